import { expect, it } from 'vitest'
import type { Given } from '../../stories/playground/given.js'
import { act, type Session, startWith } from '../../stories/playground/session.js'

const start = startWith({
  id: 'a',
  name: 'A',
  files: [{ name: 'a.json', text: '[]', observedAt: 1 }],
  shown: { period: '2026-10', target: '5' },
})
const mapped = act(start, { type: 'map', column: 'joined', field: 'followersGained' })

const edit = (session: Session, text: string) => act(session, { type: 'edit', text })
const take = (session: Session, files: readonly Given[], more = 0) => act(session, { type: 'take-files', files, more })
const names = ({ given }: Session) => given.map(({ name }) => name)

it('keeps what was decided while the text is edited, and forgets which file it was when another is pasted over it', () => {
  const decided = act(mapped, { type: 'choose', choices: { dateOrder: 'day-first' } })
  expect(edit(decided, '[ ]').given).toEqual([{ name: 'a.json', text: '[ ]', observedAt: 1 }])
  const pasted = edit(decided, 'a;b')
  expect(pasted).toMatchObject({ given: [{ name: '', text: 'a;b' }], open: '', choices: { dateOrder: 'day-first' } })
  expect(pasted.given[0]).not.toHaveProperty('observedAt')
  expect(pasted.chosen.get('joined')).toBe('followersGained')
})

it('starts anew with another file, and shows all of it', () => {
  const opened = take(mapped, [{ name: 'b.csv', text: 'date,likes' }])
  expect(opened).toMatchObject({ open: 'b.csv', shown: { period: '', target: '5' } })
  expect(names(opened)).toEqual(['b.csv'])
  expect(opened.sampleId).toBeUndefined()
  expect(opened.chosen.size).toBe(0)
})

it('adds files to files; one of the same name takes the place of the one before', () => {
  const first = take(start, [{ name: 'b.csv', text: '1' }])
  const both = take(act(first, { type: 'answer', answers: { currency: 'EUR' } }), [{ name: 'c.csv', text: '2' }])
  expect(names(both)).toEqual(['b.csv', 'c.csv'])
  expect(both).toMatchObject({ open: 'c.csv', answers: { currency: 'EUR' } })
  const again = take(both, [{ name: 'b.csv', text: '3' }])
  expect(again.given.map(({ text }) => text)).toEqual(['3', '2'])
  const less = act(again, { type: 'remove', name: 'b.csv' })
  expect(less).toMatchObject({ open: 'c.csv', given: [{ name: 'c.csv' }] })
})

it('takes fifty files at once, and says how many it left out', () => {
  const many = Array.from({ length: 52 }, (_, i) => ({ name: `${i}.csv`, text: '' }))
  expect(take(start, many, 3)).toMatchObject({ leftOut: 5, given: { length: 50 } })
})

it('one of several is mapped by hand alone', () => {
  const both = take(start, [
    { name: 'b.csv', text: '1' },
    { name: 'c.csv', text: '2' },
  ])
  const alone = act(both, { type: 'map-alone', name: 'c.csv' })
  expect(alone).toMatchObject({ isByHand: true, open: 'c.csv', given: [{ name: 'c.csv' }] })
  expect(act(alone, { type: 'read-again' }).isByHand).toBe(false)
  // What is pasted over it is another text, and may be known.
  expect(edit(alone, 'other').isByHand).toBe(false)
})

it('an edited one of several keeps its name', () => {
  const both = take(start, [
    { name: 'b.csv', text: '1' },
    { name: 'c.csv', text: '2' },
  ])
  expect(names(edit(both, 'quite another'))).toEqual(['b.csv', 'c.csv'])
})

it('a text of megabytes that is pasted is shown in part', () => {
  const { given } = edit(start, 'x'.repeat(2_000_001))
  expect(given[0]?.text.length).toBeLessThan(100_000)
  expect(given[0]?.long?.size).toBe(2_000_001)
})

it('does not change what it was given', () => {
  expect(start.chosen.size).toBe(0)
})

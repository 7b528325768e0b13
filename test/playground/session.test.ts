import { expect, it } from 'vitest'
import { act, startWith } from '../../stories/playground/session.js'

const start = startWith({
  id: 'a',
  name: 'A',
  fileName: 'a.json',
  text: '[]',
  shown: { period: '2026-10', target: '5' },
})
const mapped = act(start, { type: 'map', column: 'joined', field: 'followersGained' })

it('keeps what was decided while the text is edited, and forgets which file it was', () => {
  const edited = act(act(mapped, { type: 'choose', choices: { dateOrder: 'day-first' } }), {
    type: 'edit',
    text: 'a;b',
  })
  expect(edited).toMatchObject({ text: 'a;b', fileName: '', choices: { dateOrder: 'day-first' } })
  expect(edited.chosen.get('joined')).toBe('followersGained')
  expect(edited.sampleId).toBeUndefined()
})

it('starts anew with another file, and shows all of it', () => {
  const opened = act(mapped, { type: 'take-file', fileName: 'b.csv', content: 'date,likes' })
  expect(opened).toMatchObject({ text: 'date,likes', fileName: 'b.csv', shown: { period: '', target: '5' } })
  expect(opened.chosen.size).toBe(0)
})

it('says why a file could not be opened, until there is another text', () => {
  const problem = { line: 1, reason: 'workbook', message: 'No text.' } as const
  const refused = act(start, { type: 'take-file', fileName: 'b.xlsx', content: problem })
  expect(refused).toMatchObject({ text: '', refused: problem })
  expect(act(refused, { type: 'edit', text: 'a' }).refused).toBeUndefined()
})

it('does not change what it was given', () => {
  expect(start.chosen.size).toBe(0)
})

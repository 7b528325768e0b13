import type { ProblemCode, Reading } from 'kpi-kit/adapters'
import { expect, it } from 'vitest'
import { answersOf, askedIn, faultOf, noAnswers, optionsFor } from '../../stories/playground/answers.js'
import { refusedReading } from '../../stories/playground/given.js'

const reading = (code: ProblemCode, text = ''): Reading => refusedReading({ code, place: '', text, count: 1 })
const asked = (code: ProblemCode, text?: string) => [...askedIn([reading(code, text), reading('empty')])]

it.each<[ProblemCode, string[]]>([
  ['no-zone', ['timeZone']],
  ['no-currency', ['currency']],
  ['ambiguous-date', ['dateOrder', 'locale']],
  ['ambiguous-number', ['locale']],
  ['rolling-window', []],
])('%s asks for %s', (code, ids) => {
  expect(asked(code)).toEqual(ids)
})

it('what a problem names is asked, and nothing that would not help', () => {
  expect(asked('no-range', 'Pass `from` and `to`.')).toEqual(['from', 'to'])
  expect(asked('no-date', 'The day of publication is not said. Pass it as `from` and `to`.')).toEqual(['from', 'to'])
  expect(asked('no-date', 'Followers are of the day of reading. Pass `observedAt`.')).toEqual(['observedAt'])
  expect(asked('no-range', 'These are figures of all time: ask with timeIntervals.')).toEqual([])
  expect(asked('ambiguous-date', 'Pass `dateOrder`.')).toEqual(['dateOrder'])
  // It says what to ask the platform for.
  expect(asked('breakdown', 'Ask for it by `account`.')).toEqual([])
})

it('only answers that make sense are passed on, and a currency in upper case', () => {
  const answers = {
    ...noAnswers,
    timeZone: 'Mars/Olympus',
    currency: 'eur',
    from: '2026-10-01',
    to: 'soon',
    brand: ' Aurora ',
  }
  expect(answersOf(answers)).toEqual({ currency: 'EUR', from: '2026-10-01', brand: 'Aurora' })
  expect(faultOf('timeZone', answers)).toBe('No time zone. ')
  expect(faultOf('to', answers)).toBe('No day. ')
  expect(faultOf('to', { ...answers, to: '2026-09-30' })).toBe('Before the first. ')
  expect(faultOf('currency', { ...answers, currency: 'euro' })).toBe('No code. ')
  expect(faultOf('brand', answers)).toBe('')
})

it('what a person says goes before what the file says', () => {
  const given = { name: 'a.csv', text: '', observedAt: 5 }
  expect(optionsFor(given, noAnswers)).toEqual({ name: 'a.csv', observedAt: 5 })
  expect(optionsFor(given, { ...noAnswers, observedAt: '2026-10-03' })).toEqual({
    name: 'a.csv',
    observedAt: '2026-10-03',
  })
  expect(optionsFor({ name: '', text: '' }, noAnswers)).toEqual({})
})

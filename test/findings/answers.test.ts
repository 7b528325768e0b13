// @vitest-environment node
// Findings on the work of a period: messages answered too late, and silence.
import { describe, expect, test } from 'vitest'
import { findings } from '../../src/findings/choice/findings.js'
import { describeFinding } from '../../src/format/finding.js'
import { ru } from '../../src/locales/ru.js'
import type { Finding } from '../../src/metrics/model/finding.js'
import { daily, message } from './control/rows.js'
import { plainSpaces } from './plainSpaces.js'

const now = '2026-10-20T12:00:00Z'
const period = '2026-10'
const messages = [
  ...Array.from({ length: 31 }, (_, i) => message(i, 3000 + i, 30, now)),
  ...Array.from({ length: 3 }, (_, i) => message(31 + i, 3000, 90, now)),
  ...Array.from({ length: 4 }, (_, i) => message(34 + i, 90, null, now)),
  ...Array.from({ length: 2 }, (_, i) => message(38 + i, 10, null, now)),
]
const data = daily('2026-10-01', 19, () => ({ likes: 5 }))
const sentence = (finding: Finding | undefined, locale?: typeof ru) =>
  finding && plainSpaces(describeFinding(finding, { locale }).sentence)

describe('messages answered too late', () => {
  const found = (conversations: typeof messages, more = {}) => findings({ data, period, conversations, now, ...more })
  const one = (conversations: typeof messages, more = {}) =>
    found(conversations, more).said.find(({ id }) => id === 'response')

  test('31 of 38: 81.6% where 90% are agreed on, a gap of 8.4 points of 30', () => {
    const finding = one(messages)
    expect(finding?.factors.impact).toBeCloseTo((0.9 - 31 / 38) / 0.3, 9)
    expect(finding?.values).toMatchObject({ inTime: 31, decided: 38, waiting: 4, open: 2 })
    expect(sentence(finding)).toBe('31 of 38 messages answered within 1 h; 4 wait longer, 2 still have time')
    expect(sentence(finding, ru)).toBe(
      'За 1 ч отвечено на 31 из 38 сообщений; 4 ждут дольше, срок ещё не вышел у 2 сообщений',
    )
  })
  test('by working time where hours are given', () => {
    const day = [['00:00', '24:00']] as const
    const hours = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day }
    expect(sentence(one(messages, { timeZone: 'UTC', hours }))).toMatch(
      /^31 of 38 messages answered within 1 h of working time/,
    )
  })
  test('19 are too few to tell, and nothing is said of nine in ten', () => {
    const few = [...messages.slice(0, 10), ...Array.from({ length: 9 }, (_, i) => message(100 + i, 3000, 90, now))]
    expect(one(few)).toBeUndefined()
    expect(found(few).held).toContainEqual({ id: 'response', kind: 'response', why: 'too-few' })
    expect(one([...messages.slice(0, 27), ...messages.slice(31, 34)])).toBeUndefined()
    expect(one([])).toBeUndefined()
  })
  test('without a time of its own, at the end of the last day that is known: what came later is not there yet', () => {
    // 31 of 34 are 91%; without five of those in time, 26 of 29 are 89.7%.
    expect(one(messages, { now: undefined })).toBeUndefined()
    expect(one(messages.slice(5), { now: undefined })?.values).toMatchObject({
      inTime: 26,
      decided: 29,
      waiting: 0,
      open: 0,
    })
  })
})

describe('silence', () => {
  const posts = (counts: readonly (number | null)[]) =>
    daily('2026-10-01', counts.length, (i) => ({ posts: counts[i] }))
  const one = (counts: readonly (number | null)[], more = {}) =>
    findings({ data: posts(counts), period, ...more }).said.find(({ kind }) => kind === 'silence')
  const quiet = (days: number) => [
    1,
    1,
    ...Array.from({ length: days }, () => 0),
    ...Array.from({ length: 29 - days }, () => 1),
  ]

  test('eight days are longer than seven, and seven are not', () => {
    expect(one(quiet(8))).toMatchObject({
      id: 'silence:instagram',
      values: { days: 8, from: '2026-10-03', to: '2026-10-10', most: 7, isOpen: false },
    })
    expect(one(quiet(8))?.factors.impact).toBeCloseTo(8 / 14, 9)
    expect(sentence(one(quiet(8)))).toBe('Instagram: 8 days without a post from 3 October on, agreed: at most 7 days')
    expect(one(quiet(7))).toBeUndefined()
  })
  test('a day of which nothing is known breaks it', () => {
    expect(one(quiet(12).map((count, i) => (i === 8 ? null : count)))).toBeUndefined()
  })
  test('as many days as were agreed on for the channel', () => {
    expect(
      one(quiet(4), { cadence: [{ channel: 'instagram', per: 'week', posts: 5, maxGapDays: 3 }] })?.values,
    ).toMatchObject({ days: 4, most: 3 })
  })
})

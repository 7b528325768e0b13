// @vitest-environment node
import { describeFinding } from '../../src/format/finding.js'
import { describe, expect, test } from 'vitest'
import type { Row } from 'kpi-kit/metrics'
import { ru } from 'kpi-kit/locales/ru'
import { record } from '../../src/findings/kinds/record.js'
import type { FindingsQuery } from '../../src/findings/query.js'
import fc from '../property.js'
import { findingOf } from './findingOf.js'
import { plainSpaces } from './plainSpaces.js'
import { studyOf } from './studyOf.js'

const monthOf = (back: number): string => {
  const month = 2026 * 12 + 9 - back
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
}

/** Months up to October 2026, the last first. */
const monthsOf = (leads: readonly number[], more: Partial<Row> = {}): Row[] =>
  leads.map((one, i): Row => ({ date: monthOf(i), channel: 'vk', leads: one, ...more }))
const fourteen = [214, 150, 160, 140, 155, 170, 120, 190, 100, 130, 140, 150, 135, 125]

const of = (data: readonly Row[], more: Partial<FindingsQuery> = {}) =>
  record(studyOf({ period: '2026-10', show: ['leads'], ...more, data }))

describe('214 leads in October, the most of fourteen months', () => {
  const [draft] = of(monthsOf(fourteen))

  test('after 190 in March', () => {
    expect(draft).toMatchObject({
      id: 'record:leads',
      tone: 'positive',
      impact: 0.2,
      claim: 'arithmetic',
      values: {
        isHighest: true,
        periods: 14,
        of: 'month',
        value: 214,
        next: 190,
        from: '2026-03-01',
        to: '2026-03-31',
      },
    })
    expect(draft?.results.map((one) => one.known && one.value)).toEqual([214, 190])
  })

  test('in words', () => {
    expect(plainSpaces(describeFinding(findingOf(draft), {}).sentence)).toBe(
      'Leads: 214, the highest of 14 months in a row; the highest before: 190, March 2026',
    )
    expect(plainSpaces(describeFinding(findingOf(draft), { locale: ru }).sentence)).toBe(
      'Лиды: 214, максимум за 14 месяцев подряд; прежний максимум: 190 (март 2026)',
    )
  })
})

test('the lowest is a record too', () => {
  const [draft] = of(monthsOf([90, ...fourteen.slice(1)]))
  expect(draft).toMatchObject({ tone: 'negative', values: { isHighest: false, next: 100, from: '2026-02-01' } })
  expect(plainSpaces(describeFinding(findingOf(draft), {}).sentence)).toBe(
    'Leads: 90, the lowest of 14 months in a row; the lowest before: 100, February 2026',
  )
})

describe('no record', () => {
  test('neither the highest nor the lowest, and as high as once before', () => {
    expect(of(monthsOf([189, ...fourteen.slice(1)]))).toEqual([])
    expect(of(monthsOf([190, ...fourteen.slice(1)]))).toEqual([])
  })

  test('of twelve months; of thirteen there is one', () => {
    expect(of(monthsOf(fourteen.slice(0, 12)))).toEqual([])
    expect(of(monthsOf(fourteen.slice(0, 13)))).toMatchObject([{ values: { periods: 13 } }])
  })

  test('beyond a month that nobody knows', () => {
    expect(of(monthsOf(fourteen).filter(({ date }) => date !== '2026-02'))).toEqual([])
  })

  test('since a channel is new, or counting has changed', () => {
    const other = { date: '2026-10', channel: 'instagram', leads: 60 }
    expect(of([...monthsOf(fourteen), other])).toEqual([])
    expect(of(monthsOf(fourteen), { breaks: [{ date: '2026-05-10', facts: ['leads'] }] })).toEqual([])
  })

  test('191 in 31 days after 190 in 28: a day there were more in February', () => {
    const february = [191, 150, 160, 140, 155, 170, 120, 130, 190, 130, 140, 150, 135, 125]
    expect(of(monthsOf(february))).toEqual([])
    // 211 in 31 days are more a day, 6.81 against 6.79.
    expect(of(monthsOf([211, ...february.slice(1)]))).toHaveLength(1)
  })

  test('of levels, and of people in months of different length', () => {
    const rows = fourteen.map((one, i): Row => ({ date: monthOf(i), followers: one, reach: one }))
    expect(of(rows, { show: ['followers', 'reach'] })).toEqual([])
  })

  test('of a month that is not over', () => {
    expect(of(monthsOf(fourteen), { asOf: '2026-10-20' })).toEqual([])
  })
})

test('the order of the rows never matters', () => {
  const rows = monthsOf(fourteen)
  const expected = of(rows)
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
      expect(of(shuffled)).toEqual(expected)
    }),
    { numRuns: 10 },
  )
})

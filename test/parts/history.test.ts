// @vitest-environment node
// What a small line shows, which has no words for what a point lacks.
import { describe, expect, test } from 'vitest'
import { type MetricInput, type Row, series } from '../../src/metrics/index.js'
import { historyOf, lineOf } from '../../src/parts/history.js'

const day = (from: string, n: number) => new Date(Date.parse(from) + n * 86_400_000).toISOString().slice(0, 10)
const days = (from: string, count: number, of: Row): Row[] =>
  Array.from({ length: count }, (_, i) => ({ ...of, date: day(from, i) }))

const weeks = (metric: MetricInput, rows: readonly Row[]) =>
  lineOf(series(metric, rows, { every: 'week', period: { from: '2026-08-31', to: '2026-09-27' } })[0]?.points ?? [])

describe('a week that lacks a day', () => {
  test('is a gap of what adds: the data begin on Tuesday, 1 September', () => {
    expect(weeks('leads', days('2026-09-01', 27, { leads: 10 }))).toEqual([null, 70, 70, 70])
  })

  test('in the middle is a gap, too', () => {
    const rows = days('2026-08-31', 28, { leads: 10 }).filter(({ date }) => date !== '2026-09-09')
    expect(weeks('leads', rows)).toEqual([70, null, 70, 70])
  })

  test('still has a rate and a level', () => {
    const rows = days('2026-09-01', 27, { interactions: 5, reach: 100, followers: 900 })
    expect(weeks('engagementRateByReach', rows)).toEqual([0.05, 0.05, 0.05, 0.05])
    expect(weeks('followers', rows)).toEqual([900, 900, 900, 900])
  })

  test('is none where all know as little: one row a week, of one day', () => {
    const rows = [0, 7, 14, 21].map((n): Row => ({ date: day('2026-09-02', n), leads: n }))
    expect(weeks('leads', rows)).toEqual([0, 7, 14, 21])
  })

  test('by a channel that fell silent is a gap: 7 × 10 is no fall from 7 × 30', () => {
    const rows = [
      ...days('2026-08-31', 28, { channel: 'ig', leads: 10 }),
      ...days('2026-08-31', 14, { channel: 'vk', leads: 20 }),
    ]
    expect(weeks('leads', rows)).toEqual([210, 210, null, null])
  })

  test('by a channel that has no row on a day is a gap of a level and of a rate, too: 900 are no fall from 1,400', () => {
    const rows = [
      ...days('2026-10-01', 5, { channel: 'ig', followers: 900, interactions: 8, reach: 100 }),
      ...days('2026-10-01', 5, { channel: 'vk', followers: 500, interactions: 4, reach: 100 }),
    ].filter(({ channel, date }) => channel !== 'vk' || date !== '2026-10-03')
    const byDay = (metric: MetricInput) =>
      historyOf(metric, { data: rows, period: { from: '2026-10-01', to: '2026-10-05' } }, 'day')?.line
    expect(byDay('followers')).toEqual([1400, 1400, null, 1400, 1400])
    // (8 + 4) ÷ 200 = 6%; 8% is that of one channel.
    expect(byDay('engagementRateByReach')).toEqual([0.06, 0.06, null, 0.06, 0.06])
  })

  test('by a channel that is missing from all points is none', () => {
    const rows = [
      ...days('2026-10-02', 3, { channel: 'ig', followers: 900 }),
      { date: '2026-10-01', channel: 'vk', followers: 500 },
    ]
    const history = historyOf('followers', { data: rows, period: { from: '2026-10-02', to: '2026-10-04' } }, 'day')
    expect(history?.line).toEqual([900, 900, 900])
  })
})

test('what is cut at the ends of a period is left out of what adds, and is kept of a rate', () => {
  // 1 October is a Thursday; the 23rd is the Friday of the fourth week.
  const data = days('2026-09-01', 53, { leads: 10, sessions: 20 })
  const weekly = (metric: MetricInput) => historyOf(metric, { data, period: '2026-10' }, 'week')
  expect(weekly('leads')?.line).toEqual([null, 70, 70, null])
  expect(weekly('leads')?.points.map(({ whole }) => whole)).toEqual([false, true, true, false])
  expect(weekly('leadConversionRate')?.line).toEqual([0.5, 0.5, 0.5, 0.5])
})

test('rows of one day a week are a line of weeks, and no lone dots', () => {
  const data = [0, 7, 14, 21, 28].map((n): Row => ({ date: day('2026-09-30', n), leads: n + 1 }))
  const history = historyOf('leads', { data, period: { from: '2026-09-28', to: '2026-11-01' } })
  expect(history?.every).toBe('week')
  expect(history?.line).toEqual([1, 8, 15, 22, 29])
})

test('fewer than two points are no line', () => {
  const data = days('2026-10-01', 7, { leads: 10 })
  expect(historyOf('leads', { data, period: '2026-10' }, 'week')).toBeNull()
})

describe('a line is of one currency, that in which it ends', () => {
  const spent = (from: string, currency: string | undefined, spend: number) =>
    days(from, 14, { spend, leads: 2, ...(currency && { currency }) })

  test('what is in another is a gap: 43 PLN are no rise from €10', () => {
    const rows = [...spent('2026-08-31', 'EUR', 20), ...spent('2026-09-14', 'PLN', 86)]
    expect(weeks('costPerLead', rows)).toEqual([null, null, 43, 43])
    expect(weeks('spend', rows)).toEqual([null, null, 602, 602])
    expect(weeks('leads', rows)).toEqual([14, 14, 14, 14])
  })

  test('money of which no row says the currency stands beside it', () => {
    const rows = [...spent('2026-08-31', undefined, 20), ...spent('2026-09-14', 'PLN', 86)]
    expect(weeks('costPerLead', rows)).toEqual([10, 10, 43, 43])
  })
})

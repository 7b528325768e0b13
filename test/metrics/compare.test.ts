// @vitest-environment node
// A metric now and before, like for like.
import { describe, expect, test } from 'vitest'
import {
  type CompareOptions,
  compare,
  evaluate,
  type Metric,
  type MetricId,
  metric,
  type PeriodInput,
  resolveWindow,
  type Row,
} from '../../src/metrics/index.js'
import { days } from './october.js'

const inOctober = (
  of: MetricId | Metric,
  rows: readonly Row[],
  options?: CompareOptions,
  period: PeriodInput = '2026-10',
) => compare(of, rows, resolveWindow({ data: rows, period }), options)

/** Thirty days of September and 31 of October. */
const months = (september: Row, october: Row) => [...days(1, 30, september, '2026-09'), ...days(1, 31, october)]
const weeks = (before: Row, now: Row) => [
  { date: '2026-W41', ...before },
  { date: '2026-W42', ...now },
]
const inWeek = (of: MetricId | Metric, before: Row, now: Row, options?: CompareOptions) =>
  inOctober(of, weeks(before, now), options, '2026-W42')

describe('a change', () => {
  test('of a percentage is in percentage points, from unrounded values', () => {
    // 3% → 4.2%: 1.2 pp, and 40% more.
    const change = inWeek(
      'netGrowthRate',
      { followersStart: 1000, followersNet: 30 },
      { followersStart: 1000, followersNet: 42 },
    )
    expect(change).toMatchObject({ basis: 'direct', verdict: 'better' })
    expect(change.pp).toBeCloseTo(1.2, 12)
    expect(change.absolute).toBeCloseTo(0.012, 12)
    expect(change.relative).toBeCloseTo(0.4, 12)
  })

  test('of anything else has no percentage points', () => {
    expect(inWeek('likes', { likes: 10 }, { likes: 15 })).toMatchObject({ absolute: 5, relative: 0.5, pp: null })
  })

  test.each<[number, number, number | null]>([
    // (now − before) ÷ |before|; not given from 0 or where the sign changes.
    [100, 110, 0.1],
    [100, 90, -0.1],
    [100, 0, -1],
    [-100, -50, 0.5],
    [-100, -150, -0.5],
    [-100, 0, 1],
    [0, 5, null],
    [0, 0, null],
    [-10, 5, null],
    [10, -5, null],
  ])('from %i to %i is relatively %j', (before, now, relative) => {
    expect(inWeek('followersNet', { followersNet: before }, { followersNet: now })).toMatchObject({
      absolute: now - before,
      relative,
    })
  })

  test('of nothing is 0, not −0', () => {
    const { absolute, relative } = inWeek('likes', { likes: 5 }, { likes: 5 })
    expect([absolute, relative]).toEqual([0, 0])
  })
})

describe('a verdict', () => {
  test.each<[MetricId, Row, Row, string]>([
    ['followersGained', { followersGained: 5 }, { followersGained: 6 }, 'better'],
    ['followersGained', { followersGained: 6 }, { followersGained: 5 }, 'worse'],
    ['followersGained', { followersGained: 5 }, { followersGained: 5 }, 'same'],
    ['followersLost', { followersLost: 5 }, { followersLost: 6 }, 'worse'],
    ['followersLost', { followersLost: 6 }, { followersLost: 5 }, 'better'],
    ['profileVisits', { profileVisits: 5 }, { profileVisits: 500 }, 'neutral'],
    ['profileVisits', { profileVisits: 5 }, { profileVisits: 5 }, 'neutral'],
  ])('follows the direction of the metric: %s from %j to %j is %s', (id, before, now, verdict) => {
    expect(inWeek(id, before, now).verdict).toBe(verdict)
  })

  test.each([
    [95, 'same'],
    [105, 'same'],
    [94, 'worse'],
    [106, 'better'],
  ])('has a dead band: 100 → %i within 5 is %s', (now, verdict) => {
    expect(inWeek('impressions', { impressions: 100 }, { impressions: now }, { neutralWithin: 5 }).verdict).toBe(
      verdict,
    )
  })

  test('has its dead band in the metric’s own unit', () => {
    const [before, now] = [
      { followersStart: 1000, followersLost: 30 },
      { followersStart: 1000, followersLost: 31 },
    ]
    expect(inWeek('churnRate', before, now, { neutralWithin: 0.002 }).verdict).toBe('same')
    expect(inWeek('churnRate', before, now, { neutralWithin: 0.0005 }).verdict).toBe('worse')
  })

  test('is not for rounding noise', () => {
    // 0.1 + 0.2 against 0.3.
    const rows = [{ date: '2026-W41', spend: 0.3 }, ...days(12, 18, (n) => ({ spend: [0.1, 0.2][n - 12] ?? 0 }))]
    const cheaper = metric({ id: 'budget', formula: 'spend', unit: 'money', better: 'lower', time: 'adds' })
    expect(inOctober(cheaper, rows, {}, '2026-W42').verdict).toBe('same')
  })
})

describe('periods of different length', () => {
  test('compare what adds per day, and say so', () => {
    // 300 in 30 days is 310 in 31.
    const change = inOctober('impressions', months({ impressions: 10 }, { impressions: 10 }))
    expect(change).toMatchObject({ basis: 'per-day', verdict: 'same' })
    expect([change.absolute, change.relative]).toEqual([expect.closeTo(0, 9), expect.closeTo(0, 12)])
    expect(change).toMatchObject({ current: { value: 310 }, previous: { value: 300 } })
    expect(inOctober('impressions', months({ impressions: 10 }, { impressions: 11 }))).toMatchObject({
      absolute: expect.closeTo(31, 9),
      relative: expect.closeTo(0.1, 12),
      verdict: 'better',
    })
  })

  test('compare growth per day too: it adds', () => {
    const rows = months({ followersStart: 1000, followersLost: 1 }, { followersStart: 1000, followersLost: 1 })
    expect(inOctober('churnRate', rows)).toMatchObject({ basis: 'per-day', verdict: 'same' })
  })

  test('show both values of what saturates, without a change or a verdict', () => {
    const rows = [
      { date: '2026-09', reach: 100 },
      { date: '2026-10', reach: 200 },
    ]
    expect(inOctober('reach', rows)).toMatchObject({
      current: { value: 200 },
      previous: { value: 100 },
      basis: 'none',
      reason: 'different-length',
      absolute: null,
      relative: null,
      verdict: null,
    })
  })

  test('compare what saturates directly when they are as long', () => {
    expect(inWeek('reach', { reach: 100 }, { reach: 150 })).toMatchObject({
      basis: 'direct',
      relative: 0.5,
      verdict: 'better',
    })
  })

  test('compare levels and rates directly', () => {
    expect(inOctober('followers', months({ followers: 100 }, { followers: 110 }))).toMatchObject({
      basis: 'direct',
      absolute: 10,
    })
    const rows = months({ likes: 1, reach: 10 }, { likes: 2, reach: 10 })
    expect(inOctober('engagementRateByReach', rows)).toMatchObject({ basis: 'direct', absolute: 0.1 })
  })

  test('an unfinished month compares its first days with as many', () => {
    // Seventeen days of 10 against seventeen of 5, whatever the rest of September was.
    const rows = [
      ...days(1, 17, { views: 5 }, '2026-09'),
      ...days(18, 30, { views: 900 }, '2026-09'),
      ...days(1, 17, { views: 10 }),
    ]
    expect(inOctober('views', rows)).toMatchObject({ basis: 'direct', absolute: 85, relative: 1, verdict: 'better' })
  })
})

describe('there is no change', () => {
  const none = { basis: 'none', absolute: null, relative: null, pp: null, verdict: null }

  test('of a partial value, on either side', () => {
    const gap = (n: number) => ({ likes: n === 3 ? null : 1 })
    const now = [...days(1, 30, { likes: 1 }, '2026-09'), ...days(1, 31, gap)]
    const before = [...days(1, 30, gap, '2026-09'), ...days(1, 31, { likes: 1 })]
    for (const rows of [now, before]) expect(inOctober('likes', rows)).toMatchObject({ ...none, reason: 'partial' })
  })

  test('of an unknown value, on either side', () => {
    expect(inWeek('likes', { likes: null }, { likes: 1 })).toMatchObject({ ...none, reason: 'unknown' })
    expect(inWeek('likes', { likes: 1 }, { likes: null })).toMatchObject({ ...none, reason: 'unknown' })
    expect(inOctober('likes', days(1, 31, { likes: 1 }))).toMatchObject({ ...none, reason: 'unknown' })
  })

  test('where there is nothing to compare with', () => {
    const rows = months({ likes: 1 }, { likes: 1 })
    const window = resolveWindow({ data: rows, period: '2026-10', compareTo: 'none' })
    expect(compare('likes', rows, window)).toMatchObject({ ...none, current: { value: 31 } })
  })

  test('between sets of interactions that differ', () => {
    // The set is fixed for the call: two calls have two sets.
    const previous = days(1, 30, { likes: 1, comments: 1 }, '2026-09')
    const rows = days(1, 31, { likes: 1, comments: 1, shares: 1 })
    expect(inOctober('interactions', rows, { previous })).toMatchObject({ ...none, reason: 'mixed-definition' })
    const alike = days(1, 30, { likes: 1, comments: 1, shares: 1 }, '2026-09')
    expect(inOctober('interactions', rows, { previous: alike })).toMatchObject({
      basis: 'per-day',
      relative: expect.closeTo(0, 9),
    })
  })

  test('between cells that differ: days and posts', () => {
    const rows = [{ date: '2026-10-05', post: 'a', likes: 1, reach: 10 }, ...days(12, 18, { likes: 2, reach: 10 })]
    expect(inOctober('engagementRateByReach', rows, {}, '2026-W42')).toMatchObject({
      ...none,
      reason: 'mixed-definition',
    })
  })

  test('between currencies', () => {
    expect(inWeek('spend', { spend: 1, currency: 'EUR' }, { spend: 2, currency: 'USD' })).toMatchObject({
      ...none,
      reason: 'mixed-currency',
    })
    expect(inWeek('spend', { spend: 1, currency: 'EUR' }, { spend: 2, currency: 'EUR' })).toMatchObject({ absolute: 1 })
  })
})

describe('previous rows', () => {
  test('without dates compare with rows without dates', () => {
    const change = compare('likes', { likes: 15 }, resolveWindow({ data: { likes: 15 } }), { previous: { likes: 10 } })
    expect(change).toMatchObject({ basis: 'direct', absolute: 5, relative: 0.5 })
  })

  test('undated rows compare only with previous given as rows', () => {
    expect(compare('likes', { likes: 15 }, resolveWindow({ data: { likes: 15 } }))).toMatchObject({
      basis: 'none',
      reason: 'unknown',
    })
  })

  test('that hold more than the window compared with count within it alone', () => {
    const rows = days(12, 18, { likes: 2 })
    const previous = days(1, 11, { likes: 1 })
    expect(inOctober('likes', rows, { previous }, '2026-W42')).toMatchObject({ previous: { value: 7 }, absolute: 7 })
  })

  test('of an unfinished period count as many days', () => {
    const rows = days(1, 17, { likes: 2 })
    const previous = days(1, 30, { likes: 1 }, '2026-09')
    expect(inOctober('likes', rows, { previous })).toMatchObject({
      previous: { value: 17 },
      basis: 'direct',
      absolute: 17,
    })
  })

  test('of another time count from their own first day, as far as they go', () => {
    const rows = days(1, 17, { likes: 2 })
    const august = days(1, 31, { likes: 1 }, '2026-08')
    expect(inOctober('likes', rows, { previous: august })).toMatchObject({
      previous: { value: 17 },
      basis: 'direct',
      absolute: 17,
    })
    // Ten days of 1 are as seventeen of 1.
    expect(inOctober('likes', rows, { previous: august.slice(0, 10) })).toMatchObject({
      previous: { value: 10 },
      basis: 'per-day',
      absolute: expect.closeTo(17, 9),
    })
  })

  test('win over what the rows themselves say of that time', () => {
    const rows = months({ likes: 100 }, { likes: 2 })
    const previous = days(1, 30, { likes: 1 }, '2026-09')
    expect(inOctober('likes', rows, { previous })).toMatchObject({ previous: { value: 30 } })
  })
})

describe('previous rows of another extent', () => {
  // W42 is 12–18 October, compared with 5–11.
  const now = days(12, 18, { likes: 2 })
  const before = (previous: readonly Row[]) => inOctober('likes', now, { previous }, '2026-W42')

  test.each<[string, readonly Row[], number]>([
    ['begin on the last day of the window compared with', days(11, 20, { likes: 1 }), 1],
    ['end on its first', [...days(29, 30, { likes: 1 }, '2026-09'), ...days(1, 5, { likes: 1 })], 1],
  ])('that %s are of it, in part', (_, previous, value) => {
    expect(before(previous)).toMatchObject({
      reason: 'partial',
      previous: { value, coverage: { known: 1, expected: 7 }, window: { from: '2026-10-05', to: '2026-10-11' } },
    })
  })

  test('that begin after the window compared with count from their own first day', () => {
    expect(before(days(20, 26, { likes: 1 }))).toMatchObject({
      basis: 'direct',
      absolute: 7,
      previous: { value: 7, window: { from: '2026-10-20', to: '2026-10-26' } },
    })
  })

  test('that are longer than a period that is over count whole, per day', () => {
    // 31 in 31 days are 7 in a week.
    expect(before(days(1, 31, { likes: 1 }, '2026-08'))).toMatchObject({
      basis: 'per-day',
      absolute: expect.closeTo(7, 9),
      previous: { value: 31 },
    })
  })

  test('that have no dates compare with a period that is not over as they are', () => {
    const rows = days(1, 17, { likes: 2 })
    expect(inOctober('likes', rows, { previous: { likes: 10 } })).toMatchObject({
      basis: 'direct',
      absolute: 24,
      previous: { value: 10, window: null },
    })
  })

  test('that are not asked for are not read', () => {
    const window = resolveWindow({ data: now, compareTo: 'none' })
    expect(compare('likes', now, window).previous).toMatchObject({ reason: 'no-data', warnings: [] })
  })
})

test('money whose currency only one side says compares', () => {
  expect(inWeek('spend', { spend: 1 }, { spend: 2, currency: 'EUR' })).toMatchObject({ basis: 'direct', absolute: 1 })
  expect(inWeek('spend', { spend: 1, currency: 'EUR' }, { spend: 2 })).toMatchObject({ basis: 'direct', absolute: 1 })
})

test('two values so far apart that no number holds their difference have no change', () => {
  const change = inWeek('followersNet', { followersNet: -1.7e308 }, { followersNet: 1.7e308 })
  expect(change).toMatchObject({
    current: { known: true },
    previous: { known: true },
    basis: 'none',
    reason: 'unknown',
    absolute: null,
    relative: null,
    pp: null,
    verdict: null,
  })
})

describe('a span that was read before it was over is month to date, and no month', () => {
  const months = (fact: string, values: readonly number[], last: Row): Row[] =>
    values.map((value, i) => ({
      date: `2026-${String(11 - values.length + i).padStart(2, '0')}`,
      channel: 'a',
      [fact]: value,
      ...(i === values.length - 1 && last),
    }))
  const change = (metric: MetricId | 'followers', rows: Row[], asOf?: string) =>
    compare(metric, rows, resolveWindow({ data: rows, period: '2026-10', asOf }))
  const none = { basis: 'none', absolute: null, relative: null, verdict: null }

  test('of people: at least those that are known so far, after 100 in September', () => {
    const found = change('reach', months('reach', [100, 50], { provisional: true }))
    expect(found).toMatchObject({ ...none, current: { reason: 'missing', between: [50, null] } })
    expect(found.current.warnings).toEqual([{ code: 'open' }])
  })

  test.each<[string, Row, string | undefined, number, object[]]>([
    ['nobody says up to which day', { provisional: true }, undefined, 0, [{ code: 'open' }]],
    [
      'up to the day on which it was read',
      { observedAt: '2026-10-10T22:00' },
      '2026-10-31',
      10,
      [{ code: 'level-date', fact: 'followers', date: '2026-10-10' }],
    ],
  ])('of levels: %s', (_, last, asOf, known, warnings) => {
    const rows = months('followers', [90, 100, 110], last)
    const coverage = { known, expected: 31, unit: 'days' }
    expect(change('followers', rows, asOf)).toMatchObject({ ...none, current: { value: 110, coverage, warnings } })
    expect(change('netGrowthRate', rows, asOf)).toMatchObject({ ...none, current: { coverage } })
  })

  test('a level of an unknown day is none to grow from', () => {
    const rows = months('followers', [90, 100, 110], {}).map((row, i) => ({ ...row, provisional: i === 1 }))
    expect(change('netGrowthRate', rows).current).toMatchObject({ known: false })
  })

  test('a later level of another span is whole', () => {
    const rows = [
      ...months('followers', [100, 110], { provisional: true }),
      { date: '2026-11', channel: 'a', followers: 120 },
    ]
    const found = evaluate('followers', rows, { period: '2026-Q4', asOf: '2026-11-30' })
    expect(found).toMatchObject({ value: 120, coverage: { known: 61, expected: 61 }, warnings: [] })
  })
})

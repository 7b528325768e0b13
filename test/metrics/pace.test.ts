// @vitest-environment node
// Where a metric should be by now, and where it will end.
import { describe, expect, test } from 'vitest'
import {
  type Metric,
  type MetricId,
  metric,
  type PaceOptions,
  pace,
  resolveWindow,
  type Row,
  times,
} from '../../src/metrics/index.js'
import { days } from './october.js'

const paced = (of: MetricId | Metric, rows: readonly Row[], target: number, options: Partial<PaceOptions> = {}) =>
  pace(of, rows, { target, window: resolveWindow({ data: rows, period: '2026-10' }), ...options })

describe('what adds', () => {
  test('should be at target × e, and will end at value ÷ e', () => {
    // 160 of 310 after 16 of 31 days would be on plan; 155 end at 155 × 31 ÷ 16 = 300.3, and nobody wins a third of a follower.
    const rows = days(1, 16, (n) => ({ followersGained: n === 16 ? 5 : 10 }))
    expect(paced('followersGained', rows, 310)).toEqual({
      known: true,
      expected: expect.closeTo(160, 9),
      status: 'behind',
      difference: expect.closeTo(-5, 9),
      projection: 300,
      outlook: 300,
      elapsed: 16 / 31,
    })
  })

  test.each([
    [11, 'ahead'],
    [10, 'on-pace'],
    [9, 'behind'],
  ])('at %i a day against 310 a month is %s', (impressions, status) => {
    expect(paced('impressions', days(1, 7, { impressions }), 310)).toMatchObject({ status })
  })

  test.each([
    [11, 'behind'],
    [10, 'on-pace'],
    [9, 'ahead'],
  ])('lower is better: losing %i a day against 310 a month is %s', (followersLost, status) => {
    expect(paced('followersLost', days(1, 7, { followersLost }), 310)).toMatchObject({ status })
  })

  test('growth is expected in proportion too', () => {
    // 2% of 1,000 in ten days, target 6.2% a month.
    const rows = days(1, 10, { followersStart: 1000, followersGained: 2, followersLost: 0 })
    expect(paced('netGrowthRate', rows, 0.062)).toMatchObject({
      expected: expect.closeTo(0.02, 12),
      status: 'on-pace',
      projection: expect.closeTo(0.062, 12),
    })
  })

  test('ends where it is when the period is over', () => {
    expect(paced('views', days(1, 31, { views: 10 }), 300)).toMatchObject({
      elapsed: 1,
      expected: 300,
      projection: 310,
      status: 'ahead',
    })
  })

  test('does not count the day that is not over', () => {
    const rows = days(1, 17, (n) => ({ views: 10, provisional: n === 17 }))
    expect(paced('views', rows, 310)).toMatchObject({
      elapsed: 16 / 31,
      projection: expect.closeTo(310, 9),
      status: 'on-pace',
    })
  })
})

describe('a level', () => {
  test('should be at start + (target − start) × e, and is not projected', () => {
    // From 1,000 to 1,310: by day 10 at 1,100.
    const rows = [{ date: '2026-09-30', followers: 1000 }, ...days(1, 10, { followers: 1090 })]
    expect(paced('followers', rows, 1310)).toMatchObject({
      expected: expect.closeTo(1100, 9),
      difference: expect.closeTo(-10, 9),
      status: 'behind',
      projection: null,
    })
  })

  test('may begin where its first day says', () => {
    // 1,009 after 9 won on the first day: from 1,000.
    const rows = days(1, 10, (n) => ({ followers: n === 1 ? 1009 : 1090, followersGained: 10, followersLost: 1 }))
    expect(paced('followers', rows, 1310)).toMatchObject({ expected: expect.closeTo(1100, 9) })
  })

  test('starts at its first reading where nothing else says its start', () => {
    // 1090 + 220 × 10 ÷ 31
    expect(paced('followers', days(1, 10, { followers: 1090 }), 1310)).toMatchObject({
      known: true,
      expected: 1161,
    })
  })

  test('of one reading has no start, and no pace', () => {
    expect(paced('followers', days(10, 10, { followers: 1090 }), 1310)).toMatchObject({
      known: false,
      reason: 'missing',
    })
  })

  test('adds its start over channels', () => {
    const rows = ['instagram', 'vk'].flatMap((channel) => [
      { channel, date: '2026-09-30', followers: 500 },
      ...days(1, 10, { channel, followers: 550 }),
    ])
    expect(paced('followers', rows, 1310)).toMatchObject({ expected: expect.closeTo(1100, 9), status: 'on-pace' })
  })
})

describe('what is counted', () => {
  test('is expected and projected in whole numbers', () => {
    // 130 × 10 ÷ 31 = 41.9; 40 × 31 ÷ 10 = 124; 41 × 31 ÷ 10 = 127.1.
    const leads = (count: number) =>
      paced(
        'leads',
        days(1, 10, (n) => ({ leads: n === 1 ? count : 0 })),
        130,
      )
    expect(leads(40)).toMatchObject({ expected: 42, difference: -2, projection: 124, status: 'behind' })
    expect(leads(41)).toMatchObject({ expected: 42, difference: -1, projection: 127, status: 'behind' })
    // As many as are expected is neither ahead nor behind.
    expect(leads(42)).toMatchObject({ expected: 42, difference: 0, projection: 130, status: 'on-pace' })
    expect(leads(43)).toMatchObject({ expected: 42, status: 'ahead' })
  })

  test('of a level too', () => {
    // 1,000 + (1,100 − 1,000) × 10 ÷ 31 = 1,032.3; 1,000 + 40 × 3.1 = 1,124.
    const rows = [{ date: '2026-09-30', followers: 1000 }, ...days(1, 10, { followers: 1040 })]
    expect(paced('followers', rows, 1100)).toMatchObject({
      expected: 1032,
      difference: 8,
      projection: null,
      outlook: 1124,
    })
  })

  test('money, growth and a period that is over are not rounded', () => {
    // 100 × 10 ÷ 31 and 5 × 10 × 31 ÷ 10.
    expect(paced('revenue', days(1, 10, { revenue: 5 }), 100)).toMatchObject({
      expected: expect.closeTo(32.258, 3),
      projection: expect.closeTo(155, 9),
      status: 'ahead',
    })
    expect(paced('views', days(1, 31, { views: 0.5 }), 10.25)).toMatchObject({ expected: 10.25, projection: 15.5 })
  })
})

describe('what a plan is judged by', () => {
  test('is the value itself of a rate', () => {
    expect(paced('engagementRateByReach', days(1, 10, { likes: 5, reach: 100 }), 0.04)).toMatchObject({ outlook: 0.05 })
  })

  test('is nothing of a partial value', () => {
    const rows = days(1, 10, (n) => ({ views: n === 4 ? null : 10 }))
    expect(paced('views', rows, 310)).not.toHaveProperty('outlook')
  })
})

describe('a rate', () => {
  test('should be at the target itself, and is not projected', () => {
    const rows = days(1, 10, { likes: 5, reach: 100 })
    expect(paced('engagementRateByReach', rows, 0.04)).toMatchObject({
      expected: 0.04,
      status: 'ahead',
      projection: null,
    })
    expect(paced('engagementRateByReach', rows, 0.05)).toMatchObject({ status: 'on-pace', difference: 0 })
  })

  test('of cost is ahead below the target', () => {
    expect(paced('costPerLead', days(1, 10, { spend: 40, leads: 10 }), 5)).toMatchObject({ status: 'ahead' })
  })
})

describe('there is none', () => {
  test('of what saturates', () => {
    expect(paced('reach', [{ date: { from: '2026-10-01', to: '2026-10-10' }, reach: 5 }], 100)).toEqual({
      known: false,
      reason: 'saturates',
    })
  })

  test('before the first day is over', () => {
    const rows = [{ date: '2026-10-01', views: 5, provisional: true }]
    expect(paced('views', rows, 100)).toEqual({ known: false, reason: 'not-started' })
  })

  test('of rows without dates', () => {
    const rows = [{ views: 5 }]
    expect(pace('views', rows, { target: 10, window: resolveWindow({ data: rows }) }).known).toBe(false)
  })

  test('of an unknown value', () => {
    expect(paced('views', days(1, 10, { likes: 1 }), 100)).toMatchObject({ known: false, reason: 'missing' })
  })

  test('of a partial value: neither a status nor a projection', () => {
    const rows = days(1, 10, (n) => ({ views: n === 4 ? null : 10 }))
    expect(paced('views', rows, 310)).toMatchObject({ known: true, status: null, difference: null, projection: null })
  })
})

test.each([
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  null as never as number,
  '310' as never as number,
])('%j is no target', (target) => {
  const none = { known: false, reason: 'invalid' }
  expect(paced('views', days(1, 10, { views: 10 }), target)).toEqual(none)
  expect(paced('costPerMille', days(1, 10, { spend: 1, impressions: 10 }), target)).toEqual(none)
})

test('what a number cannot hold is not said', () => {
  const views = days(1, 10, (n) => ({ views: n === 1 ? 1.7e308 : 0 }))
  expect(paced('views', views, -1.7e308)).toEqual({ known: false, reason: 'invalid' })
  expect(paced('views', views, 31)).toMatchObject({ known: true, projection: null })
  expect(paced('views', days(1, 10, { views: 0 }), -0)).toMatchObject({ expected: 0, difference: 0, projection: 0 })
})

test('a neutral metric has a status only with a direction', () => {
  const rows = days(1, 10, { profileVisits: 11 })
  expect(paced('profileVisits', rows, 310)).toMatchObject({ status: null, difference: expect.closeTo(10, 9) })
  expect(paced('profileVisits', rows, 310, { better: 'higher' })).toMatchObject({ status: 'ahead' })
  expect(paced('profileVisits', rows, 310, { better: 'lower' })).toMatchObject({ status: 'behind' })
})

test('a metric of one’s own paces by its time', () => {
  const own = metric({ id: 'ads', formula: 'spend', unit: 'money', better: 'lower', time: 'adds' })
  expect(paced(own, days(1, 10, { spend: 10 }), 310)).toMatchObject({
    expected: expect.closeTo(100, 9),
    status: 'on-pace',
  })
})

test('of rows without dates there is no data, and of a metric that is none a mistake', () => {
  const rows = [{ views: 5 }]
  const window = resolveWindow({ data: rows })
  expect(pace('views', rows, { target: 10, window })).toEqual({ known: false, reason: 'no-data' })
  expect(() => pace('visits' as 'views', rows, { target: 10, window })).toThrow(/there is no metric "visits"/)
})

test('a level of one’s own begins where its whole formula began', () => {
  // Twice 1,000 to 2,620: by day 10 of 31 at 2,200; twice 1,090 is 20 less.
  const seats = metric({ id: 'seats', formula: times('followers', 2), unit: 'count', better: 'higher', time: 'level' })
  const rows = [{ date: '2026-09-30', followers: 1000 }, ...days(1, 10, { followers: 1090 })]
  expect(paced(seats, rows, 2620)).toMatchObject({
    expected: expect.closeTo(2200, 9),
    difference: expect.closeTo(-20, 9),
    status: 'behind',
  })
})

test.each<[number, string]>([
  [1e13, 'on-pace'],
  [1e13 + 5000, 'on-pace'],
  [1e13 - 5000, 'on-pace'],
  [1e13 + 20_000, 'ahead'],
  [1e13 - 20_000, 'behind'],
])('a billionth of what is expected is noise: %f of 10,000,000,000,000 is %s', (views, status) => {
  const rows = days(1, 10, (n) => ({ views: n === 1 ? views : 0 }))
  expect(paced('views', rows, 3.1e13)).toMatchObject({ status })
})

test('of what is small a billionth of one is noise', () => {
  // Expected 0.01.
  const status = (spend: number) =>
    paced(
      'spend',
      days(1, 10, (n) => ({ spend: n === 1 ? spend : 0 })),
      0.031,
      { better: 'higher' },
    )
  expect(status(0.01 + 5e-10)).toMatchObject({ status: 'on-pace' })
  expect(status(0.01 + 2e-9)).toMatchObject({ status: 'ahead' })
})

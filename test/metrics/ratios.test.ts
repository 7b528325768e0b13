// @vitest-environment node
// How both sides of a ratio come to speak of the same days, channels and posts.
import { describe, expect, test } from 'vitest'
import {
  type DateSpan,
  type DateString,
  evaluate,
  metric,
  minus,
  plus,
  ratio,
  type Row,
  shareOf,
} from '../../src/metrics/index.js'
import { bounds, days, said, warned } from './october.js'

const [first, second, third] = ['2026-10-01', '2026-10-02', '2026-10-03']
const ig = { channel: 'instagram' }
const vk = { channel: 'vk' }
const ctr = 'linkResponseRate'
const byReach = 'engagementRateByReach'
const byFollowers = 'engagementRateByFollowers'
const perPost = 'engagementRatePerPost'

describe('a ratio', () => {
  test('is of sums and never a mean of ratios: over days, over channels', () => {
    // (1 + 90) ÷ (10 + 100), not the mean of 10% and 90%.
    const sides = [
      { linkClicks: 1, impressions: 10 },
      { linkClicks: 90, impressions: 100 },
    ] as const
    const expected = 91 / 110
    expect(
      said(
        evaluate(ctr, [
          { date: first, ...sides[0] },
          { date: second, ...sides[1] },
        ]),
      ),
    ).toBe(expected)
    expect(
      said(
        evaluate(ctr, [
          { ...ig, ...sides[0] },
          { ...vk, ...sides[1] },
        ]),
      ),
    ).toBe(expected)
  })

  test.each<[string, Row]>([
    ['something', { linkClicks: 5, impressions: 0 }],
    ['nothing', { linkClicks: 0, impressions: 0 }],
  ])('of %s over zero has no value: zero-denominator', (_, row) => {
    expect(said(evaluate(ctr, { date: first, ...row }))).toBe('zero-denominator')
    expect(said(evaluate('engagementRateByImpressions', { date: first, interactions: 1, impressions: 0 }))).toBe(
      'zero-denominator',
    )
  })

  test('of zero over something is a real 0', () => {
    expect(evaluate(ctr, { date: first, linkClicks: 0, impressions: 9 })).toMatchObject({ known: true, value: 0 })
    expect(evaluate(byFollowers, { date: first, likes: 0, followers: 9 })).toMatchObject({ known: true, value: 0 })
  })

  test('above 100% and below 0 is legal and not clamped', () => {
    expect(said(evaluate('reachRate', { reach: 500, followers: 100 }))).toBe(5)
    expect(said(evaluate(byFollowers, { likes: -20, followers: 100 }))).toBe(-0.2)
    expect(said(evaluate('netGrowthRate', { followersStart: 100, followersGained: 0, followersLost: 150 }))).toBe(-1.5)
  })

  test('with a side unknown is missing', () => {
    expect(said(evaluate(ctr, { date: first, linkClicks: 5 }))).toBe('missing')
    expect(said(evaluate(ctr, { date: first, impressions: 5 }))).toBe('missing')
    expect(said(evaluate(byReach, { date: first, likes: 5 }))).toBe('missing')
  })

  test('that overflows is invalid', () => {
    expect(said(evaluate(ctr, { linkClicks: 1e308, impressions: 1e-308 }))).toBe('invalid')
  })
})

describe('window: period', () => {
  test('where one side is unknown on some days, both sides drop those days, and the value is partial', () => {
    // Days 1 and 3 count: (1 + 3) ÷ (10 + 10).
    const rows = days(1, 3, (n) => ({ linkClicks: n, impressions: n === 2 ? null : 10 }))
    expect(evaluate(ctr, rows)).toMatchObject({ value: 0.2, coverage: { known: 2, expected: 3, unit: 'days' } })
  })

  test('days are dropped per channel', () => {
    // instagram: day 1 alone, 1 ÷ 10; vk: both days, 6 ÷ 20.
    const rows = [
      { ...ig, date: first, linkClicks: 1, impressions: 10 },
      { ...ig, date: second, linkClicks: 100 },
      ...days(1, 2, { ...vk, linkClicks: 3, impressions: 10 }),
    ]
    const result = evaluate(ctr, rows)
    expect(said(result)).toBeCloseTo(7 / 30, 12)
    expect(result.coverage).toMatchObject({ known: 1, expected: 2 })
  })

  test('rows without dates drop those that lack a side', () => {
    const rows = [{ linkClicks: 1, impressions: 10 }, { linkClicks: 100 }, { impressions: 1000 }]
    expect(evaluate(ctr, rows)).toMatchObject({ value: 0.1, coverage: { known: 1, expected: 3, unit: 'rows' } })
  })

  test('a channel that lacks a side is left out of both, and said where it knows the base', () => {
    const rows = [
      { ...ig, date: first, linkClicks: 1, impressions: 10 },
      { ...vk, date: first, linkClicks: 100 },
      { channel: 'ok', date: first, impressions: 100 },
    ]
    const result = evaluate(ctr, rows)
    expect(said(result)).toBe(0.1)
    expect(result.channels).toEqual({
      used: ['instagram'],
      missing: [{ id: 'ok', facts: ['linkClicks'] }],
      outside: ['vk'],
    })
    expect(warned(result, 'channels-missing')).toEqual([
      { code: 'channels-missing', keys: ['ok'], facts: ['linkClicks'] },
    ])
  })

  test('two channels of which each has one side have no ratio', () => {
    expect(
      evaluate(ctr, [
        { ...ig, date: first, impressions: 10 },
        { ...vk, date: first, linkClicks: 1 },
      ]).known,
    ).toBe(false)
  })

  test('spend by the month and leads by the day are both known for the month, and divide', () => {
    const month = { ...ig, date: '2026-10', spend: 310 }
    expect(evaluate('costPerLead', [month, ...days(1, 31, { ...ig, leads: 2 })])).toMatchObject({
      value: 5,
      coverage: { known: 31, expected: 31 },
    })
  })

  test('the spend of a month is not divided by the leads of a part of it', () => {
    const rows = [{ ...ig, date: '2026-10', spend: 310 }, ...days(1, 30, { ...ig, leads: 2 })]
    expect(evaluate('costPerLead', rows).known).toBe(false)
  })

  test('spend by the week and leads by the day keep to the weeks that both know', () => {
    // 5–11 and 12–18 October. In the second week a day of leads is unknown: 70 ÷ 14.
    const rows = [
      { date: '2026-W41', spend: 70 },
      { date: '2026-W42', spend: 700 },
      ...days(5, 18, (n) => ({ leads: n === 15 ? null : 2 })),
    ]
    expect(evaluate('costPerLead', rows)).toMatchObject({ value: 5, coverage: { known: 7, expected: 14 } })
  })

  test('levels are of the window, whatever days the flows know', () => {
    const rows = days(1, 3, (n) => ({ followersStart: 100 * n, followersLost: n === 2 ? null : 1 }))
    // 2 lost ÷ 100 at the start.
    expect(evaluate('churnRate', rows)).toMatchObject({ value: 0.02, coverage: { known: 2, expected: 3 } })
  })

  test('bounds go through the expression: impressions over people of whom only bounds are known', () => {
    // Reach between 1,000 and 3,000: 6,000 impressions are 2 to 6 for each.
    const result = evaluate('frequency', days(1, 3, { impressions: 2000, reach: 1000 }))
    expect(said(result)).toBe('not-additive')
    expect(bounds(result)).toEqual([2, 6])
  })

  test('a denominator without an upper end leaves 0 as the lower one', () => {
    // At least 1,000 people: at most 4 each, and at least nothing.
    const result = evaluate('frequency', [
      ...days(1, 2, { impressions: 2000, reach: 1000 }),
      { date: third, impressions: 0 },
    ])
    expect(said(result)).toBe('missing')
    expect(bounds(result)).toEqual([0, 4])
  })

  test('a denominator that can be 0 opens the end', () => {
    // reach − reachFollowers lies between 100 − 200 and 200 − 100.
    const beyond = metric({
      id: 'perStranger',
      formula: ratio('impressions', minus('reach', 'reachFollowers')),
      unit: 'ratio',
      better: 'neutral',
    })
    const result = evaluate(beyond, days(1, 2, { impressions: 10, reach: 100, reachFollowers: 100 }))
    expect(result.known).toBe(false)
    expect(bounds(result)).toBeUndefined()
  })

  test('of nested people the bounds lie within [0, 1]', () => {
    const last = days(1, 2, { storyFirstReach: 100, storyLastReach: 90 })
    // First 100 to 200, last 90 to 180: 0.45 to 1.8.
    const nested = metric({
      id: 'n',
      formula: shareOf('storyLastReach', 'storyFirstReach'),
      unit: 'percent',
      better: 'higher',
    })
    const loose = metric({
      id: 'l',
      formula: ratio('storyLastReach', 'storyFirstReach'),
      unit: 'percent',
      better: 'higher',
    })
    expect(bounds(evaluate(nested, last))).toEqual([0.45, 1])
    expect(bounds(evaluate(loose, last))).toEqual([0.45, 1.8])
  })

  test('bounds of sums and differences are true of the sum and the difference', () => {
    const rows = days(1, 2, { reach: 100, reachFollowers: 40 })
    const sum = metric({ id: 's', formula: plus('reach', 'reachFollowers'), unit: 'count', better: 'higher' })
    const difference = metric({ id: 'd', formula: minus('reach', 'reachFollowers'), unit: 'count', better: 'higher' })
    // 100–200 and 40–80.
    expect(bounds(evaluate(sum, rows))).toEqual([140, 280])
    expect(bounds(evaluate(difference, rows))).toEqual([20, 160])
  })

  test('bounds over channels go through too: assists over last clicks', () => {
    const result = evaluate('assistRatio', [
      { ...ig, date: first, assistedConversions: 20, lastClickConversions: 5 },
      { ...vk, date: first, assistedConversions: 8, lastClickConversions: 5 },
    ])
    // At least 20 and at most 28 assists, over 10.
    expect(bounds(result)).toEqual([2, expect.closeTo(2.8, 12)])
  })

  test('a share of all brands counts the others too, and only there', () => {
    const rows = Object.entries({ us: 50, a: 100, b: 10, c: 40 }).map(([brand, mentions]) => ({
      date: first,
      brand,
      mentions,
    }))
    expect(said(evaluate('shareOfVoice', rows, { own: 'us' }))).toBe(0.25)
    expect(said(evaluate('mentions', rows, { own: 'us' }))).toBe(50)
  })
})

describe('window: row', () => {
  test('is summed over the days that know both sides, then divided; the rest is not covered', () => {
    // (10 + 30) ÷ (100 + 300); day 2 has no reach.
    const rows = days(1, 3, (n) => ({ likes: 10 * n, reach: n === 2 ? null : 100 * n }))
    expect(evaluate(byReach, rows)).toMatchObject({
      value: 0.1,
      per: 'day',
      coverage: { known: 2, expected: 3, unit: 'days' },
    })
  })

  test('engagement by followers over a month is of the sum of daily followers', () => {
    // Σ 30 × 31 ÷ Σ 1,000 × 31, never 930 ÷ 1,000.
    expect(said(evaluate(byFollowers, days(1, 31, { likes: 30, followers: 1000 })))).toBe(0.03)
  })

  test('over the period it is another definition', () => {
    const rows = days(1, 31, { likes: 30, followers: 1000 })
    const [perDay, period] = [evaluate(byFollowers, rows), evaluate(byFollowers, rows, { over: 'period' })]
    expect(said(period)).toBe(0.93)
    expect(period.definition).not.toBe(perDay.definition)
  })

  test('people are divided in each cell, so the sum of daily reach stands for nobody', () => {
    expect(said(evaluate(byReach, days(1, 2, { likes: 10, reach: 100 })))).toBe(0.1)
    // Asked over the period they are people again: 20 likes of 100 to 200 of them.
    expect(bounds(evaluate(byReach, days(1, 2, { likes: 10, reach: 100 }), { over: 'period' }))).toEqual([0.1, 0.2])
  })

  test('products are taken in the cell and then summed', () => {
    // 2 × 100 + 1 × 1,000 = 1,200 against 12.
    const rows = [
      { date: first, posts: 2, followers: 100, likes: 6 },
      { date: second, posts: 1, followers: 1000, likes: 6 },
    ]
    const result = evaluate(perPost, rows)
    expect(said(result)).toBe(0.01)
    // What is no product can be told by its facts.
    expect(result).toMatchObject({ formula: ratio('interactions', 1200), inputs: { interactions: { value: 12 } } })
  })

  test('wider totals serve only where no finer row knows both sides', () => {
    // W41 is 5–11 October, W42 12–18. The days of W41 know both; of W42 only the week does.
    const rows = [
      { date: '2026-W41', likes: 700, reach: 1000 },
      { date: '2026-W42', likes: 60, reach: 100 },
      ...days(5, 11, { likes: 10, reach: 100 }),
      ...days(12, 18, { likes: 10 }),
    ]
    // (7 × 10 + 60) ÷ (7 × 100 + 100).
    const result = evaluate(byReach, rows)
    expect(said(result)).toBe(130 / 800)
    expect(warned(result, 'mixed-cells')).toHaveLength(1)
    expect(result.coverage).toMatchObject({ known: 14, expected: 14 })
  })

  test('a week of which one day is known is that day', () => {
    const rows = [
      { date: '2026-W41', likes: 700, reach: 1000 },
      { date: '2026-10-07', likes: 10, reach: 100 },
    ]
    expect(evaluate(byReach, rows)).toMatchObject({ value: 0.1, per: 'day', coverage: { known: 1, expected: 7 } })
  })

  test.each<[Row['date'], string]>([
    [first, 'day'],
    ['2026-W42', 'week'],
    ['2026-10', 'month'],
    [{ from: first, to: third }, 'span'],
    [undefined, 'row'],
  ])('the result says what its cells are: %j is per %s', (date, per) => {
    const result = evaluate(byReach, { ...(date && { date }), likes: 1, reach: 10 })
    expect(result.per).toBe(per)
  })

  test('channels are weighted by their denominators', () => {
    const result = evaluate(byReach, [
      { ...ig, date: first, likes: 9, reach: 10 },
      { ...vk, date: first, likes: 1, reach: 90 },
    ])
    expect(said(result)).toBe(0.1)
  })

  test('a channel without both sides is left out, and said', () => {
    const result = evaluate(byReach, [
      { ...ig, date: first, likes: 9, reach: 90 },
      { ...vk, date: first, likes: 1000 },
      { channel: 'ok', date: first, reach: 1000 },
    ])
    expect(said(result)).toBe(0.1)
    expect(result.channels).toEqual({
      used: ['instagram'],
      missing: [{ id: 'ok', facts: ['interactions'] }],
      outside: ['vk'],
    })
  })

  test('organic interactions never stand over paid reach', () => {
    const rows: Row[] = [
      { ...ig, date: first, paid: 'organic', likes: 10, reach: null },
      { ...ig, date: first, paid: 'paid', likes: null, reach: 100 },
      { ...ig, date: second, paid: 'organic', likes: 10, reach: 100 },
      { ...ig, date: second, paid: 'paid', likes: 10, reach: 100 },
    ]
    // Day 1 knows neither side of the whole; on day 2 the people of both may be the same.
    expect(evaluate(byReach, rows, { period: first }).known).toBe(false)
  })

  describe('posts', () => {
    const post = (id: string, facts: Row = {}): Row => ({ ...ig, date: first, post: id, ...facts })

    test('serve where no day knows both sides', () => {
      const rows = [
        post('a', { likes: 9, reach: 10 }),
        post('b', { likes: 1, reach: 90 }),
        { ...ig, date: first, followers: 5 },
      ]
      expect(evaluate(byReach, rows)).toMatchObject({
        value: 0.1,
        per: 'post',
        coverage: { known: 2, expected: 2, unit: 'rows' },
      })
    })

    test('are never added to days', () => {
      const rows = [post('a', { likes: 9, reach: 10 }), { ...ig, date: first, likes: 2, reach: 20 }]
      expect(evaluate(byReach, rows)).toMatchObject({ value: 0.1, per: 'day' })
    })

    test('of one channel and days of another meet, and a warning says so', () => {
      const rows = [post('a', { likes: 9, reach: 10 }), { ...vk, date: first, likes: 1, reach: 90 }]
      const result = evaluate(byReach, rows)
      expect(said(result)).toBe(0.1)
      expect(warned(result, 'mixed-cells')).toHaveLength(1)
    })

    test('are one post each', () => {
      // 2 posts × 100 followers each: 8 ÷ (1 × 100 + 1 × 100).
      const rows = [post('a', { likes: 5, followers: 100 }), post('b', { likes: 3, followers: 100 })]
      expect(said(evaluate(perPost, rows))).toBe(0.04)
    })

    test('have the followers that the account had on their date, not today’s', () => {
      const rows = [
        post('a', { likes: 10 }),
        { ...ig, date: first, followers: 100 },
        { ...ig, date: '2026-10-31', followers: 1000 },
      ]
      expect(evaluate(byFollowers, rows)).toMatchObject({ value: 0.1, per: 'post' })
    })

    test('have their own figure of followers before the account’s', () => {
      const rows = [post('a', { likes: 10, followers: 50 }), { ...ig, date: first, followers: 100 }]
      expect(said(evaluate(byFollowers, rows))).toBe(0.2)
    })

    test('published on a day without followers know none', () => {
      const rows = [post('a', { likes: 10 }), { ...ig, date: second, followers: 100 }]
      expect(evaluate(byFollowers, rows).known).toBe(false)
    })

    test('that lack a side are not covered', () => {
      const rows = [post('a', { likes: 9, reach: 90 }), post('b', { likes: 100 })]
      expect(evaluate(byReach, rows)).toMatchObject({ value: 0.1, coverage: { known: 1, expected: 2, unit: 'rows' } })
    })
  })

  describe('means of reach', () => {
    test('average post reach is over the posts whose reach is known', () => {
      const rows = [100, 300, null].map((reach, i) => ({ ...ig, date: first, post: `p${i}`, reach }))
      expect(said(evaluate('averagePostReach', rows))).toBe(200)
      expect(evaluate('averagePostReach', days(1, 2, { reach: 5 })).known).toBe(false)
    })

    test('average daily reach is over the days whose reach is known, of one channel', () => {
      const rows = days(1, 4, (n) => ({ ...ig, reach: n === 4 ? null : 100 * n }))
      expect(said(evaluate('averageDailyReach', rows))).toBe(200)
    })

    test('average daily reach of several channels is not additive', () => {
      const rows = [...days(1, 2, { ...ig, reach: 100 }), ...days(1, 2, { ...vk, reach: 100 })]
      expect(said(evaluate('averageDailyReach', rows))).toBe('not-additive')
    })

    test('average daily reach of the total over them is', () => {
      const rows = [
        ...days(1, 2, { ...ig, reach: 100 }),
        ...days(1, 2, { ...vk, reach: 100 }),
        ...days(1, 2, { reach: 150 }),
      ]
      expect(said(evaluate('averageDailyReach', rows))).toBe(150)
    })

    test('gross reach is the plain sum, repeats and all', () => {
      expect(said(evaluate('grossReach', days(1, 3, { reach: 100 })))).toBe(300)
    })
  })
})

describe('net growth', () => {
  const rate = 'netGrowthRate'

  test('uses gained − lost when every day is known', () => {
    const rows = days(1, 3, (n) => ({ followersGained: 10, followersLost: 5, ...(n === 1 && { followersStart: 100 }) }))
    expect(said(evaluate('netFollowers', rows))).toBe(15)
    expect(said(evaluate(rate, rows))).toBe(0.15)
  })

  test('else the stocks', () => {
    const rows = days(1, 3, (n) => ({
      followersGained: n === 2 ? null : 10,
      followersLost: 5,
      followers: 110,
      followersStart: 100,
    }))
    expect(evaluate('netFollowers', rows)).toMatchObject({ value: 10, coverage: { known: 3, expected: 3 } })
    expect(said(evaluate(rate, rows))).toBe(0.1)
  })

  test('else the platform’s own net', () => {
    expect(said(evaluate(rate, { followersStart: 100, followersNet: 7 }))).toBe(0.07)
    expect(said(evaluate('netFollowers', days(1, 2, { followersNet: 7 })))).toBe(14)
  })

  test('takes a way that knows every day before one that does not', () => {
    const rows = days(1, 3, (n) => ({ followersGained: n === 2 ? null : 10, followersLost: 5, followersNet: 4 }))
    expect(evaluate('netFollowers', rows)).toMatchObject({ value: 12, coverage: { known: 3, expected: 3 } })
    const gaps = days(1, 3, (n) => ({ followersGained: n === 2 ? null : 10, followersLost: 5 }))
    expect(evaluate('netFollowers', gaps)).toMatchObject({ value: 10, coverage: { known: 2, expected: 3 } })
  })

  test('where both know the same days and not all, the stocks: they know of a clean-up, too', () => {
    // From 100 − 10 on the second to 60; gained less lost is 20.
    const rows = [
      { date: first, impressions: 5 },
      { date: second, followers: 100, followersGained: 10, followersLost: 0 },
      { date: third, followers: 60, followersGained: 12, followersLost: 2 },
    ]
    expect(evaluate('netFollowers', rows)).toMatchObject({ value: -30, coverage: { known: 2, expected: 3 } })
  })

  test('takes the way of each channel by itself', () => {
    // instagram 15 of 100, vk 110 − 100 of 100.
    const rows = [
      { ...ig, date: first, followersStart: 100, followersGained: 20, followersLost: 5 },
      { ...vk, date: first, followersStart: 100, followers: 110 },
    ]
    expect(said(evaluate('netFollowers', rows))).toBe(25)
    expect(said(evaluate(rate, rows))).toBe(0.125)
  })

  test('where flows and stocks disagree (platform clean-ups) a warning carries both', () => {
    const row = { date: first, followersStart: 100, followers: 108, followersGained: 20, followersLost: 5 }
    const net = evaluate('netFollowers', row)
    expect(said(net)).toBe(15)
    expect(warned(net, 'residual').map(({ values }) => values)).toEqual([[15, 8]])
    expect(said(evaluate(rate, row))).toBe(0.15)
    expect(warned(evaluate(rate, row), 'residual')).toHaveLength(1)
  })

  test('where they agree there is nothing to warn of', () => {
    const row = { date: first, followersStart: 100, followers: 115, followersGained: 20, followersLost: 5 }
    expect(evaluate(rate, row).warnings).toEqual([])
  })

  test('from a start of zero is no rate', () => {
    expect(said(evaluate(rate, { followersStart: 0, followersGained: 5, followersLost: 0 }))).toBe('zero-denominator')
  })

  test('its formula says which way was used', () => {
    const formula = (row: Row) => JSON.stringify(evaluate(rate, row).formula)
    expect(formula({ followersStart: 100, followersNet: 7 })).toBe(
      JSON.stringify(ratio('followersNet', 'followersStart')),
    )
    expect(formula({ followersStart: 100, followers: 110 })).toBe(
      JSON.stringify(ratio(minus('followers', 'followersStart'), 'followersStart')),
    )
  })

  test('on another base is another definition', () => {
    const row = { date: first, followersStart: 100, followers: 150, followersGained: 60, followersLost: 10 }
    const [start, end, average] = ([undefined, 'end', 'average'] as const).map((base) => evaluate(rate, row, { base }))
    // 50 of 100, of 150 and of 125.
    expect(said(start)).toBe(0.5)
    expect(said(end)).toBeCloseTo(1 / 3, 12)
    expect(said(average)).toBe(0.4)
    expect(new Set([start, end, average].map((result) => result?.definition)).size).toBe(3)
    expect(said(evaluate('growthRate', row, { base: 'end' }))).toBe(0.4)
  })

  test('a metric without bases refuses one', () => {
    expect(() => evaluate('churnRate', { followersStart: 1 }, { base: 'end' })).toThrow(/churnRate.*no base "end"/)
  })
})

describe('coverage', () => {
  const rows = days(1, 17, { linkClicks: 1, impressions: 10 })

  test('counts the days of the period up to asOf, whether or not a row exists', () => {
    expect(evaluate(ctr, rows, { period: '2026-10' }).coverage).toEqual({ known: 17, expected: 17, unit: 'days' })
    expect(evaluate(ctr, rows, { period: '2026-10', asOf: '2026-10-20' }).coverage).toMatchObject({
      known: 17,
      expected: 20,
    })
    expect(evaluate(ctr, rows, { period: '2026-10', asOf: '2026-11-20' }).coverage).toMatchObject({
      known: 17,
      expected: 31,
    })
    expect(evaluate(ctr, rows, { period: '2026-10', asOf: '2026-10-10' })).toMatchObject({
      coverage: { known: 10, expected: 10 },
    })
  })

  test('of several channels counts the days that all of them know', () => {
    const rows = [
      ...days(1, 4, (n) => ({ ...ig, likes: n === 2 ? null : 1 })),
      ...days(1, 4, (n) => ({ ...vk, likes: n === 3 ? null : 1 })),
    ]
    expect(evaluate('likes', rows)).toMatchObject({ value: 6, coverage: { known: 2, expected: 4, unit: 'days' } })
  })

  test('counts days where one side is of days and the other of posts', () => {
    const rows = [
      { ...ig, date: first, post: 'a', sessions: 3 },
      { ...ig, date: first, post: 'b', sessions: 2 },
      { ...ig, date: first, siteSessions: 10 },
    ]
    expect(evaluate('socialTrafficShare', rows)).toMatchObject({
      value: 0.5,
      coverage: { known: 1, expected: 1, unit: 'days' },
    })
  })

  test('rows after asOf do not count', () => {
    expect(said(evaluate('linkClicks', rows, { period: '2026-10', asOf: '2026-10-10' }))).toBe(10)
  })

  test('channels without a row in the window are said, not taken as zero', () => {
    const result = evaluate(
      'likes',
      [
        { ...ig, date: first, likes: 5 },
        { ...vk, date: '2026-09-30', likes: 7 },
      ],
      { period: '2026-10' },
    )
    expect(said(result)).toBe(5)
    expect(result.channels.missing).toEqual([{ id: 'vk', facts: ['likes'] }])
  })
})

describe('misuse of the API throws and says what to do', () => {
  test('an unknown metric id', () => {
    expect(() => evaluate('costPerLaed' as 'likes', [])).toThrow(/no metric "costPerLaed".*metric\(\{ id/)
    expect(() => evaluate('toString' as 'likes', [])).toThrow(/no metric "toString"/)
  })

  test.each(['2026-13', 'last month', ''])('a period that is no date: %j', (period) => {
    expect(() => evaluate('likes', [], { period })).toThrow(/`period` is .*not a date/)
    expect(() => evaluate('likes', [], { asOf: period })).toThrow(/`asOf` is .*not a date/)
  })
})

describe('what cannot be brought together', () => {
  test('spend of one channel and leads of another: both are told, and make no cost', () => {
    const rows = [
      { ...ig, date: first, spend: 100 },
      { ...vk, date: first, leads: 4 },
    ]
    const result = evaluate('costPerLead', rows)
    expect(result).toMatchObject({ known: false, reason: 'missing', coverage: { known: 0, expected: 1 } })
    expect(result.inputs).toMatchObject({ spend: { known: true, value: 100 }, leads: { known: true, value: 4 } })
  })

  test('spend of one day and leads of another likewise', () => {
    const result = evaluate('costPerLead', [
      { ...ig, date: first, spend: 100 },
      { ...ig, date: second, leads: 4 },
    ])
    expect(result).toMatchObject({ known: false, reason: 'missing', coverage: { known: 0, expected: 2 } })
    expect(result.inputs).toMatchObject({ spend: { known: true, value: 100 }, leads: { known: true, value: 4 } })
  })

  test('a channel whose sides never meet gives nothing to one whose sides do', () => {
    const rows = [
      { ...ig, date: first, spend: 100 },
      { ...ig, date: second, leads: 4 },
      { ...vk, date: first, spend: 30, leads: 3 },
    ]
    const result = evaluate('costPerLead', rows)
    // vk: 30 ÷ 3
    expect(said(result)).toBe(10)
    // Each of its facts is known, on days of their own: on those of its money it lacks leads.
    expect(result.channels.missing).toEqual([{ id: 'instagram', facts: ['leads'] }])
    expect(said(evaluate('costPerLead', rows.slice(0, 2)))).toBe('missing')
  })

  test('the reason of a fact is the reason of the whole', () => {
    const rows = [
      { ...ig, date: first, spend: 100 },
      { ...ig, date: first, spend: 101 },
      { ...vk, date: first, leads: 4 },
    ]
    expect(said(evaluate('costPerLead', rows))).toBe('conflict')
  })

  test('of measured times of one channel and totals of another, the second is left out and named', () => {
    const result = evaluate('responseTimeMean', [
      { ...ig, date: first, responseTimes: [10, 20] },
      { ...vk, date: first, responseTimeTotal: 100, answered: 4 },
    ])
    expect(said(result)).toBe(15)
    expect(result.channels.missing).toEqual([{ id: 'vk', facts: ['responseTimes'] }])
  })

  test('a competitor with an unknown day leaves the share of voice to the days that both know', () => {
    const rows = [
      { brand: 'us', date: first, mentions: 10 },
      { brand: 'us', date: second, mentions: 10 },
      { brand: 'a', date: first, mentions: 10 },
    ]
    expect(evaluate('shareOfVoice', rows, { own: 'us' })).toMatchObject({
      value: 0.5,
      coverage: { known: 1, expected: 2 },
    })
    expect(said(evaluate('shareOfVoice', [], { own: 'us' }))).toBe('no-data')
  })
})

test('what counts days or posts is not taken over the period', () => {
  const rows = days(1, 2, { reach: 100 })
  expect(evaluate('averageDailyReach', rows, { over: 'period' })).toEqual(evaluate('averageDailyReach', rows))
})

test('net sentiment says how many mentions have no rating', () => {
  const rated = { date: first, positiveMentions: 60, neutralMentions: 20, negativeMentions: 10 }
  expect(warned(evaluate('netSentiment', { ...rated, mentions: 120 }), 'unrated')).toEqual([
    { code: 'unrated', values: [0.25] },
  ])
  expect(evaluate('netSentiment', { ...rated, mentions: 90 }).warnings).toEqual([])
  expect(evaluate('netSentiment', rated).warnings).toEqual([])
})

describe('what a result says besides its value', () => {
  test('of money in two currencies the other facts stay known', () => {
    const result = evaluate('costPerLead', [
      { ...ig, date: first, spend: 100, leads: 4, currency: 'EUR' },
      { ...vk, date: first, spend: 100, leads: 1, currency: 'USD' },
    ])
    expect(said(result)).toBe('mixed-currency')
    expect(result.inputs).toMatchObject({ spend: { reason: 'mixed-currency' }, leads: { known: true, value: 5 } })
  })

  test('of the facts that keep two channels apart, any other reason comes before a missing one', () => {
    // The leads of vk are said twice, whatever the spend of instagram is.
    const conflict = [
      { ...vk, date: first, leads: 4 },
      { ...vk, date: first, leads: 5 },
    ]
    expect(said(evaluate('costPerLead', [{ ...ig, date: first, spend: 100 }, ...conflict]))).toBe('conflict')
    const silent = [
      { ...ig, date: '2026-09-30', spend: 100 },
      { ...ig, date: first, likes: 1 },
    ]
    expect(said(evaluate('costPerLead', [...silent, ...conflict], { period: '2026-10' }))).toBe('conflict')
  })

  test('a day that is not over is named where it lies in the window, its first day included', () => {
    const open = (date: DateString) => ({ date, likes: 1, provisional: true })
    const rows = [open('2026-09-30'), open(first), { date: second, likes: 1 }, open(third)]
    const named = (period: DateSpan) =>
      warned(evaluate('likes', rows, { period }), 'provisional').map(({ date }) => date)
    expect(named({ from: first, to: second })).toEqual([first])
    expect(named({ from: second, to: third })).toEqual([third])
    expect(named({ from: '2026-09-30', to: third })).toEqual(['2026-09-30', first, third])
  })

  test('the day of a level is not told where the level is unknown', () => {
    const result = evaluate(
      'followers',
      [
        { ...vk, date: '2026-09-30', followers: 50 },
        { ...vk, date: third, likes: 1 },
        { ...ig, date: first, followers: 100 },
      ],
      { period: '2026-10' },
    )
    expect(said(result)).toBe(100)
    // Of vk there is no level in October, and none is told.
    expect(result.channels.missing).toEqual([{ id: 'vk', facts: ['followers'] }])
    expect(result.inputs.followers).toMatchObject({ date: first })
  })

  test('rows without a brand are your own beside those of others', () => {
    const result = evaluate('likes', [
      { date: first, likes: 5 },
      { date: first, brand: 'a', likes: 7 },
    ])
    expect(result).toMatchObject({ value: 5, warnings: [] })
  })

  describe('what counts as an interaction', () => {
    const rows = [
      { ...ig, date: first, likes: 5, reach: 10, siteSessions: 10 },
      { ...vk, date: first, likes: 1, interactions: 5, reach: 10 },
    ]

    test('belongs to the definition by the alphabet, and differing sets are said', () => {
      const result = evaluate(byReach, rows)
      expect(result.definition).toBe('engagementRateByReach day given|likes of instagram+vk')
      expect(warned(result, 'mixed-sets')).toEqual([{ code: 'mixed-sets', keys: ['given', 'likes'] }])
    })

    test('is nothing to a metric without interactions', () => {
      expect(evaluate('likes', rows)).toMatchObject({ value: 6, definition: 'likes of instagram+vk', warnings: [] })
    })

    test('is nothing to a figure of the whole site beside them', () => {
      const perSession = metric({
        id: 'perSession',
        formula: ratio('interactions', 'siteSessions'),
        unit: 'ratio',
        better: 'neutral',
      })
      const [own] = rows
      expect(evaluate(perSession, [own as Row])).toMatchObject({
        value: 0.5,
        definition: 'perSession likes of instagram',
        warnings: [],
      })
    })
  })
})

describe('the mean of the posts’ rates', () => {
  const mean = 'meanPostEngagementRateByReach'
  const post = (id: string, facts: Row): Row => ({ date: '2026-10-02', channel: 'vk', post: id, ...facts })

  test('counts each post the same, and is another number than the rate of all', () => {
    const posts = [post('a', { reach: 100, interactions: 10 }), post('b', { reach: 900, interactions: 1 })]
    // (10% + 1/9%) ÷ 2
    expect(said(evaluate(mean, posts))).toBeCloseTo((0.1 + 1 / 900) / 2, 12)
    expect(said(evaluate('engagementRateByReach', posts))).toBeCloseTo(0.011, 12)
    expect(evaluate(mean, posts)).toMatchObject({ per: 'post', definition: `${mean} post given of vk` })
  })

  test('is of posts of all channels, whatever days their accounts report', () => {
    const rows: Row[] = [
      { date: '2026-10-02', channel: 'vk', reach: 5_000, interactions: 5 },
      post('a', { reach: 100, likes: 8, comments: 2 }),
      { ...post('a', { reach: 200, interactions: 4 }), channel: 'instagram' },
    ]
    expect(said(evaluate(mean, rows))).toBeCloseTo((0.1 + 0.02) / 2, 12)
    expect(evaluate(mean, rows.slice(0, 1)).known).toBe(false)
  })

  test('leaves out a post that has reached nobody, and says that it is one of so many', () => {
    const posts = [
      post('a', { reach: 100, interactions: 10 }),
      post('b', { reach: 0, interactions: 2 }),
      post('c', { interactions: 7 }),
    ]
    const result = evaluate(mean, posts)
    expect(said(result)).toBeCloseTo(0.1, 12)
    expect(result.coverage).toEqual({ known: 1, expected: 3, unit: 'rows' })
    expect(said(evaluate(mean, [post('b', { reach: 0, interactions: 0 })]))).toBe('zero-denominator')
  })

  test('by followers takes those of the account on the day', () => {
    const rows: Row[] = [
      { date: '2026-10-02', channel: 'vk', followers: 1_000 },
      post('a', { interactions: 30 }),
      post('b', { interactions: 10, followers: 200 }),
    ]
    expect(said(evaluate('meanPostEngagementRateByFollowers', rows))).toBeCloseTo(0.04, 12)
  })
})

// @vitest-environment node
// Money meets what it bought: spend of paid rows is divided by the results of paid rows, never by organic ones.
import { describe, expect, test } from 'vitest'
import { evaluate, type MetricId, type Row } from '../../src/metrics/index.js'
import { bounds, days, said, warned } from './october.js'

const date = '2026-10-01'
const ig = { date, channel: 'instagram' }
const organic: Row = { ...ig, paid: 'organic', impressions: 100_000, linkClicks: 900, leads: 50, interactions: 5000 }
const paid: Row = { ...ig, paid: 'paid', impressions: 10_000, linkClicks: 100, leads: 5, interactions: 100, spend: 50 }

describe('posts that were boosted', () => {
  const starts = (date: string, post: string, videoStarts: number): Row => ({
    date,
    channel: 'tiktok',
    post,
    videoStarts,
  })
  const rows: Row[] = [
    { ...starts('2026-09-30', 'september', 35), videoCompletions: 36 },
    // Of the organic views nobody knows how many were watched to the end.
    { ...starts('2026-10-02', 'boosted', 850), paid: 'paid', videoCompletions: 217 },
    { ...starts('2026-10-02', 'boosted', 10), paid: 'organic' },
    { ...starts('2026-10-03', 'plain', 17), videoCompletions: 278 },
  ]

  test('posts of other months are none of this one', () => {
    // (217 + 278) ÷ (850 + 17)
    const result = evaluate('videoCompletionRate', rows, { period: '2026-10', asOf: '2026-10-31' })
    expect(said(result)).toBeCloseTo(495 / 867, 12)
    expect(result.coverage).toEqual({ known: 2, expected: 2, unit: 'rows' })
    expect(evaluate('videoCompletionRate', rows.slice(1), { period: '2026-10', asOf: '2026-10-31' }).coverage).toEqual(
      result.coverage,
    )
  })
})

test('figures of a month and of a week in it are what they are, whether other months are split or not', () => {
  const rows: Row[] = [
    { date: '2026-10', channel: 'instagram', impressions: 235 },
    { date: '2026-W41', channel: 'instagram', impressions: 312, followersLost: 713 },
  ]
  const split: Row = { date: '2026-09-26', channel: 'instagram', paid: 'paid', impressions: 722 }
  const of = (some: readonly Row[]) =>
    evaluate('impressions', some, { period: '2026-10', asOf: '2026-10-09', alongside: ['followersLost'] })
  expect(of(rows).inputs).toMatchObject({ impressions: { value: 235 }, followersLost: { value: 713 } })
  expect(of([...rows, split])).toEqual(of(rows))
})

describe('organic rows beside paid ones', () => {
  test.each<[MetricId, number]>([
    ['costPerMille', 5],
    ['costPerClick', 0.5],
    ['costPerLead', 10],
    ['costPerInteraction', 0.5],
  ])('%s is of the paid ones: %f', (metric, expected) => {
    expect(said(evaluate(metric, [organic, paid]))).toBeCloseTo(expected, 12)
    expect(said(evaluate(metric, [paid, organic]))).toBeCloseTo(expected, 12)
  })

  test('a rate of two results that both know is of both', () => {
    // 1,000 ÷ 110,000
    expect(said(evaluate('linkResponseRate', [organic, paid]))).toBeCloseTo(1000 / 110_000, 12)
  })

  test('a day that only one side has paid rows for is dropped from both', () => {
    const rows = [organic, paid, { ...organic, date: '2026-10-02' }]
    const result = evaluate('costPerLead', rows)
    expect(said(result)).toBe(10)
    expect(result.coverage).toEqual({ known: 1, expected: 2, unit: 'days' })
  })
})

describe('campaigns', () => {
  const ad = { ...ig, paid: 'paid' } as const

  test('that results do not name meet them as paid: 100 spent, 20 paid leads', () => {
    const rows = [
      { ...ad, campaign: 'a', spend: 30 },
      { ...ad, campaign: 'b', spend: 70 },
      { ...ad, leads: 20 },
      { ...ig, paid: 'organic', leads: 9 } as const,
    ]
    expect(said(evaluate('costPerLead', rows))).toBe(5)
  })
})

describe('results that are not split', () => {
  const rows = [{ ...ig, paid: 'paid', spend: 50 } as const, { ...ig, leads: 25 }]

  test('make a blended cost, which is said and is a definition of its own', () => {
    const result = evaluate('costPerLead', rows)
    expect(said(result)).toBe(2)
    expect(warned(result, 'blended')).toHaveLength(1)
    expect(result.definition).toBe('costPerLead blended of instagram')
  })

  test('nothing is blended where the money is not split either', () => {
    const result = evaluate('costPerLead', [{ ...ig, spend: 50, leads: 25 }])
    expect(warned(result, 'blended')).toEqual([])
    expect(result.definition).toBe('costPerLead of instagram')
  })
})

describe('a wider row is a total over the days of its own campaign, organic or paid, and of no other', () => {
  const october = { period: '2026-10' }
  const of = (campaign: string, date: Row['date'], facts: Row): Row => ({ channel: 'ads', campaign, date, ...facts })
  const span = (from: number, to: number) =>
    ({ from: `2026-10-${String(from).padStart(2, '0')}`, to: `2026-10-${to}` }) as Row['date']
  const always = days(1, 31, { channel: 'ads', campaign: 'always', spend: 10 })

  test.each<[string, Row[], number]>([
    // 31 × 10, and the sale.
    ['two weeks of a sale beside a campaign by day', [of('sale', span(3, 17), { spend: 1100 }), ...always], 1410],
    ['a month beside days', [of('sale', '2026-10', { spend: 31 }), ...always], 341],
    [
      'a sale within the month of another',
      [of('always', '2026-10', { spend: 310 }), of('sale', span(5, 19), { spend: 100 })],
      410,
    ],
    [
      'spans of two campaigns that cross',
      [of('a', span(1, 20), { spend: 200 }), of('b', span(10, 31), { spend: 220 })],
      420,
    ],
    ['the days of a campaign and its own month', [of('always', '2026-10', { spend: 310 }), ...always], 310],
    ['no campaign: over campaigns the total wins', [{ channel: 'ads', date: '2026-10', spend: 500 }, ...always], 500],
  ])('%s', (_, rows, spend) => {
    for (const order of [rows, [...rows].reverse()])
      expect(evaluate('spend', order, october)).toMatchObject({ value: spend, coverage: { known: 31, expected: 31 } })
  })

  const paidMonth = (facts: Row): Row => ({ date: '2026-10', channel: 'ig', paid: 'paid', ...facts })
  const organicDays = (to: number, facts: Row) => days(1, to, { channel: 'ig', paid: 'organic', ...facts })

  test('a row of the account that does not know leads takes no day away from paid by the month', () => {
    // Complete, it had no leads on days without a row, the first of November on.
    const told = { ...october, asOf: '2026-11-05', channels: [{ id: 'ig', complete: true }] }
    const rows = [paidMonth({ leads: 310 }), { date: '2026-10-31', channel: 'ig', followersLost: 2 }]
    expect(evaluate('leads', rows, told)).toMatchObject({ value: 310, coverage: { known: 31, expected: 31 } })
  })

  test('paid by the month adds to organic by day, and so do both sides of a ratio', () => {
    const rows = [
      paidMonth({ linkClicks: 310, impressions: 3100 }),
      ...organicDays(31, { linkClicks: 1, impressions: 100 }),
    ]
    expect(said(evaluate('linkClicks', rows, october))).toBe(341)
    // 341 of 3,100 + 3,100
    expect(said(evaluate('linkResponseRate', rows, october))).toBe(0.055)
  })

  test('each rate of a cell is of all that stands in it: a sale of two weeks beside the days of another campaign', () => {
    const sale = of('sale', span(3, 17), { impressions: 500, interactions: 100 })
    const others = days(1, 31, { channel: 'ads', campaign: 'always', impressions: 100, interactions: 1 })
    // (100 + 31) ÷ (500 + 3,100)
    expect(said(evaluate('engagementRateByImpressions', [sale, ...others], october))).toBe(131 / 3600)
  })

  test('a paid month and organic days make one rate, of the days that both know', () => {
    const rows = [
      paidMonth({ interactions: 310, impressions: 3100 }),
      ...organicDays(30, { interactions: 1, impressions: 100 }),
    ]
    const result = evaluate('engagementRateByImpressions', rows, october)
    // (310 + 30) ÷ (3,100 + 3,000)
    expect(result).toMatchObject({ value: 340 / 6100, coverage: { known: 30, expected: 31 } })
  })

  test('a total by the month serves no rate where finer rows do, be they organic and paid', () => {
    const finer = days(1, 3, { channel: 'ig', impressions: 100, interactions: 1 })
    const rows: Row[] = [
      { date: '2026-10', channel: 'ig', impressions: 1000, interactions: 900 },
      ...finer.map((row) => ({ ...row, paid: 'paid' as const })),
      ...finer.map((row) => ({ ...row, paid: 'organic' as const })),
    ]
    expect(said(evaluate('engagementRateByImpressions', rows, october))).toBe(0.01)
  })

  test('a day that organic rows lack is not known, though paid ones know the month', () => {
    const rows = [paidMonth({ leads: 310 }), ...organicDays(30, { leads: 1 })]
    expect(evaluate('leads', rows, october)).toMatchObject({ value: 340, coverage: { known: 30, expected: 31 } })
  })

  test('people of a paid month and of organic days may be the same', () => {
    const rows = [paidMonth({ reach: 310 }), ...organicDays(31, { reach: 100 })]
    // The month at least, and all of them at most: 310 + 31 × 100
    expect(bounds(evaluate('reach', rows, october))).toEqual([310, 3410])
  })

  test('money by day meets results by the month, of the same rows and never of organic ones', () => {
    const spent = days(1, 31, { channel: 'ig', paid: 'paid', spend: 10 })
    const rows = [...spent, paidMonth({ leads: 31 }), { ...paidMonth({ leads: 100 }), paid: 'organic' as const }]
    const result = evaluate('costPerLead', rows, october)
    expect([said(result), warned(result, 'blended')]).toEqual([10, []])
    // A day without money is not in the month of leads: nothing is known together.
    expect(said(evaluate('costPerLead', rows.slice(1), october))).toBe('missing')
  })

  test('money by the month meets daily results of the same campaign', () => {
    const rows = [
      paidMonth({ campaign: 'a', spend: 310 }),
      ...days(1, 31, { channel: 'ig', paid: 'paid', campaign: 'a', leads: 1 }),
      ...organicDays(31, { leads: 9 }),
    ]
    const result = evaluate('costPerLead', rows, october)
    expect([said(result), warned(result, 'blended')]).toEqual([10, []])
  })

  test('campaigns one after the other are not blended', () => {
    const rows = [
      of('a', span(1, 14), { spend: 140 }),
      of('b', span(15, 31), { spend: 170 }),
      ...days(1, 14, { channel: 'ads', campaign: 'a', leads: 1 }),
      ...days(15, 31, { channel: 'ads', campaign: 'b', leads: 2 }),
    ]
    const result = evaluate('costPerLead', rows, october)
    // 310 ÷ (14 + 34)
    expect([said(result), warned(result, 'blended')]).toEqual([310 / 48, []])
  })
})

describe('a total that knows both sides', () => {
  const x: Row = { ...ig, campaign: 'x' }

  test.each<[MetricId, Row[], number]>([
    [
      'bounceRate',
      [
        { ...ig, sessions: 100, bouncedSessions: 40 },
        { ...x, sessions: 10, bouncedSessions: 9 },
      ],
      0.4,
    ],
    [
      'costPerLead',
      [
        { ...ig, spend: 100, leads: 10 },
        { ...x, spend: 30, leads: 1 },
      ],
      10,
    ],
    [
      'engagementRateByReach',
      [
        { ...ig, interactions: 100, reach: 1000 },
        { ...x, interactions: 1, reach: 300 },
      ],
      0.1,
    ],
    [
      'linkResponseRate',
      [
        { ...ig, impressions: 1000, linkClicks: 50 },
        { ...ig, paid: 'paid', impressions: 100, linkClicks: 20 },
      ],
      0.05,
    ],
  ])('wins over some of its parts: %s', (metric, rows, value) => {
    expect(said(evaluate(metric, rows))).toBe(value)
  })

  test('of money meets the paid results, where organic ones have their own rows', () => {
    const rows: Row[] = [
      { ...ig, spend: 100, leads: 10 },
      { ...ig, paid: 'paid', spend: 100, leads: 4 },
      { ...ig, paid: 'organic', leads: 6 },
    ]
    expect(said(evaluate('costPerLead', rows))).toBe(25)
  })
})

describe('people are not added over organic, paid and campaigns', () => {
  test('where a total says how many they are', () => {
    const rows: Row[] = [
      { ...ig, paid: 'organic', interactions: 10, reach: 100 },
      { ...ig, paid: 'paid', interactions: 5, reach: 200 },
      { ...ig, reach: 250 },
    ]
    // (10 + 5) ÷ 250
    expect(said(evaluate('engagementRateByReach', rows))).toBe(0.06)
  })

  test('where the campaigns of a total know both sides', () => {
    const rows: Row[] = [
      { ...ig, reach: 150 },
      { ...ig, campaign: 'a', reach: 100, negativeFeedback: 5 },
      { ...ig, campaign: 'b', reach: 100, negativeFeedback: 5 },
    ]
    expect(said(evaluate('negativeFeedbackRate', rows))).toBe(10 / 150)
  })
})

describe('the row of the account beside organic rows and a paid campaign', () => {
  const rows = (organic: Row, campaign: Row): Row[] => [
    { ...ig, followers: 1000 },
    { ...ig, paid: 'organic', ...organic },
    { ...ig, paid: 'paid', campaign: 'c', ...campaign },
  ]

  test('is no total of what it does not know', () => {
    expect(said(evaluate('leads', rows({ leads: 5 }, { leads: 3 })))).toBe(8)
    expect(bounds(evaluate('reach', rows({ reach: 50 }, { reach: 30 })))).toEqual([50, 80])
    expect(said(evaluate('engagementRateByFollowers', rows({ interactions: 5 }, { interactions: 3 })))).toBe(0.008)
  })
})

describe('why a sum is not known depends on nothing that it is called', () => {
  const inConflict: Row[] = [{ leads: 1 }, { leads: 2 }]
  const invalid = [{ leads: 'many' }] as unknown as Row[]
  const orders = ['a', 'b', 'c'].flatMap((x) => ['a', 'b', 'c'].flatMap((y) => (x === y ? [] : [[x, y] as const])))

  test.each(orders)('campaigns %s in conflict and %s invalid', (one, other) => {
    const rows = [
      ...inConflict.map((row) => ({ ...ig, ...row, campaign: one })),
      ...invalid.map((row) => ({ ...ig, ...row, campaign: other })),
      { ...ig, campaign: 'd', clicks: 4 },
    ]
    expect(evaluate('leads', rows)).toMatchObject({ known: false, reason: 'conflict' })
  })
  test.each(orders)('channels %s in conflict and %s invalid', (one, other) => {
    const rows = [
      ...inConflict.map((row) => ({ date, ...row, channel: one })),
      ...invalid.map((row) => ({ date, ...row, channel: other })),
    ]
    expect(evaluate('leads', rows)).toMatchObject({ known: false, reason: 'conflict' })
  })
  test.each(orders)('people of campaigns %s in conflict and %s invalid', (one, other) => {
    const rows = [
      ...[{ reach: 1 }, { reach: 2 }].map((row) => ({ ...ig, ...row, campaign: one })),
      { ...ig, reach: -1, campaign: other },
    ]
    expect(evaluate('reach', rows)).toMatchObject({ known: false, reason: 'conflict' })
  })
})

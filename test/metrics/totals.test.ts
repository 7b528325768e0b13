// @vitest-environment node
// Rows that are totals over a dimension that other rows have, and spans over others.
import { describe, expect, test } from 'vitest'
import { describeCaveats, describeWarning } from '../../src/format/index.js'
import { ar } from '../../src/locales/ar.js'
import { de } from '../../src/locales/de.js'
import { en } from '../../src/locales/en.js'
import { es } from '../../src/locales/es.js'
import { fr } from '../../src/locales/fr.js'
import { ptBR } from '../../src/locales/pt-BR.js'
import { ru } from '../../src/locales/ru.js'
import { evaluate, leaderboard, type Result, type Row, series, type Warning } from '../../src/metrics/index.js'
import { bounds, days, orders, said, warned } from './october.js'

const date = '2026-10-01'
const differs = (result: Result) => warned(result, 'total-differs').map(({ values }) => values)

describe('over channels', () => {
  const parts: Row[] = [
    { date, channel: 'instagram', likes: 10, reach: 100 },
    { date, channel: 'vk', likes: 20, reach: 50 },
  ]
  const rows: Row[] = [...parts, { date, likes: 35, reach: 130 }]

  test('the total wins over the sum of the channels, and a warning carries the difference', () => {
    const result = evaluate('likes', rows)
    expect(said(result)).toBe(35)
    expect(differs(result)).toEqual([[35, 30]])
  })

  test('a total that is the sum of its channels warns of nothing', () => {
    const result = evaluate('likes', [...parts, { date, likes: 30 }])
    expect(said(result)).toBe(30)
    expect(result.warnings).toEqual([])
  })

  test('a total of fewer days that agrees with its channels on these warns of nothing', () => {
    const channels = days(1, 2, { channel: 'vk', likes: 10 }).concat(days(1, 2, { channel: 'ig', likes: 20 }))
    const result = evaluate('likes', [...channels, { date, likes: 30 }])
    expect([said(result), result.coverage.known, result.warnings]).toEqual([60, 2, []])
  })

  test('the total of people wins, and is no sum to differ from', () => {
    const result = evaluate('reach', rows)
    expect(said(result)).toBe(130)
    expect(differs(result)).toEqual([])
  })

  test('a total that does not know the fact leaves it to the channels', () => {
    expect(said(evaluate('likes', [...parts, { date, shares: 1 }]))).toBe(30)
  })

  test('rows that name no channel are no total where no other row names one', () => {
    expect(said(evaluate('likes', days(1, 2, { likes: 3 })))).toBe(6)
  })

  test('the order of rows does not matter', () => {
    for (const order of orders(rows)) expect(said(evaluate('likes', order))).toBe(35)
  })
})

describe('over organic and paid', () => {
  const row = (paid: 'organic' | 'paid' | undefined, facts: Row): Row => ({
    date,
    channel: 'instagram',
    ...(paid && { paid }),
    ...facts,
  })

  test('the parts win over their total when both are known, and a warning carries the difference', () => {
    const result = evaluate('likes', [
      row('organic', { likes: 60 }),
      row('paid', { likes: 40 }),
      row(undefined, { likes: 110 }),
    ])
    expect(said(result)).toBe(100)
    expect(differs(result)).toEqual([[100, 110]])
  })

  test('without a total they add', () => {
    expect(said(evaluate('likes', [row('organic', { likes: 60 }), row('paid', { likes: 40 })]))).toBe(100)
  })

  test.each([
    ['organic', 'paid'],
    ['paid', 'organic'],
  ] as const)('when only %s is known the total wins', (known, unknown) => {
    const result = evaluate('likes', [
      row(known, { likes: 60 }),
      row(unknown, { likes: null }),
      row(undefined, { likes: 110 }),
    ])
    expect(said(result)).toBe(110)
  })

  test('half of a day is not the day: where the other half is unknown, so is the sum', () => {
    const rows = [
      row('organic', { likes: 60 }),
      row('paid', { likes: 40 }),
      { ...row('organic', { likes: 60 }), date: '2026-10-02' },
      { ...row('paid', { spend: 5 }), date: '2026-10-02' },
    ]
    expect(evaluate('likes', rows)).toMatchObject({ value: 100, coverage: { known: 1, expected: 2 } })
  })

  test('a fact that only paid rows ever report is theirs: spend', () => {
    expect(said(evaluate('spend', [row('organic', { likes: 60 }), row('paid', { likes: 40, spend: 5 })]))).toBe(5)
  })

  test('the total of people wins, larger than one and smaller than both', () => {
    const rows = [row('organic', { reach: 60 }), row('paid', { reach: 40 }), row(undefined, { reach: 90 })]
    expect(said(evaluate('reach', rows))).toBe(90)
  })

  test('people reached organically and paid may be the same: without a total only bounds are known', () => {
    const result = evaluate('reach', [row('organic', { reach: 60 }), row('paid', { reach: 40 })])
    expect(said(result)).toBe('not-additive')
    expect(bounds(result)).toEqual([60, 100])
  })

  test('people whose other half is unknown have no upper bound', () => {
    const rows = [
      row('organic', { reach: 60 }),
      row('paid', { spend: 5 }),
      { ...row('paid', { reach: 40 }), date: '2026-10-02' },
      { ...row('organic', { reach: 1 }), date: '2026-10-02' },
    ]
    const result = evaluate('reach', rows, { period: date })
    expect(said(result)).toBe('missing')
    expect(bounds(result)).toEqual([60, null])
  })

  test('followers are neither organic nor paid: repeated they are themselves, different they conflict', () => {
    expect(said(evaluate('followers', [row('organic', { followers: 60 }), row('paid', { followers: 60 })]))).toBe(60)
    expect(said(evaluate('followers', [row('organic', { followers: 60 }), row('paid', { followers: 61 })]))).toBe(
      'conflict',
    )
  })
})

describe('over campaigns', () => {
  const row = (campaign: string | undefined, facts: Row): Row => ({
    date,
    channel: 'vk',
    ...(campaign && { campaign }),
    ...facts,
  })
  const parts = [row('spring', { spend: 10, reach: 10 }), row('autumn', { spend: 5, reach: 5 })]

  test('what adds is the sum where there is no total', () => {
    expect(said(evaluate('spend', parts))).toBe(15)
  })

  test('the total wins, and a warning carries the difference', () => {
    const result = evaluate('spend', [...parts, row(undefined, { spend: 12 })])
    expect(said(result)).toBe(12)
    expect(differs(result)).toEqual([[12, 15]])
  })

  test('people of several campaigns have bounds', () => {
    expect(bounds(evaluate('reach', parts))).toEqual([10, 15])
    expect(said(evaluate('reach', [...parts, row(undefined, { reach: 12 })]))).toBe(12)
  })

  test('a day on which one campaign is unknown is an unknown day, not a smaller one', () => {
    const tomorrow = { date: '2026-10-02' }
    const rows = [
      row('spring', { spend: 10 }),
      row('autumn', { spend: null }),
      row('spring', { ...tomorrow, spend: 10 }),
      row('autumn', { ...tomorrow, spend: 5 }),
    ]
    expect(evaluate('spend', rows)).toMatchObject({ value: 15, coverage: { known: 1, expected: 2 } })
  })
})

describe('over dates', () => {
  const month = (facts: Row): Row => ({ date: '2026-10', ...facts })

  test('the days win over their month when every day is known, and a warning carries the difference', () => {
    const result = evaluate('likes', [month({ likes: 300 }), ...days(1, 31, { likes: 10 })])
    expect(said(result)).toBe(310)
    expect(differs(result)).toEqual([[310, 300]])
  })

  test('a month that is the sum of its days warns of nothing', () => {
    expect(evaluate('likes', [month({ likes: 310 }), ...days(1, 31, { likes: 10 })]).warnings).toEqual([])
  })

  test('the month wins over its days as soon as one is unknown, and covers all of it', () => {
    const result = evaluate('likes', [month({ likes: 400 }), ...days(1, 31, (n) => ({ likes: n === 7 ? null : 10 }))])
    expect(result).toMatchObject({ value: 400, coverage: { known: 31, expected: 31 } })
  })

  test('some days that already make more than their month differ from it', () => {
    const result = evaluate('likes', [month({ likes: 290 }), ...days(1, 30, { likes: 10 })], { period: '2026-10' })
    expect(said(result)).toBe(290)
    expect(differs(result)).toEqual([[290, 300]])
  })

  test('of people the month wins whether or not every day is known', () => {
    expect(said(evaluate('reach', [month({ reach: 500 }), ...days(1, 31, { reach: 100 })]))).toBe(500)
    expect(said(evaluate('reach', [month({ reach: 500 }), ...days(1, 5, { reach: 100 })], { period: '2026-10' }))).toBe(
      500,
    )
  })

  test('weeks within a month bound its people better than days: the widest spans count', () => {
    // Five weeks cover 28 September to 1 November; asked for the four inside October and the days around them.
    const rows = [
      ...days(1, 4, { reach: 100 }),
      ...['2026-W41', '2026-W42', '2026-W43'].map((week) => ({ date: week, reach: 300 })),
      ...days(5, 25, { reach: 100 }),
      ...days(26, 31, { reach: 100 }),
    ]
    // At least the largest part, at most 4 × 100 + 3 × 300 + 6 × 100.
    expect(bounds(evaluate('reach', rows))).toEqual([300, 1900])
  })

  test('spans nest: days win over their week, and that over its month, each for itself', () => {
    // W41 is 5–11 October. Known: the month (100), the week (21), all of its days (3 each, 21).
    const rows = [month({ likes: 100 }), { date: '2026-W41', likes: 20 }, ...days(5, 11, { likes: 3 })]
    const result = evaluate('likes', rows)
    expect(said(result)).toBe(100)
    expect(said(evaluate('likes', rows, { period: '2026-W41' }))).toBe(21)
  })

  test('a part and the rest make the whole: the month is their sum', () => {
    const rows = [
      month({ likes: 100 }),
      ...days(1, 4, { likes: 1 }),
      { date: { from: '2026-10-05', to: '2026-10-31' }, likes: 90 },
    ]
    const result = evaluate('likes', rows)
    expect(said(result)).toBe(94)
    expect(differs(result)).toEqual([[94, 100]])
  })

  test('a span that straddles the edge of the window is left out, and said', () => {
    // W40 is 28 September to 4 October.
    const rows = [{ date: '2026-W40', likes: 70, reach: 70 }, ...days(5, 31, { likes: 10 })]
    const result = evaluate('likes', rows, { period: '2026-10' })
    expect(result).toMatchObject({ value: 270, coverage: { known: 27, expected: 31 } })
    // The whole is 270 at least, and 340 at most.
    expect(warned(result, 'straddling')).toEqual([{ code: 'straddling', fact: 'likes', values: [270, 340] }])
    expect(evaluate('reach', rows, { period: '2026-10' })).toMatchObject({ known: false })
  })

  test('of people too, unless the window has a total of its own', () => {
    const week: Row = { date: '2026-W40', channel: 'a', reach: 100 }
    const result = evaluate('reach', week, { period: '2026-10' })
    expect(said(result)).toBe('no-data')
    expect(warned(result, 'straddling')).toEqual([{ code: 'straddling', fact: 'reach' }])
    const both = evaluate('reach', [week, { date: '2026-10', channel: 'a', reach: 300 }], { period: '2026-10' })
    expect(both).toMatchObject({ value: 300, coverage: { known: 31, expected: 31 }, warnings: [] })
    // Bounds of days stay what they are: a week beside them takes nothing away.
    const bounded = [
      { date: '2026-10-01', channel: 'a', paid: 'organic' as const, reach: 10 },
      { date: '2026-10-01', channel: 'a', paid: 'paid' as const, reach: 20 },
    ]
    expect(bounds(evaluate('reach', [...bounded, week], { period: '2026-10-01' }))).toEqual([20, 30])
  })

  test('a span that is not over, of days that are known themselves, lacks nothing', () => {
    const rows = [...days(1, 31, { likes: 2 }), { date: '2026-10', likes: 40, provisional: true }]
    expect(evaluate('likes', rows, { period: '2026-10' })).toMatchObject({
      value: 62,
      coverage: { known: 31, expected: 31 },
    })
  })

  test('a span wider than the window straddles both of its edges', () => {
    const result = evaluate('likes', month({ likes: 310 }), { period: '2026-W42' })
    expect(result.known).toBe(false)
    expect(warned(result, 'straddling')).toHaveLength(1)
  })

  test.each(
    orders<Row>([
      { date: { from: '2026-10-01', to: '2026-10-10' }, likes: 10 },
      { date: { from: '2026-10-05', to: '2026-10-15' }, likes: 11 },
    ]),
  )('spans that overlap without one containing the other are a conflict', (...rows) => {
    const result = evaluate('likes', rows)
    expect(said(result)).toBe('conflict')
    expect(warned(result, 'conflict')).toEqual([{ code: 'conflict', fact: 'likes' }])
  })

  test('of people they are a conflict too, with what is true of the whole', () => {
    const result = evaluate('reach', [
      { date: { from: '2026-10-01', to: '2026-10-10' }, reach: 10 },
      { date: { from: '2026-10-05', to: '2026-10-15' }, reach: 11 },
    ])
    expect(result.known).toBe(false)
    expect(warned(result, 'conflict')).toHaveLength(1)
    expect(bounds(result)?.[0]).toBe(11)
  })

  test('spans that cross leave the other days known: a partial value', () => {
    const result = evaluate('likes', [
      { date: { from: '2026-10-01', to: '2026-10-10' }, likes: 10 },
      { date: { from: '2026-10-05', to: '2026-10-15' }, likes: 11 },
      { date: '2026-10-16', likes: 3 },
    ])
    expect(result).toMatchObject({ value: 3, coverage: { known: 1, expected: 16 } })
    expect(warned(result, 'conflict')).toHaveLength(1)
  })

  test('spans of different facts do not meet: spend by overlapping weeks is no concern of likes', () => {
    const rows = [
      { date: { from: '2026-10-01', to: '2026-10-10' }, spend: 10 },
      { date: { from: '2026-10-05', to: '2026-10-15' }, likes: 11 },
    ]
    expect(said(evaluate('spend', rows))).toBe(10)
    expect(evaluate('spend', rows).warnings).toEqual([])
  })

  test('every channel nests its own spans: one by the month, one by the day', () => {
    const rows = [{ ...month({ likes: 100 }), channel: 'vk' }, ...days(1, 31, { channel: 'instagram', likes: 1 })]
    expect(evaluate('likes', rows)).toMatchObject({ value: 131, coverage: { known: 31, expected: 31 } })
    expect(evaluate('likes', rows).warnings).toEqual([])
  })

  test('a total over channels by the month meets channels by the day: the total wins', () => {
    const rows = [month({ leads: 400 }), ...days(1, 31, { channel: 'vk', leads: 1 })]
    const result = evaluate('leads', rows)
    expect(said(result)).toBe(400)
    expect(differs(result)).toEqual([[400, 31]])
  })
})

test('a total without parts is what the ratio needs: spend without a channel, leads without one', () => {
  const rows = [
    { date, spend: 90 },
    { date, channel: 'vk', leads: 2 },
    { date, channel: 'instagram', leads: 1 },
  ]
  expect(said(evaluate('costPerLead', rows))).toBe(30)
})

describe('within a day of one channel', () => {
  const row = (campaign: string, paid: '' | 'organic' | 'paid', facts: Row): Row => ({
    date,
    channel: 'vk',
    ...(campaign && { campaign }),
    ...(paid && { paid }),
    ...facts,
  })
  const likes = (campaign: string, paid: '' | 'organic' | 'paid', likes: number) => row(campaign, paid, { likes })
  /** Another day says that the channel reports likes as organic and as paid. */
  const tomorrow: Row[] = [likes('', 'organic', 1), likes('', 'paid', 1)].map((one) => ({ ...one, date: '2026-10-02' }))
  const broken: Row = { date: '2026-10-03', channel: 'vk', likes: -0.5, spend: 'much' as unknown as number }

  describe.each<[string, Row[]]>([
    ['where every other value can be used', tomorrow],
    ['where a value of another day cannot be used', [...tomorrow, { ...broken, likes: 'many' as unknown as number }]],
  ])('%s', (_, others) => {
    test.each<[string, Row[], number | 'missing', (readonly number[])[]]>([
      [
        'organic and paid of every campaign add',
        [
          likes('spring', 'organic', 1),
          likes('spring', 'paid', 2),
          likes('autumn', 'organic', 4),
          likes('autumn', 'paid', 8),
        ],
        15,
        [],
      ],
      [
        'a campaign’s total wins over one of its halves',
        [likes('spring', '', 10), likes('spring', 'organic', 5)],
        10,
        [],
      ],
      [
        'a campaign’s halves win over its total, and the difference is said',
        [likes('spring', '', 10), likes('spring', 'organic', 5), likes('spring', 'paid', 4)],
        9,
        [[9, 10]],
      ],
      [
        'the total wins over its only campaign, and the difference is said',
        [likes('', '', 10), likes('spring', '', 15)],
        10,
        [[10, 15]],
      ],
      ['a campaign’s total is one, however other days are split', [likes('spring', '', 15)], 15, []],
      [
        'a half is not the whole, also where no row says anything of the other',
        [likes('', 'organic', 60)],
        'missing',
        [],
      ],
      [
        'a half of one campaign and a silent campaign are not the day',
        [likes('spring', 'organic', 5), row('autumn', '', { shares: 1 })],
        'missing',
        [],
      ],
      ['a total that says nothing is no zero', [row('', '', { shares: 1 })], 'missing', []],
    ])('%s', (_, rows, value, differences) => {
      const result = evaluate('likes', [...rows, ...others], { period: date })
      expect(said(result)).toBe(value)
      expect(result.coverage).toEqual({ known: value === 'missing' ? 0 : 1, expected: 1, unit: 'days' })
      expect(differs(result)).toEqual(differences)
    })
  })

  test('what only paid rows report is theirs, whether or not a value of another day can be used', () => {
    const rows = [likes('', 'organic', 60), row('', 'paid', { likes: 40, spend: 5 })]
    expect(said(evaluate('spend', rows, { period: date }))).toBe(5)
    expect(said(evaluate('spend', [...rows, broken], { period: date }))).toBe(5)
  })

  test.each([
    ['organic', 'paid'],
    ['paid', 'organic'],
  ] as const)(
    'people are missing where one half is missing, also where the other (%s) is invalid',
    (invalid, missing) => {
      const rows = [row('', invalid, { reach: -5 }), row('', missing, { likes: 1 })]
      const others = tomorrow.map((one) => ({ ...one, reach: 1 }))
      expect(said(evaluate('reach', [...rows, ...others], { period: date }))).toBe('missing')
    },
  )

  test('samples are those of the halves where both are known, and not those of their total', () => {
    const rows = [
      row('', '', { responseTimes: [1000] }),
      row('', 'organic', { responseTimes: [10, 20] }),
      row('', 'paid', { responseTimes: [60] }),
    ]
    // (10 + 20 + 60) ÷ 3; of three the second is the median.
    for (const order of orders(rows)) {
      expect(said(evaluate('responseTimeMean', order))).toBe(30)
      expect(said(evaluate('responseTime', order))).toBe(20)
    }
  })

  test('samples are those of the total where it has campaigns', () => {
    const rows = [row('', '', { responseTimes: [1, 2, 3] }), row('spring', '', { responseTimes: [100] })]
    for (const order of orders(rows)) expect(said(evaluate('responseTimeMean', order))).toBe(2)
  })

  test('a figure of the site is repeated by some of the rows, never added, and conflicts with any other', () => {
    const rows = [
      row('', 'organic', { siteSessions: 10 }),
      row('', 'paid', { siteSessions: 10 }),
      row('', '', { likes: 1 }),
    ]
    for (const order of orders(rows)) expect(said(evaluate('siteSessions', order))).toBe(10)
    for (const order of orders([...rows, row('spring', '', { siteSessions: 11 })]))
      expect(said(evaluate('siteSessions', order))).toBe('conflict')
  })
})

describe('spans that cross', () => {
  test('cross on either side, the shorter first or last', () => {
    const rows = [
      { date: { from: '2026-10-01', to: '2026-10-11' }, likes: 10 },
      { date: { from: '2026-10-05', to: '2026-10-14' }, likes: 11 },
    ] as const
    for (const order of orders<Row>(rows)) {
      const result = evaluate('likes', order)
      expect(said(result)).toBe('conflict')
      expect(result.coverage).toEqual({ known: 0, expected: 14, unit: 'days' })
    }
  })

  test.each([2, 3, 4, 5])('all contradict each other: %d windows of 27 days, each a day later', (count) => {
    const rows = Array.from({ length: count }, (_, k) => ({
      date: { from: `2026-10-0${1 + k}`, to: `2026-10-${27 + k}` },
      impressions: 800 + k,
      interactions: 9,
    })) as Row[]
    for (const metric of ['impressions', 'engagementRateByImpressions'] as const) {
      const result = evaluate(metric, rows, { period: '2026-10' })
      expect(said(result)).toBe('conflict')
      expect(result.coverage.known).toBe(0)
    }
  })

  test('are why people are unknown, before halves that are missing or overlap', () => {
    const half = (n: number, paid: 'organic' | 'paid', facts: Row): Row => ({
      date: `2026-10-${n}` as '2026-10-16',
      paid,
      ...facts,
    })
    const result = evaluate('reach', [
      { date: { from: '2026-10-01', to: '2026-10-10' }, reach: 10 },
      { date: { from: '2026-10-05', to: '2026-10-15' }, reach: 11 },
      half(16, 'organic', { reach: 60 }),
      half(16, 'paid', { spend: 5 }),
      half(17, 'organic', { reach: 1 }),
      half(17, 'paid', { reach: 40 }),
    ])
    expect(said(result)).toBe('conflict')
    expect(bounds(result)).toEqual([60, null])
    expect(result.coverage).toEqual({ known: 1, expected: 17, unit: 'days' })
  })
})

describe('spans over the edge of the window', () => {
  test('leave it without data where nothing lies within', () => {
    const result = evaluate('likes', { date: '2026-10', likes: 310 }, { period: '2026-W42' })
    expect(said(result)).toBe('no-data')
    expect(result.coverage).toEqual({ known: 0, expected: 7, unit: 'days' })
  })

  test('are said where one of their campaigns knows the fact', () => {
    // W40 is 28 September to 4 October.
    const week = { date: '2026-W40', channel: 'vk' } as const
    const rows: Row[] = [
      { ...week, campaign: 'spring', spend: 70 },
      { ...week, campaign: 'autumn', likes: 1 },
      ...days(5, 31, { channel: 'vk', spend: 1 }),
    ]
    const october = { period: '2026-10' }
    expect(warned(evaluate('spend', rows, october), 'straddling')).toEqual([
      { code: 'straddling', fact: 'spend', values: [27, 97] },
    ])
    expect(warned(evaluate('likes', rows, october), 'straddling')).toEqual([{ code: 'straddling', fact: 'likes' }])
    expect(warned(evaluate('shares', rows, { period: '2026-10' }), 'straddling')).toEqual([])
  })

  test.each<
    [string, { from: '2026-09-30' | '2026-10-31' | '2026-11-01'; to: '2026-10-01' | '2026-11-02' } | '2026-09', number]
  >([
    ['the first day', { from: '2026-09-30', to: '2026-10-01' }, 1],
    ['the last day', { from: '2026-10-31', to: '2026-11-02' }, 1],
    ['neither, before it', '2026-09', 0],
    ['neither, after it', { from: '2026-11-01', to: '2026-11-02' }, 0],
  ])('are those that share a day with it: %s', (_, span, count) => {
    const result = evaluate('likes', [{ date: span, likes: 500 }, ...days(10, 11, { likes: 1 })], {
      period: '2026-10',
      asOf: '2026-11-02',
    })
    expect(result).toMatchObject({ value: 2, coverage: { known: 2, expected: 31 } })
    expect(result.warnings).toHaveLength(count)
    expect(warned(result, 'straddling')).toHaveLength(count)
  })
})

describe('people of wider spans', () => {
  test('are what the total says, though a day says more', () => {
    expect(said(evaluate('reach', [{ date: '2026-10', reach: 300 }, ...days(5, 6, { reach: 400 })]))).toBe(300)
  })

  test('are at least those of the largest day within', () => {
    const rows = [
      { date: '2026-W41', reach: 100 },
      { date: '2026-W42', reach: 120 },
      ...days(7, 7, { reach: 150 }),
    ] as Row[]
    expect(bounds(evaluate('reach', rows))).toEqual([150, 220])
  })
})

test('only the days on which a total differs are said to', () => {
  const rows = days(1, 2, (n) => ({ channel: 'vk', likes: 10, shares: n }))
  const result = evaluate('likes', [...rows, { date, channel: 'vk', campaign: 'spring', likes: 15 }])
  expect(said(result)).toBe(20)
  expect(result.warnings).toEqual([{ code: 'total-differs', fact: 'likes', values: [10, 15] }])
})

describe('a span and the days within', () => {
  test('two days win over the span of both', () => {
    const rows = [{ date: { from: date, to: '2026-10-02' }, likes: 5 }, ...days(1, 2, { likes: 1 })] as const
    const result = evaluate('likes', rows)
    expect(result).toMatchObject({ value: 2, coverage: { known: 2, expected: 2 } })
    expect(result.warnings).toEqual([{ code: 'total-differs', fact: 'likes', values: [2, 5] }])
  })

  test('some of the days are no more than their month: nothing differs', () => {
    const rows = [{ date: '2026-10', likes: 400, reach: 50 } as const, ...days(1, 30, { likes: 10, reach: 60 })]
    for (const [fact, value] of [
      ['likes', 400],
      ['reach', 50],
    ] as const) {
      expect(said(evaluate(fact, rows))).toBe(value)
      expect(evaluate(fact, rows).warnings).toEqual([])
    }
  })
})

describe('over accounts', () => {
  const vk = { channel: 'vk' }
  const [a, b] = [
    { ...vk, account: 'a' },
    { ...vk, account: 'b' },
  ]
  const of = (row: (n: number) => Row): Row[] => [
    { date, ...vk, ...row(30) },
    { date, ...a, ...row(10) },
    { date, ...b, ...row(20) },
  ]

  test.each(['leads', 'followers'] as const)('the row without an account is the total: 30 %s and not 60', (fact) => {
    for (const rows of orders(of((n) => ({ [fact]: n }))))
      expect(evaluate(fact, rows)).toMatchObject({
        value: 30,
        channels: { used: ['vk'], missing: [], outside: [] },
        warnings: [],
      })
  })

  test('of people it says how many there are, and a difference of what adds is said', () => {
    expect(said(evaluate('reach', [{ date, ...vk, reach: 25 }, ...of((n) => ({ reach: n })).slice(1)]))).toBe(25)
    const more = evaluate('leads', [{ date, ...vk, leads: 35 }, ...of((n) => ({ leads: n })).slice(1)])
    expect([said(more), differs(more)]).toEqual([35, [[35, 30]]])
    // Beside another channel.
    expect(said(evaluate('leads', [{ date, channel: 'ig', leads: 5 }, ...of((n) => ({ leads: n }))]))).toBe(35)
  })

  test('it counts where it knows as many days as its accounts, else they do', () => {
    const october = { period: '2026-10' } as const
    const accounts = [...days(1, 31, { ...a, leads: 1 }), ...days(1, 31, { ...b, leads: 2 })]
    for (const some of [days(1, 10, { ...vk, leads: 3 }), days(10, 31, { ...vk, leads: 3 })])
      expect(evaluate('leads', [...some, ...accounts], october)).toMatchObject({
        value: 93,
        channels: { used: ['vk/a', 'vk/b'], missing: [] },
        coverage: { known: 31, expected: 31 },
      })
    // Account b is known for 10 days; the total knows its days as well.
    const short = [...days(1, 31, { ...a, leads: 1 }), ...days(1, 10, { ...b, leads: 2 })]
    const rows = [...days(1, 31, { ...vk, leads: 3 }), ...short]
    expect(evaluate('leads', rows, october)).toMatchObject({
      value: 93,
      channels: { used: ['vk'], missing: [] },
      coverage: { known: 31, expected: 31 },
    })
    // What rows without an account never say, they are no total of.
    expect(evaluate('leads', [...days(1, 31, { ...vk, followers: 3 }), ...short], october)).toMatchObject({
      value: 51,
      channels: { used: ['vk/a', 'vk/b'] },
      coverage: { known: 10, expected: 31 },
    })
  })

  test('a ratio is of the total or of the accounts', () => {
    const cost = of((n) => ({ leads: n, spend: 60, currency: 'USD' }))
    // 60 ÷ 30, and of the accounts alone 120 ÷ 30.
    expect(said(evaluate('costPerLead', cost))).toBe(2)
    expect(said(evaluate('costPerLead', cost.slice(1)))).toBe(4)
    const reached = of((n) => ({ reach: n === 30 ? 25 : n, interactions: n / 10 }))
    expect(evaluate('engagementRateByReach', reached)).toMatchObject({ value: 3 / 25, warnings: [] })
  })

  test('they are one channel of a leaderboard and of a series', () => {
    const rows = [{ date, channel: 'ig', leads: 10 }, ...of((n) => ({ leads: n }))]
    const { entries, whole } = leaderboard(rows, { of: 'channel', metric: 'leads' })
    expect(entries.map(({ id, share }) => [id, share])).toEqual([
      ['vk', 0.75],
      ['ig', 0.25],
    ])
    expect(said(whole)).toBe(40)
    expect(series('leads', rows, { split: 'channel' }).map(({ channel }) => channel)).toEqual(['ig', 'vk'])
  })

  test('where both lack a fact, the channel is named once', () => {
    const spent = of((n) => ({ spend: n, currency: 'USD' }))
    const result = evaluate('costPerLead', [{ date, channel: 'ig', spend: 5, leads: 1, currency: 'USD' }, ...spent])
    expect(result).toMatchObject({ value: 5, channels: { used: ['ig'], missing: [{ id: 'vk', facts: ['leads'] }] } })
  })
})

test('a channel whose costs and leads share no day is left out and named: it wipes out no other', () => {
  const rows: Row[] = [
    { channel: 'instagram', date, spend: 10 },
    { channel: 'instagram', date: '2026-10-02', leads: 1 },
    ...days(1, 2, { channel: 'vk', spend: 10, leads: 1 }),
  ]
  const result = evaluate('costPerLead', rows)
  // vk: 20 ÷ 2
  expect(said(result)).toBe(10)
  expect(result.channels.missing).toEqual([{ id: 'instagram', facts: ['leads'] }])
  // It reports leads, so nobody is told that it does not.
  expect(describeCaveats(result)).toEqual(['Without Instagram: the figures are of different days or campaigns'])
  const silent = evaluate('costPerLead', [rows[0] as Row, ...rows.slice(2)])
  expect(describeCaveats(silent)).toEqual(['Without Instagram: no leads reported'])
})

test('days on which a total and its parts differ by as much up as down do not differ in all', () => {
  const day = (date: string, all: number, one: number): Row[] => [
    { date, channel: 'vk', likes: all },
    { date, channel: 'vk', campaign: 'autumn', likes: one },
  ]
  const [first, second] = [day('2026-10-01', 10, 12), day('2026-10-02', 12, 10)]
  expect(differs(evaluate('likes', [...first, ...second]))).toEqual([])
  expect(differs(evaluate('likes', first))).toEqual([[10, 12]])
  expect(differs(evaluate('likes', [...first, ...day('2026-10-02', 12, 11)]))).toEqual([[22, 23]])
})

describe('a choice between several ways to a number', () => {
  const languages = [en, ru, de, es, fr, ptBR, ar]
  const about = (id: 'netFollowers' | 'netGrowthRate', whole: Row, part: Row) => {
    const { warnings } = evaluate(id, [
      { date: '2026-10', followersStart: 12_000, ...whole },
      { date: '2026-10', channel: 'vk', followersStart: 12_000, ...part },
    ])
    for (const warning of warnings)
      for (const locale of languages) expect(describeWarning(warning, { locale })).not.toMatch(/\[object|undefined/)
    return warnings.filter(({ code }) => code === 'total-differs')
  }

  test('says which fact differs, where the chosen way is one', () => {
    const differs = [{ code: 'total-differs', fact: 'followersNet', values: [300, 280] }]
    expect(about('netFollowers', { followersNet: 300 }, { followersNet: 280 })).toEqual(differs)
    expect(about('netGrowthRate', { followersNet: 300 }, { followersNet: 280 })).toEqual(differs)
  })

  test('says that the total differs, where it is worked out from several facts', () => {
    // 500 − 200 of all, 500 − 220 of the channel
    const whole = { followersGained: 500, followersLost: 200 }
    const [warning, ...others] = about('netFollowers', whole, { followersGained: 500, followersLost: 220 })
    expect([warning, others]).toEqual([{ code: 'total-differs', values: [300, 280] }, []])
    expect(describeWarning(warning as Warning)).toBe('The total differs from its parts: 300 used, not 280')
  })
})

// @vitest-environment node
// A fact's value for a window, by its kind: over time, over channels, over posts.
import { describe, expect, test } from 'vitest'
import { evaluate, type FactId, facts, metrics, type NumberFactId, type Row } from '../../src/metrics/index.js'
import { bounds, days, orders, said, warned } from './october.js'

const of = (kind: string): NumberFactId[] =>
  (Object.keys(facts) as FactId[]).filter((fact): fact is NumberFactId => facts[fact].kind === kind)
const [first, second] = ['2026-10-01', '2026-10-02']
const ig = { channel: 'instagram' }
const vk = { channel: 'vk' }

describe.each(['flow', 'duration', 'money'])('%s', (kind) => {
  test.each(of(kind))('%s adds over days, channels and both', (fact) => {
    const rows: Row[] = [
      { ...ig, date: first, [fact]: 1 },
      { ...ig, date: second, [fact]: 20 },
      { ...vk, date: first, [fact]: 300 },
      { ...vk, date: second, [fact]: 4000 },
    ]
    expect(evaluate(fact, rows)).toMatchObject({ value: 4321, coverage: { known: 2, expected: 2, unit: 'days' } })
    expect(said(evaluate(fact, rows, { period: first }))).toBe(301)
  })

  test.each(of(kind).filter((fact) => fact !== 'posts'))('%s adds over posts', (fact) => {
    const post = (post: string, value: number): Row => ({ ...ig, date: first, post, [fact]: value })
    expect(said(evaluate(fact, [post('a', 1), post('b', 20)]))).toBe(21)
  })

  test('is partial where a day is unknown: of one channel, or of one of several', () => {
    const fact = of(kind)[0] as NumberFactId
    const rows = days(1, 3, (n) => ({ ...ig, [fact]: n === 2 ? null : 5 }))
    expect(evaluate(fact, rows)).toMatchObject({ value: 10, coverage: { known: 2, expected: 3 } })
    const both = [...rows, ...days(1, 3, { ...vk, [fact]: 100 })]
    expect(evaluate(fact, both).coverage).toEqual({ known: 2, expected: 3, unit: 'days' })
  })

  test('counts the days of the period, whether or not a row exists', () => {
    const fact = of(kind)[0] as NumberFactId
    const rows: Row[] = [
      { date: first, [fact]: 5 },
      { date: '2026-10-04', [fact]: 5 },
    ]
    expect(evaluate(fact, rows)).toMatchObject({ value: 10, coverage: { known: 2, expected: 4 } })
    expect(evaluate(fact, rows, { period: '2026-10', asOf: '2026-10-10' }).coverage).toMatchObject({
      known: 2,
      expected: 10,
    })
  })

  test('that overflows is invalid', () => {
    const fact = of(kind)[0] as NumberFactId
    expect(said(evaluate(fact, days(1, 2, { [fact]: 1e308 })))).toBe('invalid')
    expect(
      said(
        evaluate(fact, [
          { ...ig, [fact]: 1e308 },
          { ...vk, [fact]: 1e308 },
        ]),
      ),
    ).toBe('invalid')
  })
})

test('posts: each post row is one post', () => {
  expect(
    said(
      evaluate(
        'posts',
        ['a', 'b', 'c'].map((post) => ({ ...ig, post, date: first, likes: 1 })),
      ),
    ),
  ).toBe(3)
})

describe('closing: followers', () => {
  test('over time it is the last known, with its date', () => {
    const result = evaluate(
      'followers',
      days(1, 3, (n) => ({ followers: n === 3 ? null : 1000 + n })),
    )
    expect(result).toMatchObject({ value: 1002, inputs: { followers: { date: second } } })
    expect(warned(result, 'level-date')).toEqual([{ code: 'level-date', fact: 'followers', date: second }])
  })

  test('read on the last day it needs no remark', () => {
    expect(evaluate('followers', days(1, 3, { followers: 1000 })).warnings).toEqual([])
  })

  test('over channels it is a sum of subscriptions', () => {
    expect(
      said(
        evaluate('followers', [
          { ...ig, followers: 1000 },
          { ...vk, followers: 500 },
        ]),
      ),
    ).toBe(1500)
  })

  test('each channel has its own last day, and the earliest is the one to tell', () => {
    const rows = [...days(1, 3, { ...ig, followers: 1000 }), ...days(1, 2, { ...vk, followers: 500 })]
    const result = evaluate('followers', rows)
    expect(result).toMatchObject({ value: 1500, inputs: { followers: { date: second } } })
  })

  test('a month’s figure is that of its end, and the day at the end is as good', () => {
    expect(
      said(
        evaluate('followers', [
          { date: '2026-10', followers: 7 },
          { date: '2026-10-30', followers: 6 },
        ]),
      ),
    ).toBe(7)
  })

  test('a later day than the window has no say', () => {
    const rows = days(1, 31, (n) => ({ followers: n }))
    expect(said(evaluate('followers', rows, { period: { from: first, to: '2026-10-10' } }))).toBe(10)
    expect(said(evaluate('followers', rows, { period: '2026-10', asOf: '2026-10-10' }))).toBe(10)
  })

  test('of undated parts nobody can say which is the last', () => {
    expect(said(evaluate('followers', [{ followers: 5 }, { followers: 5 }]))).toBe(5)
    expect(evaluate('followers', [{ followers: 5 }, { followers: 6 }]).known).toBe(false)
  })
})

describe('opening: followers at the start', () => {
  const october = { period: '2026-10' } as const
  const start = (rows: readonly Row[]) => evaluate('followersStart', rows, october)

  test('is its own first value', () => {
    expect(said(start(days(1, 3, (n) => ({ followersStart: 100 * n, followers: 7 }))))).toBe(100)
    expect(
      said(
        start([
          { date: '2026-09-30', followers: 90 },
          { date: first, followersStart: 100 },
        ]),
      ),
    ).toBe(100)
  })

  test('first known late says on which day', () => {
    const result = start([
      { date: first, likes: 1 },
      { date: '2026-10-05', followersStart: 100 },
    ])
    expect(said(result)).toBe(100)
    expect(warned(result, 'level-date')).toEqual([{ code: 'level-date', fact: 'followersStart', date: '2026-10-05' }])
  })

  test('else is what the day before ended with', () => {
    const result = start([
      { date: '2026-09-30', followers: 90 },
      ...days(1, 31, { followers: 120, followersGained: 1, followersLost: 0 }),
    ])
    expect(said(result)).toBe(90)
    expect(result.warnings).toEqual([])
  })

  test('a month that ends on the day before will do', () => {
    expect(said(start([{ date: '2026-09', followers: 90 }, ...days(1, 31, { followers: 120 })]))).toBe(90)
  })

  test('else is worked back from the first row: followers − gained + lost', () => {
    // 120 − 10 + 4 = 114; what ended on 29 September is not the day before.
    const rows = [
      { date: '2026-09-29', followers: 90 },
      ...days(1, 31, { followers: 120, followersGained: 10, followersLost: 4 }),
    ]
    expect(said(start(rows))).toBe(114)
  })

  test('of one undated row too', () => {
    expect(said(evaluate('followersStart', { followers: 120, followersGained: 10, followersLost: 4 }))).toBe(114)
  })

  test.each<[string, Row]>([
    ['gained', { followers: 120, followersLost: 4 }],
    ['lost', { followers: 120, followersGained: 10 }],
    ['followers', { followersGained: 10, followersLost: 4 }],
  ])('without %s in the first row is unknown', (_, row) => {
    expect(start([{ date: first, ...row }]).known).toBe(false)
  })

  test.each<[string, Partial<Row>[]]>([
    [
      'flows',
      [
        { followersGained: 40, followersLost: 10 },
        { followersGained: 21, followersLost: 20 },
      ],
    ],
    ['levels', [{ followersStart: 1000, followers: 1030 }, { followers: 1031 }]],
  ])('the days before the first row are not covered, of growth by %s neither', (_, [one, other]) => {
    const rows: Row[] = [
      { ...ig, followersStart: 1000, ...one, date: first },
      { ...ig, ...other, date: second },
    ]
    const period = { from: '2026-09-26', to: second }
    // 31 of 1,000, on two of seven days.
    const coverage = { known: 2, expected: 7, unit: 'days' }
    expect(evaluate('netFollowers', rows, { period })).toMatchObject({ value: 31, coverage })
    expect(evaluate('netGrowthRate', rows, { period })).toMatchObject({ value: 0.031, coverage })
  })

  test('adds over channels, each by its own way', () => {
    const rows = [
      { ...ig, date: first, followersStart: 100 },
      { ...vk, date: '2026-09-30', followers: 50 },
      { ...vk, date: first, followers: 60 },
    ]
    expect(said(start(rows))).toBe(150)
  })

  test('is 0 only where the figures say so', () => {
    expect(said(start([{ date: first, followersStart: 0, followers: 60 }]))).toBe(0)
    expect(said(start([{ date: first, followers: 60, followersGained: 60, followersLost: 0 }]))).toBe(0)
    expect(start([{ date: first, followers: 60 }]).known).toBe(false)
  })
})

describe('unique: reach', () => {
  test('is known from a total for exactly the window, and only for that', () => {
    const rows = [
      { date: '2026-W42', reach: 100 },
      { date: '2026-10', reach: 300 },
    ]
    expect(said(evaluate('reach', rows, { period: '2026-W42' }))).toBe(100)
    expect(said(evaluate('reach', rows, { period: '2026-10' }))).toBe(300)
    expect(evaluate('reach', rows, { period: { from: '2026-10-12', to: '2026-10-19' } }).known).toBe(false)
  })

  test('over days lies between the largest and the sum', () => {
    const result = evaluate(
      'reach',
      days(1, 3, (n) => ({ reach: [2521, 2386, 2318][n - 1] as number })),
    )
    expect(said(result)).toBe('not-additive')
    expect(bounds(result)).toEqual([2521, 7225])
  })

  test('with a day unknown has no upper end', () => {
    const result = evaluate(
      'reach',
      days(1, 3, (n) => ({ reach: n === 2 ? null : 100 * n })),
    )
    expect(said(result)).toBe('missing')
    expect(bounds(result)).toEqual([300, null])
  })

  test('with a day that has no row has no upper end', () => {
    expect(
      bounds(
        evaluate('reach', [
          { date: first, reach: 5 },
          { date: '2026-10-03', reach: 4 },
        ]),
      ),
    ).toEqual([5, null])
  })

  test('over channels lies between the largest and the sum, per channel first', () => {
    const months = [
      { ...ig, date: '2026-10', reach: 1000 },
      { ...vk, date: '2026-10', reach: 600 },
    ]
    expect(bounds(evaluate('reach', months))).toEqual([1000, 1600])
    // instagram's month is known (1000); vk's 31 days of 100 lie between 100 and 3,100.
    const mixed = [months[0] as Row, ...days(1, 31, { ...vk, reach: 100 }), ...days(1, 31, { ...ig, reach: 900 })]
    expect(bounds(evaluate('reach', mixed))).toEqual([1000, 4100])
  })

  test('with a channel unknown has no upper end', () => {
    const result = evaluate(
      'reach',
      [
        { ...ig, date: first, reach: 1000 },
        { ...vk, date: '2026-09-30', reach: 7 },
        { ...vk, date: first, likes: 1 },
      ],
      { period: first },
    )
    expect(result.known).toBe(false)
    expect(bounds(result)).toEqual([1000, null])
  })

  test('of one channel for one day is exact', () => {
    expect(said(evaluate('reach', { ...ig, date: first, reach: 1000 }))).toBe(1000)
  })

  test('whose bounds meet is known: one day with people, the others with none', () => {
    expect(
      said(
        evaluate(
          'reach',
          days(1, 3, (n) => ({ reach: n === 2 ? 40 : 0 })),
        ),
      ),
    ).toBe(40)
  })
})

describe('estimate: potential reach', () => {
  test('is bounded as people are', () => {
    expect(
      bounds(
        evaluate(
          'potentialReach',
          days(1, 2, (n) => ({ potentialReach: n * 100 })),
        ),
      ),
    ).toEqual([200, 300])
    expect(said(evaluate('potentialReach', { date: first, potentialReach: 5 }))).toBe(5)
  })
})

describe('overlapping: assisted conversions', () => {
  const rows: Row[] = [
    ...days(1, 2, { ...ig, assistedConversions: 10 }),
    ...days(1, 2, { ...vk, assistedConversions: 4 }),
  ]

  test('add over time', () => {
    expect(said(evaluate('assistedConversions', rows.slice(0, 2)))).toBe(20)
  })

  test('over channels lie between the largest and the sum: one conversion may have had help from both', () => {
    const result = evaluate('assistedConversions', rows)
    expect(said(result)).toBe('not-additive')
    expect(bounds(result)).toEqual([20, 28])
  })

  test('with a day of one channel unknown have no upper end', () => {
    const result = evaluate('assistedConversions', [
      ...rows.slice(0, 3),
      { ...vk, date: second, assistedConversions: null },
    ])
    expect(result.known).toBe(false)
    expect(bounds(result)?.[1] ?? null).toBeNull()
  })
})

describe('context: figures of the whole site', () => {
  test.each(of('context'))('%s adds over time', (fact) => {
    expect(said(evaluate(fact, days(1, 2, { [fact]: 10 })))).toBe(20)
  })

  test.each(of('context'))('%s repeated on channel rows is itself, not its multiple', (fact) => {
    const rows = [...days(1, 2, { ...ig, [fact]: 10 }), ...days(1, 2, { ...vk, [fact]: 10 })]
    expect(said(evaluate(fact, rows))).toBe(20)
  })

  test('different values are a conflict', () => {
    const rows = [
      { ...ig, date: first, siteSessions: 10 },
      { ...vk, date: first, siteSessions: 11 },
    ]
    for (const order of orders(rows)) expect(said(evaluate('siteSessions', order))).toBe('conflict')
  })

  test('on the row of one channel alone it is the site’s all the same', () => {
    const rows = [
      { ...ig, date: first, siteSessions: 10, sessions: 3 },
      { ...vk, date: first, sessions: 2 },
    ]
    expect(said(evaluate('socialTrafficShare', rows))).toBe(0.5)
  })

  test('on some rows of organic, paid or a campaign it is no part of anything', () => {
    const rows: Row[] = [
      { ...ig, date: first, paid: 'organic', siteSessions: 10 },
      { ...ig, date: first, paid: 'paid', siteSessions: 10 },
      { ...ig, date: first, campaign: 'autumn', siteSessions: 10 },
    ]
    expect(said(evaluate('siteSessions', rows))).toBe(10)
  })

  test('the score of promoters and detractors is that of the site', () => {
    const answers = { date: first, promoters: 60, passives: 20, detractors: 20 }
    expect(
      said(
        evaluate('netPromoterScore', [
          { ...ig, ...answers },
          { ...vk, ...answers },
        ]),
      ),
    ).toBe(40)
  })
})

describe('money', () => {
  test('carries its currency', () => {
    const result = evaluate('spend', days(1, 2, { spend: 10, currency: 'EUR' }))
    expect(result).toMatchObject({ value: 20, currency: 'EUR', unit: 'money' })
    expect(evaluate('spend', { spend: 10 })).not.toHaveProperty('currency')
  })

  test.each<[string, Row[]]>([
    [
      'days',
      [
        { date: first, spend: 10, currency: 'EUR' },
        { date: second, spend: 10, currency: 'USD' },
      ],
    ],
    [
      'channels',
      [
        { ...ig, date: first, spend: 10, currency: 'EUR' },
        { ...vk, date: first, spend: 10, currency: 'USD' },
      ],
    ],
    [
      'rows without dates',
      [
        { spend: 10, currency: 'EUR' },
        { spend: 10, currency: 'USD' },
      ],
    ],
    [
      'campaigns',
      [
        { date: first, campaign: 'a', spend: 10, currency: 'EUR' },
        { date: first, campaign: 'b', spend: 10, currency: 'USD' },
      ],
    ],
    [
      'readings of one thing',
      [
        { date: first, spend: 10, currency: 'EUR' },
        { date: first, spend: 10, currency: 'USD' },
      ],
    ],
  ])('two currencies refuse: over %s', (_, rows) => {
    for (const order of orders(rows)) {
      const result = evaluate('spend', order)
      expect(said(result)).toBe('mixed-currency')
      expect(result.inputs.spend).toMatchObject({ known: false, reason: 'mixed-currency' })
      expect(result).not.toHaveProperty('currency')
    }
  })

  test('two currencies refuse in one formula: revenue in one, spend in the other', () => {
    const rows = [
      { date: first, revenue: 300, currency: 'USD' },
      { date: second, revenue: 300, currency: 'USD' },
      { date: first, campaign: 'x', spend: 100, currency: 'EUR' },
      { date: second, campaign: 'x', spend: 100, currency: 'EUR' },
    ]
    expect(said(evaluate('roas', rows))).toBe('mixed-currency')
    expect(said(evaluate('romi', rows))).toBe('mixed-currency')
  })

  test('is in the currency of the row that says it, whatever other sources say of the same day', () => {
    const [ads, usd] = [{ ...ig, date: first, spend: 100 }, { currency: 'USD' }]
    const shop = { ...ig, date: first, revenue: 9_000, currency: 'RUB' }
    for (const rows of orders<Row>([{ ...ads, ...usd }, shop])) {
      expect(evaluate('spend', rows)).toMatchObject({ value: 100, currency: 'USD' })
      expect(evaluate('revenue', rows)).toMatchObject({ value: 9_000, currency: 'RUB' })
      expect(said(evaluate('roas', rows))).toBe('mixed-currency')
      // On its idle days a complete channel has none of either currency.
      const complete = { asOf: second, channels: [{ id: ig.channel, complete: true }] }
      expect(evaluate('spend', rows, complete)).toMatchObject({ value: 100, currency: 'USD' })
      expect(evaluate('revenue', rows, complete)).toMatchObject({ value: 9_000, currency: 'RUB' })
    }
    // Leads are no money, and money that says no currency is in that of the provider.
    const leads = { ...ig, date: first, leads: 5, currency: 'RUB' }
    expect(evaluate('costPerLead', [{ ...ads, ...usd }, leads])).toMatchObject({ value: 20, currency: 'USD' })
    expect(evaluate('spend', [ads, shop], usd)).toMatchObject({ value: 100, currency: 'USD' })
    // What is left out as zero is in it too.
    const none = { ...ig, date: first, absent: { revenue: 'zero' }, ...usd } as const
    expect(said(evaluate('roas', [{ ...ads, ...usd }, none]))).toBe(0)
  })

  test('said again in another currency it is what was said last', () => {
    const row = { ...ig, date: first, spend: 100 }
    const rows: Row[] = [
      { ...row, currency: 'EUR', observedAt: '2026-10-02', leads: 1 },
      { ...row, currency: 'USD', observedAt: '2026-10-03' },
    ]
    for (const order of orders(rows)) expect(evaluate('spend', order)).toMatchObject({ value: 100, currency: 'USD' })
    const undated = rows.map((one): Row => ({ ...one, observedAt: undefined }))
    for (const order of orders(undated)) expect(said(evaluate('spend', order))).toBe('mixed-currency')
  })

  test('the currency of the provider is one of any case', () => {
    const rows = [
      { ...ig, date: first, spend: 100, currency: 'USD' },
      { ...ig, date: second, spend: 50 },
    ]
    expect(evaluate('spend', rows, { currency: 'usd' })).toMatchObject({ value: 150, currency: 'USD' })
    expect(evaluate('spend', rows[1] ?? [], { currency: 'usd' })).toMatchObject({ value: 50, currency: 'USD' })
  })

  test('another window’s currency is no concern of this one', () => {
    const rows = [
      { date: first, spend: 10, currency: 'EUR' },
      { date: '2026-09-01', spend: 10, currency: 'USD' },
    ]
    expect(evaluate('spend', rows, { period: '2026-10' })).toMatchObject({ value: 10, currency: 'EUR' })
  })

  test('a cost keeps the currency; a ratio of money has none', () => {
    const rows = { date: first, spend: 10, revenue: 30, leads: 2, currency: 'EUR' }
    expect(evaluate('costPerLead', rows)).toMatchObject({ value: 5, currency: 'EUR' })
    expect(evaluate('roas', rows)).not.toHaveProperty('currency')
  })
})

describe('samples: response times', () => {
  test('are pooled over days and channels, never merged from medians', () => {
    // The medians of the rows are 2 and 100; of all five values it is 3.
    const rows = [
      { ...ig, date: first, responseTimes: [1, 2, 3] },
      { ...vk, date: second, responseTimes: [100, 100] },
    ]
    expect(said(evaluate('responseTime', rows))).toBe(3)
  })

  test.each<[string, number[], number]>([
    ['the mean of the two middle values', [1, 2, 4, 9], 3],
    ['the middle value', [9, 1, 4], 4],
    ['the only value', [7], 7],
  ])('the median is %s', (_, responseTimes, expected) => {
    expect(said(evaluate('responseTime', { responseTimes }))).toBe(expected)
  })

  test.each<[number, number]>([
    // Nearest rank: the ⌈0.9 n⌉-th.
    [1, 1],
    [5, 5],
    [10, 9],
    [11, 10],
    [20, 18],
  ])('of 1 … %i the 90th percentile is %i', (n, expected) => {
    const responseTimes = Array.from({ length: n }, (_, i) => n - i)
    expect(said(evaluate('responseTimeP90', { responseTimes }))).toBe(expected)
  })

  test.each(['responseTime', 'responseTimeP90'] as const)('%s warns under ten samples', (id) => {
    const samples = Array.from({ length: 10 }, (_, i) => i)
    expect(warned(evaluate(id, { responseTimes: samples }), 'few-samples')).toEqual([])
    expect(warned(evaluate(id, { responseTimes: samples.slice(1) }), 'few-samples')).toHaveLength(1)
  })

  test('the unanswered count as slower than every sample', () => {
    // Five messages, three answered: the third of five is the slowest answer.
    expect(said(evaluate('responseTime', { responseTimes: [10, 30, 20], messages: 5 }))).toBe(30)
    // Of four, the middle two are the second and the third.
    expect(said(evaluate('responseTime', { responseTimes: [10, 30, 20], messages: 4 }))).toBe(25)
  })

  test.each<['responseTime' | 'responseTimeP90', number]>([
    ['responseTime', 6],
    ['responseTime', 7],
    ['responseTimeP90', 4],
  ])(
    'a quantile among the unanswered is unknown, at least as slow as the slowest answer: %s of %i messages',
    (id, messages) => {
      const result = evaluate(id, { responseTimes: [10, 30, 20], messages })
      expect(result.known).toBe(false)
      expect(bounds(result)).toEqual([30, null])
    },
  )

  test('the mean is of the answered', () => {
    expect(said(evaluate('responseTimeMean', { responseTimes: [10, 30, 20], messages: 50 }))).toBe(20)
  })

  test('no sample at all is unknown, not 0', () => {
    expect(evaluate('responseTimeMean', { responseTimes: [] }).known).toBe(false)
    expect(evaluate('responseTime', { responseTimes: [] }).known).toBe(false)
  })

  test('the sum that overflows is invalid', () => {
    expect(said(evaluate('responseTimeMean', { responseTimes: [1e308, 1e308] }))).toBe('invalid')
  })
})

describe('interactions', () => {
  const all = { likes: 1, comments: 2, shares: 4, saves: 8 }

  test('are the platform’s own figure where it gives one', () => {
    expect(said(evaluate('interactions', { date: first, ...all, interactions: 100 }))).toBe(100)
  })

  test.each<[Row, number]>([
    [all, 15],
    [{ likes: 1, comments: 2 }, 3],
    [{ saves: 8 }, 8],
    [{ likes: 0 }, 0],
  ])('else the sum of what the channel reports at all: %j → %i', (row, expected) => {
    expect(said(evaluate('interactions', { date: first, ...row }))).toBe(expected)
  })

  test('of each channel are summed from its own set, and a warning says that the sets differ', () => {
    const result = evaluate('interactions', [
      { ...ig, date: first, ...all },
      { ...vk, date: first, likes: 1, comments: 2 },
    ])
    expect(said(result)).toBe(18)
    expect(warned(result, 'mixed-sets')).toHaveLength(1)
    const alike = [
      { ...ig, date: first, ...all },
      { ...vk, date: first, ...all },
    ]
    expect(warned(evaluate('interactions', alike), 'mixed-sets')).toEqual([])
  })

  test('a day that lacks one of the set is an unknown day, not a smaller one', () => {
    const rows = [
      { date: first, likes: 1, comments: 2 },
      { date: second, likes: 1 },
    ]
    expect(evaluate('interactions', rows)).toMatchObject({ value: 3, coverage: { known: 1, expected: 2 } })
  })

  test('the set is fixed for the whole call, also by days outside the window', () => {
    const rows = [
      { date: '2026-09-30', likes: 1, comments: 2 },
      { date: first, likes: 1 },
    ]
    expect(evaluate('interactions', rows, { period: '2026-10' }).known).toBe(false)
  })

  test('a day without the platform’s own figure is unknown where other days have it', () => {
    const rows = [
      { date: first, interactions: 10, likes: 6 },
      { date: second, likes: 6 },
    ]
    expect(evaluate('interactions', rows)).toMatchObject({ value: 10, coverage: { known: 1, expected: 2 } })
  })
})

describe('every fact is a metric of itself', () => {
  const unit = { duration: 'duration', money: 'money' } as Partial<Record<string, string>>
  const time = { opening: 'level', closing: 'level', unique: 'saturates', estimate: 'saturates' } as Partial<
    Record<string, string>
  >

  test.each(Object.entries(facts).filter(([, { kind }]) => kind !== 'samples'))('%s', (id, { kind }) => {
    expect(metrics[id as NumberFactId]).toMatchObject({
      id,
      unit: unit[kind] ?? 'count',
      window: 'period',
      time: time[kind] ?? 'adds',
    })
  })

  test('neutral, unless the catalogue says more', () => {
    expect(metrics.profileVisits.better).toBe('neutral')
    expect(metrics.clicks.better).toBe('neutral')
    expect(metrics.followersLost.better).toBe('lower')
  })

  test('samples aside', () => {
    expect(metrics).not.toHaveProperty('responseTimes')
  })
})

describe('what is known and what is not', () => {
  const october = { period: '2026-10', asOf: second } as const

  test('what posts of other times say does not turn the window’s days into posts', () => {
    const rows: Row[] = [{ ...ig, date: '2026-09-01', post: 'a', likes: 5 }, ...days(1, 2, { ...ig, shares: 1 })]
    const silent: Row = { ...ig, date: first, post: 'b', likes: null }
    for (const all of [rows, [...rows, silent]]) {
      const result = evaluate('likes', all, october)
      expect(said(result)).toBe('missing')
      expect(result.coverage).toEqual({ known: 0, expected: 2, unit: 'days' })
      expect(result.warnings).toEqual([{ code: 'channels-missing', keys: ['instagram'], facts: ['likes'] }])
    }
  })

  test('a sum is said to come from posts as soon as one of them says something', () => {
    const silent: Row = { ...ig, date: first, post: 'a', likes: null, shares: 1 }
    const before: Row = { ...ig, date: '2026-09-01', post: 'b', likes: 5 }
    const none = evaluate('likes', [silent, before], october)
    expect(said(none)).toBe('missing')
    expect(none.coverage).toEqual({ known: 0, expected: 1, unit: 'rows' })
    expect(none.channels.missing).toEqual([{ id: 'instagram', facts: ['likes'] }])
    const some = evaluate('likes', [silent, before, { ...ig, date: second, post: 'c', likes: 7 }], october)
    expect(some).toMatchObject({ value: 7, coverage: { known: 1, expected: 2, unit: 'rows' } })
    expect(some.warnings).toEqual([{ code: 'from-posts', fact: 'likes' }])
  })

  test('people of a silent channel are missing', () => {
    const rows: Row[] = [
      { ...ig, date: first, reach: 1000 },
      { ...vk, date: '2026-09-30', reach: 7 },
      { ...vk, date: first, likes: 1 },
    ]
    expect(said(evaluate('reach', rows, { period: first }))).toBe('missing')
    // Of a channel that never reports people nobody expects any.
    expect(
      said(
        evaluate(
          'reach',
          rows.filter(({ date }) => date === first),
        ),
      ),
    ).toBe(1000)
  })

  test('what cannot be told over channels says why one of them has no number', () => {
    const rows = [
      ...days(1, 2, { ...ig, assistedConversions: 4 }),
      ...days(1, 2, { ...vk, assistedConversions: 1e308 }),
    ]
    const result = evaluate('assistedConversions', rows)
    expect(said(result)).toBe('invalid')
    expect(bounds(result)).toEqual([8, null])
  })

  test('levels without dates conflict as soon as one of three is another', () => {
    for (const order of orders<Row>([{ followers: 5 }, { followers: 5 }, { followers: 6 }]))
      expect(said(evaluate('followers', order))).toBe('conflict')
  })

  test('of levels at the same edge the finest span has the say', () => {
    for (const order of orders<Row>([
      { date: '2026-10', followers: 8, followersStart: 4 },
      { date: '2026-10-31', followers: 7 },
      { date: first, followersStart: 3 },
    ])) {
      expect(said(evaluate('followers', order))).toBe(7)
      expect(said(evaluate('followersStart', order))).toBe(3)
    }
  })
})

describe('followers at the start that are worked out', () => {
  const october = { period: '2026-10', asOf: '2026-10-31' } as const
  const moves = { followersGained: 10, followersLost: 4 }

  test('cover the window from the day that they were worked back to, and say it', () => {
    const result = evaluate('followersStart', days(5, 31, { followers: 120, ...moves }), october)
    expect(result.inputs.followersStart).toEqual({
      known: true,
      value: 114,
      coverage: { known: 27, expected: 31, unit: 'days' },
      date: '2026-10-05',
    })
    expect(result.warnings).toEqual([{ code: 'level-date', fact: 'followersStart', date: '2026-10-05' }])
  })

  test('are those of the first day where the day before says them', () => {
    const result = evaluate(
      'followersStart',
      [
        { date: '2026-09-30', followers: 90 },
        { date: second, likes: 1 },
      ],
      october,
    )
    expect(result.inputs.followersStart).toEqual({
      known: true,
      value: 90,
      coverage: { known: 31, expected: 31, unit: 'days' },
      date: first,
    })
    expect(result.warnings).toEqual([])
  })

  test('have no day where the row has none', () => {
    expect(evaluate('followersStart', { followers: 120, ...moves }).inputs.followersStart).toEqual({
      known: true,
      value: 114,
      coverage: { known: 1, expected: 1, unit: 'rows' },
    })
  })

  test('are unknown of two rows without dates: nobody can say which is the first', () => {
    const rows = [
      { followers: 120, ...moves },
      { followers: 130, ...moves },
    ]
    expect(said(evaluate('followersStart', rows))).toBe('missing')
  })

  test('are invalid below 0: the row contradicts itself', () => {
    const rows = { date: first, followers: 5, followersGained: 10, followersLost: 0 }
    expect(said(evaluate('followersStart', rows, october))).toBe('invalid')
  })

  test('lack a channel that has followers and whose start cannot be known', () => {
    const rows: Row[] = [
      { ...ig, date: first, followersStart: 100 },
      { ...vk, date: first, followers: 50 },
    ]
    const result = evaluate('followersStart', rows)
    expect(said(result)).toBe(100)
    expect(result.channels.missing).toEqual([{ id: 'vk', facts: ['followersStart'] }])
  })

  test('lack a channel that says them at another time only', () => {
    const rows: Row[] = [
      { ...ig, date: first, followersStart: 100 },
      { ...vk, date: '2026-09-01', followersStart: 50 },
      { ...vk, date: first, likes: 1 },
    ]
    const result = evaluate('followersStart', rows, october)
    expect(said(result)).toBe(100)
    expect(result.channels.missing).toEqual([{ id: 'vk', facts: ['followersStart'] }])
  })

  test('are not about a channel that has no followers at all', () => {
    const rows: Row[] = [
      { ...ig, date: first, followersStart: 100 },
      { ...vk, date: first, likes: 1 },
    ]
    const result = evaluate('followersStart', rows)
    expect(said(result)).toBe(100)
    expect(result.channels).toEqual({ used: ['instagram'], missing: [], outside: ['vk'] })
    expect(result.warnings).toEqual([])
  })
})

describe('currencies that count', () => {
  test('are those of rows that know the money', () => {
    const rows: Row[] = [
      { ...vk, date: first, spend: 10, leads: 2, currency: 'EUR' },
      { ...vk, date: first, campaign: 'autumn', likes: 1, leads: 1, currency: 'USD' },
      { ...vk, date: second, spend: 10, leads: 2 },
    ]
    const currency = 'EUR'
    expect(evaluate('spend', rows, { currency })).toMatchObject({ value: 20, currency })
    expect(evaluate('costPerLead', rows, { currency })).toMatchObject({ value: 5, currency })
    // Nobody says what the second day is in.
    expect(said(evaluate('spend', rows))).toBe('mixed-currency')
    expect(said(evaluate('spend', rows, { currency: 'USD' }))).toBe('mixed-currency')
    expect(evaluate('spend', rows.slice(0, 2))).toMatchObject({ value: 10, currency })
    expect(evaluate('spend', rows.slice(2))).toMatchObject({ value: 10 })
  })
})

describe('several days that cannot be used', () => {
  test('conflict before they are invalid, in whatever order they come', () => {
    const many = 'many' as unknown as number
    for (const [one, other] of [
      [first, second],
      [second, first],
    ] as const) {
      const rows = [
        { date: one, likes: many },
        { date: other, likes: 5 },
        { date: other, likes: 6 },
      ]
      expect(said(evaluate('likes', rows))).toBe('conflict')
    }
  })

  test('leave people of the others missing an upper end, whatever is wrong', () => {
    const result = evaluate('reach', [
      { date: first, reach: 10 },
      { date: second, reach: -5 },
    ])
    expect(said(result)).toBe('missing')
    expect(bounds(result)).toEqual([10, null])
  })
})

// @vitest-environment node
// What a row is, which rows are the same, and what a value may be.
import { describe, expect, test } from 'vitest'
import { evaluate, type MetricId, type PeriodInput, type Row, type Rows } from '../../src/metrics/index.js'
import { read } from '../../src/metrics/store/read.js'
import { day, days, orders, said, warned } from './october.js'

const date = '2026-10-01'
const ig = { date, channel: 'instagram' }

/** Rows that the types forbid and that come anyway. */
const wild = (...rows: unknown[]): Rows => rows as Row[]

describe('rows of the same brand, channel, campaign, paid, post and date', () => {
  test('merge fact by fact: an ads row with spend and a CRM row with leads', () => {
    expect(
      said(
        evaluate('costPerLead', [
          { ...ig, spend: 100 },
          { ...ig, leads: 4 },
        ]),
      ),
    ).toBe(25)
  })

  test('that say the same say it once', () => {
    const result = evaluate('likes', [
      { ...ig, likes: 5 },
      { ...ig, likes: 5 },
    ])
    expect(said(result)).toBe(5)
    expect(result.warnings).toEqual([])
  })

  test.each<[string, Row]>([
    ['brand', { brand: 'Aurora' }],
    ['channel', { channel: 'vk' }],
    ['campaign', { campaign: 'autumn' }],
    ['date', { date: '2026-10-02' }],
    ['date, as one day of another', { date: { from: '2026-10-02', to: '2026-10-02' } }],
  ])('are no longer the same with another %s', (_, other) => {
    const rows = [
      { ...ig, campaign: 'spring', likes: 5 },
      { ...ig, campaign: 'spring', ...other, likes: 6 },
    ]
    expect(warned(evaluate('likes', rows), 'conflict')).toEqual([])
  })

  test('a day and a span of that one day are the same date', () => {
    expect(
      said(
        evaluate('likes', [
          { ...ig, likes: 5 },
          { ...ig, date: { from: date, to: date }, likes: 5 },
        ]),
      ),
    ).toBe(5)
  })

  test('are a total and not a duplicate where one of them names no channel', () => {
    expect(
      said(
        evaluate('likes', [
          { ...ig, likes: 5 },
          { date, likes: 7 },
        ]),
      ),
    ).toBe(7)
  })

  test.each(orders([5, 5, 6]))('that say %i, %i and %i are a conflict: unknown, and said', (...values) => {
    const result = evaluate(
      'likes',
      values.map((likes) => ({ ...ig, likes, shares: 2 })),
    )
    expect(said(result)).toBe('conflict')
    expect(warned(result, 'conflict')).not.toEqual([])
  })

  test('conflict in the one fact that differs, and merge in the others', () => {
    const rows = [
      { ...ig, likes: 5, shares: 2 },
      { ...ig, likes: 6, shares: 2 },
    ]
    expect(said(evaluate('likes', rows))).toBe('conflict')
    expect(said(evaluate('shares', rows))).toBe(2)
  })

  test('an unknown value contradicts nothing', () => {
    expect(
      said(
        evaluate('likes', [
          { ...ig, likes: 5 },
          { ...ig, likes: null },
        ]),
      ),
    ).toBe(5)
  })

  const readings: Row[] = [
    { ...ig, likes: 5, observedAt: '2026-10-02' },
    { ...ig, likes: 9, observedAt: '2026-10-04' },
    { ...ig, likes: 7, observedAt: '2026-10-03' },
  ]
  test.each(orders(readings).map((rows) => [rows.map(({ likes }) => likes).join(), rows] as const))(
    'the later observedAt wins, in whatever order they come (%s)',
    (_, rows) => {
      const result = evaluate('likes', rows)
      expect(said(result)).toBe(9)
      expect(result.warnings).toEqual([])
    },
  )

  test('the later reading wins fact by fact: what it lacks stays as it was', () => {
    const rows = [
      { ...ig, likes: 5, shares: 3, observedAt: '2026-10-02' },
      { ...ig, likes: 9, shares: null, observedAt: '2026-10-03' },
    ]
    expect(said(evaluate('likes', rows))).toBe(9)
    expect(said(evaluate('shares', rows))).toBe(3)
  })

  test.each(orders([9, 9, 8]))('of two readings of one moment neither is later: %i, %i, %i conflict', (...values) => {
    const rows = values.map((likes) => ({ ...ig, likes, observedAt: '2026-10-04' }))
    expect(said(evaluate('likes', rows))).toBe('conflict')
    // An older reading does not settle it, a newer one does.
    expect(said(evaluate('likes', [...rows, { ...ig, likes: 1, observedAt: '2026-10-03' }]))).toBe('conflict')
    expect(said(evaluate('likes', [...rows, { ...ig, likes: 10, observedAt: '2026-10-05' }]))).toBe(10)
  })

  test('a reading with a time and another without one conflict: nothing says which is later', () => {
    const rows = [
      { ...ig, likes: 5 },
      { ...ig, likes: 9, observedAt: '2026-10-04' },
    ]
    for (const order of orders(rows)) expect(said(evaluate('likes', order))).toBe('conflict')
  })

  test('one day in conflict leaves the other days known: a partial value', () => {
    const rows = [
      { ...ig, likes: 5 },
      { ...ig, likes: 6 },
      { ...ig, date: '2026-10-02', likes: 4 },
    ]
    expect(evaluate('likes', rows)).toMatchObject({ value: 4, coverage: { known: 1, expected: 2, unit: 'days' } })
  })
})

describe('what was read before a conflict', () => {
  const at = { date: '2026-10-17', channel: 'vk', observedAt: '2026-10-18T10:00:00Z', likes: 1, leads: 5 }
  test.each([
    [{ observedAt: '2026-10-17T10:00:00Z', date: '2026-10-17', channel: 'vk', likes: 'x', leads: 4 }],
    [{ leads: 4, likes: 'x', channel: 'vk', date: '2026-10-17', observedAt: '2026-10-17T10:00:00Z' }],
    [{ date: '2026-10-17', channel: 'vk', observedAt: '2026-10-17T10:00:00Z', likes: 'x', leads: 4 }],
    [{ date: '2026-10-17', channel: 'vk', observedAt: '2026-10-17T10:00:00Z', likes: 7, leads: 4, comments: 1 }],
  ])('is not told, in whatever order its keys stand: %j', (older) => {
    const rows = [at, { ...at, likes: 2 }, older] as unknown as Row[]
    const result = evaluate('likes', rows)
    expect(result).toMatchObject({ known: false, reason: 'conflict' })
    expect(result.warnings.filter(({ code }) => code === 'invalid')).toEqual([])
    expect(evaluate('leads', rows)).toMatchObject({ value: 5 })
  })
})

describe('rows without a date', () => {
  test('are always distinct parts, however alike', () => {
    expect(said(evaluate('likes', [{ likes: 5 }, { likes: 5 }]))).toBe(10)
  })

  test('have no window, and count rows instead of days', () => {
    const result = evaluate('likes', [{ likes: 5 }, { likes: null }, { likes: 5 }])
    expect(result).toMatchObject({ window: null, value: 10, coverage: { known: 2, expected: 3, unit: 'rows' } })
  })

  test('are left out among rows with dates, and that is said', () => {
    const result = evaluate('likes', [{ likes: 100 }, { date, likes: 5 }])
    expect(said(result)).toBe(5)
    expect(warned(result, 'undated')).toHaveLength(1)
  })

  test('are one thing where they name the same post', () => {
    expect(
      said(
        evaluate('likes', [
          { post: 'p', likes: 5 },
          { post: 'p', likes: 5 },
        ]),
      ),
    ).toBe(5)
  })
})

describe('brands', () => {
  const rows = [
    { date, likes: 1 },
    { date, brand: 'Aurora', shares: 2 },
    { date, brand: 'Borealis', likes: 100 },
  ]

  test('rows of other brands than your own do not count', () => {
    expect(said(evaluate('likes', rows, { own: 'Aurora' }))).toBe(1)
    expect(said(evaluate('shares', rows, { own: 'Aurora' }))).toBe(2)
    expect(said(evaluate('likes', rows, { own: 'Borealis' }))).toBe('conflict')
    expect(said(evaluate('likes', rows.slice(2), { own: 'Aurora' }))).not.toBe(100)
  })

  test('a brand that all rows share is your own', () => {
    expect(said(evaluate('likes', rows.slice(2)))).toBe(100)
  })

  test('of several brands none is guessed to be your own', () => {
    const result = evaluate('likes', [
      { date, brand: 'Aurora', likes: 1 },
      { date, brand: 'Borealis', likes: 100 },
    ])
    expect(result.known).toBe(false)
    expect(warned(result, 'own-missing')).toEqual([{ code: 'own-missing', keys: ['Aurora', 'Borealis'] }])
  })
})

describe('values', () => {
  test.each([
    ['a missing key', {}],
    ['null', { likes: null }],
    ['undefined', { likes: undefined }],
  ])('%s is unknown, and no mistake', (_, facts) => {
    const result = evaluate('likes', wild({ date, shares: 1, ...facts }))
    expect(said(result)).toBe('missing')
    expect(result.warnings).toEqual([])
  })

  test('0 is measured', () => {
    expect(said(evaluate('likes', { date, likes: 0 }))).toBe(0)
  })

  test('−0 is 0', () => {
    expect(said(evaluate('likes', { date, likes: -0 }))).toBe(0)
  })

  test.each([['1,204'], ['5'], [Number.NaN], [Number.POSITIVE_INFINITY], [true], [{}], [[5]], [5n], [new Date(0)]])(
    '%o is no finite number: invalid, and said so',
    (likes) => {
      const result = evaluate('likes', wild({ date, likes }))
      expect(said(result)).toBe('invalid')
      expect(warned(result, 'invalid')).toEqual([{ code: 'invalid', keys: ['likes'] }])
    },
  )

  test.each([[5], ['5'], [[5, '6']], [[5, Number.NaN]], [[5, null]]])(
    '%j is not a list of measurements: invalid',
    (samples) => {
      expect(said(evaluate('responseTime', wild({ responseTimes: samples })))).toBe('invalid')
    },
  )

  test('an invalid day is an unknown day: the rest is a partial value', () => {
    const result = evaluate('likes', wild({ date, likes: '5' }, { date: '2026-10-02', likes: 4 }))
    expect(result).toMatchObject({ value: 4, coverage: { known: 1, expected: 2 } })
  })

  test('negative flows are legal: un-likes, net losses', () => {
    expect(
      said(
        evaluate(
          'likes',
          days(1, 2, (n) => ({ likes: n === 1 ? -3 : 1 })),
        ),
      ),
    ).toBe(-2)
    expect(said(evaluate('followersNet', { date, followersNet: -40 }))).toBe(-40)
  })

  test('unknown keys are said, once, sorted; the row still counts', () => {
    const result = evaluate(
      'likes',
      wild({ date, likes: 5, lykes: 3, Reach: 1 }, { date: '2026-10-02', likes: 5, lykes: 3 }),
    )
    expect(said(result)).toBe(10)
    expect(warned(result, 'unknown-key')).toEqual([{ code: 'unknown-key', keys: ['Reach', 'lykes'] }])
  })

  test('a key that every object inherits is no fact', () => {
    expect(() =>
      evaluate('likes', wild(JSON.parse('{"__proto__": 1, "constructor": 2, "toString": 3, "likes": 4}'))),
    ).not.toThrow()
  })

  test('a row that is no row is said', () => {
    const result = evaluate('likes', wild(null, 5, 'likes', [], { likes: 2 }))
    expect(said(result)).toBe(2)
    expect(warned(result, 'invalid')).toHaveLength(1)
  })

  test.each([[null], [undefined], [[]], [{}], ['rows'], [0]])('of %j nothing is known, and nothing throws', (rows) => {
    expect(evaluate('likes', rows as Rows).known).toBe(false)
  })

  test('no row at all is no data', () => {
    expect(said(evaluate('likes', []))).toBe('no-data')
    expect(said(evaluate('likes', [{ date, likes: 5 }], { period: '2026-09' }))).toBe('no-data')
  })
})

describe('a source that leaves out what is zero', () => {
  const absent = { likes: 'zero' } as const

  test('has measured the zero', () => {
    expect(said(evaluate('likes', [{ date, shares: 2, absent }]))).toBe(0)
    expect(said(evaluate('likes', [{ date, likes: 3, absent }]))).toBe(3)
  })

  test('has measured only the facts that it names', () => {
    expect(said(evaluate('comments', [{ date, shares: 2, absent }]))).toBe('missing')
  })

  test('speaks for its own rows and not for others', () => {
    const result = evaluate('likes', [
      { date, shares: 2, absent },
      { date: '2026-10-02', shares: 2 },
    ])
    expect(result).toMatchObject({ value: 0, coverage: { known: 1, expected: 2 } })
  })

  test('still says null for what it does not know', () => {
    expect(said(evaluate('likes', [{ date, likes: null, absent }]))).toBe('missing')
  })
})

describe('dates', () => {
  test.each<[Row['date'], string, string, number]>([
    ['2026-10-17', '2026-10-17', '2026-10-17', 1],
    ['2026-W42', '2026-10-12', '2026-10-18', 7],
    // 1 January 2026 is a Thursday: the year has 53 weeks, and the last one ends in the next year.
    ['2026-W01', '2025-12-29', '2026-01-04', 7],
    ['2026-W53', '2026-12-28', '2027-01-03', 7],
    ['2026-10', '2026-10-01', '2026-10-31', 31],
    ['2026-02', '2026-02-01', '2026-02-28', 28],
    ['2024-02', '2024-02-01', '2024-02-29', 29],
    ['2024-02-29', '2024-02-29', '2024-02-29', 1],
    [{ from: '2026-09-29', to: '2026-10-02' }, '2026-09-29', '2026-10-02', 4],
  ])('%j is from %s to %s, both included: %i days', (of, from, to, length) => {
    const result = evaluate('likes', { date: of, likes: 5 } as Row)
    expect(result).toMatchObject({ value: 5, window: { from, to, days: length } })
  })

  test.each([
    ['2026-02-29'],
    ['2026-02-30'],
    ['2026-13'],
    ['2026-00-10'],
    ['2026-10-00'],
    ['2026-10-32'],
    ['2025-W53'],
    ['2026-W54'],
    ['2026-W00'],
    ['2026-1-1'],
    ['17.10.2026'],
    [' 2026-10-17'],
    ['today'],
    [''],
    [20261017],
    [new Date(Number.NaN)],
    [{ from: 'x', to: new Date(0) }],
    ['2026-10-17T'],
    [['2026-10-17']],
    [{ from: '2026-10-02', to: '2026-10-01' }],
    [{ from: '2026-10-01' }],
    [{}],
  ])('%j is no date: the row cannot be placed, does not count, and that is said', (bad) => {
    const result = evaluate('likes', wild({ date: bad, likes: 100 }, { date, likes: 5 }))
    expect(said(result)).toBe(5)
    expect(warned(result, 'invalid')).toEqual([{ code: 'invalid', keys: ['date'] }])
  })

  test('null is no date, as if it were left out', () => {
    expect(
      said(
        evaluate('likes', [
          { date: null, likes: 5 },
          { date: null, likes: 5 },
        ]),
      ),
    ).toBe(10)
  })

  test('the same span is the same date, however it is written', () => {
    const result = evaluate('likes', [
      { date: '2026-10', likes: 5 },
      { date: { from: '2026-10-01', to: '2026-10-31' }, likes: 5 },
    ])
    expect(said(result)).toBe(5)
  })
})

describe('a day that is not over', () => {
  const rows = days(1, 5, (n) => ({ likes: 10, ...(n === 5 && { provisional: true }) }))

  test('does not count, and that is said', () => {
    const result = evaluate('likes', rows)
    expect(result).toMatchObject({ value: 40, coverage: { known: 4, expected: 4, unit: 'days' } })
    expect(warned(result, 'provisional')).toEqual([{ code: 'provisional', date: '2026-10-05' }])
  })

  test('is no concern of a window that does not hold it', () => {
    expect(
      warned(evaluate('likes', rows, { period: { from: '2026-10-01', to: '2026-10-04' } }), 'provisional'),
    ).toEqual([])
  })

  test('is the last one that is known about unless it is provisional', () => {
    expect(evaluate('likes', rows.slice(0, 4)).window).toMatchObject({ asOf: '2026-10-04', completeDays: 4 })
    expect(evaluate('likes', rows).window).toMatchObject({ asOf: '2026-10-05', completeDays: 4 })
  })
})

describe('posts', () => {
  const post = (id: string, facts: Row = {}): Row => ({ channel: 'instagram', post: id, date, ...facts })

  test('of several readings of one post the latest counts, whatever order they come in', () => {
    const readings = [
      post('p', { likes: 875, observedAt: '2026-10-02' }),
      post('p', { likes: 880, observedAt: '2026-10-09' }),
      post('p', { likes: 877, observedAt: '2026-10-04' }),
    ]
    for (const rows of orders(readings)) expect(said(evaluate('likes', rows))).toBe(880)
  })

  test('without observedAt different readings of one post are a conflict', () => {
    expect(said(evaluate('likes', [post('p', { likes: 875 }), post('p', { likes: 877 })]))).toBe('conflict')
  })

  test('is of one date, whatever order its readings come in', () => {
    const rows = [
      post('p', { likes: 877, date: { from: '2026-10-02', to: '2026-10-09' } }),
      post('p', { likes: 877, date: '2026-10-02' }),
    ]
    const [one, other] = orders(rows).map((order) => evaluate('likes', order, { period: '2026-W40' }))
    expect(one).toEqual(other)
  })

  test('is no lifetime where its readings name different dates: which of them is the whole cannot be told', () => {
    const rows = [
      post('p', { likes: 875, observedAt: '2026-10-02' }),
      post('p', { likes: 877, observedAt: '2026-10-03', date: '2026-10-03' }),
    ]
    for (const order of orders(rows)) expect(said(evaluate('likes', order))).toBe('conflict')
  })

  test('of a format: it is no unknown key, and no part of what a post is', () => {
    const result = evaluate('likes', [
      post('p', { likes: 5, format: 'reel' }),
      post('p', { comments: 2, format: 'reel' }),
    ])
    expect(said(result)).toBe(5)
    expect(result.warnings).toEqual([{ code: 'from-posts', fact: 'likes' }])
  })

  test.each<[string, Row[], string, string[]]>([
    ['one row says it', [post('p', { format: 'reel' }), post('p', { likes: 5 })], 'reel', []],
    ['a format of the host’s own', [post('p', { format: 'IG carousel' })], 'IG carousel', []],
    [
      'of several readings the latest',
      [
        post('p', { format: 'video', observedAt: '2026-10-02' }),
        post('p', { format: 'reel', observedAt: '2026-10-09' }),
      ],
      'reel',
      [],
    ],
    ['rows that disagree', [post('p', { format: 'video' }), post('p', { format: 'reel' })], '', ['format']],
    [
      'a row that does not say when it was read',
      [post('p', { format: 'video' }), post('p', { format: 'reel', observedAt: '2026-10-09' })],
      '',
      ['format'],
    ],
  ])('have the format of: %s', (_, rows, format, conflicts) => {
    for (const order of orders(rows)) {
      const ledger = read(order)
      expect(ledger.brands.get('')?.[0]?.posts.cells.map((cell) => cell.format)).toEqual([format])
      expect(ledger.warnings).toEqual(conflicts.length ? [{ code: 'conflict', keys: conflicts }] : [])
    }
  })

  test('that share an id on two channels are two posts', () => {
    expect(said(evaluate('likes', [post('p', { likes: 5 }), post('p', { likes: 6, channel: 'vk' })]))).toBe(11)
  })

  test('are of the window in which they were published', () => {
    const rows = [post('a', { likes: 5 }), post('b', { likes: 6, date: '2026-11-01' })]
    expect(said(evaluate('likes', rows, { period: '2026-10' }))).toBe(5)
  })

  test('and account rows never add: the account’s rows are the total', () => {
    const result = evaluate('likes', [post('a', { likes: 5 }), post('b', { likes: 6 }), { ...ig, likes: 20 }])
    expect(said(result)).toBe(20)
    expect(warned(result, 'from-posts')).toEqual([])
  })

  test('make the total where no account row has it, and that is said', () => {
    const result = evaluate('likes', [post('a', { likes: 5 }), post('b', { likes: 6 }), { ...ig, followers: 20 }])
    expect(said(result)).toBe(11)
    expect(warned(result, 'from-posts')).toEqual([{ code: 'from-posts', fact: 'likes' }])
  })

  test('of one channel add to the account rows of another', () => {
    const result = evaluate('likes', [
      post('a', { likes: 5 }),
      post('b', { likes: 6 }),
      { channel: 'vk', date, likes: 20 },
    ])
    expect(said(result)).toBe(31)
    expect(warned(result, 'from-posts')).toHaveLength(1)
  })

  test('are one each, also where organic and paid readers have rows of their own', () => {
    const rows = [post('a'), post('a', { paid: 'organic' }), post('b')]
    for (const order of orders(rows)) expect(said(evaluate('posts', order))).toBe(2)
  })

  test.each(['reach', 'engagedAccounts', 'potentialReach', 'followers', 'followersStart'] as const)(
    'never sum: %s',
    (fact) => {
      const result = evaluate(fact, [post('a', { [fact]: 5 }), post('b', { [fact]: 6 })])
      expect(result.known).toBe(false)
    },
  )

  test('an unknown post makes the total of posts partial, counted in rows', () => {
    const result = evaluate('likes', [post('a', { likes: 5 }), post('b', { likes: null })])
    expect(result).toMatchObject({ value: 5, coverage: { known: 1, expected: 2, unit: 'rows' } })
  })
})

describe('what a row says, to the letter', () => {
  const [t1, t2, t3] = ['2026-10-02', '2026-10-03', '2026-10-04']
  const spring = { ...ig, campaign: 'spring' }
  const summer = { ...ig, campaign: 'summer' }
  const autumn = { ...ig, campaign: 'autumn' }

  test.each([[null], [undefined], [[]]])('no rows (%j) are no mistake', (rows) => {
    expect(evaluate('likes', rows as unknown as Rows).warnings).toEqual([])
  })

  test('what cannot be placed is named: a row that is none, a `paid` that is neither organic nor paid', () => {
    const result = evaluate('likes', wild(5, { date, paid: 'boosted', likes: 100 }, { date, likes: 2 }))
    expect(said(result)).toBe(2)
    expect(result.warnings).toEqual([{ code: 'invalid', keys: ['paid', 'row'] }])
  })

  test.each([
    ['post', 2 ** 53],
    ['post', 17841405793187218],
    ['post', { id: 1 }],
    ['channel', -(2 ** 60)],
    ['account', NaN],
    ['campaign', Infinity],
  ])('a row whose %s is %j is not taken for a row that has none', (key, value) => {
    const result = evaluate('likes', wild({ date, [key]: value, likes: 100 }, { date, likes: 2 }))
    expect(said(result)).toBe(2)
    expect(result.warnings).toEqual([{ code: 'invalid', keys: [key] }])
  })

  test('two ids that one number stands for are not one post', () => {
    const [one, other] = ['9007199254740993', '9007199254740992'].map(Number)
    expect(one).toBe(other)
    const posts = evaluate('posts', wild({ date, post: one, likes: 5 }, { date, post: 'a', likes: 1 }))
    expect(posts).toMatchObject({ value: 1, warnings: [{ code: 'invalid', keys: ['post'] }, { code: 'from-posts' }] })
    expect(said(evaluate('likes', wild({ date, post: 2 ** 53 - 1, likes: 5 })))).toBe(5)
  })

  test('of many unknown keys the first twenty by the alphabet are named', () => {
    const name = (n: number) => `x${String(n).padStart(2, '0')}`
    const unknown = Object.fromEntries(Array.from({ length: 25 }, (_, i) => [name(25 - i), 1]))
    expect(evaluate('likes', wild({ date, likes: 5, ...unknown })).warnings).toEqual([
      { code: 'unknown-key', keys: Array.from({ length: 20 }, (_, i) => name(i + 1)) },
    ])
  })

  test('an id that is a number is the same as its digits, and differs from another number', () => {
    const channels = wild(
      { date, channel: 1, likes: 5 },
      { date, channel: '1', likes: 5 },
      { date, channel: 2, likes: 6 },
    )
    expect(said(evaluate('likes', channels))).toBe(11)
    const posts = wild({ date, post: 7, likes: 5 }, { date, post: '7', likes: 5 }, { date, post: 8, likes: 6 })
    expect(evaluate('likes', posts)).toMatchObject({ value: 11, coverage: { known: 2, expected: 2, unit: 'rows' } })
  })

  test('a span that is not over counts: nobody knows up to which day', () => {
    const result = evaluate('likes', { date: '2026-W41', likes: 70, provisional: true })
    expect(result).toMatchObject({ value: 70, coverage: { known: 0, expected: 7, unit: 'days' } })
    expect(result.warnings).toEqual([{ code: 'open' }])
    // Until it was read, where that is said.
    const read = { date: '2026-W41', likes: 70, provisional: true, observedAt: '2026-10-07T09:00' }
    expect(evaluate('likes', read, { period: '2026-W41' })).toMatchObject({
      value: 70,
      coverage: { known: 3, expected: 3, unit: 'days' },
      warnings: [],
    })
  })

  test.each<[NonNullable<Row['date']>]>([['2026-10-03'], [{ from: '2026-10-02', to: '2026-10-09' }]])(
    'a post whose rows name another day too (%j) is of no lifetime, on whichever of its days one looks',
    (later) => {
      const rows: Row[] = [
        { post: 'p', date: '2026-10-02', likes: 877 },
        { post: 'p', date: later, likes: 877 },
      ]
      for (const order of orders(rows)) {
        expect(said(evaluate('likes', order, { period: '2026-10-02' }))).toBe('conflict')
        expect(said(evaluate('likes', order, { period: later as PeriodInput }))).toBe('conflict')
        expect(said(evaluate('likes', order, { period: '2026-10-20' }))).toBe('no-data')
      }
    },
  )

  test('rows that merge are of one currency where only one of them names it', () => {
    const rows: Row[] = [
      { ...ig, spend: 100, currency: 'EUR' },
      { ...ig, leads: 4 },
    ]
    for (const order of orders(rows))
      expect(evaluate('costPerLead', order)).toMatchObject({ value: 25, currency: 'EUR', warnings: [] })
  })

  test('a fact that the last reading lacks is that of the last reading that has it', () => {
    const rows: Row[] = [
      { ...ig, likes: 5, shares: 3, observedAt: t1 },
      { ...ig, likes: 7, shares: 4, observedAt: t2 },
      { ...ig, likes: 9, observedAt: t3 },
    ]
    for (const order of orders(rows)) {
      expect(evaluate('likes', order)).toMatchObject({ value: 9, warnings: [] })
      expect(evaluate('shares', order)).toMatchObject({ value: 4, warnings: [] })
    }
  })

  test.each<[string, Row]>([
    ['begins with the same keys', { ...ig, likes: 5, observedAt: t1, shares: 3 }],
    ['has as many keys', { ...ig, shares: 3, observedAt: t1 }],
    ['has its keys in another order', { channel: 'instagram', date, observedAt: t1, shares: 3 }],
  ])('an earlier reading still says what the later one does not, also where it %s', (_, earlier) => {
    for (const order of orders([earlier, { ...ig, likes: 9, observedAt: t2 }])) {
      expect(said(evaluate('shares', order))).toBe(3)
      expect(said(evaluate('likes', order))).toBe(9)
    }
  })

  test.each([[{ comments: 'zero' }], [null]])(
    'an earlier reading still says which facts were zero: later %j',
    (absent) => {
      const rows = wild(
        { ...ig, likes: 5, observedAt: t1, absent: { shares: 'zero' } },
        { ...ig, likes: 9, observedAt: t2, absent },
      )
      for (const order of orders(rows as Row[])) {
        expect(said(evaluate('shares', order))).toBe(0)
        expect(said(evaluate('likes', order))).toBe(9)
        expect(said(evaluate('comments', order))).toBe(absent ? 0 : 'missing')
      }
    },
  )

  test('what is left out is zero only where the source says so', () => {
    expect(said(evaluate('likes', wild({ date, shares: 2, absent: { likes: 'unknown' } })))).toBe('missing')
  })

  test('a value that cannot be used leaves an earlier one in its place, and is said', () => {
    for (const order of orders([
      { ...ig, likes: 5, observedAt: t1 },
      { ...ig, likes: 'many', observedAt: t2 },
    ]))
      expect(evaluate('likes', wild(...order))).toMatchObject({
        value: 5,
        warnings: [{ code: 'invalid', keys: ['likes'] }],
      })
  })

  test('a value that cannot be used is no concern where a later reading has put it right', () => {
    const right = { ...ig, likes: 9, observedAt: t2 }
    for (const wrong of [
      { ...ig, likes: 'many', observedAt: t1 },
      { ...ig, likes: 'many', shares: 1, observedAt: t1 },
    ])
      for (const order of orders([right, wrong, { ...right, likes: null }]))
        expect(evaluate('likes', wild(...order))).toMatchObject({ value: 9, warnings: [] })
  })

  test.each(orders([5, 6, 'many']))(
    'values in conflict stay so beside one that cannot be used: %s, %s, %s',
    (...values) => {
      const result = evaluate('likes', wild(...values.map((likes) => ({ ...ig, likes }))))
      expect(said(result)).toBe('conflict')
      expect(result.warnings).toEqual([
        { code: 'invalid', keys: ['likes'] },
        { code: 'conflict', keys: ['likes'] },
      ])
    },
  )

  test('lists of measurements are the same where all of them are', () => {
    const lists = [[10, 20], [30], []]
    const rows = lists.map((responseTimes, i): Row => ({ date: `2026-10-0${i + 1}`, responseTimes }))
    expect(
      evaluate(
        'responseTime',
        rows.flatMap((row) => [row, { ...row }]),
      ),
    ).toMatchObject({
      value: 20,
      warnings: [{ code: 'few-samples' }],
    })
  })

  test.each([[[10, 21]], [[10]], [[20, 10]], [[]]])('[10, 20] and %j are a conflict', (other) => {
    for (const order of orders([{ responseTimes: [10, 20] }, { responseTimes: other }]))
      expect(
        said(
          evaluate(
            'responseTime',
            order.map((one) => ({ date, ...one })),
          ),
        ),
      ).toBe('conflict')
  })

  test('an answer may take no time, but not less', () => {
    expect(said(evaluate('responseTime', { date, responseTimes: [0] }))).toBe(0)
    expect(said(evaluate('responseTime', { date, responseTimes: [5, -5] }))).toBe('invalid')
  })

  test('money and what is counted may be taken back; people, levels and durations may not be negative', () => {
    expect(said(evaluate('spend', { date, spend: -5 }))).toBe(-5)
    for (const fact of ['followers', 'reach', 'watchTime', 'siteSessions'] as const)
      expect(said(evaluate(fact, { date, [fact]: -5 }))).toBe('invalid')
  })

  test('a sum does not depend on the order of the rows, though floats do', () => {
    // By the alphabet: 1e16 + 1 is 1e16, the same once more, and nothing is left. In any other order 1 is.
    const rows: Row[] = [
      { ...autumn, paid: 'organic', likes: 1e16 },
      { ...autumn, paid: 'paid', likes: 1 },
      { ...spring, paid: 'organic', likes: 1 },
      { ...spring, paid: 'paid', likes: -1e16 },
    ]
    expect(orders(rows).map((order) => said(evaluate('likes', order)))).toEqual(Array(24).fill(0))
  })

  test('campaigns that lack their paid likes have no likes yet, whatever other rows they have', () => {
    const rows: Row[] = [
      { ...autumn, paid: 'organic', likes: 1 },
      { ...autumn, paid: 'paid', likes: 2 },
      { ...spring, paid: 'organic', likes: 4 },
      { ...summer, paid: 'organic', likes: 8 },
      { ...summer, shares: 5 },
    ]
    for (const order of orders(rows)) expect(said(evaluate('likes', order))).toBe('missing')
  })

  test.each([
    ['a span', '2026-W41'],
    ['a day', '2026-10-05'],
  ])('of levels at one edge the narrowest counts, also where %s comes first', (_, first) => {
    const rows: Row[] = [
      { date: '2026-W41', followersStart: 100 },
      { date: '2026-10-05', followersStart: 101 },
    ]
    expect(evaluate('followersStart', first === '2026-W41' ? rows : rows.reverse())).toMatchObject({
      value: 101,
      inputs: { followersStart: { date: '2026-10-05' } },
      warnings: [],
    })
  })
})

describe('interactions that are summed of their parts', () => {
  const day = { period: date }
  // Likes and comments are reported: a day that lacks one of them is unknown.
  const next = { ...ig, date: '2026-10-02', likes: 1, comments: 1 }

  test('add over organic and paid', () => {
    const rows: Row[] = [
      { ...ig, paid: 'organic', likes: 5, comments: 1 },
      { ...ig, paid: 'paid', likes: 7, comments: 2 },
    ]
    expect(evaluate('interactions', rows)).toMatchObject({
      value: 15,
      definition: 'interactions likes+comments of instagram',
    })
  })

  test.each<[string, unknown[]]>([
    ['conflict', [{ likes: 5, comments: 3 }, { likes: 6 }]],
    ['conflict', [{ likes: 5, comments: 3 }, { comments: 4 }]],
    ['invalid', [{ likes: 'many', comments: 3 }, { comments: 4 }]],
    ['missing', [{ comments: 3 }]],
    ['missing', [{ comments: 3 }, { comments: 4 }]],
    ['missing', [{ likes: 5 }, { likes: 'many' }]],
  ])('are unknown for the reason of the first part that is: %s of %j', (reason, facts) => {
    const rows = facts.map((one) => ({ ...ig, ...(one as Row) }))
    for (const order of orders(rows)) expect(said(evaluate('interactions', [...order, next], day))).toBe(reason)
  })

  test('are those of the campaign where the total lacks a part', () => {
    const rows: Row[] = [{ ...ig, comments: 3 }, { ...ig, campaign: 'autumn', likes: 5, comments: 3 }, next]
    expect(said(evaluate('interactions', rows, day))).toBe(8)
  })
})

describe('what systems export', () => {
  test.each([
    ['2026-10-17T23:30:00-08:00'],
    ['2026-10-17T00:00:00Z'],
    ['2026-10-17 12:00'],
    [new Date('2026-10-17T12:00Z')],
  ])('a date of %j is the day as it is written', (written) => {
    expect(said(evaluate('likes', { ...ig, date: written, likes: 5 }, { period: '2026-10-17' }))).toBe(5)
    expect(
      said(evaluate('likes', { ...ig, date: { from: written, to: written }, likes: 5 }, { period: '2026-10-17' })),
    ).toBe(5)
  })

  test.each([
    ['epoch seconds', 1_790_000_000, 1_790_000_001],
    ['epoch milliseconds', 1_790_000_000_000, 1_790_000_001_000],
    ['a Date', new Date('2026-10-05T00:00Z'), new Date('2026-10-05T00:01Z')],
    ['times with other zones', '2026-10-05T02:00:00+02:00', '2026-10-05T00:01:00Z'],
    ['a time without a zone and one with UTC', '2026-10-05T00:00', '2026-10-05T00:01Z'],
  ])('of two readings the later counts: %s', (_, earlier, later) => {
    for (const order of orders([
      { ...ig, likes: 5, observedAt: earlier },
      { ...ig, likes: 7, observedAt: later },
    ] as Row[]))
      expect(said(evaluate('likes', order))).toBe(7)
  })

  test('a reading whose time is none is said to be invalid, and is one that does not say when', () => {
    const result = evaluate('likes', [
      { ...ig, likes: 5, observedAt: 'yesterday' },
      { ...ig, likes: 7, observedAt: '2026-10-05' },
    ])
    expect(said(result)).toBe('conflict')
    expect(warned(result, 'invalid')).toEqual([{ code: 'invalid', keys: ['observedAt'] }])
  })

  test('a currency in small letters is the same currency', () => {
    const rows = [
      { ...ig, spend: 1, currency: 'usd' },
      { ...ig, date: '2026-10-02', spend: 2, currency: 'USD' },
    ]
    const result = evaluate('spend', rows)
    expect(said(result)).toBe(3)
    expect(result.currency).toBe('USD')
  })
})

describe('a month that was read twice, before its end and after', () => {
  const early: Row = { date: '2026-10', channel: 'a', observedAt: '2026-10-10T20:00' }
  const late: Row = { date: '2026-10', channel: 'a', observedAt: '2026-11-02T20:00' }
  const whole = { coverage: { known: 31, expected: 31, unit: 'days' }, warnings: [] }

  test.each<[MetricId | 'reach' | 'leads', number]>([
    // 60 ÷ 150.
    ['engagementRateByReach', 0.4],
    ['engagementRateByImpressions', 0.4],
    ['reach', 150],
    // Corrected, not fallen.
    ['leads', 8],
  ])('is what it was read as last: %s', (metric, value) => {
    const rows = [
      { ...early, interactions: 10, reach: 100, impressions: 100, leads: 10 },
      { ...late, interactions: 60, reach: 150, impressions: 150, leads: 8 },
    ]
    for (const order of orders(rows))
      expect(evaluate(metric, order, { period: '2026-10' })).toMatchObject({ value, ...whole })
  })

  test('keeps up to the earlier day what the later reading does not say, for each campaign', () => {
    const rows = [
      { ...early, leads: 10, spend: 50 },
      { ...early, campaign: 'x', clicks: 4 },
      { ...late, leads: 30, clicks: 9 },
    ]
    for (const order of orders(rows)) {
      expect(evaluate('spend', order, { period: '2026-10', asOf: day(31) })).toMatchObject({
        value: 50,
        coverage: { known: 10, expected: 31 },
      })
      // A cost of a third of the month is none of the leads of all of it.
      expect(evaluate('costPerLead', order, { period: '2026-10', asOf: day(31) }).known).toBe(false)
      expect(evaluate('clicks', order, { period: '2026-10', asOf: day(31) })).toMatchObject({ value: 9 })
    }
  })

  test('two last readings that disagree are a conflict, which no earlier one settles', () => {
    for (const order of orders([
      { ...early, leads: 10 },
      { ...late, leads: 8 },
      { ...late, leads: 9 },
    ]))
      expect(said(evaluate('leads', order, { period: '2026-10' }))).toBe('conflict')
  })
})

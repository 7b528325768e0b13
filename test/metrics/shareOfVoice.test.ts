// @vitest-environment node
// Shares of what is said, that add up.
import { describe, expect, test } from 'vitest'
import {
  attainment,
  compare,
  evaluate,
  metrics,
  ofAll,
  type OtherBrands,
  ratio,
  resolveWindow,
  type Row,
  type Rows,
  type ShareOfVoice,
  type ShareOfVoiceOptions,
  shareOfVoice,
} from '../../src/metrics/index.js'
import { judge } from '../../src/metrics/analysis/judge.js'
import fc from '../property.js'
import { day, days } from './october.js'
import { strange } from './plain.js'

/** One undated row a brand, in the order given. */
const mentioned = (counts: Readonly<Record<string, number | null>>, date?: Row['date']): Row[] =>
  Object.entries(counts).map(([brand, mentions]) => ({ brand, mentions, ...(date && { date }) }))
const voice = (rows: Rows, options: Partial<ShareOfVoiceOptions> = {}) => shareOfVoice(rows, { own: 'us', ...options })
const four = mentioned({ us: 50, a: 100, b: 10, c: 40 })
const shares = ({ brands }: { brands: ShareOfVoice['brands'] }) =>
  Object.fromEntries(
    brands.map(({ brand, share }) => [brand, share.known ? share.value : (share.between ?? share.reason)]),
  )
const rounded = ({ brands }: { brands: ShareOfVoice['brands'] }) => brands.map(({ rounded }) => rounded)
const ranks = ({ brands }: { brands: ShareOfVoice['brands'] }) =>
  Object.fromEntries(brands.map(({ brand, rank }) => [brand, rank]))
const others = (result: ShareOfVoice): OtherBrands => {
  if (!result.others) throw new Error('there are no others')
  return result.others
}

describe('G18: social share of voice (shno.co)', () => {
  const result = voice(four)

  test('is the own mentions of all', () => {
    expect(result).toMatchObject({ known: true, value: 0.25, total: 200, by: 'mentions' })
  })

  test('comes with all brands: the own first, then by size', () => {
    expect(shares(result)).toEqual({ us: 0.25, a: 0.5, c: 0.2, b: 0.05 })
    expect(result.brands.map(({ brand }) => brand)).toEqual(['us', 'a', 'c', 'b'])
    expect(result.brands.map(({ own }) => own)).toEqual([true, false, false, false])
    expect(ranks(result)).toEqual({ us: 2, a: 1, c: 3, b: 4 })
    expect(result.brands[1]?.amount).toMatchObject({ known: true, value: 100, metric: 'mentions' })
    expect(result.own).toBe(result.brands[0])
    expect(result.others).toBeNull()
    expect(result.absent).toEqual([])
  })

  test('is a result like others', () => {
    expect(result).toMatchObject({
      metric: 'shareOfVoice',
      unit: 'percent',
      better: 'higher',
      time: 'rate',
      window: null,
      formula: { op: 'ratio', of: ['mentions', 200] },
      inputs: { mentions: { known: true, value: 50 } },
      definition: 'shareOfVoice of a|b|c',
      warnings: [],
    })
    expect(attainment(result, 0.2)).toMatchObject({ value: 1.25, status: 'met' })
  })

  test('is what the metric says', () => {
    expect(evaluate(metrics.shareOfVoice, four, { own: 'us' })).toMatchObject({ value: 0.25 })
  })
})

describe('shares to show', () => {
  test('add up to 100%', () => {
    // 14.29, 28.57 and 57.14.
    expect(rounded(voice(mentioned({ us: 1, a: 2, b: 4 })))).toEqual([0.143, 0.571, 0.286])
    expect(rounded(voice(mentioned({ us: 1, a: 2, b: 4 }), { digits: 0 }))).toEqual([0.14, 0.57, 0.29])
    expect(rounded(voice(mentioned({ us: 1, a: 2, b: 4 }), { digits: 2 }))).toEqual([0.1429, 0.5714, 0.2857])
    expect(voice(four)).toMatchObject({ digits: 1 })
    expect(voice(four, { digits: 0 })).toMatchObject({ digits: 0 })
  })

  test('of equal ones are equal, though they then add up to less', () => {
    expect(rounded(voice(mentioned({ b: 1, a: 1, us: 1 })))).toEqual([0.333, 0.333, 0.333])
    // 16.67 each of 100: four are left, and none of six gets one.
    const six = voice(mentioned({ e: 1, b: 1, us: 1, d: 1, a: 1, c: 1 }), { digits: 0 })
    expect(six.brands.map(({ brand, rounded }) => [brand, rounded])).toEqual([
      ['us', 0.16],
      ['a', 0.16],
      ['b', 0.16],
      ['c', 0.16],
      ['d', 0.16],
      ['e', 0.16],
    ])
  })

  test('of one that has less than a unit is 0, and beside it none is 100%', () => {
    // 0.02% and 99.98%.
    expect(rounded(voice(mentioned({ us: 2, a: 9998 })))).toEqual([0, 0.999])
    expect(rounded(voice(mentioned({ us: 2, a: 9998 }), { digits: 2 }))).toEqual([0.0002, 0.9998])
    // 0.04%, 49.98% and 49.98%: they are 50.0% each, and no more.
    expect(rounded(voice(mentioned({ us: 4, a: 4998, b: 4998 })))).toEqual([0, 0.5, 0.5])
    // Nothing is not little.
    expect(rounded(voice(mentioned({ us: 0, a: 9998 })))).toEqual([0, 1])
    // Of the others together too.
    const two = voice(mentioned({ us: 9998, a: 1, b: 1 }), { others: { top: 0 } })
    expect([...rounded(two), others(two).rounded, ...rounded(others(two))]).toEqual([0.999, 0, 0, 0])
  })

  test('have 0 to 6 digits', () => {
    expect(voice(four, { digits: -3 }).digits).toBe(0)
    expect(voice(four, { digits: 1.9 }).digits).toBe(1)
    expect(voice(four, { digits: 6 }).digits).toBe(6)
    expect(voice(four, { digits: 7 }).digits).toBe(6)
    expect(rounded(voice(mentioned({ us: 1, a: 2 }), { digits: 9 }))).toEqual([0.33333333, 0.66666667])
  })

  test('of one brand are 100%, of none there are none', () => {
    expect(voice({ brand: 'us', mentions: 3 })).toMatchObject({ value: 1, brands: [{ rounded: 1, rank: 1 }] })
    for (const nothing of [[], null, undefined]) {
      expect(voice(nothing as unknown as Rows)).toMatchObject({
        known: false,
        reason: 'no-data',
        brands: [],
        own: null,
        absent: ['us'],
      })
    }
  })
})

describe('the others', () => {
  const rows = mentioned({ us: 5, a: 40, b: 25, c: 15, d: 10, e: 5 })

  test('are all but the largest, beside your own', () => {
    const result = voice(rows, { others: { top: 2 } })
    expect(shares(result)).toEqual({ us: 0.05, a: 0.4, b: 0.25 })
    expect(others(result)).toMatchObject({ share: { known: true, value: 0.3 }, rounded: 0.3, amount: 30 })
    expect(shares(others(result))).toEqual({ c: 0.15, d: 0.1, e: 0.05 })
    expect(ranks(others(result))).toEqual({ c: 3, d: 4, e: 5 })
    expect(result.total).toBe(100)
  })

  test('are those whose share is below a threshold, never your own', () => {
    expect(shares(voice(rows, { others: { below: 0.15 } }))).toEqual({ us: 0.05, a: 0.4, b: 0.25, c: 0.15 })
    expect(shares(voice(rows, { others: { below: 0.16 } }))).toEqual({ us: 0.05, a: 0.4, b: 0.25 })
  })

  test('may be both', () => {
    expect(shares(voice(rows, { others: { top: 3, below: 0.2 } }))).toEqual({ us: 0.05, a: 0.4, b: 0.25 })
    expect(shares(voice(rows, { others: { top: 1, below: 0.2 } }))).toEqual({ us: 0.05, a: 0.4 })
  })

  test('are all but those that are named, whatever their size, and never your own', () => {
    expect(shares(voice(rows, { others: { top: 1, below: 0.5, except: ['e', 'a', 'z'] } }))).toEqual({
      us: 0.05,
      a: 0.4,
      e: 0.05,
    })
    expect(voice(rows, { others: { except: ['a', 'b', 'c', 'd', 'e'] } }).others).toBeNull()
  })

  test('may be all or none', () => {
    expect(others(voice(rows, { others: { top: 0 } }))).toMatchObject({ rounded: 0.95, amount: 95 })
    expect(voice(rows, { others: { top: 5 } }).others).toBeNull()
    expect(voice(rows, { others: {} }).others).toBeNull()
    expect(others(voice(rows, { others: { top: 4 } })).brands).toHaveLength(1)
  })

  test('are rounded as one, and then within what they have', () => {
    // Of 12: us 16.67, a 50, the three others 33.33 together: 17, 50, 33 of 100. Within the 33: 11 each.
    const result = voice(mentioned({ us: 2, a: 6, b: 2, c: 1, d: 1 }), { others: { top: 1 }, digits: 0 })
    expect(rounded(result)).toEqual([0.17, 0.5])
    expect(others(result).rounded).toBe(0.33)
    // 16.5, 8.25 and 8.25 of the 33: what is left goes to the larger remainder.
    expect(rounded(others(result))).toEqual([0.17, 0.08, 0.08])
  })

  test('of nothing are nothing', () => {
    const result = voice(mentioned({ us: 4, a: 0, b: 0 }), { others: { top: 0 } })
    expect(others(result)).toMatchObject({ share: { value: 0 }, rounded: 0, amount: 0 })
    expect(rounded(others(result))).toEqual([0, 0])
  })
})

describe('ranks', () => {
  test('of equal ones are equal', () => {
    expect(ranks(voice(mentioned({ us: 10, a: 20, b: 20, c: 5 })))).toEqual({ us: 3, a: 1, b: 1, c: 4 })
  })

  test('are known where nothing unknown could change them', () => {
    // b has between 60 and 90 people.
    const rows = [
      { brand: 'us', reach: 100 },
      { brand: 'a', reach: 70 },
      ...[60, 30].map((reach) => ({ brand: 'b', reach })),
      { brand: 'c', reach: 60 },
    ]
    expect(ranks(voice(rows, { by: 'reach' }))).toEqual({ us: 1, a: null, b: null, c: null })
    const nine = voice([...rows.slice(0, 4), { brand: 'c', reach: 59 }, { brand: 'd', reach: 90 }], { by: 'reach' })
    expect(ranks(nine)).toEqual({ us: 1, d: 2, a: null, b: null, c: 5 })
  })
})

describe('by', () => {
  test.each(['positiveMentions', 'interactions'] as const)('%s', (by) => {
    const rows = [
      { brand: 'us', mentions: 9, [by]: 30 },
      { brand: 'a', mentions: 1, [by]: 90 },
    ]
    expect(voice(rows, { by })).toMatchObject({
      value: 0.25,
      by,
      definition: `shareOfVoice${by === 'interactions' ? ' given' : ''} of a by ${by}`,
    })
  })

  test('interactions counts the parts that are reported', () => {
    const rows = [
      { brand: 'us', likes: 20, comments: 10 },
      { brand: 'a', likes: 50, comments: 20 },
    ]
    const result = voice(rows, { by: 'interactions' })
    expect(result).toMatchObject({
      value: 0.3,
      definition: 'shareOfVoice likes+comments of a by interactions',
      warnings: [],
    })
    expect(result).toMatchObject({ formula: { of: ['interactions', 100] }, inputs: { interactions: { value: 30 } } })
  })

  test('interactions that count different things say so', () => {
    const rows = [
      { brand: 'us', likes: 20 },
      { brand: 'a', likes: 50, comments: 30 },
      { brand: 'b', interactions: 100 },
    ]
    expect(voice(rows, { by: 'interactions' })).toMatchObject({
      value: 0.1,
      warnings: [{ code: 'mixed-sets', keys: ['given', 'likes', 'likes+comments'] }],
    })
  })

  test('a brand that reports none of them counts nothing else', () => {
    const rows = [
      { brand: 'us', likes: 20 },
      { brand: 'a', followers: 5 },
    ]
    expect(voice(rows, { by: 'interactions' })).toMatchObject({ known: false, reason: 'missing', warnings: [] })
  })

  test('reach is the brand’s own total for the period, never a sum of days', () => {
    const rows = [
      { brand: 'us', date: '2026-10', reach: 300 },
      ...days(1, 31, { brand: 'us', reach: 100 }),
      { brand: 'a', date: '2026-10', reach: 700 },
    ]
    expect(voice(rows, { by: 'reach' })).toMatchObject({ known: true, value: 0.3, total: 1000 })
  })

  test('reach by days alone leaves bounds', () => {
    const rows = [
      ...days(1, 3, { brand: 'us', reach: 100 }),
      { brand: 'a', date: { from: day(1), to: day(3) }, reach: 300 },
    ]
    // 100 to 300 people against 300.
    expect(voice(rows, { by: 'reach' })).toMatchObject({
      known: false,
      reason: 'not-additive',
      between: [0.25, 0.5],
      total: null,
    })
  })

  test('what is no metric throws', () => {
    expect(() => voice(four, { by: 'shouts' as 'mentions' })).toThrow(/there is no metric "shouts"/)
  })
})

describe('what is not known of one brand', () => {
  const result = voice(mentioned({ us: 50, a: 100, b: null, c: 40 }), { others: { top: 1 } })

  test('leaves bounds to all', () => {
    // b has anything: at most 50 of 190, if it has nothing.
    expect(result).toMatchObject({
      known: false,
      reason: 'missing',
      between: [0, expect.closeTo(50 / 190, 12)],
      total: null,
      formula: { op: 'ratio', of: ['mentions', { op: 'ofAll', of: ['mentions'] }] },
    })
    expect(shares(result)).toMatchObject({ a: [0, expect.closeTo(100 / 190, 12)] })
    expect(rounded(result)).toEqual([null, null])
    expect(ranks(result)).toEqual({ us: null, a: null })
  })

  test('and to the others that it is among', () => {
    // c for certain: 40 of 190 at least, but for what b has.
    expect(others(result)).toMatchObject({
      share: { known: false, reason: 'missing', between: [expect.closeTo(40 / 190, 12), 1] },
      rounded: null,
      amount: null,
      pp: null,
    })
    expect(others(result).brands.map(({ brand }) => brand)).toEqual(['c', 'b'])
    expect(shares(others(result))).toEqual({ c: [0, expect.closeTo(40 / 190, 12)], b: [0, 1] })
    expect(rounded(others(result))).toEqual([null, null])
  })

  test('leaves a zero a zero, where something was said of another', () => {
    expect(voice(mentioned({ us: 0, a: null, b: 1 }))).toMatchObject({ known: true, value: 0 })
    const nothing = voice(mentioned({ us: 0, a: null }))
    expect(nothing).toMatchObject({ known: false, reason: 'missing' })
    expect(nothing).not.toHaveProperty('between')
  })

  test('leaves all to a brand that is alone', () => {
    expect(
      voice(
        [
          { brand: 'us', reach: 2 },
          { brand: 'us', reach: 3 },
        ],
        { by: 'reach' },
      ),
    ).toMatchObject({ value: 1, own: { rank: 1 } })
    expect(voice(mentioned({ us: null }))).toMatchObject({ known: false, between: [0, 1] })
  })

  test('is never below the threshold of the others', () => {
    // a is at most 100 of 150, b at most all, c at most 10 of 160.
    const unknown = voice(mentioned({ us: 50, a: 100, b: null, c: 10 }), { others: { below: 0.5 } })
    expect(unknown.brands.map(({ brand }) => brand)).toEqual(['us', 'a', 'b'])
  })

  test('a figure below zero is no figure', () => {
    const result = voice(mentioned({ us: 50, a: -10 }))
    expect(result).toMatchObject({ known: false, reason: 'invalid', between: [0, 1] })
    expect(shares(result)).toEqual({ us: [0, 1], a: [0, 1] })
    expect(voice(mentioned({ us: -50, a: 10 }))).toMatchObject({ known: false, reason: 'invalid', between: [0, 1] })
    // A bound below zero is none either: reach of at least nothing.
    expect(voice([...mentioned({ us: 50 }), { brand: 'a', mentions: '10' as unknown as number }])).toMatchObject({
      known: false,
      reason: 'invalid',
      between: [0, 1],
    })
  })
})

test('where it may be that nothing was said of any brand, none has a rank, be it alone', () => {
  const alone = voice([{ brand: 'us', followers: 9 }])
  expect(alone).toMatchObject({ known: false, own: { share: { known: false }, rank: null } })
  expect(ranks(voice(mentioned({ us: null, a: 0 })))).toEqual({ us: null, a: null })
})

test('where nothing was said of any brand there is no share', () => {
  const result = voice(mentioned({ us: 0, a: 0 }), { others: { top: 0 } })
  expect(result).toMatchObject({
    known: false,
    reason: 'zero-denominator',
    total: 0,
    formula: { of: ['mentions', 0] },
    // Of nothing nobody has the most.
    own: { rank: null, rounded: null },
  })
  expect(result).not.toHaveProperty('between')
  expect(others(result)).toMatchObject({
    share: { known: false, reason: 'zero-denominator' },
    rounded: null,
    amount: 0,
  })
})

test('more than a number can hold is invalid', () => {
  const result = voice([...mentioned({ us: 1e308, a: 1e308 }), { brand: 'b', mentions: null }], { others: { top: 0 } })
  expect(result).toMatchObject({ known: false, reason: 'invalid', total: null })
  expect(voice(mentioned({ us: 1e308, a: 1e308 }))).toMatchObject({ known: false, reason: 'invalid', total: null })
})

describe('brands', () => {
  test('rows without one are your own', () => {
    expect(voice([{ mentions: 20 }, { brand: 'us', mentions: 10 }, { brand: 'a', mentions: 70 }])).toMatchObject({
      value: 0.3,
      own: { brand: 'us' },
    })
    expect(shares(shareOfVoice([{ mentions: 30 }, { brand: 'a', mentions: 70 }], { own: '' }))).toEqual({
      '': 0.3,
      a: 0.7,
    })
  })

  test('are not there without a name', () => {
    expect(shareOfVoice(mentioned({ a: 1 }), { own: '' })).toMatchObject({ own: null, absent: [], reason: 'no-data' })
  })

  test('may be numbers', () => {
    const rows = [{ brand: 7 as unknown as string, mentions: 1 }, ...mentioned({ us: 3 })]
    expect(shares(voice(rows))).toEqual({ us: 0.75, 7: 0.25 })
  })

  test('add their channels', () => {
    const rows = ['vk', 'instagram'].flatMap((channel) =>
      mentioned({ us: 5, a: 15 }).map((row) => ({ ...row, channel })),
    )
    expect(voice(rows)).toMatchObject({ value: 0.25, total: 40 })
  })

  test('that have no rows in the period are named, and left out', () => {
    const rows = [
      ...mentioned({ us: 10, a: 30 }, '2026-10'),
      ...mentioned({ us: 10, gone: 50 }, '2026-09'),
      { brand: 'undated', mentions: 500 },
      { brand: 'when', date: 'soon', mentions: 500 },
    ]
    expect(voice(rows, { period: '2026-10' })).toMatchObject({ value: 0.25, absent: ['gone', 'undated'] })
    const without = voice(rows.slice(1), { period: '2026-10', own: 'them' })
    expect(without).toMatchObject({ known: false, reason: 'no-data', own: null, brands: [{ brand: 'a' }] })
    expect(without.absent).toContain('them')
    expect(without).toMatchObject({ window: { from: '2026-10-01', to: '2026-10-31' }, metric: 'shareOfVoice' })
  })

  test('rows without dates are all of a period', () => {
    expect(voice(four, { period: '2026-10' })).toMatchObject({ value: 0.25 })
  })

  test('two hundred', () => {
    const rows = Array.from({ length: 200 }, (_, i) => ({ brand: i ? `b${i}` : 'us', mentions: 1 + (i % 7) }))
    const result = voice(rows, { others: { top: 7 } })
    expect(result.brands).toHaveLength(8)
    expect(others(result).brands).toHaveLength(192)
    const whole = [...rounded(result), others(result).rounded].reduce<number>(
      (sum, one) => sum + Math.round((one ?? 0) * 1000),
      0,
    )
    // Many of them are equal, and eight lines lack no more than seven units.
    expect(whole).toBeLessThanOrEqual(1000)
    expect(whole).toBeGreaterThan(992)
  })
})

describe('the days that all brands know', () => {
  // Ten a day against twenty, but for the nine days from 12 to 20 October, on which nobody listened to a.
  const outage = [
    ...days(1, 31, { brand: 'us', mentions: 10 }),
    ...days(1, 31, (n) => ({ brand: 'a', mentions: n > 11 && n < 21 ? null : 20 })),
  ]

  test('are what a share rests on: 220 of 660 in 22 of 31 days, to the widget, the tile and the scorecard', () => {
    const result = voice(outage, { period: '2026-10' })
    expect(result).toMatchObject({
      known: true,
      value: 1 / 3,
      total: 660,
      coverage: { known: 22, expected: 31, unit: 'days' },
      inputs: { mentions: { value: 220 } },
    })
    expect(result.brands.map(({ amount }) => amount)).toMatchObject([
      { value: 220, coverage: { known: 22, expected: 31 } },
      { value: 440, coverage: { known: 22, expected: 31 } },
    ])
    expect(evaluate('shareOfVoice', outage, { own: 'us', period: '2026-10' })).toMatchObject({
      value: 1 / 3,
      coverage: { known: 22, expected: 31, unit: 'days' },
      formula: { of: ['mentions', 660] },
    })
    // A row that says nothing is no row.
    const gone = outage.filter(({ mentions }) => mentions !== null)
    expect(voice(gone, { period: '2026-10' })).toMatchObject({ value: 1 / 3, coverage: { known: 22 } })
  })

  test('are those that each brand knows by all of its channels', () => {
    // On day 1 a knows 10 + 20, on day 2 only one of its channels, on day 3 us is unknown.
    const rows = [
      ...days(1, 3, (n) => ({ brand: 'us', channel: 'ig', mentions: n < 3 ? 10 : null })),
      ...days(1, 3, { brand: 'a', channel: 'ig', mentions: 10 }),
      ...days(1, 3, (n) => ({ brand: 'a', channel: 'vk', mentions: n === 2 ? null : 20 })),
      // A channel that never reports mentions keeps nobody waiting.
      ...days(1, 1, { brand: 'a', channel: 'tg', reach: 5 }),
    ]
    expect(voice(rows)).toMatchObject({ value: 0.25, total: 40, coverage: { known: 1, expected: 3 } })
    expect(evaluate('shareOfVoice', rows, { own: 'us' })).toMatchObject({ value: 0.25, coverage: { known: 1 } })
  })

  describe('do not hide that a rival’s channel fell silent', () => {
    const months = (of: Row, ...which: Row['date'][]): Row[] => which.map((date) => ({ ...of, date }))
    // us 100 a month; a 200 on ig, and until the last month but one 100 on vk.
    const rows = [
      ...months({ brand: 'us', channel: 'ig', mentions: 100 }, '2026-08', '2026-09', '2026-10'),
      ...months({ brand: 'us', channel: 'vk', mentions: 100 }, '2026-08', '2026-09', '2026-10'),
      ...months({ brand: 'a', channel: 'ig', mentions: 200 }, '2026-08', '2026-09', '2026-10'),
      ...months({ brand: 'a', channel: 'vk', mentions: 100 }, '2026-08'),
    ]

    test('the share is 200 of 400, lacks vk of a, and has no change on 200 of 500', () => {
      const before = voice(rows, { period: '2026-08' })
      expect(before).toMatchObject({ value: 0.4, channels: { missing: [] }, coverage: { known: 31 } })
      const result = voice(rows, { period: '2026-09' })
      const lacks = [{ id: 'vk', brand: 'a', facts: ['mentions'] }]
      expect(result).toMatchObject({
        value: 0.5,
        channels: { used: ['ig', 'vk'], missing: lacks },
        coverage: { known: 0, expected: 30 },
        coverageOfUsed: { known: 30, expected: 30 },
        own: { pp: null },
      })
      expect(result.warnings).toContainEqual({ code: 'channels-missing', keys: ['vk (a)'], facts: ['mentions'] })
      const tile = evaluate('shareOfVoice', rows, { own: 'us', period: '2026-09' })
      expect(tile).toMatchObject({ value: 0.5, channels: { missing: lacks } })
      const windows = resolveWindow({ data: rows, period: '2026-09' })
      expect(compare('shareOfVoice', rows, windows, { own: 'us' })).toMatchObject({ basis: 'none', reason: 'channels' })
    })

    test('two months that both lack it compare', () => {
      expect(voice(rows, { period: '2026-10' })).toMatchObject({ value: 0.5, own: { pp: 0 } })
      const windows = resolveWindow({ data: rows, period: '2026-10' })
      expect(compare('shareOfVoice', rows, windows, { own: 'us' })).toMatchObject({ basis: 'direct', pp: 0 })
    })

    test('a goal is not judged by it', () => {
      const goal = { metric: 'shareOfVoice', target: 0.45 } as const
      const { standing, attainment } = judge(goal, rows, { own: 'us', period: '2026-09' })
      expect({ standing, attainment }).toMatchObject({
        standing: null,
        attainment: { known: false, reason: 'partial' },
      })
    })

    test('one that the host ends is not missing', () => {
      const channels = ['ig', { id: 'vk', to: '2026-08-31' }] as const
      const own = rows.filter(({ brand, channel }) => brand !== 'us' || channel === 'ig')
      expect(voice(own, { period: '2026-09', channels })).toMatchObject({ channels: { missing: [] }, value: 1 / 3 })
    })
  })

  test('and a month meet over the month', () => {
    const month = { brand: 'us', date: '2026-10', mentions: 310 }
    const whole = [month, ...days(1, 31, { brand: 'a', mentions: 20 })]
    expect(voice(whole)).toMatchObject({ value: 1 / 3, coverage: { known: 31 } })
    // b lacks a day of the weeks that the others tell: with it goes the week of us.
    const weeks = [
      { brand: 'us', date: { from: day(1), to: day(7) }, mentions: 70 },
      { brand: 'us', date: { from: day(8), to: day(14) }, mentions: 140 },
      ...days(1, 14, (n) => ({ brand: 'b', mentions: n === 3 ? null : 20 })),
    ]
    expect(voice(weeks)).toMatchObject({ value: 0.5, total: 280, coverage: { known: 7, expected: 14 } })
  })

  test('that are none leave bounds', () => {
    // us has 310, a at least 440 in the days that it knows: at most 310 of 750.
    const rows = [{ brand: 'us', date: '2026-10', mentions: 310 }, ...outage.filter(({ brand }) => brand === 'a')]
    const result = voice(rows)
    expect(result).toMatchObject({ known: false, reason: 'missing', between: [0, expect.closeTo(310 / 750, 12)] })
    expect(result).toMatchObject({ total: null, brands: [{ rank: 2 }, { rank: 1 }] })
    expect(evaluate('shareOfVoice', rows, { own: 'us' })).toMatchObject({
      known: false,
      between: [0, expect.closeTo(310 / 750, 12)],
    })
  })

  test('begin when the last of the brands is there, which is named', () => {
    const rows = [
      ...days(1, 30, { brand: 'us', mentions: 10 }, '2026-09'),
      ...days(1, 30, { brand: 'a', mentions: 10 }, '2026-09'),
      ...days(1, 31, { brand: 'us', mentions: 10 }),
      ...days(1, 31, { brand: 'a', mentions: 10 }),
      ...days(10, 31, { brand: 'late', mentions: 20 }),
    ]
    const result = voice(rows, { period: '2026-10' })
    expect(result).toMatchObject({
      value: 0.25,
      coverage: { known: 22, expected: 31 },
      warnings: [{ code: 'brands-new', keys: ['late'], date: day(10) }],
      own: { pp: null, places: null },
    })
    expect(evaluate('shareOfVoice', rows, { own: 'us', period: '2026-10' }).warnings).toEqual(result.warnings)
  })

  test('are no matter of posts, of rows without dates, or of people', () => {
    const posts = [
      { brand: 'us', post: '1', date: day(1), mentions: 10 },
      { brand: 'a', post: '2', date: day(3), mentions: 30 },
    ]
    expect(voice(posts)).toMatchObject({ value: 0.25, total: 40 })
    // Of a at least 100 people, at most anything.
    const people = [
      { brand: 'us', date: { from: day(1), to: day(3) }, reach: 100 },
      ...days(1, 2, { brand: 'a', reach: 100 }),
    ]
    expect(voice(people, { by: 'reach', period: { from: day(1), to: day(3) } })).toMatchObject({
      known: false,
      between: [0, 0.5],
    })
  })
})

test('what rests on a part of the period of any brand does so as a whole', () => {
  const rows = [
    ...days(1, 3, { brand: 'us', mentions: 10 }),
    ...days(1, 3, (n) => ({ brand: 'a', mentions: n === 2 ? null : 30 })),
  ]
  expect(voice(rows)).toMatchObject({ known: true, coverage: { known: 2, expected: 3, unit: 'days' } })
})

describe('an unfinished period', () => {
  test('counts the days that are over for all brands', () => {
    // On the third day a has a provisional row: for both, two days count.
    const rows = [
      ...days(1, 3, { brand: 'us', mentions: 10 }),
      ...days(1, 3, (n) => ({ brand: 'a', mentions: 30, provisional: n === 3 })),
    ]
    const result = voice(rows, { period: '2026-10' })
    expect(result).toMatchObject({ value: 0.25, total: 80, coverage: { known: 2, expected: 2, unit: 'days' } })
  })

  test('before its first day is over has no voices', () => {
    const rows = [{ brand: 'us', date: day(1), mentions: 10, provisional: true }]
    expect(voice(rows, { period: '2026-10' })).toMatchObject({ known: false, reason: 'no-data', absent: ['us'] })
    expect(voice([...mentioned({ us: 1 }, '2026-11-05')], { period: '2026-11', asOf: '2026-10-20' })).toMatchObject({
      known: false,
      absent: ['us'],
    })
  })

  test('a total for the month so far counts', () => {
    expect(voice(mentioned({ us: 1, a: 3 }, '2026-10'), { period: '2026-10', asOf: '2026-10-17' })).toMatchObject({
      value: 0.25,
    })
  })
})

describe('against the previous period', () => {
  const rows = [
    ...mentioned({ us: 50, a: 100, b: 10, c: 40 }, '2026-10'),
    ...mentioned({ us: 10, a: 50, b: 20, c: 20 }, '2026-09'),
  ]
  const result = voice(rows, { period: '2026-10', others: { top: 1 } })

  test('the change is in percentage points, and in places', () => {
    // From 10% and fourth to 25% and second.
    expect(result.own).toMatchObject({
      pp: expect.closeTo(15, 12),
      rank: 2,
      previous: { share: { known: true, value: 0.1 }, rank: 4 },
      places: 2,
    })
    expect(result.previous).toMatchObject({ from: '2026-09-01', to: '2026-09-30' })
    const { brands } = others(result)
    expect(brands).toMatchObject([
      { brand: 'c', pp: 0, previous: { rank: 2 }, places: -1 },
      { brand: 'b', pp: expect.closeTo(-15, 12), previous: { rank: 2 }, places: -2 },
    ])
    // 60 of 200 − 40 of 100 … of c and b: 25% after 40%.
    expect(others(result).pp).toBeCloseTo(-15, 12)
  })

  test('is not given where there is none', () => {
    for (const without of [
      voice(four),
      voice(rows, { period: '2026-10', compareTo: 'none' }),
      voice(rows, { period: '2026-09' }),
    ]) {
      expect(without.previous).toBeNull()
      expect(without.own).toMatchObject({ pp: null, previous: null, places: null })
    }
  })

  test('may be another', () => {
    const year = [...rows, ...mentioned({ us: 20, a: 80, b: 0, c: 0 }, '2025-10')]
    expect(voice(year, { period: '2026-10', compareTo: 'year' }).own).toMatchObject({ pp: expect.closeTo(5, 12) })
  })

  test('may be rows of their own, with dates or without', () => {
    const now = mentioned({ us: 50, a: 50 }, '2026-10')
    expect(voice(now, { previous: mentioned({ us: 20, a: 80 }, '2026-08') })).toMatchObject({
      own: { pp: expect.closeTo(30, 12), places: 1 },
      previous: { from: '2026-08-01' },
    })
    expect(voice(mentioned({ us: 50, a: 50 }), { previous: mentioned({ us: 20, a: 80 }) })).toMatchObject({
      own: { pp: expect.closeTo(30, 12), places: 1 },
      previous: null,
    })
  })

  test('is not given among other brands, and the new one is named', () => {
    // us has 50 of 100 after 20 of 100: what new says would else read as a change of us.
    const young = [...mentioned({ us: 50, a: 40, new: 10 }, '2026-10'), ...mentioned({ us: 20, a: 80 }, '2026-09')]
    const of = voice(young, { period: '2026-10', others: { top: 1 } })
    expect(of).toMatchObject({ known: true, value: 0.5, coverage: { known: 31, expected: 31 } })
    expect(of.own).toMatchObject({ pp: null, places: null, previous: { share: { value: 0.2 } } })
    expect(others(of)).toMatchObject({ pp: null, brands: [{ brand: 'new', pp: null, previous: null, places: null }] })
    expect(of.warnings).toEqual([{ code: 'brands-new', keys: ['new'], date: '2026-10-01' }])
    // The tile and the scorecard say the same.
    const windows = resolveWindow({ data: young, period: '2026-10' })
    const told = compare('shareOfVoice', young, windows, { own: 'us' })
    expect(told).toMatchObject({ reason: 'mixed-definition', pp: null, current: { value: 0.5, warnings: of.warnings } })
  })

  test('is not given where a rival has fallen silent, and it is named', () => {
    const silent = [...mentioned({ us: 50, a: 50 }, '2026-10'), ...mentioned({ us: 20, a: 40, gone: 40 }, '2026-09')]
    const result = voice(silent, { period: '2026-10' })
    expect(result).toMatchObject({
      value: 0.5,
      absent: ['gone'],
      warnings: [{ code: 'brands-absent', keys: ['gone'] }],
    })
    expect(result.own).toMatchObject({ pp: null, places: null })
    const windows = resolveWindow({ data: silent, period: '2026-10' })
    expect(compare('shareOfVoice', silent, windows, { own: 'us' })).toMatchObject({ reason: 'mixed-definition' })
  })

  test('beside rows given as previous names the new one without a day', () => {
    const now = mentioned({ us: 50, a: 40, new: 10 }, '2026-10')
    const of = voice(now, { previous: mentioned({ us: 20, a: 80 }, '2026-09') })
    expect(of.own?.pp).toBeNull()
    expect(of.warnings).toEqual([{ code: 'brands-new', keys: ['new'] }])
  })

  test('is not given of partial figures', () => {
    const part = (gap: number, month: string) => [
      ...days(1, 30, (n) => ({ brand: 'us', mentions: n === gap ? null : 10 }), month),
      ...days(1, 30, { brand: 'a', mentions: 10 }, month),
    ]
    const sums = (here: number, before: number) =>
      voice([...part(here, '2026-11'), ...part(before, '2026-09')], {
        period: '2026-11',
        compareTo: { from: '2026-09-01', to: '2026-09-30' },
      })
    expect(sums(0, 0).brands).toMatchObject([
      { pp: 0, places: 0 },
      { pp: 0, places: 0 },
    ])
    // Of one brand, in one of the periods: it moves the shares of all.
    for (const partial of [sums(7, 0), sums(0, 7)]) {
      expect(partial.brands).toMatchObject(
        [
          { brand: 'a', pp: null, places: null },
          { brand: 'us', pp: null, places: null },
        ].sort((x) => (x.brand === 'us' ? -1 : 1)),
      )
      expect(partial.known).toBe(true)
    }
    expect(sums(7, 0).coverage).toEqual({ known: 29, expected: 30, unit: 'days' })
    expect(sums(0, 7).coverage).toEqual({ known: 30, expected: 30, unit: 'days' })
  })

  test('is not given where other things count as interactions than before', () => {
    const rows = [
      { brand: 'us', date: '2026-10', likes: 10 },
      { brand: 'a', date: '2026-10', likes: 10 },
    ]
    const like = voice(rows, { by: 'interactions', previous: rows.map((row) => ({ ...row, date: '2026-09' })) })
    expect(like.own).toMatchObject({ pp: 0, places: 0 })
    const other = rows.map(({ brand, likes }) => ({
      brand,
      date: '2026-09',
      ...(brand === 'a' ? { interactions: 5 } : { likes }),
    }))
    expect(voice(rows, { by: 'interactions', previous: other }).own).toMatchObject({ pp: null, places: null })
  })

  test('is not given where a side is not known', () => {
    const gap = [...mentioned({ us: 50, a: 50 }, '2026-10'), ...mentioned({ us: 20, a: null }, '2026-09')]
    expect(voice(gap, { period: '2026-10' }).own).toMatchObject({
      pp: null,
      places: null,
      previous: { share: { known: false, between: [0, 1] }, rank: null },
    })
    const turned = [...mentioned({ us: 50, a: null }, '2026-10'), ...mentioned({ us: 20, a: 80 }, '2026-09')]
    expect(voice(turned, { period: '2026-10' }).own).toMatchObject({ pp: null, rank: null, places: null })
  })
})

test('a complete channel had no mentions on days without a row, in the share and in those of all brands', () => {
  const rows = [
    ...days(1, 31, { brand: 'Us', channel: 'ig', mentions: 10 }),
    { date: day(1), brand: 'A', channel: 'ig', mentions: 310 },
  ]
  const found = shareOfVoice(rows, { own: 'Us', period: '2026-10', channels: [{ id: 'ig', complete: true }] })
  // 310 and 310.
  expect(found).toMatchObject({ value: 0.5, total: 620 })
  expect(found.brands.map(({ share }) => share)).toMatchObject([{ value: 0.5 }, { value: 0.5 }])
})

describe('for any rows', () => {
  const counts = fc.oneof(fc.nat({ max: 200 }), fc.double({ noNaN: true, min: 0, max: 1e9 }))
  const world = fc
    .array(counts, { minLength: 1, maxLength: 40 })
    .map((all) => all.map((mentions, i) => ({ brand: i ? `b${i}` : 'us', mentions })))
  const options = fc.record(
    {
      digits: fc.integer({ min: 0, max: 6 }),
      others: fc.record(
        { top: fc.nat({ max: 10 }), below: fc.double({ noNaN: true, min: 0, max: 1 }) },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: [] },
  )

  test('shares to show are whole units that add up to all, or to less where some are equal, and the others’ to theirs', () => {
    const hasEqual = (amounts: readonly unknown[]) => new Set(amounts).size < amounts.length
    const amountsOf = (brands: ShareOfVoice['brands']) =>
      brands.map(({ amount }) => (amount.known ? Number(amount.value.toPrecision(12)) : null))
    fc.assert(
      fc.property(world, options, (rows, asked) => {
        const result = voice(rows, asked as ShareOfVoiceOptions)
        if (!result.total) return
        const whole = 10 ** (result.digits + 2)
        const unitsOf = (share: number | null) => Math.round((share ?? Number.NaN) * whole)
        const top = [...rounded(result), ...(result.others ? [result.others.rounded] : [])]
        for (const one of top) expect(one).toBe(unitsOf(one) / whole)
        // A unit is short where all of them would be one brand's, and others have something.
        const sum = top.map(unitsOf).reduce((a, b) => a + b, 0)
        const isShort = sum === whole - 1 && top.filter((one) => unitsOf(one) > 0).length === 1
        expect(sum).toBeLessThanOrEqual(whole)
        const { others } = result
        if (!hasEqual([...amountsOf(result.brands), ...(others ? [Number(others.amount?.toPrecision(12))] : [])]))
          expect(isShort ? whole : sum).toBe(whole)
        // None is 100% beside one that has something.
        const having = rows.filter(({ mentions }) => mentions > 0).length
        if (having > 1 && !result.others) for (const one of top) expect(unitsOf(one)).toBeLessThan(whole)
        if (!result.others) return
        const inner = rounded(result.others).map(unitsOf)
        const all = inner.reduce((sum, one) => sum + one, 0)
        expect(all).toBeLessThanOrEqual(unitsOf(result.others.rounded))
        if (!hasEqual(amountsOf(result.others.brands))) expect(all).toBe(unitsOf(result.others.rounded))
      }),
      { numRuns: 300 },
    )
  })

  test('every brand is there once, and ranks follow the shares', () => {
    fc.assert(
      fc.property(world, options, (rows, asked) => {
        const result = voice(rows, asked as ShareOfVoiceOptions)
        const all = [...result.brands, ...(result.others?.brands ?? [])]
        expect(all.map(({ brand }) => brand).sort()).toEqual(rows.map(({ brand }) => brand).sort())
        expect(result.brands[0]?.brand).toBe('us')
        for (const one of all) {
          const larger = rows.filter(({ mentions }) => one.amount.known && mentions > one.amount.value)
          expect(one.rank).toBe(larger.length + 1)
        }
      }),
    )
  })

  test('bounds hold the truth, whatever the unknown turns out to be', () => {
    const some = fc.array(fc.tuple(fc.nat({ max: 50 }), fc.boolean()), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(some, fc.nat({ max: 3 }), (all, top) => {
        const brand = (i: number) => (i ? `b${i}` : 'us')
        const truth = voice(all.map(([mentions], i) => ({ brand: brand(i), mentions })))
        const said = voice(
          all.map(([mentions, known], i) => ({ brand: brand(i), mentions: known ? mentions : null })),
          { others: { top } },
        )
        const truly = new Map(truth.brands.map((one) => [one.brand, one]))
        for (const { brand, share, rank } of [...said.brands, ...(said.others?.brands ?? [])]) {
          const real = truly.get(brand)
          // Where it turns out that nothing was said of anybody, there are no ranks.
          if (!real?.share.known) continue
          if (rank !== null) expect(rank).toBe(real.rank)
          const [low, high] = share.known ? [share.value, share.value] : (share.between ?? [null, null])
          expect(real.share.value).toBeGreaterThanOrEqual((low ?? 0) - 1e-12)
          expect(real.share.value).toBeLessThanOrEqual((high ?? 1) + 1e-12)
        }
      }),
      { numRuns: 300 },
    )
  })

  // Brands over channels and days, with days and figures that are not known, weeks, and people.
  const figure = fc.option(fc.nat({ max: 30 }), { freq: 5 })
  const known = fc.array(
    fc.record({
      brand: fc.constantFrom('us', 'a', 'b'),
      channel: fc.constantFrom('ig', 'vk'),
      date: fc.constantFrom<NonNullable<Row['date']>>(day(1), day(2), day(3), { from: day(1), to: day(2) }),
      mentions: figure,
      positiveMentions: figure,
      interactions: figure,
      reach: figure,
    }),
    { maxLength: 24 },
  )
  const bases = ['mentions', 'positiveMentions', 'interactions', 'reach'] as const

  test.each(bases)('by %s the own share is what the metric says, however the rows stand', (by) => {
    const metric = { ...metrics.shareOfVoice, formula: ratio(by, ofAll(by)) }
    const answer = (one: { known: boolean; value?: number; reason?: string; between?: unknown }) =>
      one.known ? one.value : [one.reason, one.between]
    fc.assert(
      fc.property(known, (rows) => {
        const [one, other] = [voice(rows, { by }), evaluate(metric, rows, { own: 'us' })]
        expect(answer(one)).toEqual(answer(other))
        expect(one.coverage).toEqual(other.coverage)
        if (one.own) expect(answer(one.own.share)).toEqual(answer(one))
        const turned = voice([...rows].reverse(), { by })
        expect(turned.brands.map(({ brand }) => brand)).toEqual(one.brands.map(({ brand }) => brand))
        expect(rounded(turned)).toEqual(rounded(one))
      }),
      { numRuns: 300 },
    )
  })

  test('a share rests on the days that all brands know, counted one by one', () => {
    const whole = [1, 2, 3, 4]
    const table = fc.array(
      fc.tuple(fc.constantFrom('us', 'a', 'b'), fc.array(figure, { minLength: 4, maxLength: 4 })),
      {
        minLength: 1,
        maxLength: 5,
      },
    )
    fc.assert(
      fc.property(table, (channels) => {
        const rows = channels.flatMap(([brand, counts], i) =>
          counts.map((mentions, d) => ({ brand, channel: `c${i}`, date: day(whole[d] as number), mentions })),
        )
        const all = [...new Set(channels.map(([brand]) => brand))]
        const reporting = channels.filter(([, counts]) => counts.some((count) => count !== null))
        // Some brand knows nothing at all, or not all of its channels say something: other laws hold.
        if (!all.includes('us') || reporting.length < channels.length) return
        const common = [0, 1, 2, 3].filter((d) => channels.every(([, counts]) => counts[d] !== null))
        const sumOf = (some: typeof channels) =>
          some.reduce((sum, [, counts]) => sum + common.reduce((own, d) => own + (counts[d] ?? 0), 0), 0)
        const [own, total] = [sumOf(channels.filter(([brand]) => brand === 'us')), sumOf(channels)]
        const result = voice(rows, { period: { from: day(1), to: day(4) } })
        if (!common.length) expect(result.known && result.value !== 0 && result.value !== 1).toBe(false)
        else if (total === 0) expect(result).toMatchObject({ known: false, reason: 'zero-denominator' })
        else {
          expect(result).toMatchObject({ known: true, value: expect.closeTo(own / total, 12), total })
          expect(result.coverage).toEqual({ known: common.length, expected: 4, unit: 'days' })
        }
      }),
      { numRuns: 500 },
    )
  })

  test('the result is plain data, whatever the rows', () => {
    const by = fc.constantFrom('mentions', 'reach', 'interactions', 'positiveMentions')
    const value = fc.oneof(fc.double(), fc.constantFrom(1e308, -1, 0, null, 'many'))
    const loose = fc.array(
      fc.record(
        {
          brand: fc.constantFrom('us', 'a', 'b', null, 3),
          date: fc.constantFrom('2026-10', '2026-09', '2026-10-04', null),
          mentions: value,
          reach: value,
          likes: value,
        },
        { requiredKeys: [] },
      ),
    )
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), loose), by, options, fc.option(loose), (rows, kind, asked, previous) => {
        const result = voice(rows as Rows, {
          ...(asked as object),
          by: kind as 'mentions',
          ...(previous && { previous: previous as Row[] }),
        })
        expect(strange(result)).toEqual([])
        expect(structuredClone(result)).toEqual(result)
      }),
      { numRuns: 400 },
    )
  })
})

// @vitest-environment node
// What a number rests on, and what it lacks: channels and their lives, days, parts and wholes, breaks, samples.
import { describe, expect, test } from 'vitest'
import {
  attainment,
  type ChannelInput,
  compare,
  evaluate,
  metric,
  overall,
  pace,
  ratio,
  type Result,
  resolveWindow,
  type Row,
  series,
} from '../../src/metrics/index.js'
import { withZeros } from '../../src/metrics/store/withZeros.js'
import { days, said } from './october.js'

const october = { period: '2026-10' } as const
const september = (row: Row): Row[] =>
  Array.from({ length: 30 }, (_, i) => ({ ...row, date: `2026-09-${String(i + 1).padStart(2, '0')}` }))
const ig = { channel: 'ig' }
const vk = { channel: 'vk' }
const codes = ({ warnings }: Result) => warnings.map(({ code }) => code)
const octoberAgainstSeptember = (metric: 'leads' | 'costPerLead', rows: readonly Row[], more = {}) =>
  compare(metric, rows, resolveWindow({ data: rows, ...october }), more)

describe('a channel is expected', () => {
  test('from its first row on: what began on the 11th is no gap before', () => {
    const rows = [...days(1, 31, { ...ig, leads: 2 }), ...days(11, 31, { ...vk, leads: 1 })]
    expect(evaluate('leads', rows, october)).toMatchObject({
      value: 83,
      coverage: { known: 31, expected: 31, unit: 'days' },
      channels: { used: ['ig', 'vk'], missing: [], outside: [] },
    })
  })

  test('until asOf: what is silent from the 16th on is a gap of 16 days', () => {
    const rows = [...days(1, 31, { ...ig, leads: 2 }), ...days(1, 15, { ...vk, leads: 1 })]
    expect(evaluate('leads', rows, october)).toMatchObject({
      value: 77,
      coverage: { known: 15, expected: 31, unit: 'days' },
      channels: { used: ['ig', 'vk'], missing: [] },
    })
  })

  test('not in what it never reports, nor in a ratio of which it never reports the base', () => {
    const rows = [
      ...days(1, 31, { ...ig, reach: 100, interactions: 5 }),
      ...days(1, 31, { channel: 'telegram', interactions: 50 }),
    ]
    expect(evaluate('engagementRateByReach', rows, october)).toMatchObject({
      value: 0.05,
      channels: { used: ['ig'], missing: [], outside: ['telegram'] },
      coverage: { known: 31, expected: 31 },
    })
  })

  test('in a cost where it has the money: $930 without leads are missing, leads without money are outside', () => {
    const rows = [
      ...days(1, 31, { ...ig, spend: 10, leads: 1, currency: 'USD' }),
      ...days(1, 31, { ...vk, spend: 30, currency: 'USD' }),
      ...days(1, 31, { channel: 'tg', leads: 5 }),
    ]
    const result = evaluate('costPerLead', rows, october)
    expect(result).toMatchObject({
      value: 10,
      channels: { used: ['ig'], missing: [{ id: 'vk', facts: ['leads'] }], outside: ['tg'] },
      coverage: { known: 0, expected: 31 },
      coverageOfUsed: { known: 31, expected: 31 },
      definition: 'costPerLead of ig',
    })
    // What vk paid for could turn the cost either way.
    expect(attainment(result, 12)).toEqual({ known: false, reason: 'partial' })
    // All that was spent by all that came: 1,240 ÷ 186.
    expect(evaluate('blendedCostPerLead', rows, october)).toMatchObject({
      value: 1240 / 186,
      channels: { used: ['ig', 'tg', 'vk'], missing: [] },
    })
  })

  test('a total that can but rise is judged by what there is', () => {
    const rows = [...days(1, 31, { ...ig, leads: 2 }), ...september({ ...vk, leads: 1 })]
    const result = evaluate('leads', rows, october)
    expect(result.channels.missing).toEqual([{ id: 'vk', facts: ['leads'] }])
    expect(attainment(result, 50)).toMatchObject({ known: true, value: 1.24, atLeast: true })
  })
})

describe('the host says more than rows can', () => {
  const renamed = [
    ...days(1, 15, { channel: 'twitter', leads: 3, followers: 1000 }),
    ...days(16, 31, { channel: 'x', leads: 3, followers: 1030 }),
  ]
  const lives: ChannelInput[] = [
    { id: 'twitter', to: '2026-10-15' },
    { id: 'x', name: 'X', from: '2026-10-16' },
  ]

  test('two lives end to end know every day once, and a level that has ended does not count', () => {
    const options = { ...october, channels: lives }
    expect(evaluate('leads', renamed, options)).toMatchObject({
      value: 93,
      coverage: { known: 31, expected: 31 },
      channels: { missing: [] },
    })
    expect(said(evaluate('followers', renamed, options))).toBe(1030)
    // Undeclared the old name is silent for 16 days, and its followers count twice.
    expect(evaluate('leads', renamed, october)).toMatchObject({ value: 93, coverage: { known: 15, expected: 31 } })
    expect(said(evaluate('followers', renamed, october))).toBe(2030)
  })

  test('a channel that began has the audience that its own figures say, and only a renamed one begins with none', () => {
    const rows = [
      ...days(1, 31, (n) => ({ ...ig, followers: 1_000 + 2 * n, followersGained: 3, followersLost: 1 })),
      ...days(10, 31, (n) => ({ ...vk, followers: 4_991 + n, followersGained: 2, followersLost: 1 })),
    ]
    // (31 × 2 + 22 × 1) ÷ (1,000 + 5,000): on its first row vk has 5,001 − 2 + 1.
    const growth = (channels: readonly ChannelInput[]) => evaluate('netGrowthRate', rows, { ...october, channels })
    const since = { id: 'vk', from: '2026-10-10' }
    expect(said(growth(['ig', 'vk']))).toBe(0.014)
    expect(growth(['ig', since])).toMatchObject({ value: 0.014, coverage: { known: 31, expected: 31 } })
    // Another channel that ends on another day is no earlier name of it.
    expect(said(growth([{ id: 'ig', to: '2026-10-31' }, since]))).toBe(0.014)
    // Of twitter and x together twitter had them.
    expect(said(evaluate('followersStart', renamed, { ...october, channels: lives }))).toBe(1_000)
  })

  test('the pace of a channel that began starts at its first level', () => {
    const rows = [
      { ...ig, date: '2026-09-30', followers: 1_000 },
      ...days(1, 15, (n) => ({ ...ig, followers: 1_000 + n })),
      ...days(5, 15, (n) => ({ ...vk, followers: 5_000 + n })),
    ]
    const window = resolveWindow({ data: rows, ...october, asOf: '2026-10-15' })
    // 1,000 + 5,005, and 15 ÷ 31 of the 95 up to 6,100; a start of 1,000 would expect 3,468.
    const channels = ['ig', { id: 'vk', from: '2026-10-05' }]
    expect(pace('followers', rows, { target: 6_100, window, channels })).toMatchObject({
      expected: 6_051,
      difference: 6_030 - 6_051,
    })
  })

  test('a channel that is missing is called by its name', () => {
    const rows = [...days(1, 31, { ...ig, leads: 2 }), ...september({ channel: 'x', leads: 1 })]
    const result = evaluate('leads', rows, { ...october, channels: ['ig', { id: 'x', name: 'X' }] })
    expect(result.channels.missing).toEqual([{ id: 'x', name: 'X', facts: ['leads'] }])
    expect(result.warnings).toEqual([{ code: 'channels-missing', keys: ['X'], facts: ['leads'] }])
  })

  test('rows of complete channels are filled once, whichever of their days is asked as of', () => {
    // A line of a year asks as of each of its days: filled anew for each, 2,400 rows took 20 seconds.
    const rows = days(1, 31, (n) => ({ ...vk, leads: n % 2 ? 1 : undefined })).filter(({ leads }) => leads)
    const channels = [{ id: 'vk', complete: true }]
    const filled = withZeros(rows, channels, '2026-10-31')
    expect(filled).toHaveLength(31)
    expect(withZeros(rows, channels, '2026-10-02')).toBe(filled)
    expect(withZeros(rows, channels)).toBe(filled)
    // Beyond the last row somebody must say that there was nothing.
    expect(withZeros(rows, channels, '2026-11-02')).toHaveLength(33)
    expect(withZeros(rows, [{ id: 'vk', complete: true, to: '2026-10-04' }])).toHaveLength(16 + 2)
    rows.push({ ...vk, date: '2026-11-01', leads: 1 })
    expect(withZeros(rows, channels)).toHaveLength(32)
  })

  test('a complete channel had nothing on days without a row, of what it reports at all', () => {
    const rows = [
      { ...vk, date: '2026-10-01', leads: 2, spend: 10, followers: 90 },
      { ...vk, date: '2026-10-05', leads: 3, spend: 20, followers: 95 },
    ]
    const whole = { ...october, asOf: '2026-10-31', channels: [{ id: 'vk', complete: true }] }
    expect(evaluate('leads', rows, whole)).toMatchObject({ value: 5, coverage: { known: 31, expected: 31 } })
    expect(evaluate('leads', rows, { ...whole, channels: ['vk'] })).toMatchObject({
      coverage: { known: 2, expected: 31 },
    })
    expect(evaluate('costPerLead', rows, whole)).toMatchObject({ value: 6, coverage: { known: 31, expected: 31 } })
    // What it never reports is not zero, and a level is none of what adds.
    expect(said(evaluate('messages', rows, whole))).toBe('missing')
    expect(evaluate('followers', rows, whole)).toMatchObject({
      value: 95,
      inputs: { followers: { date: '2026-10-05' } },
    })
    // A day inside of its life, not after it.
    expect(
      evaluate('leads', rows, { ...whole, channels: [{ id: 'vk', complete: true, to: '2026-10-05' }] }),
    ).toMatchObject({ value: 5, coverage: { known: 31, expected: 31 } })
  })

  test('nothing is in no currency where its money is in several, whichever row stands first', () => {
    const rows: Row[] = [
      { ...vk, date: '2026-09-01', spend: 10, currency: 'USD' },
      { ...vk, date: '2026-10-02', spend: 5, currency: 'EUR' },
      { ...vk, date: '2026-11-01', revenue: 7, currency: 'GBP' },
    ]
    const asked = { asOf: '2026-12-31', channels: [{ id: 'vk', complete: true }] }
    for (const order of [rows, rows.toReversed()]) {
      const inMonth = (period: string) => evaluate('spend', order, { ...asked, period })
      expect(inMonth('2026-09')).toMatchObject({ value: 10, currency: 'USD' })
      expect(inMonth('2026-10')).toMatchObject({ value: 5, currency: 'EUR' })
      expect(said(inMonth('2026-Q4'))).toBe(5)
      expect(inMonth('2026-12')).toMatchObject({ value: 0 })
      expect(inMonth('2026-12').currency).toBeUndefined()
      expect(said(evaluate('spend', order, { ...asked, period: '2026' }))).toBe('mixed-currency')
      // A point of a line as its day.
      const [line] = series('spend', order, { ...asked, period: '2026-10' })
      expect(line?.points.map(({ result }) => said(result)).filter(Boolean)).toEqual([5])
    }
    expect(evaluate('spend', rows, { ...asked, period: '2026-12', currency: 'eur' })).toMatchObject({ currency: 'EUR' })
  })

  test('where some of its money says no currency, nothing says none', () => {
    const of = (n: number): Row[] => [
      { ...vk, date: `2026-10-0${n}`, spend: 10, currency: 'USD' },
      { ...vk, date: `2026-10-0${n}`, revenue: 5 },
    ]
    const rows = [...of(1), ...of(3)]
    const asked = { ...october, asOf: '2026-10-03', channels: [{ id: 'vk', complete: true }], currency: 'EUR' }
    expect(evaluate('revenue', rows, asked)).toMatchObject({ value: 10, currency: 'EUR' })
    expect(evaluate('spend', rows, asked)).toMatchObject({ value: 20, currency: 'USD' })
  })

  test('what is not known is in no currency of the host', () => {
    const rows: Row[] = [
      { ...vk, date: '2026-10-01', revenue: 7, currency: 'USD' },
      { ...vk, date: '2026-10-02', leads: 1 },
    ]
    const result = evaluate('revenue', rows, { period: '2026-10-02', currency: 'EUR' })
    expect(said(result)).toBe('missing')
    expect(result.currency).toBeUndefined()
  })

  test('a zero that names no currency is zero in any, and in two there is no amount', () => {
    const day = (n: number, row: Row): Row => ({ ...vk, date: `2026-10-0${n}`, ...row })
    const euros = day(1, { spend: 5, currency: 'EUR' })
    expect(evaluate('spend', [euros, day(2, { spend: 0 })], october)).toMatchObject({ value: 5, currency: 'EUR' })
    expect(said(evaluate('spend', [euros, day(2, { spend: 1 })], october))).toBe('mixed-currency')
    expect(said(evaluate('spend', [euros, day(2, { spend: 0, currency: 'USD' })], october))).toBe('mixed-currency')
  })

  test('of a channel it is said of all of its accounts, and of one account by its own id', () => {
    const studio = { ...vk, account: 'studio' }
    const rows = [
      ...september({ ...ig, leads: 1, followers: 10 }),
      ...september({ ...studio, leads: 1, followers: 40 }),
      ...days(1, 31, { ...ig, leads: 1, followers: 10 }),
      ...days(1, 10, { ...studio, leads: 1, followers: 50 }),
    ]
    for (const id of ['vk', 'vk/studio']) {
      const ended = { ...october, channels: ['ig', { id, to: '2026-10-10' }] }
      // The account is gone with its 50 followers, and owes no days after its end.
      expect(said(evaluate('followers', rows, ended))).toBe(10)
      expect(evaluate('leads', rows, ended)).toMatchObject({ value: 41, coverage: { known: 31, expected: 31 } })
      // 31 leads of one channel after 60 of two, per day: (31 ÷ 31 − 60 ÷ 30) × 31 = −31.
      const alone = rows.filter(({ date, channel }) => !(channel === 'vk' && String(date) > '2026-10'))
      const before = ['ig', { id, to: '2026-09-30' }]
      expect(octoberAgainstSeptember('leads', alone, { channels: before })).toMatchObject({ absolute: -31 })
      // A complete account had no leads on the other 21 days.
      const complete = { ...october, channels: ['ig', { id, complete: true }] }
      expect(evaluate('leads', rows, complete)).toMatchObject({ value: 41, coverage: { known: 31, expected: 31 } })
    }
  })

  test('a break of a channel concerns all of its accounts', () => {
    const rows = days(1, 31, { ...vk, account: 'studio', leads: 1 })
    for (const [channel, found] of [
      ['vk', ['break']],
      ['vk/studio', ['break']],
      ['vk/st', []],
      ['v', []],
    ] as const) {
      const breaks = [{ date: '2026-10-11', facts: ['leads'] as const, channels: [channel] }]
      expect(codes(evaluate('leads', rows, { ...october, breaks }))).toEqual(found)
    }
  })

  test('what is said of one account comes before what is said of its channel', () => {
    const rows = [
      { ...vk, account: 'a', date: '2026-10-01', leads: 1 },
      { ...vk, account: 'b', date: '2026-10-01', leads: 2 },
    ]
    const channels = [
      { id: 'vk', complete: true },
      { id: 'vk/b', complete: false },
    ]
    const options = { ...october, asOf: '2026-10-31' }
    // Account b knows one day of 31.
    expect(evaluate('leads', rows, { ...options, channels })).toMatchObject({ value: 3, coverage: { known: 1 } })
    expect(evaluate('leads', rows, { ...options, channels: channels.slice(0, 1) })).toMatchObject({
      value: 3,
      coverage: { known: 31 },
    })
  })

  test('a date that is none is a mistake of the code', () => {
    expect(() => evaluate('leads', renamed, { channels: [{ id: 'x', from: 'yesterday' }] })).toThrow(/`channels` is/)
  })
})

describe('two periods compare', () => {
  test('over the others where both lack the very same channel, and say so', () => {
    const spend = (n: number) => ({ ...ig, spend: n, leads: 1, currency: 'USD' })
    const rows = [
      ...september(spend(20)),
      ...days(1, 31, spend(10)),
      ...september({ ...vk, spend: 30, currency: 'USD' }),
      ...days(1, 31, { ...vk, spend: 30, currency: 'USD' }),
    ]
    expect(octoberAgainstSeptember('costPerLead', rows)).toMatchObject({
      basis: 'direct',
      absolute: -10,
      verdict: 'better',
    })
  })

  test('not where one lacks a channel that the other has', () => {
    const rows = [
      ...september({ ...ig, leads: 2 }),
      ...days(1, 31, { ...ig, leads: 2 }),
      ...september({ ...vk, leads: 3 }),
      ...days(1, 1, { ...vk, leads: 3 }),
    ]
    // One row of 31 is as little as none.
    expect(octoberAgainstSeptember('leads', rows)).toMatchObject({ basis: 'none', reason: 'partial' })
    expect(octoberAgainstSeptember('leads', rows.slice(0, -1))).toMatchObject({ basis: 'none', reason: 'channels' })
    // Unless the host says that it ended.
    const channels = ['ig', { id: 'vk', to: '2026-09-30' }]
    expect(octoberAgainstSeptember('leads', rows.slice(0, -1), { channels })).toMatchObject({ basis: 'per-day' })
  })

  test('with a channel that is new, which is said', () => {
    const rows = [
      ...september({ ...ig, leads: 2 }),
      ...days(1, 31, { ...ig, leads: 2 }),
      ...days(11, 31, { ...vk, leads: 1 }),
    ]
    // 83 after 60 in 30 days, which are 62 in 31.
    expect(octoberAgainstSeptember('leads', rows)).toMatchObject({
      basis: 'per-day',
      absolute: 21,
      since: [{ id: 'vk', date: '2026-10-11' }],
    })
    const other = rows.filter(({ channel }) => channel === 'ig')
    expect(octoberAgainstSeptember('leads', other)).not.toHaveProperty('since')
  })

  test('not over a break in what is counted', () => {
    const rows = [...september({ leads: 2 }), ...days(1, 31, { leads: 2 })]
    const over = (date: string, facts: ['leads'] | ['views'] = ['leads']) =>
      octoberAgainstSeptember('leads', rows, { breaks: [{ date, facts, note: 'bots left out' }] })
    expect(over('2026-10-05')).toMatchObject({ basis: 'none', reason: 'breaks' })
    expect(over('2026-10-05').current.warnings).toEqual([
      { code: 'break', date: '2026-10-05', keys: ['bots left out'] },
    ])
    // On the first day of October it lies between the two, and inside of none.
    expect(over('2026-10-01')).toMatchObject({ reason: 'breaks', current: { warnings: [] } })
    // Before all days that are compared, after them, or of another fact it is none.
    for (const none of [over('2026-09-01'), over('2026-11-01'), over('2026-10-05', ['views'])])
      expect(none).toMatchObject({ basis: 'per-day' })
  })
})

describe('figures that cannot be right', () => {
  test.each([
    ['messageResponseRate', { messages: 5, answered: 9 }, 1.8, ['answered', 'messages'], [9, 5]],
    ['frequency', { reach: 100, impressions: 50 }, 0.5, ['reach', 'impressions'], [100, 50]],
    [
      'netSentiment',
      { mentions: 5, positiveMentions: 3, neutralMentions: 2, negativeMentions: 1 },
      2 / 6,
      ['positiveMentions', 'mentions'],
      [6, 5],
    ],
  ] as const)('%s: the value stays, and nothing is judged by it', (metric, facts, value, names, values) => {
    const result = evaluate(metric, facts)
    expect(said(result)).toBeCloseTo(value, 12)
    expect(result.warnings).toContainEqual({ code: 'implausible', facts: names, values })
    expect(attainment(result, 0.9, { better: 'higher' })).toEqual({ known: false, reason: 'invalid' })
  })

  test('a cost below zero, or a base below zero, has no meaning', () => {
    expect(evaluate('costPerLead', { spend: -50, leads: 3 })).toMatchObject({
      known: false,
      reason: 'invalid',
      warnings: [{ code: 'negative', fact: 'spend', values: [-50] }],
    })
    expect(evaluate('engagementRateByImpressions', { interactions: 5, impressions: -100 })).toMatchObject({
      reason: 'invalid',
    })
    // A credit alone is money, and interactions taken back are legal.
    expect(said(evaluate('spend', { spend: -50 }))).toBe(-50)
    expect(said(evaluate('engagementRateByImpressions', { interactions: -5, impressions: 100 }))).toBe(-0.05)
  })

  test('a mean of some samples is of those that are there, and not judged', () => {
    const one = { responseTimes: [300], messages: 400, answered: 1 }
    const result = evaluate('responseTimeMean', one)
    expect(result).toMatchObject({ value: 300, coverage: { known: 1, expected: 400, unit: 'rows' } })
    expect(codes(result)).toContain('answered')
    expect(attainment(result, 1800)).toEqual({ known: false, reason: 'partial' })
    expect(evaluate('responseTimeMean', { ...one, messages: 1 }).warnings.map(({ code }) => code)).toEqual([
      'few-samples',
    ])
  })

  test('an estimate of the source is said where it is one of the figures', () => {
    const rows = [
      { date: '2026-10-01', sessions: 5, sampled: true },
      { date: '2026-10-02', leads: 2 },
    ]
    expect(codes(evaluate('sessions', rows))).toEqual(['sampled'])
    expect(codes(evaluate('leads', rows))).toEqual([])
    expect(codes(evaluate('sessions', rows, { period: '2026-10-02' }))).toEqual([])
  })

  test('what is wrong with one fact is no matter of another, nor of another time', () => {
    const rows = [
      { date: '2026-09-01', leads: 2, detractors: 1 },
      { date: '2026-09-01', leads: 2, detractors: 5 },
      { date: '2026-10-01', leads: 3, detractors: 'many' as unknown as number },
    ]
    expect(evaluate('leads', rows).warnings).toEqual([])
    expect(evaluate('detractors', rows, { period: '2026-09-01' }).warnings).toEqual([
      { code: 'conflict', keys: ['detractors'] },
    ])
    expect(codes(evaluate('detractors', rows, { period: '2026-10-01' }))).toEqual(['invalid'])
  })

  test('a boosted post is one post', () => {
    const rows: Row[] = [
      { post: 'a', paid: 'organic', likes: 5, reach: 100 },
      { post: 'a', paid: 'paid', campaign: 'spring', likes: 7, reach: 50 },
    ]
    expect(said(evaluate('posts', rows))).toBe(1)
  })
})

test('paid rows of campaigns stand beside organic rows of none', () => {
  const rows: Row[] = [
    { date: '2026-10-01', ...ig, paid: 'organic', impressions: 100 },
    { date: '2026-10-01', ...ig, paid: 'paid', campaign: 'spring', impressions: 10 },
    { date: '2026-10-01', ...ig, paid: 'paid', campaign: 'sale', impressions: 20 },
  ]
  expect(said(evaluate('impressions', rows))).toBe(130)
})

test('totals that differ by rounding alone do not differ, and of a month are said once', () => {
  const row = (n: number): Row[] => [
    { date: `2026-10-0${n}`, channel: 'ig', paid: 'organic', revenue: 0.1 },
    { date: `2026-10-0${n}`, channel: 'ig', paid: 'paid', revenue: 0.2 },
    { date: `2026-10-0${n}`, channel: 'ig', revenue: 0.3 },
  ]
  expect(evaluate('revenue', row(1)).warnings).toEqual([])
  const off = [1, 2, 3].flatMap((n) => row(n).map((one) => (one.paid ? one : { ...one, revenue: 0.4 })))
  expect(evaluate('revenue', off).warnings).toEqual([
    { code: 'total-differs', fact: 'revenue', values: [expect.closeTo(0.9, 9), expect.closeTo(1.2, 9)] },
  ])
})

describe('money meets what it bought', () => {
  const usd = { currency: 'USD' } as const
  const month = { date: '2026-10', channel: 'ig' } as const

  test('in the paid rows, not in a total that stands beside them', () => {
    const rows: Row[] = [
      { ...month, leads: 55 },
      { ...month, paid: 'paid', spend: 50, leads: 5, ...usd },
    ]
    expect(said(evaluate('costPerLead', rows))).toBe(10)
  })

  test('campaign by campaign: what has money and no leads is named, and nothing is judged without it', () => {
    const rows: Row[] = [
      { ...month, paid: 'organic', leads: 100 },
      { ...month, paid: 'paid', campaign: 'spring', spend: 100, leads: 10, ...usd },
      { ...month, paid: 'paid', campaign: 'sale', spend: 900, ...usd },
    ]
    const result = evaluate('costPerLead', rows)
    expect(said(result)).toBe(10)
    expect(result.warnings).toEqual([{ code: 'parts-missing', keys: ['sale'], facts: ['leads'] }])
    expect(attainment(result, 12)).toEqual({ known: false, reason: 'partial' })
    expect(
      compare('costPerLead', rows, resolveWindow({ data: rows }), {
        previous: { ...month, date: '2026-09', spend: 20, leads: 1, ...usd },
      }),
    ).toMatchObject({
      basis: 'none',
      reason: 'partial',
    })
  })

  test('on days on which organic leads are not known', () => {
    const rows: Row[] = [
      { date: '2026-10-01', channel: 'ig', paid: 'organic', leads: null },
      { date: '2026-10-01', channel: 'ig', paid: 'paid', spend: 10, leads: 1, ...usd },
      { date: '2026-10-02', channel: 'ig', paid: 'organic', leads: 7 },
      { date: '2026-10-02', channel: 'ig', paid: 'paid', spend: 20, leads: 1, ...usd },
    ]
    expect(evaluate('costPerLead', rows)).toMatchObject({ value: 15, coverage: { known: 2, expected: 2 } })
  })

  test('organic clicks never stand over paid impressions', () => {
    const rows: Row[] = [
      { ...month, paid: 'organic', linkClicks: 7 },
      { ...month, paid: 'paid', impressions: 5 },
    ]
    expect(said(evaluate('linkResponseRate', rows))).toBe('missing')
  })
})

describe('of messages some are unanswered', () => {
  const date = '2026-10-01'
  const some = { date, channel: 'a', responseTimes: [300], messages: 400, answered: 1 }
  const many = Array<number>(500).fill(300)

  test('however many another channel, or another day, has answered', () => {
    for (const other of [
      { date, channel: 'b', responseTimes: many },
      { date: '2026-10-02', channel: 'a', responseTimes: many },
    ]) {
      const mean = evaluate('responseTimeMean', [some, other])
      expect(mean).toMatchObject({ value: 300, coverage: { known: 1, expected: 400, unit: 'rows' } })
      expect(codes(mean)).toEqual(['answered'])
      expect(attainment(mean, 550)).toMatchObject({ known: false, reason: 'partial' })
    }
    // 1 of 400 and 300 of 300: what b has answered beyond that is no answer of a.
    const beyond = { date, channel: 'b', responseTimes: many, messages: 300 }
    expect(evaluate('responseTimeMean', [some, beyond]).coverage).toMatchObject({ known: 301, expected: 700 })
  })

  test('those of a day whose answers came on the next are answered', () => {
    const rows = [
      { date, channel: 'a', responseTimes: [300], messages: 10 },
      { date: '2026-10-02', channel: 'a', responseTimes: many.slice(0, 12), messages: 3 },
    ]
    expect(evaluate('responseTimeMean', rows)).toMatchObject({ value: 300, warnings: [] })
  })

  test.each(['responseTime', 'responseTimeMean', 'responseTimeP90'] as const)('none of 30: %s says so', (id) => {
    for (const none of [{ responseTimes: [] }, {}])
      expect(evaluate(id, { date, channel: 'a', messages: 30, answered: 0, ...none })).toMatchObject({
        reason: 'missing',
        coverage: { known: 0, expected: 30, unit: 'rows' },
        channels: { used: ['a'], missing: [], outside: [] },
        warnings: [{ code: 'answered', values: [0, 30] }],
      })
    // Beside 3 of 3 in another channel.
    const b = { date, channel: 'b', responseTimes: [5, 5, 5], messages: 3 }
    const both = evaluate(id, [{ date, channel: 'a', messages: 30, answered: 0 }, b])
    expect(both.channels).toEqual({ used: ['a', 'b'], missing: [], outside: [] })
    expect(said(both)).toBe(id === 'responseTimeMean' ? 5 : 'missing')
  })

  test('who lists no response times, and has answered, is outside; where nobody wrote there is nothing to say', () => {
    const rows = days(1, 2, (n) => ({ channel: 'a', messages: 30, answered: n - 1 }))
    expect(evaluate('responseTime', rows)).toMatchObject({ reason: 'missing', channels: { outside: ['a'] } })
    const nobody = evaluate('responseTime', { date, channel: 'a', messages: 0, answered: 0 })
    expect(nobody).toMatchObject({ reason: 'no-data', warnings: [] })
    // A list that cannot be read is none, even of nobody.
    const bad = { date, channel: 'a', messages: 3, answered: 0, responseTimes: [-1] }
    expect(said(evaluate('responseTime', bad))).toBe('invalid')
  })
})

test('a channel that is missing is named with what it lacks', () => {
  const usd = { currency: 'USD' }
  const [first, second] = ['2026-10-01', '2026-10-02'] as const
  const cases: Array<readonly [rows: Row[], facts: readonly string[]]> = [
    // Days that do not meet.
    [
      [
        { date: first, ...vk, spend: 5, ...usd },
        { date: second, ...vk, leads: 5 },
      ],
      ['leads'],
    ],
    // Paid money, organic leads.
    [
      [
        { date: first, ...vk, paid: 'paid', spend: 5, ...usd },
        { date: first, ...vk, paid: 'organic', leads: 5 },
      ],
      ['leads'],
    ],
    // Money by the month, leads on 30 of its days.
    [[{ date: '2026-10', ...vk, spend: 5, ...usd }, ...days(1, 30, { ...vk, leads: 5 })], ['leads']],
    // Two amounts for one day.
    [
      [
        { date: first, ...vk, spend: 5, leads: 5, ...usd },
        { date: first, ...vk, spend: 6, ...usd },
      ],
      ['spend'],
    ],
  ]
  for (const [rows, facts] of cases) {
    const beside = [...days(1, 31, { ...ig, spend: 10, leads: 1, ...usd }), ...rows]
    expect(evaluate('costPerLead', beside, october).channels).toEqual({
      used: ['ig'],
      missing: [{ id: 'vk', facts }],
      outside: [],
    })
  }
  // One channel counts its messages, the other does not.
  const counted = { date: first, channel: 'a', responseTimes: [300], messages: 2 }
  expect(
    evaluate('responseTime', [counted, { date: first, channel: 'b', responseTimes: [300] }]).channels.missing,
  ).toEqual([{ id: 'b', facts: ['messages'] }])
})

describe('what stands apart', () => {
  const usd = { currency: 'USD' }
  const ads = days(1, 31, { channel: 'ads', spend: 10, ...usd })

  test('expects channels on each side: one that falls silent is missing on its own side', () => {
    const shops = [
      ...days(1, 31, { channel: 'shop1', revenue: 100, ...usd }),
      ...september({ channel: 'shop2', revenue: 100, ...usd }),
    ]
    // 3,100 ÷ 310, without the revenue of the second shop.
    expect(evaluate('marketingEfficiency', [...ads, ...shops], october)).toMatchObject({
      value: 10,
      channels: { used: ['ads', 'shop1'], missing: [{ id: 'shop2', facts: ['revenue'] }], outside: [] },
      coverage: { known: 0, expected: 31 },
      coverageOfUsed: { known: 31, expected: 31 },
    })
    const crm1 = days(1, 31, { channel: 'crm1', leads: 1 })
    const crm2 = september({ channel: 'crm2', leads: 1 })
    expect(evaluate('blendedCostPerLead', [...ads, ...crm1, ...crm2], october)).toMatchObject({
      value: 10,
      channels: { used: ['ads', 'crm1'], missing: [{ id: 'crm2', facts: ['leads'] }], outside: [] },
    })
    // The only one that has leads is to blame, and not the ads, which never have any.
    expect(evaluate('blendedCostPerLead', [...ads, ...crm2], october)).toMatchObject({
      reason: 'missing',
      channels: { used: ['ads'], missing: [{ id: 'crm2', facts: ['leads'] }], outside: [] },
    })
    const silent = september({ channel: 'ads', spend: 10, ...usd })
    expect(evaluate('blendedCostPerLead', [...silent, ...crm1], october)).toMatchObject({
      reason: 'missing',
      channels: { used: ['crm1'], missing: [{ id: 'ads', facts: ['spend'] }], outside: [] },
    })
  })

  test('may stand beside what does not', () => {
    const leadsOfAll = metric({ id: 'own', formula: ratio(overall('leads'), 'spend'), unit: 'ratio', better: 'higher' })
    const rows = [...ads, ...days(1, 31, { channel: 'crm1', leads: 1 }), ...september({ channel: 'ads2', spend: 5 })]
    expect(evaluate(leadsOfAll, rows, october)).toMatchObject({
      value: 0.1,
      channels: { used: ['ads', 'crm1'], missing: [{ id: 'ads2', facts: ['spend'] }], outside: [] },
    })
  })

  test('is money of one currency', () => {
    const made = (row: Row, options = {}) =>
      evaluate(
        'marketingEfficiency',
        [
          { date: '2026-10-01', channel: 'ads', spend: 100, ...usd },
          { date: '2026-10-01', channel: 'crm', revenue: 9_000, ...row },
        ],
        options,
      )
    expect(said(made({ currency: 'RUB' }))).toBe('mixed-currency')
    expect(said(made({}))).toBe('mixed-currency')
    expect(said(made({}, usd))).toBe(90)
    expect(said(made(usd))).toBe(90)
  })

  test('is not below zero where it is paid or divided by', () => {
    const refund = { date: '2026-10-01', channel: 'ads', spend: -100, ...usd }
    const crm = { date: '2026-10-01', channel: 'crm', revenue: 9_000, leads: 9, ...usd }
    for (const id of ['marketingEfficiency', 'blendedCostPerLead'] as const)
      expect(evaluate(id, [refund, crm])).toMatchObject({
        reason: 'invalid',
        warnings: [{ code: 'negative', fact: 'spend', values: [-100] }],
      })
  })
})

describe('a complete channel', () => {
  const complete = { channels: [{ id: 'vk', complete: true }] }

  test('has no money in another currency on its idle days', () => {
    const rows = [1, 3].map((n) => ({ ...vk, date: `2026-10-0${n}`, spend: 10, leads: 1, currency: 'USD' }))
    expect(evaluate('costPerLead', rows, complete)).toMatchObject({
      value: 10,
      currency: 'USD',
      coverage: { known: 3 },
    })
  })

  test('is one, whether its rows name your brand or none', () => {
    const rows: Row[] = [
      { ...vk, date: '2026-10-01', leads: 5, brand: 'us' },
      { ...vk, date: '2026-10-02', leads: 3 },
      { ...vk, date: '2026-10-04', leads: 1, brand: null },
    ]
    expect(evaluate('leads', rows, { ...complete, own: 'us' })).toMatchObject({ value: 9, coverage: { known: 4 } })
  })

  test('says nothing of the whole site', () => {
    const rows: Row[] = [
      { ...vk, date: '2026-10-01', siteSessions: 5, leads: 1 },
      { ...ig, date: '2026-10-02', siteSessions: 7 },
    ]
    expect(said(evaluate('siteSessions', rows, { channels: ['ig', { id: 'vk', complete: true }] }))).toBe(12)
  })

  test('of one row is one too', () => {
    const row = { ...vk, date: '2026-10-01', leads: 5 }
    expect(evaluate('leads', row, { ...complete, ...october, asOf: '2026-10-31' })).toMatchObject({
      value: 5,
      coverage: { known: 31, expected: 31 },
    })
  })
})

describe('what is easily overlooked', () => {
  test('response times as a total are of the answered too', () => {
    const result = evaluate('responseTimeMean', { messages: 400, answered: 1, responseTimeTotal: 300 })
    expect(result).toMatchObject({ value: 300, coverage: { known: 1, expected: 400 } })
    expect(attainment(result, 1800)).toEqual({ known: false, reason: 'partial' })
  })

  test('a date that nobody can read is no lack of data', () => {
    const result = evaluate('leads', { date: '17.10.2026', channel: 'ig', leads: 5 }, october)
    expect(result).toMatchObject({ known: false, reason: 'invalid', warnings: [{ code: 'invalid', keys: ['date'] }] })
  })

  test('more followers reached than people reached', () => {
    const result = evaluate('nonFollowerReachShare', {
      date: '2026-10',
      channel: 'ig',
      reachFollowers: 140,
      reach: 100,
    })
    expect(codes(result)).toEqual(['implausible'])
    const rows = days(1, 10, { messages: 10, answered: 18 })
    const window = resolveWindow({ data: rows, ...october, asOf: '2026-10-10' })
    expect(pace('messageResponseRate', rows, { target: 0.9, window })).toMatchObject({ status: null })
  })

  test('a month that is not over is no month in a rate either', () => {
    const rows: Row[] = [
      { date: '2026-09', ...ig, views: 1000, interactions: 100 },
      { date: '2026-10', ...ig, views: 400, interactions: 10, provisional: true },
    ]
    const windows = resolveWindow({ data: rows, ...october })
    expect(compare('engagementRateByViews', rows, windows)).toMatchObject({ basis: 'none', reason: 'partial' })
  })

  test('a channel of rows given as previous is not new', () => {
    const data = { date: '2026-10', ...ig, leads: 62 }
    const found = compare('leads', data, resolveWindow({ data }), { previous: { date: '2026-09', ...ig, leads: 30 } })
    expect(found).toMatchObject({ basis: 'per-day', absolute: 31 })
    expect(found).not.toHaveProperty('since')
  })

  test('a break of a channel that has ended since', () => {
    const rows = [
      ...september({ ...ig, leads: 1 }),
      ...september({ ...vk, leads: 1 }),
      ...days(1, 31, { ...ig, leads: 1 }),
    ]
    const channels = ['ig', { id: 'vk', to: '2026-09-30' }]
    const breaks = [{ date: '2026-09-15', facts: ['leads'] as const, channels: ['vk'] }]
    expect(octoberAgainstSeptember('leads', rows, { channels, breaks })).toMatchObject({ reason: 'breaks' })
  })
})

test('channel and account together are a channel', () => {
  const rows: Row[] = [
    { date: '2026-10-01', ...ig, account: 'ru', leads: 5, followers: 10 },
    { date: '2026-10-01', ...ig, account: 'en', leads: 7, followers: 20 },
    { date: '2026-10-01', ...vk, leads: 1 },
  ]
  expect(evaluate('leads', rows)).toMatchObject({
    value: 13,
    channels: { used: ['ig/en', 'ig/ru', 'vk'] },
    warnings: [],
  })
  expect(said(evaluate('followers', rows))).toBe(30)
  // Asked for by the channel all of its accounts count, by account one.
  expect(said(evaluate('leads', rows, { channels: ['ig'] }))).toBe(12)
  expect(said(evaluate('leads', rows, { channels: ['ig/ru'] }))).toBe(5)
})

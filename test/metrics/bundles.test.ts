// @vitest-environment node
// Rows that stand for several posts, campaigns or days say the same as the rows that they were made of.
import { describe, expect, test } from 'vitest'
import {
  aggregate,
  campaignEffect,
  compare,
  countCells,
  evaluate,
  facts,
  funnel,
  leaderboard,
  type Metric,
  meanCells,
  metricOf,
  metrics,
  postCalendar,
  plus,
  ratio,
  resolveWindow,
  series,
  shareOfVoice,
  sumCells,
  sumKey,
  sumsOf,
  times,
  type Row,
} from '../../src/metrics/index.js'
import { read } from '../../src/metrics/store/read.js'
import fc from '../property.js'
import { ofHost, own } from './hostMetrics.js'
import { reduce } from './reduce.js'
import { warehouseRows, WEEKS } from './warehouseRows.js'

const asked: readonly (string | Metric)[] = [
  ...Object.keys(metrics),
  ...Object.keys(facts).filter((fact) => fact !== 'responseTimes'),
  ...ofHost,
]
const sums = [...Object.keys(metrics), ...ofHost].flatMap((one) => {
  const { formula, window } = metricOf(one as 'er')
  return window === 'row' ? sumsOf(formula) : []
})

/** A result as plain data, in which campaigns stand by their own names and digits beyond the tenth count for nothing. */
const plain = (value: unknown, campaigns: ReadonlyMap<string, readonly string[]>): unknown => {
  const text = JSON.stringify(value, (_, one: unknown) => {
    if (typeof one === 'number') return Number(one.toPrecision(10))
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return one
    const { code, keys } = one as { code?: string; keys?: string[] }
    if (code !== 'parts-missing' || !keys) return one
    return { ...one, keys: [...new Set(keys.flatMap((key) => campaigns.get(key) ?? key))].sort() }
  })
  return JSON.parse(text)
}

const weeks = [
  { period: { from: '2026-10-05', to: '2026-10-25' }, asOf: '2026-10-25' },
  { period: '2026-W42', asOf: '2026-10-18' },
  { period: '2026-W43' },
  { period: { from: '2026-10-05', to: '2026-10-18' }, asOf: '2026-10-18' },
  { period: { from: '2026-10-12', to: '2026-10-25' }, asOf: '2026-10-18' },
]
const anyDays = [
  ...weeks,
  { period: { from: '2026-10-08', to: '2026-10-14' } },
  { period: '2026-W42', asOf: '2026-10-15' },
  {},
]

const seeds = fc.integer({ min: 0, max: 1e6 })
const RUNS = { numRuns: Number(process.env.BUNDLES ?? 25) }

/** Of the metrics a sixth each time, and all of them in the end. */
const someAsked = (seed: number) => (process.env.BUNDLES ? asked : asked.filter((_, i) => i % 6 === seed % 6))

interface Both {
  readonly rows: readonly Row[]
  readonly reduced: readonly Row[]
  readonly campaigns: ReadonlyMap<string, readonly string[]>
}

const bothOf = (seed: number, cuts?: readonly string[]): Both => {
  const rows = warehouseRows(seed)
  const { rows: reduced, campaigns } = reduce(rows, { sums, ...(cuts && { cuts }) })
  return { rows, reduced, campaigns }
}

/** The same is answered of the rows as of what they were reduced to. */
function expectSame({ rows, reduced, campaigns }: Both, of: string, answer: (data: readonly Row[]) => unknown): void {
  const [was, is] = [rows, reduced].map((data) => plain(answer(data), campaigns))
  if (JSON.stringify(was) !== JSON.stringify(is))
    expect({ of, is }, JSON.stringify({ rows, reduced })).toEqual({ of, is: was })
}

function sameResults(seed: number, cuts?: readonly string[]): void {
  const both = bothOf(seed, cuts)
  for (const about of cuts ? weeks : anyDays)
    for (const one of someAsked(seed)) {
      const options = one === 'er' ? { ...about, over: 'period' as const } : about
      expectSame(both, `${typeof one === 'string' ? one : one.id} in ${JSON.stringify(about)}`, (data) =>
        evaluate(one as 'er', data, options),
      )
    }
}

describe('the whole result is that of the rows', () => {
  test('by day: posts and campaigns that know the same are one row', () => {
    fc.assert(
      fc.property(seeds, (seed) => sameResults(seed)),
      RUNS,
    )
  })
  test('by week: days that know the same are one row', () => {
    fc.assert(
      fc.property(seeds, (seed) => sameResults(seed, WEEKS)),
      RUNS,
    )
  })
  test('what is made of results: comparisons, lines, shares, funnels, sums of channels, effects', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const metricId = (['er', 'likes', 'spend', 'impressions', 'costPerLead'] as const)[seed % 5] as 'likes'
        for (const cuts of [undefined, WEEKS]) {
          const both = bothOf(seed, cuts)
          const windows = resolveWindow({ data: both.rows as Row[], period: '2026-W43', asOf: '2026-10-25' })
          expectSame(both, 'compare', (data) => compare(metricId, data, windows))
          const every = cuts ? 'week' : 'day'
          expectSame(both, 'series', (data) =>
            series(metricId, data, { every, period: weeks[0]?.period as never, asOf: '2026-10-25' }),
          )
          expectSame(both, 'shareOfVoice', (data) =>
            shareOfVoice(data, { own: '', period: '2026-W42', asOf: '2026-10-25' }),
          )
          expectSame(both, 'funnel', (data) =>
            funnel(data, {
              stages: [{ fact: 'impressions' }, { fact: 'clicks' }, { fact: 'leads' }],
              period: '2026-W42',
              asOf: '2026-10-25',
            }),
          )
          expectSame(both, 'aggregate', (data) =>
            aggregate(data, { period: '2026-W42', asOf: '2026-10-25', split: 'channel', every }),
          )
          expectSame(both, 'campaignEffect', (data) =>
            campaignEffect(data, { event: { from: '2026-10-19', to: '2026-10-25' }, metrics: [metricId, 'clicks'] }),
          )
          expectSame(both, 'funnel by default', (data) => funnel(data, { period: '2026-W43', asOf: '2026-10-25' }))
        }
      }),
      RUNS,
    )
  })
})

const perClick = own('perClick', ratio('spend', 'clicks'), 'period')
const october = { period: '2026-10', asOf: '2026-10-31' } as const
const keysOf = (rows: readonly Row[], code: string) =>
  evaluate('likes', rows, october).warnings.flatMap((warning) => (warning.code === code ? (warning.keys ?? []) : []))

describe('several posts in one row', () => {
  const reels: Row = { date: '2026-10-17', channel: 'instagram', post: '3 reels', cells: 3, likes: 240, comments: 12 }

  test('are three posts with 240 likes together', () => {
    expect(evaluate('posts', [reels], october)).toMatchObject({
      value: 3,
      coverage: { known: 3, expected: 3, unit: 'rows' },
    })
    expect(evaluate('likes', [reels], october)).toMatchObject({ value: 240, coverage: { known: 3, expected: 3 } })
    // (240 + 12) ÷ 3
    expect(evaluate('interactionsPerPost', [reels], october)).toMatchObject({ value: 84 })
  })
  test('boosted they have organic and paid figures and are three all the same', () => {
    const { likes: _, ...paid } = { ...reels, comments: 30, paid: 'paid' as const }
    const rows = [{ ...reels, paid: 'organic' as const }, paid]
    expect(evaluate('posts', rows, october)).toMatchObject({ value: 3 })
    expect(evaluate('comments', rows, october)).toMatchObject({ value: 42 })
  })
  test('of one name on two days, or of another number, they are others', () => {
    const rows = [reels, { ...reels, date: '2026-10-18' }, { ...reels, cells: 2, likes: 5 }]
    expect(evaluate('posts', rows, october)).toMatchObject({ value: 8 })
    expect(evaluate('likes', rows, october)).toMatchObject({ value: 485 })
  })
  test('people are a sum over posts, and together only between the most of one and all of them', () => {
    const rows = [{ ...reels, sums: { reach: 3000 }, most: { reach: 1800 } }]
    expect(evaluate('averagePostReach', rows, october)).toMatchObject({ value: 1000 })
    // 252 ÷ 3000
    expect(evaluate('engagementRateByReach', rows, october)).toMatchObject({ value: 0.084, per: 'post' })
  })
  test('without a figure of each nothing is said of it', () => {
    expect(evaluate('averagePostReach', [reels], october)).toMatchObject({ known: false, reason: 'missing' })
    expect(evaluate('meanPostEngagementRateByReach', [{ ...reels, sums: { reach: 3000 } }], october)).toMatchObject({
      known: false,
    })
  })
  test('a mean of rates is that of the sum of the rates', () => {
    const key = sumKey(ratio('interactions', 'reach'))
    expect(key).toBe('["ratio","interactions","reach"]')
    // 10 %, 8 % and 6 %
    const rows = [{ ...reels, sums: { reach: 3000, [key]: 0.24 } }]
    expect(evaluate('meanPostEngagementRateByReach', rows, october)).toMatchObject({ value: 0.08 })
  })
  test('the audience of their day counts for each of them; of several days only what they say', () => {
    const level: Row = { date: '2026-10-17', channel: 'instagram', followers: 1000 }
    // 240 ÷ (3 × 1000)
    expect(evaluate(own('perFollower', ratio('likes', 'followers')), [reels, level], october)).toMatchObject({
      value: 0.08,
    })
    const spread = { ...reels, date: { from: '2026-10-16', to: '2026-10-17' } }
    expect(evaluate(own('perFollower', ratio('likes', 'followers')), [spread, level], october)).toMatchObject({
      known: false,
    })
    const said = { ...spread, sums: { followers: 3200, [sumKey(times('posts', 'followers'))]: 3200 } }
    expect(evaluate(own('perFollower', ratio('likes', 'followers')), [said], october)).toMatchObject({ value: 0.075 })
    // 252 ÷ 3200
    expect(evaluate('engagementRatePerPost', [said], october)).toMatchObject({ value: 0.07875 })
  })
  test('a window that cuts them counts none of them, and says so', () => {
    const spread = { ...reels, date: { from: '2026-10-16', to: '2026-10-20' } }
    const one: Row = { date: '2026-10-17', channel: 'instagram', post: 'p', likes: 5 }
    const about = { period: { from: '2026-10-15', to: '2026-10-18' } }
    expect(evaluate('likes', [spread, one], about)).toMatchObject({
      value: 5,
      coverage: { known: 1, expected: 4, unit: 'rows' },
      warnings: [
        { code: 'from-posts', fact: 'likes' },
        { code: 'straddling', fact: 'likes', values: [5, 245] },
      ],
    })
    expect(evaluate('likes', [spread], about)).toMatchObject({
      known: false,
      reason: 'missing',
      coverage: { known: 0, expected: 3 },
    })
    expect(evaluate('engagementRateByReach', [{ ...spread, sums: { reach: 9 } }], about)).toMatchObject({
      known: false,
    })
    expect(codesOf(evaluate('engagementRateByReach', [{ ...spread, sums: { reach: 9 } }], about))).toContain(
      'straddling',
    )
    // As of a day in their midst they are not known about yet.
    expect(evaluate('likes', [spread, one], { period: '2026-10', asOf: '2026-10-18' })).toMatchObject({
      value: 5,
      coverage: { expected: 4 },
    })
  })
  test('have a place among posts and no rank, and count in their format and day', () => {
    const one: Row = { date: '2026-10-17', channel: 'instagram', post: 'p', format: 'reel', likes: 5 }
    const rows = [one, { ...reels, format: 'reel' }]
    const board = leaderboard(rows, { of: 'post', metric: 'likes' })
    expect(board.entries).toMatchObject([
      { id: 'p', rank: 1 },
      { id: '3 reels', rank: null, result: { known: false, reason: 'missing' } },
    ])
    expect(board.whole).toMatchObject({ value: 245 })
    expect(leaderboard(rows, { of: 'format', metric: 'likes' }).entries).toMatchObject([
      { id: 'reel', result: { value: 245 } },
    ])
    expect(postCalendar(rows, { by: 'day' })).toMatchObject({ posts: 4, untimed: 0, cells: [{ day: 17, posts: 4 }] })
    expect(postCalendar(rows, { by: 'hour' })).toMatchObject({ posts: 4, untimed: 4 })
  })
})

const codesOf = ({ warnings }: { readonly warnings: readonly { readonly code: string }[] }) =>
  warnings.map(({ code }) => code)

describe('several days in one row', () => {
  const days: Row = {
    date: '2026-10',
    days: ['2026-10-02', '2026-10-03', '2026-10-06'],
    channel: 'vk',
    spend: 4200,
    clicks: 300,
  }
  const about = { period: { from: '2026-10-01', to: '2026-10-07' } }

  test('are three known days, and what lies between them is not', () => {
    expect(evaluate('spend', [days], about)).toMatchObject({
      value: 4200,
      coverage: { known: 3, expected: 6, unit: 'days' },
    })
    expect(evaluate(perClick, [days], about)).toMatchObject({ value: 14, coverage: { known: 3 } })
    const day: Row = { date: '2026-10-04', channel: 'vk', spend: 100, clicks: 1 }
    expect(evaluate('spend', [days, day], about)).toMatchObject({ value: 4300, coverage: { known: 4 }, warnings: [] })
  })
  test('a ratio is of the days that both sides know: days that one lacks are dropped with all that came with them', () => {
    const leads: Row[] = ['02', '03', '06'].map((day) => ({ date: `2026-10-${day}`, channel: 'vk', leads: 7 }))
    expect(evaluate('costPerLead', [days, ...leads], about)).toMatchObject({ value: 200, coverage: { known: 3 } })
    expect(evaluate('costPerLead', [days, ...leads.slice(1)], about)).toMatchObject({ known: false, reason: 'missing' })
  })
  test('are counted and averaged as days', () => {
    const perDay = own('perDay', ratio(sumCells('clicks', 'day'), countCells('clicks', 'day')))
    expect(evaluate(perDay, [days], about)).toMatchObject({ value: 100, per: 'day' })
    expect(evaluate(own('plusOne', ratio(plus('clicks', 1), 'spend')), [days], about)).toMatchObject({
      value: 303 / 4200,
    })
  })
  test('a window that cuts them counts none of them, and says so', () => {
    const cut = { period: { from: '2026-10-03', to: '2026-10-07' }, asOf: '2026-10-07' }
    expect(evaluate('spend', [days], cut)).toMatchObject({
      known: false,
      coverage: { known: 0, expected: 5, unit: 'days' },
    })
    expect(evaluate('spend', [days], cut).warnings).toContainEqual({ code: 'straddling', fact: 'spend' })
    // A window in a gap between them has nothing to do with them.
    expect(codesOf(evaluate('spend', [days], { period: { from: '2026-10-04', to: '2026-10-05' } }))).not.toContain(
      'straddling',
    )
    expect(evaluate('spend', [days], { period: '2026-10', asOf: '2026-10-04' })).toMatchObject({ known: false })
    expect(series('spend', [days], about)[0]?.points.every(({ result }) => !result.known)).toBe(true)
  })
  test('people lie between the most of a day and the sum of the days', () => {
    const all = { ...days, days: ['2026-10-01', '2026-10-02'], sums: { reach: 500 }, most: { reach: 300 } }
    const both = { period: { from: '2026-10-01', to: '2026-10-02' } }
    expect(evaluate('reach', [all], both)).toMatchObject({ known: false, reason: 'not-additive', between: [300, 500] })
    expect(evaluate('averageDailyReach', [all], both)).toMatchObject({ value: 250 })
    const { most: _, ...unsaid } = all
    expect(evaluate('reach', [unsaid], both)).toMatchObject({ between: [0, 500] })
  })
  test('a level of several days is the level of none: the edges of a window are rows of their own', () => {
    const levels = { ...days, sums: { followers: 3000 } }
    expect(evaluate('followers', [levels], about)).toMatchObject({ known: false, reason: 'missing' })
    const last: Row = { date: '2026-10-07', channel: 'vk', followers: 1010 }
    expect(evaluate('followers', [levels, last], about)).toMatchObject({ value: 1010 })
    // 300 ÷ 3000: the last day has no clicks
    expect(evaluate(own('perFollower', ratio('clicks', 'followers')), [levels, last], about)).toMatchObject({
      value: 0.1,
    })
  })
  test('a share among brands is not known where only some of the days that came together are common to all', () => {
    const together = (brand: string, from: number, to: number, mentions: number): Row => {
      const days = Array.from({ length: to - from + 1 }, (_, i) => `2026-10-${String(from + i).padStart(2, '0')}`)
      return { brand, channel: 'web', date: { from: days[0] as string, to: days.at(-1) as string }, days, mentions }
    }
    const asked = { own: 'us', period: '2026-10', asOf: '2026-10-31' } as const
    const [us, them] = [together('us', 1, 31, 310), together('them', 1, 20, 100)]
    const of = (...rows: Row[]) => ({ ...shareOfVoice(rows, asked), metric: evaluate('shareOfVoice', rows, asked) })
    const cut = of(us, them)
    for (const result of [cut, cut.metric]) expect(result).toMatchObject({ known: false, reason: 'missing' })
    expect(cut.own?.amount).toMatchObject({ known: false })
    // 200 of 300 on the twenty days that both know
    const apart = of(together('us', 1, 20, 200), together('us', 21, 31, 110), them)
    for (const result of [apart, apart.metric])
      expect(result).toMatchObject({ known: true, value: 2 / 3, coverage: { known: 20, expected: 31 } })
    // 310 of 465 on all days
    expect(of(us, together('them', 1, 31, 155))).toMatchObject({ known: true, value: 2 / 3 })
  })
  test('a day said twice is not counted twice', () => {
    const day: Row = { date: '2026-10-03', channel: 'vk', spend: 100 }
    expect(evaluate('spend', [days, day], about)).toMatchObject({ value: 4200 })
    const crossing: Row = { ...days, days: ['2026-10-03', '2026-10-04'], spend: 9 }
    expect(evaluate('spend', [days, crossing], about)).toMatchObject({ known: false, reason: 'conflict' })
    expect(evaluate('spend', [days, { ...days }], about)).toMatchObject({ value: 4200 })
    expect(evaluate('spend', [days, { ...days, spend: 1 }], about)).toMatchObject({ known: false, reason: 'conflict' })
  })
  test('beside the total of a week its days win where all of them are known', () => {
    const week: Row = { date: '2026-W41', channel: 'vk', clicks: 70 }
    const all = ['05', '06', '07', '08', '09', '10', '11'].map((day) => `2026-10-${day}`)
    const rows = [week, { date: '2026-W41', days: all, channel: 'vk', clicks: 69 }] as const
    expect(evaluate('clicks', rows, { period: '2026-W41' })).toMatchObject({ value: 69, coverage: { known: 7 } })
    expect(codesOf(evaluate('clicks', rows, { period: '2026-W41' }))).toContain('total-differs')
    expect(evaluate('clicks', [week, { ...rows[1], days: all.slice(1) }], { period: '2026-W41' })).toMatchObject({
      value: 70,
    })
  })
  test('days that are not over do not count', () => {
    const rows = [days, { ...days, days: ['2026-10-04', '2026-10-05'], provisional: true }]
    expect(evaluate('spend', rows, { period: '2026-10', asOf: '2026-10-06' })).toMatchObject({ value: 4200 })
  })
  test('all after the last day that is known about they are no rows of the window yet', () => {
    const known = { period: '2026-10', asOf: '2026-10-01' }
    const each = days.days?.map((date) => ({ date, channel: 'vk', spend: 1400, clicks: 100 })) ?? []
    const of = (rows: readonly Row[]) => evaluate('spend', rows, known)
    expect(of(each)).toMatchObject({ reason: 'no-data', inputs: { spend: { coverage: { expected: 0 } } } })
    expect(of([days])).toEqual(of(each))
  })
  test('a channel without gaps is filled on the days that no row names', () => {
    const { coverage } = evaluate('spend', [days], {
      ...about,
      asOf: '2026-10-07',
      channels: [{ id: 'vk', complete: true }],
    })
    expect(coverage).toEqual({ known: 6, expected: 7, unit: 'days' })
  })
})

describe('several campaigns in one row', () => {
  const ads: Row = {
    date: '2026-10-17',
    channel: 'vk',
    campaign: 'autumn +2',
    paid: 'paid',
    cells: 3,
    spend: 90,
    clicks: 30,
  }

  test('what adds is their sum', () => {
    expect(evaluate(perClick, [ads], october)).toMatchObject({ value: 3 })
  })
  test('they share people, also within a day', () => {
    const rows = [{ ...ads, sums: { reach: 900 }, most: { reach: 500 } }]
    const day = { period: '2026-10-17' }
    expect(evaluate('reach', rows, day)).toMatchObject({ known: false, reason: 'not-additive', between: [500, 900] })
    expect(evaluate('averageDailyReach', rows, day)).toMatchObject({ known: false })
  })

  const day = { date: '2026-10-17', channel: 'vk' }
  const paid = { ...day, paid: 'paid' as const }
  const perPerson = own('perPerson', ratio('spend', 'reach'))
  const one = (campaign: string, more: Row): Row => ({ ...paid, campaign, ...more })
  const reached = { ...paid, cells: 2, sums: { reach: 900 }, most: { reach: 500 } }

  test.each<[what: string, raw: readonly Row[], reduced: readonly Row[]]>([
    [
      'beside a total of people',
      [{ ...day, reach: 1000 }, one('a', { spend: 30, reach: 500 }), one('b', { spend: 60, reach: 400 })],
      [
        { ...day, reach: 1000 },
        { ...reached, campaign: 'a, b', spend: 90 },
      ],
    ],
    [
      'beside others that money was spent on',
      [one('a', { spend: 30 }), one('b', { spend: 60 }), one('c', { reach: 500 }), one('d', { reach: 400 })],
      [
        { ...paid, campaign: 'a, b', cells: 2, spend: 90 },
        { ...reached, campaign: 'c, d' },
      ],
    ],
  ])('money for people is what it is of the campaigns: %s', (_, raw, reduced) => {
    const about = { period: '2026-10-17' }
    const [was, is] = [raw, reduced].map((rows) => evaluate(perPerson, rows, about))
    expect({ ...is, warnings: [] }).toEqual({ ...was, warnings: [] })
    expect(is && codesOf(is)).toEqual(was && codesOf(was))
  })
})

test('a sum of a formula is none where one of its facts is not known', () => {
  const rows: Row[] = [
    { date: '2026-10-16', channel: 'vk', post: 'p', paid: 'organic', likes: 1, comments: 1, reach: 1 },
    // Organic likes are reported, and these three posts lack them.
    {
      date: '2026-10-17',
      channel: 'vk',
      post: 'q',
      paid: 'paid',
      cells: 3,
      likes: 4,
      comments: 5,
      sums: { '["times","likes","comments"]': 9 },
    },
  ]
  expect(evaluate(own('product', sumCells(times('likes', 'comments'))), rows, { period: '2026-10-17' })).toMatchObject({
    known: false,
    reason: 'missing',
  })
})

describe('what a channel reports', () => {
  const rows: Row[] = [{ date: '2026-10-17', channel: 'vk', likes: 4 }]
  const report: Row = { date: '2026-03-01', channel: 'vk', reports: ['spend', 'comments'] }

  test('is missing where it has no figure, and not none of its business', () => {
    const also: Row = { date: '2026-10-17', channel: 'ok', spend: 5, likes: 1 }
    expect(evaluate('spend', [...rows, also], { period: '2026-10-17' }).channels).toMatchObject({
      missing: [],
      outside: ['vk'],
    })
    expect(evaluate('spend', [...rows, also, report], { period: '2026-10-17' }).channels).toMatchObject({
      missing: [{ id: 'vk', facts: ['spend'] }],
      outside: [],
    })
  })
  test('interactions are of all that the channel reports', () => {
    expect(evaluate('interactions', rows, { period: '2026-10-17' })).toMatchObject({ value: 4 })
    expect(evaluate('interactions', [...rows, report], { period: '2026-10-17' })).toMatchObject({
      known: false,
      reason: 'missing',
    })
  })
  test('is no figure and no day, and says since when the channel has rows', () => {
    const { window } = evaluate('likes', [...rows, report])
    expect(window).toMatchObject({ from: '2026-10-17', to: '2026-10-17' })
    // Of a channel that begins on the last day nothing is missing before; of one that is older sixteen days are.
    const old: Row[] = Array.from({ length: 17 }, (_, i) => ({
      date: `2026-10-${`${i + 1}`.padStart(2, '0')}`,
      channel: 'ok',
      likes: 1,
    }))
    const month = { period: { from: '2026-10-01', to: '2026-10-17' } }
    expect(evaluate('likes', [...old, ...rows], month)).toMatchObject({
      value: 21,
      coverage: { known: 17, expected: 17 },
    })
    expect(evaluate('likes', [...old, ...rows, report], month)).toMatchObject({
      value: 21,
      coverage: { known: 1, expected: 17 },
    })
    expect(evaluate('likes', [report])).toMatchObject({ known: false, reason: 'no-data' })
  })
  test('organic alone is no whole where paid reports it too', () => {
    const organic: Row[] = [{ date: '2026-10-17', channel: 'vk', paid: 'organic', likes: 4 }]
    expect(evaluate('likes', organic, { period: '2026-10-17' })).toMatchObject({ value: 4 })
    expect(
      evaluate('likes', [...organic, { ...report, paid: 'paid', reports: ['likes'] }], { period: '2026-10-17' }),
    ).toMatchObject({ known: false, reason: 'missing' })
  })
  test('stands beside figures as well', () => {
    expect(evaluate('interactions', [{ ...rows[0], reports: ['comments'] }], { period: '2026-10-17' })).toMatchObject({
      known: false,
    })
  })
})

describe('what cannot be used is said, and makes nothing false', () => {
  const row = { date: '2026-10-17', channel: 'vk', likes: 5 }
  const other = { date: '2026-10-18', channel: 'vk', likes: 2 }

  test.each([
    ['cells', { cells: 0 }],
    ['cells', { cells: 2.5 }],
    ['cells', { cells: '3' }],
    ['cells', { cells: Number.NaN }],
    ['days', { days: [] }],
    ['days', { days: '2026-10-17' }],
    ['days', { days: ['2026-10-17', '2026-10-17'] }],
    ['days', { days: ['2026-10-18'] }],
    ['days', { days: ['2026-10'] }],
    ['days', { days: ['soon'] }],
    ['days', { days: ['2026-10-17'], post: 'p' }],
    ['days', { days: ['2026-10-17'], date: null }],
  ])('a row whose %s say nothing is left out: %j', (key, more) => {
    const rows = [{ ...row, ...more }, other] as unknown as Row[]
    expect(evaluate('likes', rows, october)).toMatchObject({ value: 2 })
    expect(keysOf(rows, 'invalid')).toEqual([key])
  })
  test.each([
    ['sums', { sums: 5 }],
    ['sums', { sums: { likes: 5 } }],
    ['sums', { sums: { siteSessions: 5 } }],
    ['sums', { sums: { '["times","likes","reach"]': 'many' } }],
    ['most', { sums: { reach: 4 }, most: 3 }],
    ['most', { sums: { reach: 4 }, most: { reach: 5 } }],
    ['most', { sums: { reach: 4 }, most: { reach: -1 } }],
    ['reach', { sums: { reach: -4 } }],
    ['reach', { reach: 4 }],
    ['followers', { followers: 4 }],
    ['siteSessions', { siteSessions: 4 }],
    ['reports', { reports: 5 }],
    ['reports', { reports: ['lykes'] }],
  ])('what is wrong about %s is none of the likes: %j', (key, more) => {
    const days = { date: { from: '2026-10-16', to: '2026-10-17' }, days: ['2026-10-16', '2026-10-17'] }
    const rows = [{ ...row, ...days, ...more }, other] as unknown as Row[]
    expect(evaluate('likes', rows, october)).toMatchObject({ value: 7 })
    expect(read(rows).warnings).toEqual([{ code: 'invalid', keys: [key] }])
    for (const fact of ['reach', 'followers', 'siteSessions'] as const) {
      const { known, between } = evaluate(fact, rows, october) as { known: boolean; between?: unknown }
      expect([known, between ?? null]).toEqual([false, null])
    }
  })
  test('`null` says nothing, and one of a thing is itself', () => {
    const nothing = { cells: null, days: null, sums: null, most: null, reports: null }
    expect(evaluate('likes', [{ ...row, ...nothing }], october)).toEqual(evaluate('likes', [row], october))
    const one = { cells: 1, days: ['2026-10-17'], sums: { reach: 9 } }
    expect(evaluate('likes', [{ ...row, ...one }], october)).toEqual(evaluate('likes', [row], october))
  })
})

test('`sumsOf` names what rows must bring for a metric', () => {
  expect(sumsOf(ratio('views', times('posts', 'followers'))).map(sumKey)).toEqual([
    '["times","posts","followers"]',
    'followers',
  ])
  expect(sumsOf(meanCells(ratio('interactions', 'reach'), 'post')).map(sumKey)).toEqual([
    '["ratio","interactions","reach"]',
    'reach',
  ])
  expect(sumsOf(ratio(times(2, 'likes'), plus('views', 1)))).toEqual([])
})

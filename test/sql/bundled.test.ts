// Days between two cuts that know the same come as one row: cases worked by hand, and the law that the reader of such rows has.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  aggregate,
  compare,
  evaluate,
  type EvaluateOptions,
  type FactId,
  facts,
  type Metric,
  metrics,
  resolveWindow,
  type Row,
  series,
  shareOfVoice,
} from '../../src/metrics/index.js'
import { type ReduceOptions, reduceQuery, rowsFrom } from '../../src/sql/index.js'
import { ofHost } from '../metrics/hostMetrics.js'
import { DAYS, warehouseRows, WEEKS } from '../metrics/warehouseRows.js'
import { reducedSets, type ReducedSet } from './support/reducedSets.js'
import { differencesOfGroups } from './support/knownDifferences.js'
import { comparable, differences } from './support/sameResult.js'
import { load, openDuckDb, run, sourceOf, type Warehouse } from './support/warehouse.js'

let duckdb: Warehouse
beforeAll(async () => {
  duckdb = await openDuckDb()
})
afterAll(() => duckdb.close())

const SETS = Number(process.env.SQL_SETS ?? 24)
const [first, last] = [DAYS[0] as string, DAYS.at(-1) as string]

const own = ['likes', 'reach', 'interactions', 'followers', 'spend', 'messages', 'answered', 'responseTimes'] as const
const october = ['2026-10-01', '2026-11-01']
const on = (day: number): string => `2026-10-${`${day}`.padStart(2, '0')}`
let tables = 0

/** What the warehouse makes of rows, without the brand that all of them have. */
async function bundled(rows: readonly Row[], some: Partial<ReduceOptions> = {}) {
  const table = `bundled_${tables++}`
  await load(
    duckdb,
    table,
    rows.map((row) => ({ brand: 'aurora', ...row })),
    own,
  )
  const query = reduceQuery({
    dialect: 'duckdb',
    sources: [sourceOf(table, own)],
    metrics: ['likes', 'reach', 'followers', 'spend', 'responseTime', 'viewRatePerPost'],
    brands: ['aurora'],
    dates: 'all',
    cuts: october,
    ...some,
  })
  const found = rowsFrom(query, await run(duckdb, query)).map(({ brand, ...row }): Row => (brand ? row : {}))
  const textOf = ({ channel, post, date }: Row) => [channel, post ?? '', Object(date).from ?? date].join()
  return found.sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1))
}

const vk = { channel: 'vk' } as const

describe('days between two cuts', () => {
  test('that know the same are one row: sums, people with their most, levels with their edges', async () => {
    const rows = [1, 2, 3, 4, 5].map(
      (day): Row => ({ ...vk, date: on(day), likes: day, reach: 10 * day, followers: 100 + day }),
    )
    expect(await bundled(rows)).toEqual([
      rows[0],
      {
        ...vk,
        date: { from: on(2), to: on(4) },
        days: [on(2), on(3), on(4)],
        likes: 9,
        sums: { reach: 90, followers: 309 },
        most: { reach: 40 },
      },
      rows[4],
    ])
  })

  test('are those of each stretch, and of a day by itself where a window begins or ends', async () => {
    const rows = [1, 2, 3, 4, 5, 6].map((day): Row => ({ ...vk, date: on(day), likes: day }))
    const found = await bundled(rows, { cuts: [on(1), on(4), on(7)], dates: [{ from: on(4), to: on(6) }] })
    // Followers may be worked out from the day before.
    expect(found.map(({ days, date }) => days ?? date)).toEqual([on(3), on(4), [on(5), on(6)]])
  })

  test('are the same of all channels of a brand: where one lacks a figure the day stays with those that lack it', async () => {
    const rows = [1, 2, 3, 4, 5].flatMap((day): Row[] => [
      { ...vk, date: on(day), likes: day },
      { channel: 'ok', date: on(day), ...(day % 2 ? { likes: day } : { spend: day }) },
    ])
    const daysOf = async (channel: string) =>
      (await bundled(rows)).filter((row) => row.channel === channel).map(({ days, date }) => days ?? date)
    expect(await daysOf('vk')).toEqual([on(1), [on(2), on(4)], [on(3), on(5)]])
    expect(await daysOf('ok')).toEqual(await daysOf('vk'))
  })

  test.each<[string, readonly Row[]]>([
    ['says two things', [{ ...vk, date: on(3), likes: 7 }]],
    ['has a value that is none', [{ ...vk, date: on(3), likes: 3, reach: -1 }]],
    ['is not over', [{ ...vk, date: on(3), provisional: true, likes: 3 }]],
    ['has a total beside its parts', [{ ...vk, date: on(3), campaign: 'a', paid: 'paid', likes: 1 }]],
    ['has a total of all channels', [{ channel: '', date: on(3), spend: 1 }]],
  ])('without a day that %s', async (_, more) => {
    const rows = [1, 2, 3, 4, 5].map((day): Row => ({ ...vk, date: on(day), likes: day }))
    const found = await bundled([...rows, ...more])
    expect(found.flatMap(({ days }) => days ?? [])).toEqual([on(2), on(4), on(5)])
  })

  test('stay days beside a row of a part of them, and come together beside one of all of them', async () => {
    const rows = [1, 2, 3].map((day): Row => ({ ...vk, date: on(day), likes: day }))
    const span = (from: string, to: string): Row => ({ ...vk, date: { from, to }, reach: 90 })
    expect(await bundled([...rows, span(on(2), on(9))])).toHaveLength(4)
    expect(await bundled([...rows, span(on(1), on(31))])).toHaveLength(3)
  })

  test('have their response times as one list, of days on which nobody was answered as well', async () => {
    const rows: Row[] = [
      { ...vk, date: on(1), messages: 1, answered: 1, responseTimes: [60] },
      { ...vk, date: on(2), messages: 2, answered: 2, responseTimes: [30, 40] },
      { ...vk, date: on(3), messages: 3, answered: 0 },
      { ...vk, date: on(4), messages: 1, answered: 1, responseTimes: [10] },
    ]
    const [, all] = await bundled(rows)
    expect(all).toMatchObject({ days: [on(2), on(3), on(4)], messages: 6, answered: 3 })
    expect([...(all?.responseTimes ?? [])].sort((a, b) => a - b)).toEqual([10, 30, 40])
  })

  test('bring their campaigns together: as many as there are on one of them', async () => {
    const ads = (day: number, campaign: string, spend: number): Row => ({
      ...vk,
      date: on(day),
      campaign,
      paid: 'paid',
      spend,
    })
    const rows = [ads(1, 'a', 1), ads(2, 'a', 2), ads(2, 'b', 3), ads(3, 'a', 4), ads(3, 'b', 5), ads(3, 'c', 6)]
    expect((await bundled(rows))[1]).toEqual({
      ...vk,
      campaign: 'a +2',
      cells: 3,
      paid: 'paid',
      date: { from: on(2), to: on(3) },
      days: [on(2), on(3)],
      spend: 20,
    })
  })

  test('have posts that say themselves how many followers their day had', async () => {
    const days = [1, 2, 3, 4].map((day): Row => ({ ...vk, date: on(day), followers: 100 * day }))
    const posts: Row[] = [
      { ...vk, date: on(2), post: 'p', likes: 5 },
      { ...vk, date: on(3), post: 'q', likes: 7 },
      { ...vk, date: on(3), post: 'r', reach: 7, paid: 'paid' },
    ]
    const found = await bundled([...days, ...posts])
    expect(found.filter(({ post }) => post === 'p +1')).toEqual([
      {
        ...vk,
        post: 'p +1',
        cells: 2,
        date: { from: on(2), to: on(3) },
        likes: 12,
        sums: { followers: 500, '["times","posts","followers"]': 500 },
      },
    ])
    // Neither organic nor paid.
    expect(found.filter(({ post }) => post === 'r')).toEqual([
      posts[2],
      { ...vk, date: on(3), post: 'r', followers: 300 },
    ])
  })
})

describe('cuts', () => {
  const options = { dialect: 'duckdb', sources: [sourceOf('any', own)], metrics: ['likes'], brands: 'all' } as const
  test('that a window does not begin or end at are refused, with what to write instead', () => {
    const dates = [{ from: on(1), to: on(17) }]
    expect(() => reduceQuery({ ...options, dates, cuts: october })).toThrow(
      'kpi-kit: `cuts` has no "2026-10-18", so days would be lost to the window that ends with "2026-10-17". Name the first day of each window, and the day after its last.',
    )
    expect(() => reduceQuery({ ...options, dates, cuts: [on(18)] })).toThrow('begins with "2026-10-01"')
    expect(() => reduceQuery({ ...options, dates, cuts: [on(18), on(9), on(1)] })).not.toThrow()
  })
  test.each([[['October']], ['2026-10-01'], [['2026-13-01']], [[null]]])('are days: %j', (cuts) => {
    expect(() => reduceQuery({ ...options, dates: 'all', cuts: cuts as never })).toThrow('which is not a day')
  })
  test('of none are as if nothing was said', () => {
    const all = { ...options, dates: 'all' } as const
    expect(reduceQuery({ ...all, cuts: [] })).toEqual(reduceQuery(all))
  })
})

describe('weeks of rows as the reader knows them', () => {
  // A share among brands brings days together that all brands know: those of other sets are none of its business.
  const asked = [...Object.keys(metrics).filter((id) => id !== 'shareOfVoice'), ...ofHost] as readonly (
    | string
    | Metric
  )[]
  const weeks: readonly EvaluateOptions[] = [
    { period: { from: first, to: last }, asOf: last },
    { period: '2026-W42', asOf: '2026-10-18' },
    { period: { from: '2026-10-05', to: '2026-10-18' }, asOf: '2026-10-18' },
    { period: { from: '2026-10-12', to: last }, asOf: last },
  ]
  let sets: readonly ReducedSet[]
  beforeAll(async () => {
    const vocabulary = { metrics: asked as readonly Metric[], facts: Object.keys(facts) as FactId[] }
    const seeds = Array.from({ length: SETS }, (_, i) => i)
    const dated = (seed: number) => warehouseRows(seed).filter(({ date }) => date)
    sets = (await reducedSets(duckdb, seeds, vocabulary, { cuts: [...WEEKS, '2026-10-26'] }, dated)).sets
  }, 600_000)

  const expectSame = ({ seed, rows, reduced }: ReducedSet, of: string, answer: (data: readonly Row[]) => unknown) => {
    const [was, is] = [rows, reduced].map(answer)
    expect(differences(was, is).slice(0, 3), `${of} of set ${seed}`).toEqual([])
  }

  test('have days of several, and fewer rows', () => {
    const count = (of: (set: ReducedSet) => number) => sets.reduce((sum, set) => sum + of(set), 0)
    expect(count(({ reduced }) => reduced.filter(({ days }) => days).length)).toBeGreaterThan(SETS / 2)
    expect(count(({ reduced }) => reduced.length)).toBeLessThan(count(({ rows }) => rows.length) * 0.7)
  })
  test('every result is that of the rows', () => {
    for (const set of sets)
      for (const [i, one] of asked.entries())
        if (i % 5 === set.seed % 5)
          for (const about of weeks) {
            const options = one === 'er' ? { ...about, over: 'period' as const } : about
            const name = `${typeof one === 'string' ? one : one.id} in ${JSON.stringify(about)}`
            expectSame(set, name, (data) => comparable(evaluate(one as 'er', data, options), differencesOfGroups))
          }
  }, 600_000)
  test('comparisons, lines by week, and sums of channels are those of the rows', () => {
    for (const set of sets) {
      const id = (['er', 'likes', 'spend', 'impressions', 'costPerLead'] as const)[set.seed % 5] as 'likes'
      const windows = resolveWindow({ data: set.rows as Row[], period: '2026-W43', asOf: last })
      const about = { every: 'week', period: { from: first, to: last }, asOf: last } as const
      const withoutWarnings = (value: unknown) =>
        JSON.parse(JSON.stringify(value), (key, one) => (key === 'warnings' ? [] : one))
      expectSame(set, 'compare', (data) => withoutWarnings(compare(id, data, windows)))
      expectSame(set, 'series', (data) => withoutWarnings(series(id, data, about)))
      expectSame(set, 'aggregate', (data) => withoutWarnings(aggregate(data, { ...about, split: 'channel' })))
    }
  }, 600_000)

  test('a share among brands is of the days that all of them know', async () => {
    const own = { metrics: ['shareOfVoice'], facts: ['mentions'] } as const
    const ofVoice = (seed: number) => warehouseRows(seed).filter(({ date, mentions }) => date && mentions !== undefined)
    let count = 0
    for (const seed of Array.from({ length: SETS * 2 }, (_, i) => i + 100)) {
      if (!ofVoice(seed).some(({ brand }) => brand)) continue
      const cuts = { cuts: [...WEEKS, '2026-10-26'] }
      for (const set of (await reducedSets(duckdb, [seed], own, cuts, ofVoice)).sets) {
        count += set.reduced.filter(({ days }) => days).length
        for (const about of weeks) {
          expectSame(set, 'metric', (data) => comparable(evaluate('shareOfVoice', data, about), differencesOfGroups))
          expectSame(set, 'function', (data) => shareOfVoice(data, { own: '', ...(about as object) }))
        }
      }
    }
    expect(count).toBeGreaterThan(0)
  }, 600_000)

  test('where they came together for each brand by itself, it is that of the rows or not known', async () => {
    const own = { metrics: ['mentions'], facts: ['mentions'] } as const
    const ofVoice = (seed: number) => warehouseRows(seed).filter(({ date, mentions }) => date && mentions !== undefined)
    const count = { same: 0, unknown: 0 }
    for (const seed of Array.from({ length: SETS * 2 }, (_, i) => i + 100)) {
      if (!ofVoice(seed).some(({ brand }) => brand)) continue
      for (const set of (await reducedSets(duckdb, [seed], own, { cuts: [...WEEKS, '2026-10-26'] }, ofVoice)).sets)
        for (const about of weeks) {
          const answers = (data: readonly Row[]) => [
            evaluate('shareOfVoice', data, about),
            shareOfVoice(data, { own: '', ...(about as object) }),
          ]
          answers(set.reduced).forEach((is, i) => {
            const was = answers(set.rows)[i]
            if (is.known) expect(is.value, `set ${seed}`).toBe(was?.known ? was.value : undefined)
            count[is.known || !was?.known ? 'same' : 'unknown']++
          })
        }
    }
    expect(Math.min(count.same, count.unknown)).toBeGreaterThan(0)
  }, 600_000)
})

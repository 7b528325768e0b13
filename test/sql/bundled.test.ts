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
} from '../../src/metrics/index.js'
import { ofHost } from '../metrics/hostMetrics.js'
import { DAYS, warehouseRows, WEEKS } from '../metrics/warehouseRows.js'
import { reducedSets, type ReducedSet } from './support/reducedSets.js'
import { comparable, differences } from './support/sameResult.js'
import { openDuckDb, type Warehouse } from './support/warehouse.js'

let duckdb: Warehouse
beforeAll(async () => {
  duckdb = await openDuckDb()
})
afterAll(() => duckdb.close())

const SETS = Number(process.env.SQL_SETS ?? 48)
const [first, last] = [DAYS[0] as string, DAYS.at(-1) as string]

describe('weeks of rows as the reader knows them', () => {
  const asked: readonly (string | Metric)[] = [...Object.keys(metrics), ...ofHost]
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
    expect(count(({ reduced }) => reduced.filter(({ days }) => days).length)).toBeGreaterThan(SETS)
    expect(count(({ reduced }) => reduced.length)).toBeLessThan(count(({ rows }) => rows.length) * 0.7)
  })
  test('every result is that of the rows', () => {
    for (const set of sets)
      for (const [i, one] of asked.entries())
        if (i % 5 === set.seed % 5)
          for (const about of weeks) {
            const options = one === 'er' ? { ...about, over: 'period' as const } : about
            const name = `${typeof one === 'string' ? one : one.id} in ${JSON.stringify(about)}`
            expectSame(set, name, (data) => comparable(evaluate(one as 'er', data, options), true))
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
})

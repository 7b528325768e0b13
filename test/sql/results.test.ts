// The results of rows that a warehouse has reduced are those of its raw rows, whatever these are. `SQL_SETS=5000` tries more sets.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { evaluate, type EvaluateOptions } from '../../src/metrics/index.js'
import type { ReduceOptions } from '../../src/sql/index.js'
import { vocabularies } from './support/randomSets.js'
import { reducedSets } from './support/reducedSets.js'
import { comparable, differences } from './support/sameResult.js'
import { openDuckDb, type Warehouse } from './support/warehouse.js'

const SETS = Number(process.env.SQL_SETS ?? 96)

const questions: readonly EvaluateOptions[] = [
  { period: '2026-10', asOf: '2026-10-31' },
  { period: { from: '2026-09-12', to: '2026-10-17' }, asOf: '2026-10-12' },
  { period: '2026-W40', channels: ['a', 'b'] },
  { over: 'period' },
]

/** Windows that begin and end at these days. */
const cuts = [
  '2026-09-12',
  '2026-09-21',
  '2026-09-28',
  '2026-10-01',
  '2026-10-05',
  '2026-10-13',
  '2026-10-18',
  '2026-11-01',
]
const atCuts: readonly EvaluateOptions[] = [
  { period: '2026-10', asOf: '2026-10-31' },
  { period: { from: '2026-09-12', to: '2026-10-17' }, asOf: '2026-10-12' },
  { period: '2026-W40', channels: ['a', 'b'] },
  { over: 'period' },
  { period: { from: '2026-09-21', to: '2026-10-17' }, asOf: '2026-10-31' },
]

let duckdb: Warehouse
beforeAll(async () => {
  duckdb = await openDuckDb()
})
afterAll(() => duckdb.close())

describe.each<[string, Partial<ReduceOptions>, typeof questions]>([
  ['each day, post and campaign', {}, questions],
  ['posts and campaigns of a day together', { posts: 'grouped', campaigns: 'grouped' }, questions],
  ['days between cuts together', { cuts }, atCuts],
])('%s', (_, options, asked) => {
  test.each(vocabularies.map((vocabulary, i) => [i, vocabulary] as const))('vocabulary %i', async (i, vocabulary) => {
    const count = Math.ceil(SETS / vocabularies.length)
    const seeds = Array.from({ length: count }, (_, n) => i + n * vocabularies.length)
    const areGrouped = options.campaigns === 'grouped' || options.cuts !== undefined
    const { sets } = await reducedSets(duckdb, seeds, vocabulary, options)
    for (const { seed, rows, reduced } of sets) {
      const own = rows.some(({ brand }) => brand) ? { own: '' } : {}
      // Each set is asked one of them: reading its rows is what takes time.
      const question = { ...asked[Math.floor(seed / vocabularies.length) % asked.length], ...own }
      for (const metric of vocabulary.metrics) {
        const [raw, ours] = [rows, reduced].map((some) => comparable(evaluate(metric, some, question), areGrouped))
        expect(differences(raw, ours).slice(0, 3), `${metric} of set ${seed}`).toEqual([])
      }
    }
  })
})

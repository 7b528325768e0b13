// In windows that begin and end at cuts, the results of days that came together are those of the raw rows, whatever these are.
// `SQL_SETS=5000` tries more sets.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { evaluate, type EvaluateOptions } from '../../src/metrics/index.js'
import { differencesOfGroups } from './support/knownDifferences.js'
import { vocabularies } from './support/randomSets.js'
import { reducedSets } from './support/reducedSets.js'
import { comparable, differences } from './support/sameResult.js'
import { openDuckDb, type Warehouse } from './support/warehouse.js'

const SETS = Number(process.env.SQL_SETS ?? 96)

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
const questions: readonly EvaluateOptions[] = [
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

test.each(vocabularies.map((vocabulary, i) => [i, vocabulary] as const))(
  'days between cuts, vocabulary %i',
  async (i, vocabulary) => {
    const count = Math.ceil(SETS / vocabularies.length)
    const seeds = Array.from({ length: count }, (_, n) => i + n * vocabularies.length)
    const { sets } = await reducedSets(duckdb, seeds, vocabulary, { cuts })
    for (const { seed, rows, reduced } of sets) {
      const own = rows.some(({ brand }) => brand) ? { own: '' } : {}
      // Each set is asked one of them: reading its rows is what takes time.
      const question = { ...questions[Math.floor(seed / vocabularies.length) % questions.length], ...own }
      for (const metric of vocabulary.metrics) {
        const [raw, ours] = [rows, reduced].map((some) =>
          comparable(evaluate(metric, some, question), differencesOfGroups),
        )
        expect(differences(raw, ours).slice(0, 3), `${metric} of set ${seed}`).toEqual([])
      }
    }
  },
)

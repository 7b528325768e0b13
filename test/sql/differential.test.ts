// Whole answers of the kit from rows that a warehouse has reduced are those from its raw rows: every metric, fact and function comes
// often, in each way to reduce rows. `npm run compare:sql` puts the same questions to as many sets as one likes.
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { facts, type FactId } from '../../src/metrics/index.js'
import { batchesOf, compareBatch, modes, newTally, type Tally } from './support/differential.js'
import { vocabularies } from './support/randomSets.js'
import { openDuckDb, openPostgres, STARTING, type Warehouse } from './support/warehouse.js'

const PER_BATCH = 100

describe.each([
  ['DuckDB', openDuckDb, 5000],
  ['PostgreSQL', openPostgres, 200],
] as const)('in %s', (_, open, sets) => {
  let warehouse: Warehouse
  const whole = newTally()
  beforeAll(async () => {
    // Nobody reads what a developer would be told of rows that no one has ever read before.
    vi.stubEnv('NODE_ENV', 'production')
    warehouse = await open()
  }, STARTING)
  afterAll(() => warehouse.close())

  const batches = batchesOf(sets, { perBatch: PER_BATCH, metrics: 2 })
  test.each(batches.map((batch, i) => [i * PER_BATCH, batch] as const))('the sets from %i on', async (from, batch) => {
    const i = from / PER_BATCH
    // One way a batch: each vocabulary comes to each of them.
    const mode = modes[(i + Math.floor(i / vocabularies.length)) % modes.length] as (typeof modes)[number]
    const tally = newTally()
    await compareBatch(warehouse, batch, [mode], () => tally)
    addTo(whole, tally)
    expect(tally.different, mode.name).toEqual([])
  })

  test('every function was asked', () => {
    expect(whole.identical).toBeGreaterThan(0.99 * whole.answers)
    expect(Object.keys(whole.asked).sort()).toEqual([
      'aggregate',
      'campaignEffect',
      'compare',
      'control',
      'evaluate',
      'findings',
      'funnel',
      'series',
      'shareOfVoice',
    ])
  })
})

test('the vocabularies have every fact', () => {
  const all = new Set(vocabularies.flatMap((vocabulary) => vocabulary.facts))
  expect((Object.keys(facts) as FactId[]).filter((fact) => !all.has(fact))).toEqual([])
})

function addTo(whole: Tally, tally: Tally): void {
  whole.answers += tally.answers
  whole.identical += tally.identical
  for (const [of, count] of Object.entries(tally.asked)) whole.asked[of] = (whole.asked[of] ?? 0) + count
}

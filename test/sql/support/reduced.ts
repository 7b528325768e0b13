// What a warehouse makes of a few rows: of all of them or of some days, with the profile of all.
import { type MetricInput, type Row } from '../../../src/metrics/index.js'
import { profileQuery, type ReduceOptions, reduceQuery, rowsFrom, witnessesFrom } from '../../../src/sql/index.js'
import { factsFor } from '../../../src/sql/factsFor.js'
import { sourcesOf } from './reducedSets.js'
import { run, type Warehouse } from './warehouse.js'

export async function reduced(
  warehouse: Warehouse,
  rows: readonly Row[],
  metrics: readonly MetricInput[],
  dates: ReduceOptions['dates'] = 'all',
  together: Pick<ReduceOptions, 'posts' | 'campaigns' | 'cuts'> = {},
): Promise<{ readonly rows: readonly Row[]; readonly profile: readonly Row[] }> {
  const sources = await sourcesOf(warehouse, [{ seed: 0, rows }], { metrics, facts: factsFor(metrics) })
  const options = { dialect: warehouse.dialect, sources, metrics, brands: 'all' } as const
  const [query, profile] = [reduceQuery({ ...options, ...together, dates }), profileQuery(options)]
  const own = (all: readonly Row[]) =>
    all.map(({ brand: marked, ...row }): Row => {
      const brand = `${marked}`.slice(2)
      return brand ? { ...row, brand } : row
    })
  return {
    rows: own(rowsFrom(query, await run(warehouse, query))),
    profile: own(witnessesFrom(profile, await run(warehouse, profile))),
  }
}

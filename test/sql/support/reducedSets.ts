// Many sets of rows in one warehouse, reduced by one query: each set is told apart by what its brands begin with.
import type { Row } from '../../../src/metrics/index.js'
import { getOr } from '../../../src/metrics/model/memo.js'
import { type ReduceOptions, type Query, reduceQuery, rowsFrom, type RowSource } from '../../../src/sql/index.js'
import { type RandomSet, randomSet, type Vocabulary } from './randomSets.js'
import { load, run, sourceOf, type Warehouse } from './warehouse.js'

export interface ReducedSet extends RandomSet {
  /** What the warehouse made of the rows. */
  readonly reduced: readonly Row[]
}

let tables = 0

/** The sets in tables of the warehouse. Each way of leaving out zeros is a source of its own, as it is in a warehouse. */
export async function loadSets(
  warehouse: Warehouse,
  seeds: readonly number[],
  vocabulary: Vocabulary,
  rowsOf: (seed: number) => readonly Row[] = (seed) => randomSet(seed, vocabulary.facts).rows,
) {
  const sets = seeds.map((seed): RandomSet => ({ seed, rows: rowsOf(seed) }))
  return { sets, sources: await sourcesOf(warehouse, sets, vocabulary) }
}

/** Tables of the rows of sets. */
export async function sourcesOf(warehouse: Warehouse, sets: readonly RandomSet[], { facts }: Vocabulary) {
  const marked = sets.flatMap(({ seed, rows }) =>
    rows.map(({ brand = '', ...row }): Row => ({ ...row, brand: `${seed}|${brand}` })),
  )
  const byAbsent = new Map<string, Row[]>()
  for (const row of marked) getOr(byAbsent, JSON.stringify(row.absent ?? {}), () => []).push(row)
  const sources: RowSource[] = []
  for (const [absent, rows] of byAbsent) {
    const table: string = `raw_${tables++}`
    await load(warehouse, table, rows, facts)
    sources.push(sourceOf(table, facts, JSON.parse(absent), warehouse.dialect))
  }
  return sources
}

/** Rows of all sets, set by set. */
export function rowsBySet(rows: readonly Row[]): ReadonlyMap<number, Row[]> {
  const bySet = new Map<number, Row[]>()
  for (const { brand: marks, ...row } of rows) {
    const [seed, brand] = `${marks}`.split('|')
    getOr(bySet, Number(seed), () => []).push(brand ? { ...row, brand } : row)
  }
  return bySet
}

/** The sets of some seeds, and what the warehouse makes of them. */
export async function reducedSets(
  warehouse: Warehouse,
  seeds: readonly number[],
  vocabulary: Vocabulary,
  options: Partial<ReduceOptions> = {},
  rowsOf?: (seed: number) => readonly Row[],
): Promise<{ readonly query: Query; readonly sets: readonly ReducedSet[] }> {
  const { sets, sources } = await loadSets(warehouse, seeds, vocabulary, rowsOf)
  const query = reduceQuery({
    dialect: warehouse.dialect,
    sources,
    metrics: vocabulary.metrics,
    brands: 'all',
    dates: 'all',
    ...options,
  })
  const bySet = rowsBySet(rowsFrom(query, await run(warehouse, query)))
  return { query, sets: sets.map((set) => ({ ...set, reduced: bySet.get(set.seed) ?? [] })) }
}

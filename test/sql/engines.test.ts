// Every engine says the very rows that DuckDB says. `npm run test:engines` has more engines and more sets.
import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Row } from '../../src/metrics/index.js'
import { profileQuery, reduceQuery, rowsFrom, witnessesFrom } from '../../src/sql/index.js'
import { engines } from './support/engines.js'
import { vocabularies } from './support/randomSets.js'
import { loadSets } from './support/reducedSets.js'
import { run, STARTING, type Warehouse } from './support/warehouse.js'

const { SQL_SETS, SQL_REPORT } = process.env
/** Money, samples, posts and people between them. */
const asked = SQL_SETS ? vocabularies.map((_, i) => i) : [0, 4, 8, 9]
const perVocabulary = Math.max(8, Math.ceil(Number(SQL_SETS ?? 0) / asked.length))

const grouped = { posts: 'grouped', campaigns: 'grouped' } as const
const cuts = ['2026-09-12', '2026-09-21', '2026-10-01', '2026-10-05', '2026-11-01']
const window = [{ from: '2026-09-20', to: '2026-10-10' }]

let open: readonly Warehouse[]
const told = engines.map(({ name }) => ({ name, version: '', sets: 0, rows: 0, different: 0 }))
const sizes = { each: 0, grouped: 0, bundled: 0 }

beforeAll(async () => {
  open = await Promise.all(engines.map((engine) => engine.open()))
  for (const [i, warehouse] of open.entries()) {
    const [record] = await warehouse.all('SELECT version() AS version')
    Object.assign(told[i] as object, { version: /\d[\d.]+/.exec(`${record?.version}`)?.[0] })
  }
}, STARTING)
afterAll(async () => {
  await Promise.all(open.map((engine) => engine.close()))
  if (SQL_REPORT) writeFileSync(SQL_REPORT, JSON.stringify(told))
})

/** What an engine makes of sets, query by query, each row as a text. */
async function answers(warehouse: Warehouse, seeds: readonly number[], vocabulary: (typeof vocabularies)[number]) {
  const { dialect } = warehouse
  const { sources } = await loadSets(warehouse, seeds, vocabulary)
  const options = { dialect, sources, metrics: vocabulary.metrics, brands: 'all' } as const
  const each = reduceQuery({ ...options, dates: 'all' })
  const together = reduceQuery({ ...options, ...grouped, dates: 'all' })
  const bundled = reduceQuery({ ...options, cuts, dates: 'all' })
  const days = reduceQuery({ ...options, dates: window })
  const profile = profileQuery(options)
  return {
    each: rowsFrom(each, await run(warehouse, each)).map(textOf),
    grouped: rowsFrom(together, await run(warehouse, together)).map(textOf),
    bundled: rowsFrom(bundled, await run(warehouse, bundled)).map(textOf),
    window: rowsFrom(days, await run(warehouse, days)).map(textOf),
    profile: witnessesFrom(profile, await run(warehouse, profile)).map(textOf),
  }
}

/** Sums of fractions depend on the order in which they are added. */
const textOf = (row: Row): string =>
  JSON.stringify(row, (_, value) => (typeof value === 'number' ? Number(value.toPrecision(12)) : value))

/** The texts of the first that the second lacks. */
function lacking(these: readonly string[], those: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const one of those) left.set(one, (left.get(one) ?? 0) + 1)
  return these.filter((one) => {
    const n = left.get(one) ?? 0
    left.set(one, n - 1)
    return n <= 0
  })
}

describe.each(asked)('vocabulary %i', (i) => {
  test('the same rows', async () => {
    const vocabulary = vocabularies[i] as (typeof vocabularies)[number]
    const seeds = Array.from({ length: perVocabulary }, (_, n) => n + 1)
    const found = []
    for (const warehouse of open) found.push(await answers(warehouse, seeds, vocabulary))
    const [right] = found as [(typeof found)[number]]
    expect(right.each.length).toBeGreaterThan(seeds.length)
    sizes.each += right.each.length
    sizes.grouped += right.grouped.length
    sizes.bundled += right.bundled.length
    const faults: string[][] = []
    for (const [engine, answer] of found.entries())
      for (const kind of ['each', 'grouped', 'bundled', 'window', 'profile'] as const) {
        const [more, less] = [lacking(answer[kind], right[kind]), lacking(right[kind], answer[kind])]
        const account = told[engine] as (typeof told)[number]
        account.rows += answer[kind].length
        account.different += more.length + less.length
        if (more.length + less.length)
          faults.push([`${account.name}, ${kind}`, ...more.slice(0, 2), 'DuckDB:', ...less.slice(0, 2)])
      }
    for (const account of told) account.sets += seeds.length
    expect(faults).toEqual([])
  }, 600_000)
})

test('groups are fewer rows, and days that come together fewer still', () => {
  expect(sizes.grouped).toBeLessThan(sizes.each)
  expect(sizes.bundled).toBeLessThan(sizes.grouped)
})

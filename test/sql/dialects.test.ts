// What is written for each engine: read by a parser of its language, and run where an engine runs here.
import { init, validate } from '@polyglot-sql/sdk'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Row } from '../../src/metrics/index.js'
import { dialects, type DialectName } from '../../src/sql/dialects.js'
import { profileQuery, type Query, type ReduceOptions, reduceQuery, rowsFrom } from '../../src/sql/index.js'
import { vocabularies } from './support/randomSets.js'
import { loadSets } from './support/reducedSets.js'
import { sources } from './support/sources.js'
import { openDuckDb, openPostgres, run, STARTING, type Warehouse } from './support/warehouse.js'

const names = Object.keys(dialects) as DialectName[]
const options: Omit<ReduceOptions, 'dialect'> = {
  sources,
  metrics: ['engagementRateByReach', 'netGrowthRate', 'costPerLead', 'responseTime', 'impressions', 'customers'],
  brands: ['aurora', 7],
  dates: [
    { from: '2026-10-01', to: '2026-10-31' },
    { from: '2026-09-01', to: '2026-09-30' },
  ],
}

const cuts = ['2026-09-01', '2026-10-01', '2026-11-01']
const grouped = { posts: 'grouped', campaigns: 'grouped' } as const

beforeAll(init)

const marks: Readonly<Record<DialectName, RegExp>> = {
  duckdb: /\$(\d+)/g,
  postgres: /\$(\d+)/g,
  clickhouse: /\{p(\d+):\w+\}/g,
  bigquery: /@p(\d+)/g,
  snowflake: /\?/g,
  spark: /:p(\d+)/g,
  trino: /\?/g,
}

describe.each(names)('%s', (dialect) => {
  const queries: Readonly<Record<string, Query>> = {
    reduce: reduceQuery({ ...options, dialect }),
    profile: profileQuery({ ...options, dialect }),
    grouped: reduceQuery({ ...options, ...grouped, dialect, metrics: [...options.metrics, 'viewRatePerPost'] }),
    cuts: reduceQuery({
      ...options,
      dialect,
      metrics: [...options.metrics, 'viewRatePerPost', 'meanPostEngagementRateByReach'],
      cuts,
    }),
    all: reduceQuery({ ...options, dialect, brands: 'all', dates: 'all' }),
  }

  test.each(Object.keys(queries))('its language: %s', (kind) => {
    const { sql } = queries[kind] as Query
    const { valid, errors } = validate(sql, dialect === 'postgres' ? 'postgresql' : dialect)
    expect(errors).toEqual([])
    expect(valid).toBe(true)
  })

  test.each(Object.keys(queries))('each placeholder has its value: %s', (kind) => {
    const { sql, params, named } = queries[kind] as Query
    const found = [...sql.matchAll(marks[dialect])]
    const places = dialects[dialect].isPositional ? found.map((_, i) => i + 1) : found.map(([, place]) => Number(place))
    // Of those with a number each is new or known; together they are all there are.
    expect(Math.max(0, ...places)).toBe(params.length)
    expect([...new Set(places)]).toEqual(params.map((_, i) => i + 1))
    expect(Object.values(named)).toEqual(params)
    expect(sql).not.toMatch(/\u0001|undefined|\[object|NaN(?!')/)
  })

  test('the same options make the same text', () => {
    expect(reduceQuery({ ...options, dialect })).toEqual(queries.reduce)
  })
})

test('values come in the order of the text, day before included', () => {
  const { sql, params } = reduceQuery({
    dialect: 'snowflake',
    sources: [
      {
        table: 'days',
        brand: 'client',
        channel: { column: 'utm', map: { instagram: ['ig'] } },
        date: 'day',
        where: { country: 'DE' },
        facts: { followers: 'followers' },
      },
    ],
    metrics: ['netGrowthRate'],
    brands: ['aurora'],
    dates: [{ from: '2026-10-01', to: '2026-10-31' }],
  })
  // WHEN the column IN (ig) THEN instagram … WHERE client, from the day before to before the day after, country
  expect(params).toEqual(['ig', 'instagram', 'aurora', '2026-09-30', '2026-11-01', 'DE'])
  expect(sql).toContain('"day" >= CAST(? AS DATE) AND "day" < CAST(? AS DATE)')
})

describe('PostgreSQL says the very rows that DuckDB says', () => {
  let engines: readonly Warehouse[]
  beforeAll(async () => {
    engines = await Promise.all([openDuckDb(), openPostgres()])
  }, STARTING)
  afterAll(() => Promise.all(engines.map((engine) => engine.close())))

  // Money, samples, posts and people between them.
  test.each([0, 4, 8, 9])('vocabulary %i', async (i) => {
    const vocabulary = vocabularies[i] as (typeof vocabularies)[number]
    const { metrics } = vocabulary
    const answers = await Promise.all(
      engines.map(async (engine) => {
        const { dialect } = engine
        const { sources: loaded } = await loadSets(engine, [1, 2, 3, 4, 5, 6, 7, 8], vocabulary)
        const all = { dialect, sources: loaded, metrics, brands: 'all', dates: 'all' } as const
        const found = []
        for (const query of [all, { ...all, ...grouped }, { ...all, cuts }].map(reduceQuery))
          found.push(
            rowsFrom(query, await run(engine, query))
              .map(textOf)
              .sort(),
          )
        return found
      }),
    )
    const [duckdb, postgres] = answers
    expect(duckdb?.[0]?.length).toBeGreaterThan(100)
    expect(duckdb?.[1]?.length).toBeLessThan(duckdb?.[0]?.length ?? 0)
    expect(duckdb?.[2]?.length).toBeLessThan(duckdb?.[1]?.length ?? 0)
    expect(postgres).toEqual(duckdb)
  })
})

/** Sums of fractions depend on the order in which they are added. */
const textOf = (row: Row): string =>
  JSON.stringify(row, (_, value) => (typeof value === 'number' ? Number(value.toPrecision(12)) : value))

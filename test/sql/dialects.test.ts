// What is written for each engine, read by a parser of its language.
import { init, validate } from '@polyglot-sql/sdk'
import { beforeAll, describe, expect, test } from 'vitest'
import { dialects, type DialectName } from '../../src/sql/dialects.js'
import { profileQuery, type Query, type ReduceOptions, reduceQuery } from '../../src/sql/index.js'
import { sources } from './support/sources.js'

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

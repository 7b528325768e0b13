import { type Answer, type DialectName, type Query, reduceQuery, rowsFrom, type Source } from 'kpi-kit/sql'
import records from './records.json'
import { tables } from './tables.js'

// The mapping of the example, which is no part of the kit.
const [sources = []] = Object.values(
  import.meta.glob<readonly Source[]>('/examples/warehouse/sources.mjs', { import: 'sources', eager: true }),
)

/** The engines, as people call them. */
export const engines: Readonly<Record<DialectName, string>> = {
  duckdb: 'DuckDB',
  postgres: 'PostgreSQL',
  clickhouse: 'ClickHouse',
  bigquery: 'BigQuery',
  snowflake: 'Snowflake',
  spark: 'Spark, Databricks',
  trino: 'Trino, Athena',
}

export const metrics = ['engagementRateByReach', 'costPerLead', 'responseTime'] as const

/** What the page asks its small warehouse, in the words of an engine. */
export const queryFor = (dialect: DialectName): Query =>
  reduceQuery({
    dialect,
    sources: sources.filter(({ table }) => tables.some(({ name }) => name === `${table}`)),
    metrics,
    brands: ['aurora'],
    dates: [{ from: '2026-10-01', to: '2026-10-31' }],
  })

/** What DuckDB has answered, and a test asks it again. */
export const answers: readonly Answer[] = records

/** The rows that come of it. A page is about one brand, and rows without a name are its own. */
export const rows = rowsFrom(queryFor('duckdb'), answers).map(({ brand: _brand, ...row }) => row)

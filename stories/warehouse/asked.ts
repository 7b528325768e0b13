import type { Row } from 'kpi-kit/metrics'
import { type DialectName, type Query, reduceQuery, type Source } from 'kpi-kit/sql'
import answered from './rows.json'
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

/** What comes of DuckDB's answer, without the name of the brand: a page is about one. A test asks it again. */
export const rows = answered as readonly Row[]

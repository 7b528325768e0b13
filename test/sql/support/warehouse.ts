// Engines of warehouses within the process, and the tables that rows of the kit lie in there.
import { randomUUID } from 'node:crypto'
import { DuckDBInstance } from '@duckdb/node-api'
import { PGlite } from '@electric-sql/pglite'
import { type FactId, facts, type Row } from '../../../src/metrics/index.js'
import { parseRowDate, toDateString } from '../../../src/metrics/time/calendar.js'
import type { Query, RowSource } from '../../../src/sql/index.js'

/** How long an engine may take to start, in milliseconds: PostgreSQL is 20 MB of WebAssembly. */
export const STARTING = 60_000

/** An engine that runs a query, and whatever else a test has to say to it. */
export interface Warehouse {
  readonly dialect: 'duckdb' | 'postgres' | 'clickhouse'
  readonly all: (sql: string, params?: readonly string[]) => Promise<Record<string, unknown>[]>
  readonly close: () => Promise<void>
  /** Divides a table among the engine's servers, where it has several. */
  readonly spread?: (table: string) => Promise<void>
}

export const run = (warehouse: Warehouse, { sql, params }: Pick<Query, 'sql' | 'params'>) => warehouse.all(sql, params)

export async function openDuckDb(): Promise<Warehouse> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const connection = await instance.connect()
  return {
    dialect: 'duckdb',
    all: async (sql, params = []) =>
      (await connection.runAndReadAll(sql, params.length ? [...params] : undefined)).getRowObjectsJson(),
    close: async () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

let postgres: Promise<PGlite> | undefined

/** It takes seconds to start, so that all files of a process have one. */
export async function openPostgres(): Promise<Warehouse> {
  const database = await (postgres ??= PGlite.create())
  return inSchema((sql, params) => database.query<Record<string, unknown>>(sql, [...params]))
}

/** A database of PostgreSQL that others use before, beside or after: what is made here lies in a schema that goes with it. */
export async function inSchema(
  query: (sql: string, params: readonly string[]) => Promise<{ readonly rows: Record<string, unknown>[] }>,
): Promise<Warehouse> {
  const schema = `kpi_${randomUUID().replaceAll('-', '')}`
  await query(`CREATE SCHEMA ${schema}`, [])
  await query(`SET search_path TO ${schema}`, [])
  return {
    dialect: 'postgres',
    all: async (sql, params = []) => (await query(sql, params)).rows,
    close: async () => {
      await query('SET client_min_messages TO warning', [])
      await query(`DROP SCHEMA ${schema} CASCADE`, [])
    },
  }
}

const types = {
  duckdb: { text: 'VARCHAR', number: 'DOUBLE', time: 'TIMESTAMP', list: 'DOUBLE[]' },
  postgres: { text: 'text', number: 'double precision', time: 'timestamptz', list: 'double precision[]' },
  // An array is never NULL there, so that lists that may be lie in texts.
  clickhouse: { text: 'String', number: 'Float64', time: "DateTime64(6, 'UTC')", list: 'String' },
}

const TEXTS = ['brand', 'channel', 'account', 'campaign', 'paid', 'post', 'format', 'currency'] as const

/** A row as a record of a table, without the columns of which it says nothing. NaN is no JSON, and a text of it is read as the number. */
function recordOf(row: Row, columns: ReadonlySet<string>): Record<string, unknown> {
  const span = parseRowDate(row.date)
  const record: Record<string, unknown> = {
    first_day: span && toDateString(span.from),
    last_day: span && toDateString(span.to),
    read_at: row.observedAt,
  }
  for (const key in row) {
    const value: unknown = row[key as keyof Row]
    if (columns.has(key)) record[key] = Number.isNaN(value) ? 'NaN' : value
  }
  return record
}

/** How many rows are handed over at once. */
const AT_ONCE = 5000

/** Makes a table of rows. A source that leaves zeros out has another table: what is missing in it is known. */
export async function load(
  warehouse: Warehouse,
  table: string,
  rows: readonly Row[],
  own: readonly FactId[],
): Promise<void> {
  const { dialect, all } = warehouse
  const { text, number, time, list } = types[dialect]
  const columns: readonly (readonly [name: string, type: string])[] = [
    ...TEXTS.map((key) => [key, text] as const),
    ['first_day', 'DATE'],
    ['last_day', 'DATE'],
    ['read_at', time],
    ['provisional', 'BOOLEAN'],
    ['sampled', 'BOOLEAN'],
    ...own.map((fact) => [fact, facts[fact].kind === 'samples' ? list : number] as const),
  ]
  await all(`CREATE TABLE ${table} (${columns.map(([name, type]) => `"${name}" ${type}`).join(', ')})`)
  const shape = JSON.stringify([Object.fromEntries(columns)])
  const names = new Set(columns.map(([name]) => name))
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const records = rows.slice(from, from + AT_ONCE).map((row) => recordOf(row, names))
    if (dialect === 'clickhouse') await all(`INSERT INTO ${table} FORMAT JSONEachRow ${linesOf(records)}`)
    else
      await all(
        dialect === 'duckdb'
          ? `INSERT INTO ${table} SELECT unnest(from_json($1::JSON, '${shape}'), recursive := true)`
          : `INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, $1)`,
        [JSON.stringify(records)],
      )
  }
  await warehouse.spread?.(table)
}

/** Records of which the lists are texts, one a line. */
const linesOf = (records: readonly Record<string, unknown>[]): string =>
  records
    .map((record) => JSON.stringify(record, (_, value) => (Array.isArray(value) ? JSON.stringify(value) : value)))
    .join('\n')

/** What the columns of such a table are, in the kit's words. */
export const sourceOf = (
  table: string,
  own: readonly FactId[],
  absent?: Row['absent'],
  dialect: Warehouse['dialect'] = 'duckdb',
): RowSource => ({
  table,
  brand: 'brand',
  channel: 'channel',
  account: 'account',
  campaign: 'campaign',
  paid: 'paid',
  post: { column: 'post', optional: true },
  format: 'format',
  date: { from: 'first_day', to: 'last_day' },
  currency: 'currency',
  observedAt: 'read_at',
  provisional: 'provisional',
  sampled: 'sampled',
  facts: Object.fromEntries(
    own.map((fact) => {
      if (facts[fact].kind === 'samples' && dialect === 'clickhouse') return [fact, { column: fact, as: 'json' }]
      return [fact, absent?.[fact as 'likes'] ? { column: fact, absent: 'zero' } : fact]
    }),
  ),
})

// The engines that run here: DuckDB and PostgreSQL within the process, and those that `npm run test:engines` has got.
import { createRequire } from 'node:module'
import path from 'node:path'
import { inSchema, openDuckDb, openPostgres, type Warehouse } from './warehouse.js'

export interface Engine {
  readonly name: string
  readonly open: () => Promise<Warehouse>
}

const { SQL_PACKAGES, SQL_POSTGRES, SQL_SHARDS } = process.env

/** What another folder has installed. */
const packageOf = (name: string): unknown => createRequire(path.join(`${SQL_PACKAGES}`, 'package.json'))(name)

interface ChDb {
  readonly Session: new (
    folder: undefined,
    options: { readonly connectionArgs: readonly string[] },
  ) => {
    readonly queryBind: (sql: string, named: Readonly<Record<string, string>>, format: 'JSONEachRow') => string
    readonly close: () => void
  }
}

interface PostgresClient {
  readonly Client: new (options: {
    readonly connectionString: string
  }) => {
    readonly connect: () => Promise<void>
    readonly query: (sql: string, params: readonly string[]) => Promise<{ readonly rows: Record<string, unknown>[] }>
    readonly end: () => Promise<void>
  }
}

/** ClickHouse within the process. What tables are made with here is not said by its clients: columns may be NULL. */
async function openClickHouse(): Promise<Warehouse> {
  const { Session } = packageOf('chdb') as ChDb
  const session = new Session(undefined, {
    connectionArgs: [
      '--data_type_default_nullable=1',
      '--default_table_engine=MergeTree',
      '--date_time_input_format=best_effort',
      '--max_threads=1',
    ],
  })
  return {
    dialect: 'clickhouse',
    all: async (sql, params = []) => {
      const named = Object.fromEntries(params.map((value, i) => [`p${i + 1}`, value]))
      const lines = session.queryBind(sql, named, 'JSONEachRow').split('\n').filter(Boolean)
      return lines.map((line) => JSON.parse(line) as Record<string, unknown>)
    },
    close: async () => session.close(),
  }
}

/**
 * ClickHouse that has each table on two shards, whose rows are split whatever they are about: readings of one post lie on both.
 * It plans as it does over servers; but both shards are within the process, since the package has no server.
 */
async function openShards(): Promise<Warehouse> {
  const warehouse = await openClickHouse()
  const { all } = warehouse
  return {
    ...warehouse,
    spread: async (table) => {
      await all(`RENAME TABLE ${table} TO ${table}_rows`)
      await all(
        `CREATE VIEW ${table}_shard AS SELECT * FROM ${table}_rows WHERE cityHash64(toJSONString(tuple(*))) % 2 = shardNum() - 1`,
      )
      await all(`CREATE TABLE ${table} AS remote('127.0.0.1,127.0.0.1', currentDatabase(), ${table}_shard)`)
    },
  }
}

async function openServer(): Promise<Warehouse> {
  const { Client } = packageOf('pg') as PostgresClient
  const client = new Client({ connectionString: `${SQL_POSTGRES}` })
  await client.connect()
  const warehouse = await inSchema((sql, params) => client.query(sql, params))
  return {
    ...warehouse,
    close: async () => {
      await warehouse.close()
      await client.end()
    },
  }
}

export const engines: readonly Engine[] = [
  { name: 'DuckDB', open: openDuckDb },
  { name: 'PostgreSQL', open: openPostgres },
  // One or the other: a process has one ClickHouse.
  ...(SQL_PACKAGES && !SQL_SHARDS ? [{ name: 'ClickHouse', open: openClickHouse }] : []),
  ...(SQL_PACKAGES && SQL_SHARDS ? [{ name: 'ClickHouse, two shards', open: openShards }] : []),
  ...(SQL_POSTGRES ? [{ name: 'PostgreSQL server', open: openServer }] : []),
]

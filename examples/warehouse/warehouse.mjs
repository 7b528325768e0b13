import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import path from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { tables } from './sources.mjs'

const quoted = (text) => `'${text.replaceAll("'", "''")}'`

/**
 * The Parquet files of a folder as tables of DuckDB, which then reads nothing else of the machine.
 *
 * @param {string} folder with a file for each of `tables`
 * @param {{ threads?: number, memory?: string }} [options]
 */
export async function openWarehouse(folder, { threads = 2, memory = '4GB' } = {}) {
  const fileOf = (table) => path.join(path.resolve(folder), `${table}.parquet`)
  const instance = await DuckDBInstance.create(':memory:', { threads: `${threads}`, memory_limit: memory })
  const setting = await instance.connect()
  for (const table of tables)
    await setting.run(`CREATE VIEW ${table} AS SELECT * FROM read_parquet(${quoted(fileOf(table))})`)
  await setting.run(`SET allowed_directories = [${quoted(path.resolve(folder))}]`)
  await setting.run('SET enable_external_access = false')
  await setting.run('SET lock_configuration = true')
  setting.closeSync()

  /**
   * The records of a query.
   *
   * @param {{ sql: string, params?: readonly string[] }} query
   * @param {number} [most] how many of them are read at the most; DuckDB gives them in pieces, so there may be some more
   */
  async function ask({ sql, params = [] }, most = Number.POSITIVE_INFINITY) {
    // A connection has one answer at a time, and readers come together.
    const connection = await instance.connect()
    try {
      const values = params.length ? [...params] : undefined
      const reader = Number.isFinite(most)
        ? await connection.streamAndReadUntil(sql, most, values)
        : await connection.runAndReadAll(sql, values)
      return reader.getRowObjectsJson()
    } finally {
      connection.closeSync()
    }
  }

  return {
    ask,
    /** Changes with the data: of files their times and sizes. In a warehouse it is the time of the last load. */
    version() {
      const files = tables.map((table) => statSync(fileOf(table))).map(({ mtimeMs, size }) => [mtimeMs, size])
      return createHash('sha256').update(JSON.stringify(files)).digest('base64url')
    },
    /** The last day that there are figures of. */
    async lastDay() {
      const [record] = await ask({ sql: 'SELECT max(day)::VARCHAR AS day FROM account_days' })
      return `${record?.day}`
    },
    close: () => instance.closeSync(),
  }
}

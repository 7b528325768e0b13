// examples/warehouse/latest.sql: a nightly table of latest readings gives the rows that all readings give.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { reduceQuery, rowsFrom } from 'kpi-kit/sql'
import { afterAll, expect, test } from 'vitest'
import { generate } from '../../../examples/warehouse/generate.mjs'
import { sources } from '../../../examples/warehouse/sources.mjs'

const folder = mkdtempSync(path.join(os.tmpdir(), 'latest-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the nightly table of latest readings gives the same rows as all readings', async () => {
  await generate(folder, { rows: 3000 })
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const connection = await instance.connect()
  try {
    await connection.run(
      `CREATE TABLE post_readings AS SELECT * FROM read_parquet('${path.join(folder, 'post_readings.parquet')}')`,
    )
    // A figure that the last reading lacks is known from the one before.
    await connection.run(
      "UPDATE post_readings SET likes = NULL WHERE read_at::DATE = published_on + 20 AND post_id LIKE '%5'",
    )
    await connection.run(readFileSync(path.join(import.meta.dirname, '../../../examples/warehouse/latest.sql'), 'utf8'))
    const counted = async (table: string) =>
      Number((await connection.runAndReadAll(`SELECT count(*) FROM ${table}`)).getRows()[0]?.[0])
    expect(await counted('post_latest')).toBeLessThan((await counted('post_readings')) / 10)
    const rowsOf = async (table: string) => {
      const [posts] = sources.filter((source) => source.table === 'post_readings')
      const query = reduceQuery({
        dialect: 'duckdb',
        sources: posts ? [{ ...posts, table }] : [],
        metrics: ['engagementRateByReach', 'impressions', 'saveRate', 'posts'],
        brands: ['client-0001', 'client-0002'],
        dates: 'all',
      })
      const reader = await connection.runAndReadAll(query.sql, [...query.params])
      return rowsFrom(query, reader.getRowObjectsJson())
        .map((row) => JSON.stringify(row))
        .sort()
    }
    const rows = await rowsOf('post_readings')
    expect(rows.length).toBeGreaterThan(200)
    expect(await rowsOf('post_latest')).toEqual(rows)
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
})

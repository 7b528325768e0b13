// examples/warehouse: the invented figures are as many as are asked for, and the same ones each time.
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { generate } from '../../../examples/warehouse/generate.mjs'
import { tables } from '../../../examples/warehouse/sources.mjs'
import { openWarehouse } from '../../../examples/warehouse/warehouse.mjs'

/** How long it may take to generate on a busy machine, in milliseconds. */
const STARTING = 60_000
const folders = ['a', 'b'].map((name) => mkdtempSync(path.join(os.tmpdir(), `generated-${name}-`)))
const ROWS = 40_000
let written: { rows: number; clients: number }
let warehouses: Awaited<ReturnType<typeof openWarehouse>>[]

beforeAll(async () => {
  for (const folder of folders) written = await generate(folder, { rows: ROWS })
  warehouses = await Promise.all(folders.map((folder) => openWarehouse(folder, { threads: 1 })))
}, STARTING)
afterAll(() => {
  for (const warehouse of warehouses ?? []) warehouse.close()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

const asked = async (sql: string) => {
  const [records] = await Promise.all(warehouses.slice(0, 1).map((warehouse) => warehouse.ask({ sql })))
  return records as Record<string, unknown>[]
}

test('about as many rows as are asked for, of as many clients as that takes', async () => {
  const counts = await Promise.all(tables.map((table) => asked(`SELECT count(*) AS n FROM ${table}`)))
  expect(counts.reduce((sum, [record]) => sum + Number(record?.n), 0)).toBe(written.rows)
  expect(Math.abs(written.rows / ROWS - 1)).toBeLessThan(0.15)
  const [clients] = await asked('SELECT count(DISTINCT client) AS n FROM account_days')
  expect(Number(clients?.n)).toBe(written.clients)
})

test('the same rows in every run', async () => {
  for (const table of tables) {
    const sums = warehouses.map((warehouse) =>
      warehouse.ask({ sql: `SELECT sum(hash(t)::DECIMAL(38, 0)) AS s FROM ${table} t` }),
    )
    const [one, other] = await Promise.all(sums)
    expect(one, table).toEqual(other)
  }
})

test('half a year of four channels, in which something lacks, as it does', async () => {
  expect(
    await asked(`SELECT platform, min(day)::VARCHAR AS first, max(day)::VARCHAR AS last, count(*) > count(profile_visits) AS lacks
      FROM account_days GROUP BY platform ORDER BY platform`),
  ).toEqual(
    ['facebook', 'instagram', 'linkedin', 'tiktok'].map((platform) => ({
      platform,
      first: platform === 'tiktok' ? '2026-07-01' : '2026-05-01',
      last: '2026-10-31',
      lacks: true,
    })),
  )
})

test('a post is read on the twenty days after it, as far as these are over, and never falls', async () => {
  const [read] =
    await asked(`SELECT max(n) AS most, bool_and(n = least(20, date_diff('day', published_on, DATE '2026-11-01'))) AS every
    FROM (SELECT post_id, any_value(published_on) AS published_on, count(*) AS n FROM post_readings GROUP BY post_id)`)
  expect(read).toEqual({ most: '20', every: true })
  const [fallen] =
    await asked(`SELECT count(*) AS n FROM (SELECT likes - lag(likes) OVER (PARTITION BY post_id ORDER BY read_at) AS more
    FROM post_readings) WHERE more < 0`)
  expect(Number(fallen?.n)).toBe(0)
})

test('followers are those of the day before, and who has come and gone', async () => {
  const [wrong] =
    await asked(`SELECT count(*) AS n FROM (SELECT followers - lag(followers) OVER (PARTITION BY client, platform ORDER BY day)
    AS net, follows - unfollows AS change FROM account_days) WHERE net <> change`)
  expect(Number(wrong?.n)).toBe(0)
})

// npm run bench:sql: what a warehouse makes of ten million rows, beside the same rows in JavaScript. The figures are printed and written
// to scripts/bench/warehouse.json, of which Storybook's page From a warehouse makes its table; results that differ end it with an error.
// The data is generated once, into .cache/warehouse; `npm run bench:sql -- --rows=1000000` makes less of it, and writes only where
// `--out=FILE` says.
import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { circumstances, tableOf } from './bench/warehouseTable.mjs'
import { root, setup } from './setup.mjs'

setup()
// What is measured is the kit as servers run it: in development it looks at rows again, and warns.
process.env.NODE_ENV = 'production'
const WHOLE = 10_000_000
const { values } = parseArgs({ options: { rows: { type: 'string', default: `${WHOLE}` }, out: { type: 'string' } } })
const count = Number(values.rows)
const file = values.out ?? (count === WHOLE ? path.join(root, 'scripts/bench/warehouse.json') : undefined)
const folder = path.join(root, '.cache/warehouse', `${count}`)
if (!existsSync(path.join(root, 'dist/sql/index.js')))
  spawnSync(process.execPath, [path.join(root, 'scripts/build.mjs')], { stdio: 'inherit' })

// What they import is there only now.
const { generate } = await import('../examples/warehouse/generate.mjs')
const { openWarehouse } = await import('../examples/warehouse/warehouse.mjs')
const { sources } = await import('../examples/warehouse/sources.mjs')
const { dayOf, rawRows } = await import('./bench/rawRows.mjs')
const { evaluate } = await import('kpi-kit/metrics')
const { profileQuery, reduceQuery, rowsFrom, witnessesFrom } = await import('kpi-kit/sql')

const metrics = [
  'followers',
  'netGrowthRate',
  'engagementRateByReach',
  'engagementRateByFollowers',
  'impressions',
  'reach',
  'averagePostReach',
  'posts',
  'saveRate',
  'engagementRatePerPost',
  'profileVisits',
  'spend',
  'costPerLead',
  'leads',
  'responseTime',
  'revenue',
]
const windows = [
  { period: '2026-10', asOf: '2026-10-31' },
  { period: '2026-09', asOf: '2026-09-30' },
]
const dates = [
  { from: '2026-10-01', to: '2026-10-31' },
  { from: '2026-09-01', to: '2026-09-30' },
]
/** Before all data. */
const FIRST_DAY = '2026-01-01'
/** How many clients are asked for at once. */
const BATCH = 100

const number = (value) => Math.round(value).toLocaleString('en')

if (!existsSync(path.join(folder, 'deals.parquet'))) {
  console.log(`Generating about ${number(count)} rows, once, in ${path.relative(root, folder)} …`)
  await generate(folder, { rows: count })
}
const warehouse = await openWarehouse(folder)
const clients = (await warehouse.ask({ sql: 'SELECT DISTINCT client FROM account_days ORDER BY client' })).map(
  ({ client }) => `${client}`,
)

/** How many rows of some clients there are, since a day. */
async function rowsIn(brands, since) {
  const counts = Object.entries(dayOf).map(async ([table, day]) => {
    const filter = `client IN (${brands.map((_, i) => `$${i + 2}`)}) AND ${day} >= $1::DATE`
    const sql = `SELECT count(*) AS n FROM ${table} WHERE ${filter}`
    const [record] = await warehouse.ask({ sql, params: [since, ...brands] })
    return Number(record.n)
  })
  return (await Promise.all(counts)).reduce((sum, n) => sum + n, 0)
}

/** Rows of a brand or of several, as the warehouse reduces them. */
async function reducedRows(brands, mode) {
  const options = { dialect: 'duckdb', sources, metrics, brands }
  const query = reduceQuery({ ...options, ...mode, dates })
  const profile = profileQuery(options)
  const rows = rowsFrom(query, await warehouse.ask(query))
  return [...rows, ...witnessesFrom(profile, await warehouse.ask(profile))]
}

/** All results of each brand: rows without its name are its own. */
function resultsOf(rows) {
  const byBrand = new Map()
  for (const { brand, ...row } of rows) {
    const own = byBrand.get(brand)
    if (own) own.push(row)
    else byBrand.set(brand, [row])
  }
  return [...byBrand.values()].flatMap((own) =>
    windows.flatMap((window) => metrics.map((metric) => evaluate(metric, own, window))),
  )
}

/** Whether two results are the same, but for the last digits of sums in another order. */
function isSame(one, other) {
  const isNear =
    one.known && other.known && Math.abs(one.value - other.value) <= 1e-9 * Math.max(1, Math.abs(one.value))
  const isSaid = one.known ? isNear : !other.known && one.reason === other.reason
  return isSaid && JSON.stringify(one.coverage) === JSON.stringify(other.coverage)
}

/** What some work gives, and how long the processor took for it, with the threads of the engine: the machine may be shared. */
async function timed(work) {
  const start = process.cpuUsage()
  const value = await work()
  const { user, system } = process.cpuUsage(start)
  return [value, (user + system) / 1000]
}

/** What comes of some rows of brands: a line of the table, and the results. */
async function measured(line, brands, since, ask) {
  // Counted first: it would be taken for the work.
  const before = await rowsIn(brands, since)
  const [rows, asking] = await timed(ask)
  const [results, kit] = await timed(() => resultsOf(rows))
  const json = JSON.stringify(rows)
  const costs = { asking: Math.round(asking), json: json.length, gzip: gzipSync(json).length, kit: Math.round(kit) }
  const counts = { clients: brands.length, rowsIn: before, rowsOut: rows.length }
  return { results, line: { ...line, ...counts, ...costs, results: results.length, different: null } }
}

const modes = { each: {}, grouped: { posts: 'grouped', campaigns: 'grouped' } }
const questions = {
  'one client': clients.slice(0, 1),
  'a heavy client': ['heavy'],
  [`${BATCH} clients`]: clients.slice(0, BATCH),
}
const lines = []
for (const [of, brands] of Object.entries(questions)) {
  const reduced = []
  for (const [mode, more] of Object.entries(modes))
    reduced.push(await measured({ of, mode }, brands, '2026-09-01', () => reducedRows(brands, more)))
  // Raw rows are read of all days, as they have to say themselves since when there are channels. Those of a batch would be more
  // than a process holds.
  const raw =
    brands.length === 1 &&
    (await measured({ of, mode: 'raw' }, brands, FIRST_DAY, () => rawRows(warehouse.ask, brands[0])))
  for (const { line, results } of reduced)
    lines.push(raw ? { ...line, different: results.filter((one, i) => !isSame(one, raw.results[i])).length } : line)
  if (raw) lines.push(raw.line)
}
if (lines.some(({ different }) => different)) process.exitCode = 1

const [{ version }] = await warehouse.ask({ sql: 'SELECT version() AS version' })
const found = {
  date: new Date().toISOString().slice(0, 10),
  machine: { cpu: os.cpus()[0]?.model ?? '', cores: os.cpus().length },
  versions: { duckdb: `${version}`.replace('v', ''), node: process.versions.node },
  rows: await rowsIn([...clients, 'heavy'], FIRST_DAY),
  clients: clients.length,
  metrics: metrics.length,
  lines,
}
console.log(`${circumstances(found)}\n`)
const { head, rows } = tableOf(found)
const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)))
for (const row of [head, ...rows])
  console.log(`  ${row.map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join('  ')}`)
console.log(`\nTimes are those of the processor. The process holds ${number(process.memoryUsage().rss / 1e6)} MB.`)
if (file) writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`)
warehouse.close()

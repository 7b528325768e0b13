// npm run bench:sql: what a warehouse makes of ten million rows, beside the same rows in JavaScript. The figures are printed, and
// no test depends on them; results that differ end it with an error. The data is generated once, into .cache/warehouse;
// `npm run bench:sql -- --rows=1000000` makes less of it.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { root, setup } from './setup.mjs'

setup()
// What is measured is the kit as servers run it: in development it looks at rows again, and warns.
process.env.NODE_ENV = 'production'
const { values } = parseArgs({ options: { rows: { type: 'string', default: '10000000' } } })
const count = Number(values.rows)
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

const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`
const number = (value) => Math.round(value).toLocaleString('en')
const kilobytes = (bytes) => `${number(bytes / 1000)} kB`

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

/** What comes of some rows: a line of the table, and the results. */
async function measured(name, read, ask) {
  // Counted first: it would be taken for the work.
  const before = await read
  const [rows, asking] = await timed(ask)
  const [results, kit] = await timed(() => resultsOf(rows))
  const json = JSON.stringify(rows)
  const cells = [number(before), number(rows.length), seconds(asking), kilobytes(json.length)]
  return { results, line: [name, ...cells, kilobytes(gzipSync(json).length), seconds(kit), number(results.length)] }
}

console.log(
  [
    `${number(await rowsIn([...clients, 'heavy'], FIRST_DAY))} rows of ${number(clients.length)} clients and a heavy one, as Parquet`,
    `${metrics.length} metrics of September and October 2026`,
    `DuckDB with 2 threads, ${os.cpus()[0]?.model}, Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}`,
  ].join('; '),
)

const modes = { each: {}, grouped: { posts: 'grouped', campaigns: 'grouped' } }
const questions = {
  'one client': clients.slice(0, 1),
  'heavy client': ['heavy'],
  [`${BATCH} clients`]: clients.slice(0, BATCH),
}
const table = [['', 'rows in', 'rows out', 'asking', 'JSON', 'gzip', 'kit', 'results', 'differ']]
for (const [name, brands] of Object.entries(questions)) {
  const found = []
  for (const [mode, more] of Object.entries(modes))
    found.push(await measured(`${name}, ${mode}`, rowsIn(brands, '2026-09-01'), () => reducedRows(brands, more)))
  // Raw rows are read of all days, as they have to say themselves since when there are channels. Those of a batch would be more
  // than a process holds.
  const alone =
    brands.length === 1 &&
    (await measured(`${name}, raw`, rowsIn(brands, FIRST_DAY), () => rawRows(warehouse.ask, brands[0])))
  for (const { line, results } of found) {
    const wrong = alone && results.filter((one, i) => !isSame(one, alone.results[i])).length
    if (wrong) process.exitCode = 1
    table.push([...line, alone ? number(wrong) : ''])
  }
  if (alone) table.push([...alone.line, ''])
}
const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)))
console.log('')
for (const row of table)
  console.log(`  ${row.map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join('  ')}`)
console.log(`\nTimes are those of the processor. The process holds ${number(process.memoryUsage().rss / 1e6)} MB.`)
warehouse.close()

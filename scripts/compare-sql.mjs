// Sets of rows by chance in DuckDB and PostgreSQL, reduced by the queries of kpi-kit/sql in every way there is: what the kit says of
// the reduced rows, beside what it says of the raw ones. Ends with 1 where they differ.
//
//   npm run compare:sql                                a thousand sets, and fifty in PostgreSQL
//   npm run compare:sql -- --sets=20000 --seed=7 --metrics=20
import path from 'node:path'
import { parseArgs } from 'node:util'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { root } from './setup.mjs'

const { values } = parseArgs({
  options: {
    sets: { type: 'string', default: '1000' },
    postgres: { type: 'string' },
    seed: { type: 'string', default: '1000000' },
    metrics: { type: 'string', default: '3' },
  },
})
const [sets, seed, metrics] = [values.sets, values.seed, values.metrics].map(Number)
const ofPostgres = Number(values.postgres ?? Math.ceil(sets / 20))

/** The tests' own means, as one file that Node runs. */
async function bundled() {
  const outfile = path.join(root, 'test-results/compare-sql.mjs')
  await build({
    stdin: {
      contents: "export * from './differential.ts'; export * from './warehouse.ts'",
      resolveDir: path.join(root, 'test/sql/support'),
    },
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    // Rows are not watched for changes, as in an app.
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  })
  return import(pathToFileURL(outfile).href)
}

const { batchesOf, compareBatch, modes, newTally, openDuckDb, openPostgres } = await bundled()
const lines = []
let different = 0

for (const [open, count] of [
  [openDuckDb, sets],
  [openPostgres, ofPostgres],
]) {
  const warehouse = await open()
  const [{ version }] = await warehouse.all('SELECT version() AS version')
  const tallies = new Map(modes.map((mode) => [mode, newTally()]))
  const begun = process.cpuUsage()
  let done = 0
  for (const batch of batchesOf(count, { perBatch: 100, first: seed, metrics })) {
    await compareBatch(warehouse, batch, modes, (mode) => tallies.get(mode))
    done += batch.seeds.length
    if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${count} sets`)
  }
  await warehouse.close()
  const { user, system } = process.cpuUsage(begun)
  console.log(`${warehouse.dialect} ${version}: ${((user + system) / 1e6).toFixed(0)} s of CPU`)
  for (const [{ name }, tally] of tallies) {
    different += tally.different.length
    lines.push({
      engine: warehouse.dialect,
      mode: name,
      sets: tally.sets,
      answers: tally.answers,
      results: tally.results,
      different: tally.different.length,
      'to the last bit': `${((tally.identical / tally.answers) * 100).toFixed(2)}%`,
    })
    for (const one of tally.different.slice(0, 5)) console.log(`\n${name}, ${one}`)
  }
  const asked = [...tallies.values()].map((tally) => tally.asked)
  console.log(JSON.stringify(asked[0]))
}
console.table(lines)
console.log(`Node ${process.version}, sets from ${seed} on, ${metrics} metrics each beside all other questions`)
process.exitCode = different ? 1 : 0

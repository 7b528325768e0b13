// npm run bench: how fast the metrics are on this machine, and how much memory they keep, beside the same work written by
// hand with d3-array and with arquero; and how fast the built widgets are in a browser (`npm run build` first). The figures
// are printed, and no test depends on them. `npm run bench -- compare memory` runs some of the tables, `--rows=100000` makes
// them smaller.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import os from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import { measureWidgets } from './bench/browser.mjs'
import { root } from './setup.mjs'

const args = process.argv.slice(2)
const count = Number(args.find((arg) => arg.startsWith('--rows='))?.slice(7) ?? 1_000_000)
const asked = args.filter((arg) => !arg.startsWith('-'))
const bundle = path.join(root, 'node_modules/.cache/kpi-kit-bench/metrics.mjs')
const sets = {
  readings: 'posts × channels × days, each post read on 30 days',
  campaigns: 'channels × days × campaigns × organic and paid',
  posts: 'posts, each read once',
  answers: 'channels × days × inboxes, 3 response times in each row',
}
const number = (value, digits = 0) =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
const megabytes = (bytes) => number(bytes / 1e6, 1)

/** Runs a job in a process of its own. */
async function run(job, options) {
  const child = fork(
    path.join(root, 'scripts/bench/child.mjs'),
    [bundle, job, JSON.stringify({ ...options, times: 3 })],
    { execArgv: ['--expose-gc', '--max-old-space-size=8192'], serialization: 'advanced' },
  )
  let result
  child.on('message', (message) => {
    result = message
  })
  const [code] = await once(child, 'exit')
  if (!result) throw new Error(`"${job}" ended with ${code} and without a result: ${JSON.stringify(options)}`)
  return result
}

function print(title, head, rows) {
  const table = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...table.map((row) => row[column].length)))
  console.log(`\n${title}\n`)
  for (const row of table)
    console.log(
      `  ${row.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join('  ')}`,
    )
}

/** Values that differ by no more, of their size, are equal: sums in another order differ in the last digits. */
const TOLERANCE = 1e-9

/** How many of the metrics have a value, how many of those are the kit's, and those that are not. */
function agreement(values, own) {
  const known = Object.keys(values).filter((id) => Number.isFinite(values[id]))
  const both = known.filter((id) => Number.isFinite(own[id]))
  const other = both.filter((id) => Math.abs(values[id] - own[id]) > TOLERANCE * Math.abs(own[id]))
  return { known: known.length, equal: both.length - other.length, other }
}

const jobs = {
  async compare() {
    const rows = []
    const notes = []
    for (const set of Object.keys(sets)) {
      let kit
      for (const [by, name] of Object.entries({
        kit: 'kpi-kit',
        d3: 'd3-array',
        arquero: 'arquero',
        bare: 'bare loops',
      })) {
        const found = await run('compare', { set, by, count })
        kit ??= found
        const { known, equal, other } = agreement(found.values, kit.values)
        const times = [found.grouped, found.wall - found.grouped, found.wall, found.cpu]
        rows.push([
          by === 'kit' ? set : '',
          name,
          ...times.map((time) => number(time)),
          number((found.wall / count) * 1e6),
          `${number(found.wall / kit.wall, 2)} ×`,
          number(known),
          number(equal),
        ])
        for (const id of other)
          notes.push(`${set}: ${id} is ${kit.values[id]} by kpi-kit and ${found.values[id]} by ${name}.`)
      }
    }
    print(
      `${number(count)} rows grouped by what they are about, then every metric of the catalogue. In ms, the best of 3.`,
      ['rows', 'by', 'group', 'metrics', 'total', 'processor', 'ns a row', 'to kpi-kit', 'known', 'equal'],
      rows,
    )
    console.log()
    for (const [set, what] of Object.entries(sets)) console.log(`  ${set}: ${what}`)
    console.log('  bare loops: compiled for these facts; nothing is checked, and no coverage counted')
    console.log(
      `  known: metrics that have a value; equal: to kpi-kit's, within 1e-9. ${notes.length || 'None'} differ.`,
    )
    for (const note of notes) console.log(`  ${note}`)
  },

  async linear() {
    const counts = [8, 4, 2, 1].map((part) => Math.round(count / part))
    const rows = []
    for (const set of Object.keys(sets)) {
      const found = await run('linear', { set, counts })
      rows.push([
        set,
        ...found.map(({ wall, count }) => `${number(wall)} ms, ${number((wall / count) * 1e6)} ns a row`),
      ])
    }
    print('kpi-kit on more and more rows: read, and every metric.', ['rows', ...counts.map((one) => number(one))], rows)
  },

  async memory() {
    const part = Math.round(count / 40)
    const readings = (rows, posts) => ({ set: 'readings', count: rows * part, options: { posts: posts * part } })
    const answers = (rows, samples) => ({ set: 'answers', count: rows * part, options: { samples } })
    const cases = [
      readings(4, 1),
      readings(8, 1),
      readings(16, 1),
      readings(8, 2),
      readings(16, 4),
      answers(4, 4),
      answers(4, 8),
      answers(4, 16),
      answers(8, 4),
    ]
    const found = await run('memory', { cases })
    print(
      'What is kept of rows that were read and answered every metric, beside the rows themselves. In MB, after collection.',
      ['rows', 'number', 'different things', 'samples', 'heap', 'Float64Array', 'together'],
      found.map((one, i) => [
        cases[i].set,
        ...[one.rows, one.things, one.samples].map((value) => number(value)),
        ...[one.heap, one.buffers, one.heap + one.buffers].map(megabytes),
      ]),
    )
  },

  async single() {
    const found = await run('single', { count: 20_000 })
    print(
      'One evaluate of one row that was not seen before. In µs, warmed up.',
      ['', 'evaluate', 'a metric', 'of it read'],
      found.map(({ what, each = 1, whole, reading }) => [
        what,
        ...[whole, whole / each, reading].map((time) => number(time, 2)),
      ]),
    )
  },

  async widgets() {
    const found = await run('widgets', { set: 'campaigns', count })
    print(
      `Widgets on the same array of ${number(count)} rows (campaigns), one after the other. In ms.`,
      ['', 'total', 'processor'],
      found.map(({ what, wall, cpu }) => [what, number(wall, 2), number(cpu, 2)]),
    )
  },

  async browser() {
    const found = await measureWidgets(count)
    if (!found) return console.log('\nNo Chromium was found, so no widget was drawn: KPI_CHROMIUM=… names one.')
    const aims = { GrowthGauge: 45, ShareOfVoice: 60, ReachFunnel: 90, EngagementTrend: 150 }
    print(
      `${found.count} widgets of a kind in Chromium, from the call to the paint. In ms, the median of 5.`,
      ['', 'mount', 'of it script', 'aim', 'update', 'of it script', 'bare svg', 'where mounting and updating go'],
      found.widgets.map(({ name, mount, update, bare, where }) => [
        name,
        ...[mount.total, mount.script].map((time) => number(time)),
        aims[name] ? number(aims[name]) : '',
        ...[update.total, update.script].map((time) => number(time)),
        bare ? number(bare.total) : '',
        where.slice(0, 5).join(', '),
      ]),
    )
    console.log('  bare svg: the same drawings as markup, without their texts; browser: style, layout and paint')
    const { mount, update, move, points, drawn } = found.million
    print(
      `One EngagementTrend on ${number(count)} rows (readings): ${number(points)} points, ${number(drawn)} of them drawn. In ms.`,
      ['', 'total', 'script'],
      [
        ['mount, the rows read', mount],
        ['another goal', update],
        ['the pointer moves', move],
      ].map(([what, { total, script }]) => [what, number(total, 1), number(script, 2)]),
    )
  },
}

const names = asked.length ? asked : Object.keys(jobs)
for (const name of names)
  if (!(name in jobs)) throw new Error(`There is no table "${name}". There are: ${Object.keys(jobs).join(', ')}.`)

await build({
  stdin: {
    contents: "export * from './src/metrics/index.ts'; export { read } from './src/metrics/store/read.ts'",
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  target: 'es2022',
  outfile: bundle,
  logLevel: 'error',
})
const [{ model }] = os.cpus()
console.log(
  `${model.trim()}, ${os.cpus().length} cores, ${number(os.totalmem() / 2 ** 30)} GiB; ` +
    `${os.type()} ${os.release()} ${os.arch()}; Node ${process.versions.node}, V8 ${process.versions.v8}`,
)
const [load] = os.loadavg()
if (load > 0.5)
  console.log(`Other programs are running (load ${number(load, 1)}): times are longer than they need to be.`)
for (const name of names) await jobs[name]()

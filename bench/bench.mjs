// npm run bench:peers: the kit beside other libraries, in one run. README.md says how.
//
//   npm run bench:peers                               everything; writes bench/results.json and README's table
//   npm run bench:peers -- --part=mount,ssr           some parts: mount, update, hover, ssr, bytes, lines, memory
//   npm run bench:peers -- --only=kit,mui --widget=donut --rounds=5    prints only
//   npm run bench:peers -- --later --only=kit        in cells that are laid out as they come into sight; prints only
//   npm run bench:peers -- --write                    measures nothing: README's table from results.json
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { chromiumVersion, findChromium } from '../scripts/chromium.mjs'
import { root, setup } from '../scripts/setup.mjs'
import { here, peers, widgetsOf } from './peers.mjs'
import { readResults, write } from './results.mjs'

const { values } = parseArgs({
  options: {
    part: { type: 'string' },
    only: { type: 'string' },
    widget: { type: 'string' },
    rounds: { type: 'string' },
    count: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    later: { type: 'boolean' },
    write: { type: 'boolean' },
  },
})
const PARTS = ['mount', 'update', 'hover', 'ssr', 'bytes', 'lines', 'memory']
const listed = (text, known) => {
  const asked = text?.split(',') ?? known
  for (const one of asked)
    if (!known.includes(one)) throw new Error(`There is no "${one}". There are: ${known.join(', ')}.`)
  return asked
}

if (values.write) {
  write(readResults())
  process.exit()
}

setup()
const run = (cwd, ...args) => {
  console.log(`> npm ${args.join(' ')}, in ${path.relative(root, cwd) || '.'}`)
  const { status } = spawnSync('npm', args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) process.exit(status || 1)
}
if (!existsSync(path.join(here, 'node_modules/.package-lock.json'))) run(here, 'ci')
/** When what is in a folder was changed last. */
const changed = (folder) =>
  Math.max(
    0,
    ...readdirSync(path.join(root, folder), { recursive: true }).map(
      (file) => statSync(path.join(root, folder, file)).mtimeMs,
    ),
  )
// What is measured is the kit as it is, and not as it was built some time ago.
const built = path.join(root, 'dist/index.js')
if (!existsSync(built) || changed('src') > statSync(built).mtimeMs) run(root, 'run', 'build')

// What they import is there only now.
const { buildPages, linkKit, versionOf } = await import('./bundle.mjs')
const { WIDGETS } = await import('./data.mjs')
const { print, shuffler } = await import('./numbers.mjs')
const { circumstances, tables } = await import('./report.mjs')

const asked = listed(values.part, PARTS)
const ids = listed(values.only, Object.keys(peers))
const widgets = listed(values.widget, WIDGETS)
const cases = ids.flatMap((id) => widgetsOf(id).flatMap((widget) => (widgets.includes(widget) ? [{ id, widget }] : [])))
const shuffle = shuffler(Number(values.seed))
const started = Date.now()
// What was interrupted is no result.
process.on('SIGINT', () => process.exit(130))
// Else it would lose its browser only, take the next one and go on.
process.on('SIGTERM', () => process.exit(143))
const tell = (part) => (text) => console.log(`${Math.round((Date.now() - started) / 1000)} s: ${part}, ${text}`)

const [cpu] = os.cpus()
const found = await findChromium()
const now = {
  date: new Date().toISOString().slice(0, 10),
  machine: {
    cpu: cpu.model.trim(),
    cores: os.cpus().length,
    memory: `${Math.round(os.totalmem() / 2 ** 30)} GiB`,
  },
  node: process.versions.node,
  chromium: found ? chromiumVersion(found.path) : 'no Chromium',
}
/** How many programs ran before this one. */
const load = Number(os.loadavg()[0].toFixed(1))
console.log(circumstances({ ...now, load }))

linkKit()
for (const id of ids) await buildPages(id)
tell('pages')('bundled')

const versions = Object.fromEntries(
  ['react', 'react-dom', ...Object.values(peers).flatMap((peer) => peer.packages)].map((name) => [
    name,
    versionOf(name),
  ]),
)
const about = Object.fromEntries(Object.entries(peers).map(([id, { name, unequal }]) => [id, { name, unequal }]))
const parts = {}
const inPage = ['mount', 'update', 'hover'].filter((part) => asked.includes(part))
const jobs = [
  ...(inPage.length ? [['mount', 2, { steps: inPage, count: Number(values.count), later: values.later }]] : []),
  ...[
    ['ssr', 2],
    ['bytes', 1],
    ['lines', 1],
    ['memory', 1],
  ].filter(([part]) => asked.includes(part)),
]
for (const [part, usual, more] of jobs) {
  const measure = await import(`./parts/${part}.mjs`)
  const rounds = Number(values.rounds ?? usual)
  const result = await measure[part]({ cases, ids, rounds, shuffle, tell: tell(part), ...more })
  parts[part] = { date: now.date, load, rounds, ...(part === 'mount' && { count: Number(values.count) }), result }
}

tell('all')('measured')
for (const { title, head, rows } of tables({ peers: about, parts })) print(title, head, rows)
console.log('\nWhat is not equal\n')
for (const id of ids) console.log(`  ${peers[id].name}: ${peers[id].unequal}`)

const whole = !values.only && !values.widget && !values.later && (inPage.length === 0 || inPage.length === 3)
if (!whole) console.log('\nNot written: results.json holds whole parts only.')
else {
  write({ ...now, versions, peers: about, parts: { ...readResults()?.parts, ...parts } })
  console.log('\nWritten: bench/results.json, and the table in README.md.')
}

// npm test: sets up what is missing, runs every check, and ends with one line: `N passed, N failed`. A step that fails
// doesn't stop the others. Types, lint and format count as one test each; the rest is counted by Vitest.
// Browsers and programs are waited for more than they work, and laws work all the time: where there are two cores, the two
// halves run side by side, and what a step prints is shown when it has ended.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { root, setup } from './setup.mjs'

const results = path.join(root, 'test-results')
const started = Date.now()
const lines = []
let passed = 0
let failed = 0

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`
const bin = (file) => path.join(root, 'node_modules', file)

function heading(text) {
  console.log(`\n=== ${text} ===`)
}

function count(title, since, good, bad, note = '') {
  passed += good
  failed += bad
  const line = `${bad ? 'FAILED' : 'ok    '}  ${title}: ${good} passed, ${bad} failed, ${seconds(since)}${note}`
  lines.push(line)
  console.log(line)
}

/** Runs a program of Node, and resolves to how it ended and what it printed. */
function node(args) {
  const env = { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' }
  return new Promise((resolve) => {
    const printed = []
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env })
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => printed.push(text))
    child.on('close', (status) => resolve({ status, printed: Buffer.concat(printed).toString() }))
  })
}

function show(title, printed) {
  heading(title)
  process.stdout.write(printed)
}

/** One command, one test. */
async function check(title, command) {
  const since = Date.now()
  const { status, printed } = await node(command)
  show(title, printed)
  const good = status === 0
  count(title, since, good ? 1 : 0, good ? 0 : 1)
}

/** Vitest projects. A file that can't be loaded, an error outside a test, and a crash without a report each fail once. */
async function vitest(title, ...projects) {
  const since = Date.now()
  const report = path.join(results, `${projects[0]}.json`)
  const names = projects.flatMap((project) => ['--project', project])
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { status, printed } = await node([bin('vitest/vitest.mjs'), 'run', ...names, ...reporters])
  show(title, printed)
  if (!existsSync(report)) return count(title, since, 0, 1, ' (no report: the runner stopped early)')
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
  const broken = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length
  const bad = numFailedTests + broken
  count(title, since, numPassedTests, bad || (status === 0 ? 0 : 1))
}

/** A baseline whose story is gone would stay for ever and prove nothing. */
function baselines() {
  heading('Pictures without a story')
  const since = Date.now()
  const report = path.join(results, 'stories.json')
  const folder = path.join(root, 'test/visual/__screenshots__')
  if (!existsSync(report) || !existsSync(folder)) return count('Pictures', since, 0, 1, ' (no report or no baselines)')
  const tests = JSON.parse(readFileSync(report, 'utf8')).testResults.flatMap((file) => file.assertionResults)
  const taken = new Set(tests.flatMap(({ meta }) => meta?.pictures ?? []))
  const left = readdirSync(folder, { recursive: true })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.png') && !taken.has(file.slice(0, -'.png'.length)))
  for (const file of left) console.log(`No story takes test/visual/__screenshots__/${file} any more: delete it.`)
  count('Pictures', since, left.length ? 0 : 1, left.length ? 1 : 0)
}

setup()
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

heading('Chromium')
const { ensureChromium } = await import('./chromium.mjs')
const chromium = await ensureChromium()
if (chromium) process.env.KPI_CHROMIUM = chromium
else count('Chromium', started, 0, 1)

async function alone() {
  // Those of the package are checked where it is built.
  await check('Types', [bin('typescript/bin/tsc'), '-p', 'tsconfig.json'])
  await check('Lint', [bin('oxlint/bin/oxlint'), '--deny-warnings'])
  await check('Format', [bin('@biomejs/biome/bin/biome'), 'format', '.'])
  await vitest('Unit tests', 'unit', 'unit-pages', 'unit-anew', 'unit-alone')
}

async function builtAndShown() {
  await vitest('Package', 'package')
  const sizes = path.join(results, 'sizes.txt')
  if (existsSync(sizes)) show('Sizes', readFileSync(sizes))
  if (!chromium) return
  await vitest('Stories in Chromium, light and dark, and tests in the browser', 'stories', 'browser')
  baselines()
}

console.log('\nEach part is shown when it has ended, the first in some minutes.')
if (availableParallelism() > 1) await Promise.all([alone(), builtAndShown()])
else {
  await alone()
  await builtAndShown()
}

heading('Summary')
for (const line of lines) console.log(line)
console.log(`Total ${seconds(started)}`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0

// npm run test:consumers: the packed kit in apps as users have them (test/consumers), each installed in an empty folder with
// its own dependencies, built for production, and looked at in Chromium. `npm run test:consumers -- next` tries one,
// `--keep` leaves its folder, `--built` takes dist as it is, and `--linked` installs nothing: the kit and what else is here are
// linked, which is enough for some. Those are part of `npm test`; all of them take a quarter of an hour and some gigabytes.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { root, setup } from './setup.mjs'

setup()
const { chromium } = await import('playwright')
const { chromiumArgs, chromiumEnv, ensureChromium } = await import('./chromium.mjs')
const { openHost } = await import('./consumers/host.mjs')

const args = process.argv.slice(2)
const asked = args.filter((arg) => !arg.startsWith('--'))
const all = readdirSync(path.join(root, 'test/consumers'))
  .filter((file) => file.endsWith('.check.mjs'))
  .map((file) => file.replace('.check.mjs', ''))
const unknown = asked.filter((name) => !all.includes(name))
if (unknown.length) {
  console.error(`There is no consumer ${unknown.join(', ')}. There are ${all.join(', ')}.`)
  process.exit(1)
}

const executablePath = await ensureChromium()
if (!executablePath) process.exit(1)

const place = mkdtempSync(path.join(os.tmpdir(), 'kpi-consumers-'))
const pictures = path.join(root, 'test-results/consumers')
mkdirSync(pictures, { recursive: true })

function node(...command) {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command.join(' ')}\n${stdout}\n${stderr}`)
}

/** The kit as it would be published. */
function pack() {
  if (!args.includes('--built')) node('scripts/build.mjs')
  const packed = spawnSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', place], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  return path.join(place, JSON.parse(packed.stdout)[0].filename)
}

const lines = []
let passed = 0
let failed = 0

/** Prints as it goes: one line for each thing that holds or does not. */
function tell(host, title, problem) {
  if (problem) failed++
  else passed++
  console.log(`${problem ? 'FAILED' : 'ok    '}  ${host}: ${title}`)
  if (problem) console.log(problem.replace(/^/gm, '          '))
}

const browser = await chromium.launch({ executablePath, args: chromiumArgs, env: chromiumEnv })
try {
  const linked = args.includes('--linked')
  const tarball = linked ? null : pack()
  for (const name of asked.length ? asked : all) {
    console.log(`\n=== ${name} ===`)
    const since = Date.now()
    const before = failed
    const host = openHost({ name, place, tarball, browser, pictures, tell: (...told) => tell(name, ...told) })
    try {
      const { default: check } = await import(path.join(root, 'test/consumers', `${name}.check.mjs`))
      await check(host)
    } catch (error) {
      tell(name, 'can be tried', String(error.stack ?? error))
    } finally {
      await host.close()
      if (!args.includes('--keep')) rmSync(host.folder, { recursive: true, force: true })
    }
    lines.push(`${failed > before ? 'FAILED' : 'ok    '}  ${name}, ${((Date.now() - since) / 1000).toFixed(0)} s`)
  }
} finally {
  await browser.close()
  if (args.includes('--keep')) console.log(`\nLeft in ${place}`)
  else rmSync(place, { recursive: true, force: true })
}

console.log(`\n=== Summary ===\n${lines.join('\n')}\n${passed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0

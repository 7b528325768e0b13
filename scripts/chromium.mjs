// Finds a Chromium for the browser tests, or gets one. The order: KPI_CHROMIUM, the one Playwright manages, one on this
// machine, Playwright's download, the system's package manager (as root), and if all fail, advice.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { canRun, findProgram } from './findProgram.mjs'
import { root } from './setup.mjs'

const systemNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge']
const systemPaths = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
}

/** What a browser test starts Chromium with: same pixels on every machine, and no calls home. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
]

/** The same letters too: where fontconfig draws them, it goes by the project's own rules and not by the machine's. */
export const chromiumEnv = { ...process.env, FONTCONFIG_FILE: path.join(root, 'scripts/fonts.conf') }

async function managedPath() {
  try {
    const { chromium } = await import('playwright')
    return chromium.executablePath()
  } catch {
    return undefined
  }
}

/** `{ path, from }` of the Chromium to use, or `undefined` when there is none. Installs nothing. */
export async function findChromium() {
  const named = process.env.KPI_CHROMIUM
  if (named) {
    if (!canRun(named)) throw new Error(`KPI_CHROMIUM names ${named}, which is not a program that can be run.`)
    return { path: named, from: 'KPI_CHROMIUM' }
  }
  const managed = await managedPath()
  if (managed && existsSync(managed)) return { path: managed, from: 'Playwright' }
  const system = findProgram(systemNames, systemPaths[process.platform])
  return system ? { path: system, from: 'this machine' } : undefined
}

/** "Chromium 156.0.8078.73", or "unknown version". */
export function chromiumVersion(executable) {
  // The Windows builds open a window instead of answering.
  if (process.platform === 'win32') return 'unknown version'
  const { stdout } = spawnSync(executable, ['--version'], { encoding: 'utf8', timeout: 20_000 })
  return stdout?.match(/\S+ [\d.]+\d/)?.[0] ?? 'unknown version'
}

function starts(executable) {
  const ran = spawnSync(executable, ['--headless', ...chromiumArgs, '--dump-dom', 'about:blank'], {
    encoding: 'utf8',
    timeout: 60_000,
  })
  return ran.status === 0 && ran.stdout.includes('<html')
}

/** In a terminal its progress is shown; in a log only that it failed, since the next way may work. */
function run(command, ...args) {
  const name = [command, ...args].map((part) => path.basename(part)).join(' ')
  console.log(`> ${name}`)
  const output = process.stdout.isTTY ? 'inherit' : 'ignore'
  const good = spawnSync(command, args, { cwd: root, stdio: ['ignore', output, output] }).status === 0
  if (!good) console.log(`  failed: ${name}`)
  return good
}

function installByPlaywright() {
  console.log('No Chromium found. Downloading the one Playwright manages (about 150 MB).')
  return run(process.execPath, path.join(root, 'node_modules/playwright/cli.js'), 'install', 'chromium')
}

const apt = '/usr/bin/apt-get'

function installByApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync(apt)) return false
  console.log('Installing Debian’s Chromium instead.')
  process.env.DEBIAN_FRONTEND = 'noninteractive'
  run(apt, 'update', '-q')
  return run(apt, 'install', '-y', '-q', '--no-install-recommends', 'chromium')
}

const advice = `
The browser tests need Chromium, and none could be found or installed. One of these helps:
  - npx playwright install chromium          download the one Playwright manages
  - sudo apt-get install chromium            on Debian and Ubuntu
  - install Google Chrome                    it is found by itself
  - KPI_CHROMIUM=<path of a Chromium or Chrome program> npm test
`

/** The path of a Chromium that starts; installs one if there is none. `undefined` after printing advice. */
export async function ensureChromium() {
  let found
  try {
    found = await findChromium()
    if (!found && installByPlaywright()) found = await findChromium()
    if (!found && installByApt()) found = await findChromium()
  } catch (error) {
    console.error(error.message)
  }
  if (!found) {
    console.error(advice)
    return undefined
  }
  if (!starts(found.path)) {
    console.error(`The Chromium at ${found.path} (from ${found.from}) does not start.${advice}`)
    return undefined
  }
  console.log(`${chromiumVersion(found.path)}, from ${found.from}`)
  return found.path
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exit((await ensureChromium()) ? 0 : 1)
}

// Brings node_modules in step with package-lock.json. Uses nothing but Node, so it runs on a fresh clone.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

const minimumNode = [20, 19]

function readJson(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8'))
  } catch {
    return undefined
  }
}

/** Why the dependencies must be installed, or `undefined` when every locked package is there at its version. */
function reasonToInstall() {
  if (!existsSync(path.join(root, 'node_modules'))) return 'the dependencies are not installed yet'
  const wanted = readJson('package-lock.json')?.packages
  const installed = readJson('node_modules/.package-lock.json')?.packages
  if (!wanted) return 'package-lock.json cannot be read'
  if (!installed) return 'the last installation did not finish'
  for (const [folder, entry] of Object.entries(wanted)) {
    if (folder === '') continue
    const there = installed[folder]
    const mayBeMissing = entry.optional || entry.devOptional || entry.peer
    if (!there && mayBeMissing) continue
    if (!there || !existsSync(path.join(root, folder))) return `${folder.replace(/^.*node_modules\//, '')} is missing`
    if (there.version !== entry.version) {
      return `${folder.replace(/^.*node_modules\//, '')} is ${there.version}, the lockfile says ${entry.version}`
    }
  }
  return undefined
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > minimumNode[0] || (major === minimumNode[0] && minor >= minimumNode[1])) return
  console.error(`kpi-kit needs Node ${minimumNode.join('.')} or newer; this is Node ${process.versions.node}.`)
  console.error('Install a newer one from https://nodejs.org and run the command again.')
  process.exit(1)
}

/** Installs what is missing and returns; ends the process with advice when that fails. */
export function setup() {
  checkNode()
  const reason = reasonToInstall()
  if (!reason) return
  console.log(`Installing the dependencies, because ${reason}.`)
  console.log('This takes 15 seconds to a few minutes and about 400 MB of disk.\n')
  const started = Date.now()
  // npm tells its own path when it started us; otherwise it is found on the PATH (npm.cmd on Windows needs a shell).
  const npm = process.env.npm_execpath
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund']
  const ran = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  if (ran.status !== 0) {
    console.error('\nThe dependencies could not be installed. Check the network and the npm registry (npm ping),')
    console.error('then run the command again.')
    process.exit(ran.status || 1)
  }
  console.log(`Dependencies installed in ${Math.round((Date.now() - started) / 1000)} s.\n`)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) setup()

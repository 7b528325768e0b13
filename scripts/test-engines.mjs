// npm run test:engines: the queries of kpi-kit/sql in engines that npm test does not have: ClickHouse (the package chdb, 550 MB,
// installed once into .cache/engines) and PostgreSQL as a server, where this machine has its programs, 15 or newer. They say the
// rows that DuckDB says, nasty values match nothing, and limits limit.
//
//   npm run test:engines                       300 sets
//   npm run test:engines -- --sets=2000        more of them
//   npm run test:engines -- --shards           the rows alone, with the tables of ClickHouse on two shards
//   npm run test:engines -- --postgres=URL     a database of yours: schemas are made in it, and dropped
import { spawn, spawnSync } from 'node:child_process'
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { root, setup } from './setup.mjs'

setup()
const { values } = parseArgs({
  options: {
    sets: { type: 'string', default: '300' },
    postgres: { type: 'string' },
    shards: { type: 'boolean', default: false },
  },
})
const tests = values.shards ? ['engines'] : ['engines', 'readings', 'security']
const packages = path.join(root, '.cache/engines')
const report = path.join(packages, 'report.json')
const wanted = { chdb: '3.4.0', pg: '8.23.1' }

/** Puts the packages into a folder that is not the kit's: nobody who only tests it has to load them. */
function install() {
  mkdirSync(packages, { recursive: true })
  writeFileSync(path.join(packages, 'package.json'), JSON.stringify({ private: true, dependencies: wanted }))
  const args = ['install', '--prefix', packages, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const { status } = spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) process.exit(status || 1)
}

/** Where Debian and Homebrew keep the newest server of PostgreSQL, or `undefined`. */
function postgresPrograms() {
  const homes = ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt'].filter(existsSync)
  return homes
    .flatMap((home) => readdirSync(home).map((name) => path.join(home, name, 'bin')))
    .filter((folder) => existsSync(path.join(folder, 'initdb')))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .at(-1)
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

/** PostgreSQL refuses to run as root: nobody does it then. */
const NOBODY = 65_534
const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}

/** It sorts as people do, not byte by byte: so do databases of which a country is known. */
const sorting = ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=en', '--locale=C.UTF-8']

/** A server of its own, with a folder of its own, which are gone afterwards. */
async function startPostgres(programs) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kpi-postgres-'))
  if (user.uid) chownSync(folder, user.uid, user.gid)
  const options = { ...user, cwd: folder }
  const port = await freePort()
  const made = spawnSync(
    path.join(programs, 'initdb'),
    ['-D', path.join(folder, 'data'), '-U', 'kpi', '-A', 'trust', '--no-sync', ...sorting],
    { ...options, encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(made.stderr)
  const server = spawn(
    path.join(programs, 'postgres'),
    ['-D', path.join(folder, 'data'), '-p', `${port}`, '-h', '127.0.0.1', '-k', folder, '-F'],
    { ...options, stdio: 'ignore' },
  )
  const ended = new Promise((resolve) => server.once('exit', resolve))
  const close = async () => {
    server.kill('SIGINT')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  for (let tries = 0; tries < 100; tries++) {
    const isReady =
      spawnSync(path.join(programs, 'pg_isready'), ['-h', '127.0.0.1', '-p', `${port}`, '-q']).status === 0
    if (isReady) return { url: `postgres://kpi@127.0.0.1:${port}/postgres`, close }
    await setTimeout(100)
  }
  await close()
  throw new Error('PostgreSQL does not start.')
}

install()
const programs = values.postgres ? undefined : postgresPrograms()
const server = programs && (await startPostgres(programs))
const url = values.postgres ?? server?.url
if (!url) console.log('No server of PostgreSQL: there is none on this machine, and --postgres=URL names none.')
try {
  rmSync(report, { force: true })
  const command = ['run', '--project', 'unit', ...tests.map((name) => `test/sql/${name}.test.ts`)]
  const vitest = spawn(process.execPath, [path.join(root, 'node_modules/vitest/vitest.mjs'), ...command], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      SQL_PACKAGES: packages,
      SQL_SETS: values.sets,
      SQL_REPORT: report,
      ...(values.shards && { SQL_SHARDS: 'two' }),
      ...(url && { SQL_POSTGRES: url }),
    },
  })
  process.exitCode = await new Promise((resolve) => vitest.once('exit', (code) => resolve(code ?? 1)))
} finally {
  if (existsSync(report)) console.table(JSON.parse(readFileSync(report, 'utf8')))
  await server?.close()
}

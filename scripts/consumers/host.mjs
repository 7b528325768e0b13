// One app with the kit in it: its folder, its commands and servers, and pages of it in Chromium.
import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:http'
import net from 'node:net'
import path from 'node:path'
import { root } from '../setup.mjs'
import { lookAt } from './look.mjs'

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

// Whatever started this: no mode of a test runner, no colours, nothing that calls home.
const env = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(NODE_ENV|VITEST|npm_)/i.test(name))),
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NO_COLOR: '1',
}

/** A folder as any web server gives it out. @returns {Promise<{ url: string, close: () => Promise<void> }>} */
export async function serveFolder(folder) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost')
    const at = path.join(folder, path.normalize(decodeURIComponent(pathname)))
    const file = [at, path.join(at, 'index.html'), `${at}.html`].find(
      (one) => existsSync(one) && statSync(one).isFile(),
    )
    if (file) response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' })
    // A browser asks for it by itself.
    else response.writeHead(pathname === '/favicon.ico' ? 204 : 404)
    response.end(file && readFileSync(file))
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => server.close(() => resolve(undefined)) && server.closeAllConnections()),
  }
}

async function freePort() {
  const server = net.createServer()
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const { port } = server.address()
  await new Promise((resolve) => server.close(() => resolve(undefined)))
  return port
}

async function answers(url, ended) {
  for (const until = Date.now() + 90_000; Date.now() < until; ) {
    if (ended()) throw new Error(`The server has ended.\n${ended()}`)
    if (await fetch(url).catch(() => null)) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`${url} does not answer.`)
}

/** In place of an installation: the kit as it is built here, and of what the consumer asks for that which is here. */
function link(folder) {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  )
  for (const name of Object.keys({ ...dependencies, ...devDependencies })) {
    const to = name === 'kpi-kit' ? root : path.join(root, 'node_modules', name)
    const at = path.join(folder, 'node_modules', name)
    if (!existsSync(to)) continue
    mkdirSync(path.dirname(at), { recursive: true })
    symlinkSync(to, at, 'junction')
  }
}

/**
 * The consumer `test/consumers/<name>` in a folder of its own, with what a check may do with it.
 *
 * @param {{ name: string, place: string, tarball: string | null, browser: import('playwright').Browser, pictures: string,
 *   tell: (title: string, problem?: string) => void }} options
 */
export function openHost({ name, place, tarball, browser, pictures, tell }) {
  const folder = path.join(place, name)
  cpSync(path.join(root, 'test/consumers', name), folder, { recursive: true })
  if (tarball) copyFileSync(tarball, path.join(folder, 'kpi-kit.tgz'))
  const open = []

  /** Runs a program; what it says, and whether it went well. */
  const tries = (command, ...args) => {
    const options = { cwd: folder, encoding: 'utf8', env, maxBuffer: 1e8, shell: process.platform === 'win32' }
    const { status, stdout, stderr } = spawnSync(command, args, options)
    return { good: status === 0, text: `${stdout}${stderr}` }
  }

  /** The same as a check: that it goes well. */
  const run = (command, ...args) => {
    const since = Date.now()
    const { good, text } = tries(command, ...args)
    const took = `${[command, ...args].join(' ')} (${((Date.now() - since) / 1000).toFixed(1)} s)`
    tell(took, good ? undefined : text)
    if (!good) throw new Error(`${took} fails, so the rest can’t be tried.`)
    return text
  }

  const host = {
    name,
    folder,
    browser,
    pictures,
    tell,
    tries,
    run,
    file: (...parts) => path.join(folder, ...parts),
    /** Its dependencies and the kit, as the package file of the consumer asks for them. */
    install: () =>
      tarball
        ? run('npm', 'install', '--no-audit', '--no-fund', '--no-package-lock', '--prefer-offline')
        : link(folder),
    /** A check of anything: what is thrown is what is wrong. */
    async check(title, look) {
      try {
        await look()
        tell(title)
      } catch (error) {
        tell(title, String(error.message ?? error))
      }
    },
    async serveFolder(...parts) {
      const server = await serveFolder(path.join(folder, ...parts))
      open.push(server.close)
      return server.url
    },
    /** A server of the app's own; `args` gets its port. */
    async serve(command, args) {
      const port = await freePort()
      const child = spawn(command, args(port), {
        cwd: folder,
        env: { ...env, PORT: String(port), HOST: '127.0.0.1' },
        detached: process.platform !== 'win32',
        shell: process.platform === 'win32',
      })
      let said = ''
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data))
      let over = false
      const ended = new Promise((resolve) => child.on('close', () => resolve((over = true))))
      const close = async () => {
        if (over) return
        // It may have started others.
        if (process.platform === 'win32') child.kill()
        else process.kill(-child.pid)
        await ended
      }
      open.push(close)
      const url = `http://localhost:${port}`
      await answers(url, () => over && said)
      return { url, close, said: () => said }
    },
    /** @param {Parameters<typeof lookAt>[1]} options */
    lookAt: (options) => lookAt(host, { pictures, ...options }),
    async close() {
      for (const close of open) await close()
    },
  }
  return host
}

// A small host: the kit as it is published, an app around it, and a server that sends a strict policy with every page.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { build, type Plugin } from 'esbuild'
import { getOr } from '../../src/metrics/model/memo.js'
import type * as Server from './app/server.js'

const root = path.join(import.meta.dirname, '../..')
const out = path.join(root, 'test-results/embed')
const kit = path.join(out, 'kit')

export const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

/** What is imported from src comes from the built kit. */
const builtKit: Plugin = {
  name: 'built-kit',
  setup({ onResolve }) {
    onResolve({ filter: /\/src\/.*\.js$/ }, ({ path: file, resolveDir }) => {
      const inSource = path.relative(path.join(root, 'src'), path.resolve(resolveDir, file))
      return inSource.startsWith('..') ? undefined : { path: path.join(kit, inSource) }
    })
  },
}

const run = (args: string[]) => {
  const env = { ...process.env, NODE_ENV: 'production' }
  const ran = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env, maxBuffer: 1e8 })
  if (ran.status !== 0) throw new Error(`${args.join(' ')}\n${ran.stdout}\n${ran.stderr}`)
  return ran.stdout
}

async function bundle(entry: string, mode: 'production' | 'development', outdir: string, platform: 'browser' | 'node') {
  await build({
    entryPoints: [path.join(import.meta.dirname, 'app', entry)],
    outdir,
    outExtension: platform === 'node' ? { '.js': '.cjs' } : {},
    platform,
    plugins: [builtKit],
    bundle: true,
    format: platform === 'node' ? 'cjs' : 'esm',
    splitting: platform === 'browser',
    minify: mode === 'production' && platform === 'browser',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    logLevel: 'error',
  })
}

export interface Site {
  /** The address of a page. `mode` is that of React. */
  readonly page: (scene: string, options?: { mode?: 'production' | 'development'; policy?: false }) => string
  readonly close: () => Promise<void>
}

export async function openSite(): Promise<Site> {
  mkdirSync(out, { recursive: true })
  run(['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', '--emptyOutDir', '--outDir', kit])
  await Promise.all([
    bundle('client.tsx', 'production', path.join(out, 'production'), 'browser'),
    bundle('client.tsx', 'development', path.join(out, 'development'), 'browser'),
    bundle('server.tsx', 'production', path.join(out, 'server'), 'node'),
  ])
  const { htmlOf } = createRequire(import.meta.url)(path.join(out, 'server/server.cjs')) as typeof Server
  const pages = new Map<string, string>()

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost')
    const send = (type: string, body: string | Buffer, headers: Record<string, string>) => {
      response.writeHead(200, { 'content-type': type, ...headers }).end(body)
    }
    // Kept as a host's are: a browser compiles a script that it has kept once for many pages.
    const sendFile = (type: string, file: string) => send(type, readFileSync(file), { 'cache-control': 'max-age=3600' })
    if (pathname === '/kit.css') return sendFile('text/css', path.join(kit, 'styles.css'))
    if (pathname === '/host.css') return sendFile('text/css', path.join(import.meta.dirname, 'app/host.css'))
    const [, mode = '', file = ''] = pathname.match(/^\/(production|development)\/([\w-]+\.js)$/) ?? []
    if (file) return sendFile('text/javascript', path.join(out, mode, file))
    if (pathname === '/favicon.ico') return response.writeHead(204).end()
    const scene = pathname.slice(1)
    const html = getOr(pages, scene, () => htmlOf(scene))
    if (!html) return response.writeHead(404).end()
    return send(
      'text/html; charset=utf-8',
      `<!doctype html>
<html lang="en" data-scene="${scene}">
<head><meta charset="utf-8"><title>Host</title><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/kit.css"><link rel="stylesheet" href="/host.css">
<script type="module" src="/${searchParams.get('mode') ?? 'production'}/client.js"></script></head>
<body><div id="root">${html}</div><p id="after">What follows.</p></body></html>`,
      { 'cache-control': 'no-store', ...(!searchParams.has('open') && { 'content-security-policy': policy }) },
    )
  })
  // A connection that is closed for being idle may be closed at the moment when it is asked again.
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    page: (scene, { mode = 'production', policy: strict } = {}) =>
      `http://127.0.0.1:${port}/${scene}?mode=${mode}${strict === false ? '&open' : ''}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

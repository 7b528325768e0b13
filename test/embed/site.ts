// A small host: the kit as it is published, an app around it, and a server that sends a strict policy with every page.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { build, type Plugin } from 'esbuild'

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
    outExtension: platform === 'node' ? { '.js': '.mjs' } : {},
    platform,
    plugins: [builtKit],
    bundle: true,
    format: 'esm',
    splitting: platform === 'browser',
    minify: mode === 'production' && platform === 'browser',
    target: 'es2022',
    jsx: 'automatic',
    ...(platform === 'node' ? { packages: 'external' as const } : {}),
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
  const html = JSON.parse(run([path.join(out, 'server/server.mjs')])) as Record<string, string>

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost')
    const send = (type: string, body: string | Buffer, headers: Record<string, string> = {}) => {
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...headers }).end(body)
    }
    if (pathname === '/kit.css') return send('text/css', readFileSync(path.join(kit, 'styles.css')))
    if (pathname === '/host.css') return send('text/css', readFileSync(path.join(import.meta.dirname, 'app/host.css')))
    const [, mode = '', file = ''] = pathname.match(/^\/(production|development)\/([\w-]+\.js)$/) ?? []
    if (file) return send('text/javascript', readFileSync(path.join(out, mode, file)))
    if (pathname === '/favicon.ico') return response.writeHead(204).end()
    const scene = pathname.slice(1)
    if (!(scene in html)) return response.writeHead(404).end()
    return send(
      'text/html; charset=utf-8',
      `<!doctype html>
<html lang="en" data-scene="${scene}">
<head><meta charset="utf-8"><title>Host</title><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/kit.css"><link rel="stylesheet" href="/host.css">
<script type="module" src="/${searchParams.get('mode') ?? 'production'}/client.js"></script></head>
<body><div id="root">${html[scene]}</div><p id="after">What follows.</p></body></html>`,
      searchParams.has('open') ? {} : { 'content-security-policy': policy },
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

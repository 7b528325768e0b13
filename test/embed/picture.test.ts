// @vitest-environment node
// Pictures in a page whose policy allows nothing but its own scripts and sheets: no data:, no blob:.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { build } from 'esbuild'
import { type Browser, chromium } from 'playwright'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { chromiumArgs, chromiumEnv, findChromium } from '../../scripts/chromium.mjs'

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

const app = `
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { GrowthGauge, KpiTile } from './src/index.js'
import { toPng, toSvg } from './src/image/index.js'
const data = [
  { date: '2026-09', followersStart: 11583, followersGained: 842, followersLost: 425 },
  { date: '2026-10', followersStart: 12000, followersGained: 940, followersLost: 436, leads: 109 },
]
const shared = { data, period: '2026-10' }
const page = [
  createElement(GrowthGauge, { key: 'gauge', ...shared, target: 0.05 }),
  createElement(KpiTile, { key: 'tile', ...shared, metric: 'leads' }),
]
createRoot(document.getElementById('root')).render(page)
window.blocked = []
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => window.blocked.push([violatedDirective, blockedURI].join(' ')))
window.picture = async (at, scale) => [...new Uint8Array(await (await toPng(document.querySelectorAll('.kpi-widget')[at], { scale })).arrayBuffer())]
window.text = (at) => toSvg(document.querySelectorAll('.kpi-widget')[at])
`

declare global {
  interface Window {
    blocked: string[]
    picture: (at: number, scale: number) => Promise<number[]>
    text: (at: number) => string
  }
}

const root = path.join(import.meta.dirname, '../..')
const found = await findChromium()
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })
let browser: Browser
let server: Server

beforeAll(async () => {
  const shared = { bundle: true, write: false, minify: true, logLevel: 'error' } as const
  const [script, styles] = await Promise.all([
    build({
      ...shared,
      stdin: { contents: app, resolveDir: root, loader: 'ts' },
      format: 'esm',
      jsx: 'automatic',
      target: 'es2022',
      define: { 'process.env.NODE_ENV': '"production"' },
    }),
    build({ ...shared, entryPoints: [path.join(root, 'src/styles/index.css')], outdir: 'styles' }),
  ])
  const files: Record<string, readonly [type: string, body: string]> = {
    '/app.js': ['text/javascript', script.outputFiles[0]?.text ?? ''],
    '/kit.css': ['text/css', styles.outputFiles[0]?.text ?? ''],
  }
  server = createServer(({ url = '/' }, response) => {
    const [type, body] = files[url] ?? [
      'text/html; charset=utf-8',
      `<!doctype html><html lang="en"${url === '/dark' ? ' class="dark"' : ''}><meta charset="utf-8"><title>Host</title><link rel="stylesheet" href="/kit.css">` +
        '<script type="module" src="/app.js"></script><body><div id="root"></div>',
    ]
    response.writeHead(200, { 'content-type': type, 'content-security-policy': policy }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  browser = await chromium.launch({
    ...(found && { executablePath: found.path }),
    args: chromiumArgs,
    env: chromiumEnv,
  })
})

afterAll(async () => {
  await browser?.close()
  server?.close()
})

async function visit(pathname: string) {
  const page = await browser.newPage({ viewport: { width: 600, height: 900 } })
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${pathname}`)
  await page.waitForSelector('.kpi-kpi-tile')
  return page
}

describe.skipIf(!found)('a picture in a page with a strict policy', () => {
  test.each([
    ['/', [255, 255, 255]],
    // The surface of the dark theme, oklch(0.192 0.008 274.5), in sRGB.
    ['/dark', [18, 19, 23]],
  ])('%s: PNG and SVG are made, and nothing is refused', async (pathname, surface) => {
    const page = await visit(pathname)
    const size = await page.evaluate(() => {
      const { width, height } = document.querySelector('.kpi-widget')!.getBoundingClientRect()
      return [width, height].map((one) => Math.round(one * 2))
    })
    const bytes = await page.evaluate(() => window.picture(0, 2))
    const { width, height, data } = PNG.sync.read(Buffer.from(bytes))
    expect(Math.abs(width - size[0]!) + Math.abs(height - size[1]!)).toBeLessThanOrEqual(1)
    const colors = new Set<string>()
    for (let i = 0; i < data.length; i += 4) colors.add(data.subarray(i, i + 3).join())
    // Not one color: its words, its arc and their edges.
    expect(colors.size).toBeGreaterThan(100)
    const inside = 4 * (20 * width + 20)
    for (const [at, one] of surface.entries()) expect(Math.abs(data[inside + at]! - one)).toBeLessThanOrEqual(1)
    expect(await page.evaluate(() => window.text(1))).toContain('109')
    expect(await page.evaluate(() => window.blocked)).toEqual([])
    await page.close()
  })

  test('the policy is one: a picture from data: is refused', async () => {
    const page = await visit('/')
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const image = new Image()
          image.addEventListener('error', () => resolve())
          image.addEventListener('load', () => resolve())
          image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='
        }),
    )
    expect(await page.evaluate(() => window.blocked)).toEqual(['img-src data'])
    await page.close()
  })
})

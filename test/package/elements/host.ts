// Pages of a host without React, under a strict policy, that load the built elements; and the same widgets drawn by React.
import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright'
import { chromiumArgs, chromiumEnv, findChromium } from '../../../scripts/chromium.mjs'
import { dist, root } from '../dist.js'

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

const found = await findChromium()
export const hasBrowser = found !== undefined

const kinds: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
}

/** React, the kit and a call that draws a widget. */
async function reactHost(): Promise<string> {
  const contents = `import { createElement as h } from 'react'
import { createRoot } from 'react-dom/client'
import * as kit from './dist/index.js'
import { ar } from './dist/locales/ar.js'
window.draw = (shared, name, props) => createRoot(document.getElementById('root')).render(
  h(kit.KpiProvider, { ...shared, ...(shared.locale === 'ar' && { locale: ar }) }, h(kit[name], props)))
window.drawGrid = (shared, grid, tiles) => createRoot(document.getElementById('root')).render(
  h(kit.KpiProvider, shared, h(kit.KpiGrid, grid, tiles.map((metric) => h(kit.KpiTile, { metric, key: metric })), h(kit.GrowthGauge, { target: 0.05 }))))`
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    write: false,
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  })
  return outputFiles[0]?.text ?? ''
}

export interface Host {
  /** Opens a page with this in its body; `script` runs after the elements are there. `fresh`: in a process of its own. */
  readonly open: (
    body: string,
    more?: { head?: string; script?: string; html?: string; fresh?: boolean },
  ) => Promise<Page>
  /** All pages that are open are done with: what is opened next is shown in them, since a new page is a new process. */
  readonly leave: () => Promise<void>
  readonly close: () => Promise<void>
  /** What pages said on the console, errors included. */
  readonly said: string[]
}

export const ELEMENTS = '<script type="module" src="/elements/index.js"></script>'
export const SCRIPT = '<script src="/elements/kpi-kit.iife.js"></script>'
export const REACT = '<link rel="stylesheet" href="/styles.css"><script src="/react.js"></script>'

export async function openHost(options: BrowserContextOptions = {}): Promise<Host> {
  const browser: Browser = await chromium.launch({
    ...(found && { executablePath: found.path }),
    args: chromiumArgs,
    env: chromiumEnv,
  })
  const viewport = { width: 480, height: 700 }
  const context = await browser.newContext({
    viewport,
    locale: 'en-US',
    reducedMotion: 'reduce',
    ...options,
  })
  const react = reactHost()
  const files = new Map([
    ['/page.css', 'body { margin: 0 }'],
    ['/amd.js', 'window.defined = 0; window.define = () => defined++; define.amd = {}'],
  ])
  const said: string[] = []
  await context.route('http://kit.test/**', async (route) => {
    const { pathname } = new URL(route.request().url())
    const file = path.join(dist, pathname)
    const made = pathname === '/react.js' ? await react : files.get(pathname)
    if (made === undefined && !(existsSync(file) && statSync(file).isFile())) return route.fulfill({ status: 404 })
    return route.fulfill({
      body: made ?? readFileSync(file),
      contentType: kinds[path.extname(pathname)] ?? 'text/plain',
      ...(pathname.endsWith('.html') && { headers: { 'content-security-policy': policy } }),
    })
  })
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
      // oxlint-disable-next-line no-console -- where the test reads it
      console.error(`policy: ${violatedDirective} ${sample}`),
    )
  })
  let count = 0
  const shown: Page[] = []
  const idle: Page[] = []
  return {
    said,
    async leave() {
      await Promise.all(
        shown.splice(0).map(async (page) => {
          page.removeAllListeners()
          await page.mouse.move(0, 0)
          await page.goto('about:blank')
          await page.setViewportSize(viewport)
          idle.push(page)
        }),
      )
    },
    async open(body, { head = ELEMENTS, script = '', html = 'lang="en"', fresh = false } = {}) {
      said.length = 0
      const at = `/page${++count}`
      files.set(`${at}.js`, script)
      files.set(
        `${at}.html`,
        `<!doctype html><html ${html}><head><meta charset="utf-8"><title>Host</title>
<link rel="stylesheet" href="/page.css">${head}<script type="module" src="${at}.js"></script></head><body>${body}</body></html>`,
      )
      const page = (!fresh && idle.pop()) || (await context.newPage())
      // As a new one is: of a page behind another Tab leaves the last element otherwise.
      await page.bringToFront()
      shown.push(page)
      page.on('console', (message) => said.push(message.text()))
      page.on('pageerror', (error) => said.push(String(error)))
      await page.goto(`http://kit.test${at}.html`)
      return page
    },
    close: () => browser.close(),
  }
}

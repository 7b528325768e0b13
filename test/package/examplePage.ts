// A page of examples/ as its Vite builds it, in Chromium, under a strict policy.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { type Browser, chromium, type Page, type Route } from 'playwright'
import { expect } from 'vitest'
import { chromiumArgs, chromiumEnv, findChromium } from '../../scripts/chromium.mjs'
import { root } from './dist.js'

/** The browser to open it in; without one there is nothing to test. */
export const foundChromium = await findChromium()

/** Where it is, in a network that has nothing but its files. */
export const ADDRESS = 'http://page.test/index.html'
const kinds: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' }

export interface ExamplePage {
  readonly browser: Browser
  readonly page: Page
  /** What its console said, errors among it. */
  readonly said: readonly string[]
}

/**
 * Builds the example and opens its page.
 *
 * @param folder of `examples/`
 * @param policy beside scripts and styles of its own: `"connect-src 'self'"`
 * @param answered whether a request is answered by what the page talks to, and not by a file
 */
export async function openExample(
  folder: string,
  policy = '',
  answered: (route: Route) => Promise<boolean> = async () => false,
): Promise<ExamplePage> {
  const built = path.join(root, 'test-results', folder)
  const vite = path.join(root, 'node_modules/vite/bin/vite.js')
  const build = spawnSync(
    process.execPath,
    [vite, 'build', `examples/${folder}`, '--outDir', built, '--emptyOutDir', '--logLevel', 'error'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
  )
  expect(build.status, build.stderr).toBe(0)
  const browser = await chromium.launch({
    ...(foundChromium && { executablePath: foundChromium.path }),
    args: chromiumArgs,
    env: chromiumEnv,
  })
  const page = await browser.newPage({ locale: 'en-US', timezoneId: 'UTC', reducedMotion: 'reduce' })
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(String(error)))
  const strict = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ]
  await page.route(new URL('**', ADDRESS).href, async (route) => {
    if (await answered(route)) return
    const file = path.join(built, new URL(route.request().url()).pathname)
    if (!existsSync(file) || !statSync(file).isFile()) return route.fulfill({ status: 404 })
    return route.fulfill({
      body: readFileSync(file),
      contentType: `${kinds[path.extname(file)] ?? 'text/plain'}; charset=utf-8`,
      headers: { 'content-security-policy': [...strict, policy].filter(Boolean).join('; ') },
    })
  })
  await page.goto(ADDRESS)
  return { browser, page, said }
}

/** What reaches beyond the page on a phone, so that it would scroll sideways; the page stays as narrow as that. */
export async function beyondPhone(page: Page): Promise<readonly string[]> {
  await page.setViewportSize({ width: 390, height: 844 })
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const all = [...document.querySelectorAll('body *')].filter(
      (one) => one.getBoundingClientRect().right > clientWidth,
    )
    return all.map((one) => `${one.tagName} ${one.className} ${Math.round(one.getBoundingClientRect().right)}`)
  })
}

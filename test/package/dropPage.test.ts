// examples/drop-page as its Vite builds it, under a strict policy: files are dropped, and widgets are there.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumArgs, chromiumEnv, findChromium } from '../../scripts/chromium.mjs'
import { root } from './dist.js'

const found = await findChromium()
const built = path.join(root, 'test-results/drop-page')
const samples = path.join(root, 'examples/samples')
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'"
const kinds: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' }

let browser: Browser
let page: Page
const said: string[] = []

describe.skipIf(!found)('the page that files are dropped on', () => {
  beforeAll(async () => {
    const vite = path.join(root, 'node_modules/vite/bin/vite.js')
    const build = spawnSync(
      process.execPath,
      [vite, 'build', 'examples/drop-page', '--outDir', built, '--emptyOutDir', '--logLevel', 'error'],
      { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
    )
    expect(build.status, build.stderr).toBe(0)
    browser = await chromium.launch({
      ...(found && { executablePath: found.path }),
      args: chromiumArgs,
      env: chromiumEnv,
    })
    page = await browser.newPage({ locale: 'en-US', timezoneId: 'UTC', reducedMotion: 'reduce' })
    page.on('console', (message) => said.push(message.text()))
    page.on('pageerror', (error) => said.push(String(error)))
    await page.route('http://page.test/**', (route) => {
      const file = path.join(built, new URL(route.request().url()).pathname)
      if (!existsSync(file) || !statSync(file).isFile()) return route.fulfill({ status: 404 })
      return route.fulfill({
        body: readFileSync(file),
        contentType: `${kinds[path.extname(file)] ?? 'text/plain'}; charset=utf-8`,
        headers: { 'content-security-policy': policy },
      })
    })
    await page.goto('http://page.test/index.html')
  })
  afterAll(() => browser?.close())

  test('reads them in a worker, lists what each is, and draws what they say', async () => {
    const files = readdirSync(samples, { recursive: true, encoding: 'utf8' })
      .filter((name) => /^(?:instagram|tiktok|vk)\W.*\.\w+$/.test(name))
      .map((name) => ({ name: path.basename(name), text: readFileSync(path.join(samples, name), 'utf8') }))
    expect(files.length).toBeGreaterThan(0)
    const all = [...files, { name: 'recipe.txt', text: 'Two eggs, a spoon of flour.' }]
    const dropped = await page.evaluateHandle((list) => {
      const held = new DataTransfer()
      for (const { name, text } of list)
        held.items.add(new File([text], name, { lastModified: Date.parse('2026-11-02T09:00:00Z') }))
      return held
    }, all)
    await page.dispatchEvent('.drop', 'drop', { dataTransfer: dropped })
    await page.waitForSelector('.kpi-widget')
    const text = await page.locator('section[aria-label="Files"]').innerText()
    for (const { name } of files) expect(text).toMatch(new RegExp(`${name} \\w+, \\w+: [1-9]\\d* rows?`))
    expect(text).toContain('recipe.txt is not known')
    expect(page.workers()).toHaveLength(1)
    expect(await page.locator('.kpi-widget[data-status="error"]').count()).toBe(0)
    expect(await page.locator('.kpi-tile .kpi-value').first().innerText()).toMatch(/\d/)
    expect(said).toEqual([])
  })
})

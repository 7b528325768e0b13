// examples/warehouse as one runs it: figures are generated, the server imports the built kit by its name, and the page that Vite
// builds reads it, under a strict policy.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from './dist.js'
import { ADDRESS, beyondPhone, foundChromium, openExample } from './examplePage.js'

const example = path.join(root, 'examples/warehouse')
const data = mkdtempSync(path.join(os.tmpdir(), 'warehouse-page-'))

/** How long a build, an engine and a browser may take on a busy machine, in milliseconds. */
const STARTING = 120_000

let server: ChildProcess
let address: string
let browser: Browser
let page: Page
let said: readonly string[]
const asked: string[] = []

const run = (...args: string[]) => spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })

beforeAll(async () => {
  const generated = run(path.join(example, 'generate.mjs'), '--rows=30000', `--folder=${data}`)
  expect([generated.stderr, generated.status]).toEqual(['', 0])
  expect(generated.stdout).toMatch(/^\d\d,\d{3} rows of \d+ clients and of one heavy one/)
  server = spawn(process.execPath, [path.join(example, 'serve.mjs'), '--port=0', `--folder=${data}`])
  const [line] = await once(server.stdout as NonNullable<typeof server.stdout>, 'data')
  address = `${line}`.trim()
}, STARTING)
afterAll(async () => {
  server?.kill()
  await browser?.close()
  rmSync(data, { recursive: true, force: true })
})

test('the server answers with rows of the built kit', async () => {
  const response = await fetch(`${address}/rows?period=2026-10&metrics=spend`, {
    headers: { authorization: 'Bearer one-client' },
  })
  const { rows, period } = await response.json()
  expect(period).toEqual({ from: '2026-10-01', to: '2026-10-31' })
  expect(rows.some(({ spend }: { spend?: number }) => spend !== undefined && spend > 0)).toBe(true)
  expect((await fetch(`${address}/rows`)).status).toBe(401)
})

describe.skipIf(!foundChromium)('the page', () => {
  beforeAll(async () => {
    ;({ browser, page, said } = await openExample('warehouse', "connect-src 'self'", async (route) => {
      const { pathname, search } = new URL(route.request().url())
      if (pathname !== '/rows' && pathname !== '/brands') return false
      asked.push(`${pathname}${search}`)
      const answer = await fetch(`${address}${pathname}${search}`, { headers: route.request().headers() })
      await route.fulfill({ status: answer.status, contentType: 'application/json', body: await answer.text() })
      return true
    }))
    await page.waitForSelector('.kpi-tile-body .kpi-value')
  }, STARTING)

  test('asks once for all widgets, and each of them has a figure', async () => {
    expect(asked.map((one) => one.split('?')[0])).toEqual(['/brands', '/rows'])
    const states = await page
      .locator('.kpi-widget')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-status')))
    expect(states.filter((state) => state === 'error' || state === 'empty')).toEqual([])
    const values = await page.locator('.kpi-tile-body .kpi-value').allInnerTexts()
    expect(values).toHaveLength(8)
    expect(values.filter((value) => !/\d/.test(value))).toEqual([])
    expect(said).toEqual([])
    if (process.env.PICTURE) await page.screenshot({ path: process.env.PICTURE, fullPage: true })
  })

  test('a phone shows it without scrolling sideways', async () => {
    expect(await beyondPhone(page)).toEqual([])
    if (process.env.PICTURE) await page.screenshot({ path: `${process.env.PICTURE}.phone.png`, fullPage: true })
  })

  test('another client is asked for, and an unknown token is told so', async () => {
    const before = await page.locator('.kpi-tile-body .kpi-value').allInnerTexts()
    await page.locator('header select').selectOption('client-0002')
    await page.waitForFunction(
      (text) => document.querySelector('.kpi-tile-body .kpi-value')?.textContent !== text,
      await page.locator('.kpi-tile-body .kpi-value').first().textContent(),
    )
    expect(asked.at(-1)).toContain('brand=client-0002')
    expect(await page.locator('.kpi-tile-body .kpi-value').allInnerTexts()).not.toEqual(before)
    await page.goto(`${ADDRESS}?token=nobody`)
    expect(await page.getByRole('alert').innerText()).toBe('The token is not known.')
  })
})

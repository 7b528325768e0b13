// examples/drop-page as its Vite builds it, under a strict policy: files are dropped, and widgets are there.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from './dist.js'
import { beyondPhone, foundChromium, openExample } from './examplePage.js'

const samples = path.join(root, 'examples/samples')

let browser: Browser
let page: Page
let said: readonly string[]

describe.skipIf(!foundChromium)('the page that files are dropped on', () => {
  beforeAll(async () => {
    ;({ browser, page, said } = await openExample('drop-page'))
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
    expect(await page.locator('.kpi-tile-body .kpi-value').first().innerText()).toMatch(/\d/)
    expect(said).toEqual([])
    expect(await beyondPhone(page)).toEqual([])
    if (process.env.PICTURE) await page.screenshot({ path: `${process.env.PICTURE}.drop.png`, fullPage: true })
  })
})

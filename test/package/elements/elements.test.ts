// The elements as they are published, in a page without React and with a strict policy: what they show is what React shows.
import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { createTheme, light } from '../../../src/theme/index.js'
import { ELEMENTS, hasBrowser, type Host, openHost, REACT, SCRIPT } from './host.js'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 })

const day = (index: number) => `2026-10-${String(index + 1).padStart(2, '0')}`
const days = Array.from({ length: 31 }, (_, index) => ({
  date: day(index),
  channel: 'instagram',
  followersStart: 12000 + index * 18,
  followersGained: 30 + index,
  followersLost: 12,
  impressions: 6000 + 90 * index,
  likes: 200 + 5 * index,
  comments: 20,
  leads: 3 + (index % 4),
  linkClicks: 40,
}))
const voices = ['Aurora', 'Borealis', 'Cumulus', 'Drift', 'Ember', 'Fjord'].map((brand, index) => ({
  brand,
  date: '2026-10-01',
  mentions: 400 - index * 60,
}))

/** Widgets as a page without React writes them, and as an app with React does. */
const cases = [
  { tag: 'kpi-growth-gauge', name: 'GrowthGauge', attributes: { target: '0.05' }, props: { target: 0.05 }, data: days },
  {
    tag: 'kpi-tile',
    name: 'KpiTile',
    attributes: { metric: 'leads', target: '160', 'title-level': '3', title: 'Requests' },
    props: { metric: 'leads', target: 160, titleLevel: 3, title: 'Requests' },
    data: days,
  },
  {
    tag: 'kpi-engagement-trend',
    name: 'EngagementTrend',
    attributes: { by: 'impressions', zero: 'false', events: '[{"date":"2026-10-12","name":"Launch"}]' },
    props: { by: 'impressions', zero: false, events: [{ date: '2026-10-12', name: 'Launch' }] },
    data: days,
  },
  {
    tag: 'kpi-share-of-voice',
    name: 'ShareOfVoice',
    attributes: { own: 'Aurora', 'default-selected-id': 'Borealis', 'default-expanded': '' },
    props: { own: 'Aurora', defaultSelectedId: 'Borealis', defaultExpanded: true },
    data: voices,
  },
] as const

const inJson = (data: unknown) => `<script type="application/json">${JSON.stringify(data)}</script>`
const written = (attributes: Readonly<Record<string, string>>) =>
  Object.entries(attributes)
    .map(([name, value]) => `${name}='${value}'`)
    .join(' ')

let host: Host

describe.skipIf(!hasBrowser)('elements', () => {
  beforeAll(async () => {
    host = await openHost()
  })
  afterAll(() => host?.close())

  afterEach(() => host.leave())
  const open: Host['open'] = (...args) => host.open(...args)

  const figure = (page: Page) => page.locator('figure').first()

  const byElement = ({ tag, attributes, data }: (typeof cases)[number], shared: Readonly<Record<string, string>>) =>
    open(`<kpi-provider ${written(shared)}>${inJson(data)}<${tag} ${written(attributes)}></${tag}></kpi-provider>`)
  const byReact = ({ name, props, data }: (typeof cases)[number], shared: Readonly<Record<string, string>>) =>
    open('<div id="root"></div>', {
      head: REACT,
      script: `draw(${JSON.stringify({ ...shared, data })}, '${name}', ${JSON.stringify(props)})`,
    })

  const picture = async (page: Page) => (await figure(page).screenshot()).toString('base64')

  describe.each(cases)('$tag', (subject) => {
    test.each([
      { period: '2026-10', theme: 'light' },
      { period: '2026-10', theme: 'dark', locale: 'ar' },
    ])('is the picture that React draws: %j', async (shared) => {
      const [element, react] = await Promise.all([byElement(subject, shared), byReact(subject, shared)])
      const pictures = { element: '', react: '-' }
      // Neither is drawn at once.
      const areEqual = async () => {
        pictures.element = await picture(element)
        pictures.react = await picture(react)
        return pictures.element === pictures.react
      }
      await expect.poll(areEqual, { timeout: 10_000 }).toBe(true)
      expect(pictures.element.length).toBeGreaterThan(4000)
    })

    test('has the keys that React has, and no more to say on the console', async () => {
      const walk = async (page: Page) => {
        await figure(page).waitFor()
        await page.evaluate(() => document.fonts.ready)
        const steps: string[] = []
        const keys = ['Tab', 'Tab', 'ArrowRight', 'End', 'ArrowLeft', 'Home', 'Tab', 'Tab', 'Enter', 'Escape']
        for (const key of keys) {
          await page.keyboard.press(key)
          steps.push(
            await page.evaluate(() => {
              let at = document.activeElement
              while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
              const said = ['role', 'aria-label', 'aria-valuetext', 'aria-pressed', 'aria-expanded', 'tabindex']
              return [at?.localName, ...said.map((name) => at?.getAttribute(name))].join('|')
            }),
          )
        }
        return steps
      }
      const shared = { period: '2026-10' }
      const element = await walk(await byElement(subject, shared))
      expect(host.said).toEqual([])
      expect(element).toEqual(await walk(await byReact(subject, shared)))
      expect(new Set(element).size).toBeGreaterThan(1)
    })
  })

  test('a tooltip opens in a closed root, where the page can’t look in', async () => {
    const page = await open(`<kpi-growth-gauge mode="closed" target="0.05">${inJson(days)}</kpi-growth-gauge>`)
    await page.waitForFunction(() => document.querySelector('kpi-growth-gauge')!.getBoundingClientRect().height > 200)
    expect(await page.evaluate(() => document.querySelector('kpi-growth-gauge')!.shadowRoot)).toBeNull()
    const before = await page.screenshot()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect.poll(async () => (await page.screenshot()).equals(before)).toBe(false)
    expect(host.said).toEqual([])
  })

  test('tell the page what the reader does, out of closed roots too, and only where it listens', async () => {
    const page = await open(
      `<kpi-share-of-voice mode="closed" period="2026-10" own="Aurora">${inJson(voices)}</kpi-share-of-voice>
       <kpi-tile id="deaf" metric="leads" status="error"></kpi-tile>
       <kpi-tile id="heard" metric="leads" status="error" emits="kpi-retry"></kpi-tile>
       <kpi-growth-gauge target="much"></kpi-growth-gauge>
       <kpi-tile metric="lead"></kpi-tile>`,
      {
        script: `window.heard = []
for (const type of ['kpi-select', 'kpi-retry', 'kpi-error'])
  document.addEventListener(type, ({ target, detail }) => heard.push([target.localName, type, detail === null ? null : (detail.id ?? detail.code ?? 'something')]))
document.querySelector('kpi-share-of-voice').addEventListener('kpi-select', () => {})
document.querySelector('kpi-growth-gauge').setAttribute('min', 'little')`,
      },
    )
    await page.locator('#heard').getByRole('button').click()
    expect(await page.locator('#deaf').getByRole('button').count()).toBe(0)
    await page.keyboard.press('Shift+Tab')
    // Back over the brands of the closed one, whose rows are buttons now.
    for (let step = 0; step < 4; step++) {
      await page.keyboard.press('Enter')
      await page.keyboard.press('Shift+Tab')
    }
    const heard = await page.evaluate(() => (window as unknown as { heard: unknown[][] }).heard)
    expect(heard).toContainEqual(['kpi-tile', 'kpi-retry', null])
    expect(heard).toContainEqual(['kpi-growth-gauge', 'kpi-error', 'attribute'])
    expect(heard.find(([tag, type, id]) => tag === 'kpi-share-of-voice' && type === 'kpi-select' && id)).toBeDefined()
    expect(host.said.join()).toContain('<kpi-growth-gauge>: min can’t be read')
    expect(host.said.join()).toContain('<kpi-tile>: kpi-kit: there is no metric "lead"')
  })

  test('take properties that were set before, move with what is open, and follow the page', async () => {
    const page = await open(
      '<div id="here"><kpi-tile metric="leads" table="toggle"></kpi-tile></div><div id="there"></div>',
      {
        head: '',
        script: `const tile = document.querySelector('kpi-tile'); tile.data = ${JSON.stringify(days)}; tile.period = '2026-10'; import('/elements/index.js')`,
      },
    )
    const tile = page.locator('kpi-tile')
    await expect.poll(() => tile.locator('.kpi-value').first().innerText()).toBe('138')
    await tile.getByRole('button').click()
    await page.evaluate(() => document.querySelector('#there')!.append(document.querySelector('kpi-tile')!))
    expect(await tile.getByRole('button').first().getAttribute('aria-expanded')).toBe('true')

    const ground = () => tile.locator('.kpi-frame').evaluate((frame) => getComputedStyle(frame).backgroundColor)
    const light = await ground()
    await page.evaluate(() => document.documentElement.classList.add('dark'))
    await expect.poll(ground).not.toBe(light)
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
    await expect.poll(() => tile.locator('figure').evaluate((it) => getComputedStyle(it).direction)).toBe('rtl')
    await page.evaluate(() => {
      document.querySelector('kpi-tile')!.style.setProperty('--kpi-surface', 'rgb(1, 2, 3)')
      window.KpiKit!.configure({ locale: 'ru', currency: 'RUB' })
    })
    await expect.poll(ground).toBe('rgb(1, 2, 3)')
    await expect.poll(() => tile.locator('figure').getAttribute('lang')).toBe('ru')
    expect(host.said).toEqual([])
  })

  test('wear the brand that a page says by custom properties, unless a theme of theirs says another', async () => {
    const theme = createTheme({ accent: '#d6336c' })
    const gauge = '<kpi-growth-gauge target="0.05"></kpi-growth-gauge>'
    const page = await open(
      `<div id="plain"><kpi-provider period="2026-10">${inJson(days)}${gauge}</kpi-provider></div>
       <div id="dark"><kpi-provider period="2026-10" theme="dark">${inJson(days)}${gauge}</kpi-provider></div>
       <div id="themed"><kpi-provider period="2026-10" theme='${JSON.stringify(theme)}'>${inJson(days)}${gauge}</kpi-provider></div>
       <div id="empty"><kpi-provider period="2026-10" theme="{}">${inJson(days)}${gauge}</kpi-provider></div>`,
      {
        script: `document.documentElement.style.setProperty('--kpi-accent', 'rgb(10, 125, 90)')
          document.documentElement.style.setProperty('--kpi-radius', '3px')`,
      },
    )
    const look = (id: string) =>
      page.locator(`#${id} kpi-growth-gauge .kpi-gauge-value`).evaluate((mark) => {
        const frame = mark.closest('.kpi-frame')!
        return { fill: getComputedStyle(mark).fill, radius: getComputedStyle(frame).borderRadius }
      })
    await expect.poll(() => look('plain')).toEqual({ fill: 'rgb(10, 125, 90)', radius: '3px' })
    await expect.poll(() => look('dark')).toEqual({ fill: 'rgb(10, 125, 90)', radius: '3px' })
    await expect.poll(() => look('themed')).toEqual({ fill: theme.colours.accent, radius: '14px' })
    // Of a tenant's settings that hold nothing the kit's own colours are left.
    await expect.poll(async () => (await look('empty')).fill).toBe(light.colours.accent)
  })

  test('with fill stay in a box of a height, in which the rest is scrolled', async () => {
    const page = await open(
      `<div id="box"><kpi-growth-gauge fill target="0.05" period="2026-10">${inJson(days)}</kpi-growth-gauge></div><p id="after">x</p>`,
      { script: `Object.assign(document.querySelector('#box').style, { height: '180px', width: '300px' })` },
    )
    const box = await page.locator('#box').boundingBox()
    const frame = page.locator('kpi-growth-gauge .kpi-frame')
    await expect.poll(async () => (await frame.boundingBox())?.height).toBe(box!.height)
    expect(await frame.evaluate((one) => getComputedStyle(one).overflowY)).toBe('auto')
    const title = await page.locator('kpi-growth-gauge .kpi-title').boundingBox()
    expect(title!.y + title!.height).toBeLessThan(box!.y + box!.height)
    expect((await page.locator('#after').boundingBox())!.y).toBeGreaterThanOrEqual(box!.y + box!.height)
  })

  test('a period that is chosen in the bar is that of all within the provider', async () => {
    const page = await open(
      `<kpi-provider period="2026-10" as-of="2026-10-31">${inJson(days)}<kpi-period-bar></kpi-period-bar>
       <kpi-tile metric="leads"></kpi-tile></kpi-provider>`,
    )
    const value = page.locator('kpi-tile .kpi-value').first()
    await expect.poll(() => value.innerText()).toBe('138')
    const field = page.locator('kpi-period-bar select').first()
    const options = await field
      .locator('option')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value))
    await field.selectOption(options.find((one) => /week/i.test(one)) ?? options.at(-1)!)
    await expect.poll(() => value.innerText()).not.toBe('138')
  })

  test('in a grid are the picture that React draws', async () => {
    const tiles = ['leads', 'likes', 'linkClicks']
    const element = await open(
      `<kpi-provider period="2026-10">${inJson(days)}<kpi-grid columns="3" title="Month">
       ${tiles.map((metric) => `<kpi-tile metric="${metric}"></kpi-tile>`).join('')}
       <kpi-growth-gauge target="0.05"></kpi-growth-gauge></kpi-grid></kpi-provider>`,
    )
    const react = await open('<div id="root"></div>', {
      head: REACT,
      script: `drawGrid(${JSON.stringify({ period: '2026-10', data: days })}, { columns: 3, title: 'Month' }, ${JSON.stringify(tiles)})`,
    })
    await Promise.all([element, react].map((page) => page.setViewportSize({ width: 960, height: 900 })))
    await expect
      .poll(async () => (await element.screenshot()).equals(await react.screenshot()), { timeout: 10_000 })
      .toBe(true)
  })

  test('of one file, on a page with AMD, beside another copy: all languages, no module, no second definition', async () => {
    const page = await open(
      `<kpi-provider locale="ar" period="2026-10">${inJson(days)}<kpi-tile metric="leads"></kpi-tile></kpi-provider>`,
      { head: `<script src="/amd.js"></script>${SCRIPT}${ELEMENTS}` },
    )
    await expect.poll(() => page.locator('figure').getAttribute('lang')).toMatch(/^ar/)
    expect(
      await page.evaluate(() => [(window as unknown as { defined: number }).defined, typeof window.KpiKit?.configure]),
    ).toEqual([0, 'function'])
    expect(host.said).toEqual([expect.stringContaining('kpi-kit [elements]: <kpi-provider> is there already')])
  })

  test('leave nothing behind: 200 come and go', async () => {
    // What others have left would be counted.
    const page = await open('<div id="place"></div>', { fresh: true })
    const session = await page.context().newCDPSession(page)
    const counts = async () => {
      await session.send('HeapProfiler.collectGarbage')
      const { metrics } = await session.send('Performance.getMetrics')
      return Object.fromEntries(
        metrics
          .filter(({ name }) => ['Nodes', 'JSEventListeners'].includes(name))
          .map(({ name, value }) => [name, value]),
      )
    }
    await session.send('Performance.enable')
    const cycle = (times: number) =>
      page.evaluate(
        async ([times, rows]) => {
          const place = document.querySelector('#place')!
          for (let time = 0; time < times; time++) {
            const provider = document.createElement('kpi-provider')
            provider.data = rows
            const tile = document.createElement('kpi-tile')
            tile.metric = 'leads'
            provider.append(tile, document.createElement('kpi-growth-gauge'))
            place.append(provider)
            await new Promise((resolve) => setTimeout(resolve))
            // Moved, then away.
            if (time % 2) place.prepend(provider)
            provider.remove()
            await Promise.resolve()
          }
        },
        [times, days] as const,
      )
    await cycle(20)
    await page.waitForTimeout(300)
    const before = await counts()
    await cycle(200)
    await page.waitForTimeout(300)
    const after = await counts()
    for (const [name, count] of Object.entries(after)) expect(count, name).toBeLessThanOrEqual((before[name] ?? 0) + 40)
  })

  test('do not move the page where their room is kept', async () => {
    const page = await open(
      `<kpi-provider period="2026-10">${inJson(days)}<kpi-growth-gauge target="0.05"></kpi-growth-gauge></kpi-provider><p>After</p>`,
      { head: `<link rel="stylesheet" href="/elements/room.css">${ELEMENTS}` },
    )
    const shifts = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) sum += entry.value
          }).observe({ type: 'layout-shift', buffered: true })
          setTimeout(() => resolve(sum), 1500)
        }),
    )
    await figure(page).waitFor()
    expect(await shifts).toBeLessThan(0.02)
  })
})

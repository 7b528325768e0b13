// Frames as they are published: two origins, sandboxed and not, under a strict policy, in a real Chromium.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Frame as Inside, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type * as Api from '../../../src/frame/index.js'
import { root } from '../dist.js'
import { hasBrowser, openSites, type Sites } from './sites.js'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 })

const days = Array.from({ length: 31 }, (_, index) => ({
  date: `2026-10-${String(index + 1).padStart(2, '0')}`,
  channel: 'instagram',
  followersStart: 12000,
  followersGained: 30,
  followersLost: 10,
  leads: 3,
}))
const voices = ['Aurora', 'Borealis', 'Cumulus'].map((brand, index) => ({
  brand,
  date: '2026-10-01',
  mentions: 400 - index * 100,
}))

const SCRIPTS = `<script src="/kpi-kit/elements/kpi-kit.iife.js"></script><script src="/kpi-kit/frame/kpi-frame.iife.js"></script>`
const HOST = `<script src="/kpi-kit/frame/kpi-frame.iife.js"></script>`
const tile = { widget: 'kpi-tile', props: { metric: 'leads' } } as const
const gauge = { widget: 'growth-gauge', props: { target: 0.05 } } as const
const voice = { widget: 'share-of-voice', props: { own: 'Aurora' } } as const

const docs = readFileSync(path.join(root, 'stories/Frames.mdx'), 'utf8')
/** A block of the page about frames, as a reader copies it: the first of its kind after a heading that has this in it. */
function recipe(language: string, holds: string, after = ''): string {
  const from = docs.slice(docs.indexOf(after && `### ${after}`))
  const blocks = [...from.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)]
  const found = blocks.find(([, kind, text]) => kind === language && text?.includes(holds))?.[2]
  if (!found) throw new Error(`The page about frames has no ${language} with ${holds}.`)
  return found
}

let sites: Sites

declare global {
  interface Window {
    frame: Api.Frame
    heard: unknown[][]
    strays: unknown[]
  }
}

describe.skipIf(!hasBrowser)('a frame of another origin', () => {
  beforeAll(async () => {
    sites = await openSites()
    const origins = JSON.stringify([sites.crm.origin, 'https://other.example'])
    sites.kpi.files.set('/frame.css', recipe('css', 'frame.css'))
    sites.kpi.files.set('/scripts.html', recipe('html', 'frame.js'))
    sites.kpi.files.set('/frame.js', recipe('js', '// frame.js').replace('https://crm.example', sites.crm.origin))
    sites.put(sites.kpi, 'modules', {
      script: `import '/kpi-kit/elements/index.js'
import { framePage } from '/kpi-kit/frame/page.js'
framePage({ origins: ${origins} })`,
    })
  })
  afterAll(() => sites?.close())

  const pages: Page[] = []
  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.close()))
  })

  let count = 0
  /** A page of the CRM with a frame in it; what the callbacks hear stands in `heard`, and messages of the window in `strays`. */
  const open = async (
    options: Api.FrameOptions,
    { body = '<div id="place"></div>', first = '', from }: { body?: string; first?: string; from?: string } = {},
  ): Promise<Page> => {
    const name = `host${++count}`
    const address = sites.put(sites.crm, name, {
      kit: HOST,
      body,
      script: `window.heard = []; window.strays = []
addEventListener('message', ({ data }) => strays.push(data))
const start = async () => {
${first}
const hear = (name) => (detail) => heard.push([name, detail ?? null])
window.frame = KpiFrame.openFrame(document.querySelector('#place'), {
  ...${JSON.stringify(options)}, onReady: hear('ready'), onError: hear('error'), onSelect: hear('select') })
}
start()`,
    })
    const page = await sites.visit(address.replace(sites.crm.origin, from ?? sites.crm.origin))
    pages.push(page)
    return page
  }

  const heard = (page: Page) => page.evaluate(() => window.heard)
  const inside = async (page: Page): Promise<Inside> => {
    const handle = await page.locator('iframe').elementHandle()
    return (await handle!.contentFrame())!
  }
  const height = (page: Page) => page.locator('iframe').evaluate((it) => (it as HTMLIFrameElement).clientHeight)
  const content = async (page: Page) =>
    (await inside(page)).evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height))
  /** As high as what is in it, which has stopped to move, and which the test knows to be more or less than before. */
  const fits = async (page: Page, isRight: (height: number) => boolean) => {
    await expect
      .poll(async () => {
        const [frame, within] = [await height(page), await content(page)]
        return [frame === within, isRight(frame)]
      })
      .toEqual([true, true])
    return height(page)
  }

  describe.each<[string, string, Api.FrameOptions]>([
    ['sandboxed, plain scripts', 'scripts', {}],
    ['not sandboxed, modules', 'modules', { sandbox: 'allow-scripts allow-same-origin' }],
  ])('%s', (_, name, options) => {
    const src = () => `${sites.kpi.origin}/${name}.html`

    test('draws what it is told, grows and shrinks with it, and comes to rest', async () => {
      const page = await open({ ...options, src: src(), widgets: [gauge], data: days, period: '2026-10' })
      const frame = await inside(page)
      await frame.locator('kpi-growth-gauge figure').waitFor()
      expect(await frame.locator('kpi-growth-gauge figure').innerText()).toContain('5.2%')
      const one = await fits(page, (height) => height > 200)
      await page.evaluate((more) => window.frame.update(more), { widgets: [gauge, voice, tile] })
      const three = await fits(page, (height) => height > one + 200)
      await page.evaluate((more) => window.frame.update(more), { widgets: [tile] })
      await fits(page, (height) => height < one)
      expect(await frame.locator('kpi-tile .kpi-value').first().innerText()).toBe('93')
      // Narrower is higher: the same again when it is as wide as before.
      await page.evaluate((more) => window.frame.update(more), { widgets: [gauge, voice, tile] })
      await page.setViewportSize({ width: 320, height: 900 })
      await fits(page, (height) => height !== three)
      await page.setViewportSize({ width: 600, height: 900 })
      await fits(page, (height) => height === three)
      const changes = await page.locator('iframe').evaluate(
        (iframe) =>
          new Promise<number>((resolve) => {
            let changes = 0
            new MutationObserver(() => changes++).observe(iframe, { attributes: true })
            setTimeout(() => resolve(changes), 500)
          }),
      )
      expect(changes).toBe(0)
      expect(await heard(page)).toEqual([['ready', null]])
      expect(sites.said).toEqual([])
    })
  })

  const src = () => `${sites.kpi.origin}/scripts.html`

  test('takes language, direction, theme and brand, and lets the page shine through', async () => {
    const page = await open({
      src: src(),
      widgets: [gauge],
      data: days,
      period: '2026-10',
      locale: 'ru',
      theme: 'dark',
    })
    const frame = await inside(page)
    const figure = frame.locator('figure')
    const ground = () => frame.locator('.kpi-frame').evaluate((it) => getComputedStyle(it).backgroundColor)
    await expect.poll(() => figure.getAttribute('lang')).toBe('ru')
    const dark = await ground()
    await page.evaluate(() => window.frame.update({ theme: 'light', locale: 'ar' }))
    await expect.poll(() => figure.getAttribute('lang')).toMatch(/^ar/)
    expect(await figure.evaluate((it) => getComputedStyle(it).direction)).toBe('rtl')
    await expect.poll(ground).not.toBe(dark)
    const accent = () =>
      figure.evaluate((it) => [...it.querySelectorAll('svg path')].map((path) => getComputedStyle(path).fill).join())
    const kits = await accent()
    await page.evaluate(() => window.frame.update({ theme: { accent: '#ff0066' } }))
    await expect.poll(accent).not.toBe(kits)
    await page.evaluate(() => window.frame.update({ theme: undefined }))
    await expect.poll(accent).toBe(kits)
    await page.evaluate(() => window.frame.update({ theme: { accent: 'url(evil)' } }))
    await expect.poll(() => heard(page)).toContainEqual(['error', expect.objectContaining({ code: 'refused' })])
    expect(await accent()).toBe(kits)
    // What is around the cards is the page's, even if that is dark.
    await page.evaluate(() => {
      document.documentElement.style.colorScheme = 'dark'
      document.body.style.background = 'rgb(1, 2, 3)'
      window.frame.update({ widgets: [] })
    })
    await page.locator('iframe').evaluate((it) => it.style.setProperty('height', '100px'))
    const shot = await page.screenshot({ clip: { x: 10, y: 10, width: 20, height: 20 } })
    await page.locator('iframe').evaluate((it) => it.style.setProperty('visibility', 'hidden'))
    expect(shot.equals(await page.screenshot({ clip: { x: 10, y: 10, width: 20, height: 20 } }))).toBe(true)
  })

  test('tells who selected what, keeps what is open, and a widget without a name is refused', async () => {
    const page = await open({ src: src(), widgets: [tile, voice], data: voices, period: '2026-10' })
    const frame = await inside(page)
    const row = frame
      .locator('kpi-share-of-voice')
      .getByRole('button', { name: /Borealis/ })
      .first()
    await row.focus()
    await page.keyboard.press('Enter')
    await expect
      .poll(() => heard(page))
      .toContainEqual(['select', { id: 'Borealis', reason: 'keyboard', widget: 'share-of-voice', index: 0 }])
    await page.evaluate((more) => window.frame.update(more), {
      widgets: [gauge, voice, { widget: 'nothing' } as never],
    })
    await frame.locator('kpi-growth-gauge figure').waitFor()
    expect(await frame.evaluate(() => document.activeElement?.localName)).toBe('kpi-share-of-voice')
    await expect
      .poll(() => heard(page))
      .toContainEqual(['error', { code: 'refused', text: 'there is no widget "nothing"' }])
    expect(await frame.locator('kpi-nothing').count()).toBe(0)
  })

  test('an origin that is not on the list gets nothing, and the frame says why', async () => {
    const page = await open({ src: src(), widgets: [gauge], data: days }, { from: sites.crm.alias })
    await expect.poll(() => sites.said.join()).toContain('which is not among its origins')
    // Not even where it does not wait to be greeted.
    const forged = await page.evaluate(async () => {
      const { port1, port2 } = new MessageChannel()
      const got: unknown[] = []
      port1.addEventListener('message', ({ data }) => got.push(data))
      port1.start()
      window.frame.iframe.contentWindow!.postMessage({ kpiKit: 1, type: 'connect' }, '*', [port2])
      port1.postMessage({ kpiKit: 1, type: 'show', content: { widgets: [{ widget: 'kpi-tile' }] } })
      await new Promise((resolve) => setTimeout(resolve, 300))
      return got
    })
    expect(forged).toEqual([])
    expect(await page.evaluate(() => [window.heard, window.strays])).toEqual([[], []])
    expect(await (await inside(page)).locator('kpi-provider').evaluate((it) => it.childElementCount)).toBe(0)
    expect(sites.said.join()).toContain(sites.crm.alias)
  })

  test('a frame that was there before, far below, without any height', async () => {
    const page = await open(
      { widgets: [gauge], data: days, period: '2026-10' },
      {
        body: `<div id="above"></div><iframe id="place" title="October" sandbox="allow-scripts" src="${src()}"></iframe>`,
        first: `document.querySelector('#above').style.height = '5000px'
await new Promise((resolve) => addEventListener('load', () => setTimeout(resolve, 200)))`,
      },
    )
    await expect.poll(() => heard(page)).toEqual([['ready', null]])
    await page.locator('iframe').scrollIntoViewIfNeeded()
    await fits(page, (height) => height > 200)
    expect(await page.locator('iframe').getAttribute('title')).toBe('October')
  })

  test('a page that is as high as its window, and one of old, shrink too', async () => {
    for (const start of ['<!doctype html><html lang="en">', '<html lang="en">']) {
      sites.kpi.files.set('/high.css', 'html, body { height: 100%; min-height: 100vh; margin: 0 }')
      const high = sites.put(sites.kpi, 'high', {
        kit: `<link rel="stylesheet" href="/high.css">${SCRIPTS}`,
        script: `KpiFrame.framePage({ origins: ['${sites.crm.origin}'] })`,
        start,
      })
      const page = await open({ src: high, widgets: [gauge], data: days, period: '2026-10' })
      const before = await fits(page, (height) => height > 200)
      await page.evaluate((more) => window.frame.update(more), { widgets: [tile] })
      await fits(page, (height) => height < before)
    }
  })

  test('a frame that is loaded anew is told again, and one that is gone leaves no listener', async () => {
    const page = await open({ src: src(), widgets: [tile], data: days, period: '2026-10' })
    await (await inside(page)).locator('figure').waitFor()
    await page.evaluate(() => window.frame.update({ locale: 'de' }))
    await page.locator('iframe').evaluate((it) => ((it as HTMLIFrameElement).src += '?again'))
    await expect.poll(async () => (await inside(page)).locator('figure').getAttribute('lang')).toBe('de')
    expect(await heard(page)).toEqual([
      ['ready', null],
      ['ready', null],
    ])
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable')
    const listeners = async () => {
      await session.send('HeapProfiler.collectGarbage')
      const { metrics } = await session.send('Performance.getMetrics')
      return metrics.find(({ name }) => name === 'JSEventListeners')!.value
    }
    await page.evaluate(() => window.frame.remove())
    const before = await listeners()
    await page.evaluate(async (src) => {
      const { openFrame } = (window as unknown as { KpiFrame: typeof Api }).KpiFrame
      for (let time = 0; time < 8; time++) {
        let ready = () => {}
        const isReady = new Promise<void>((resolve) => (ready = resolve))
        const frame = openFrame(document.body, { src, onReady: ready, data: [], widgets: [] })
        // Some are gone before they have answered.
        if (time % 4 === 0) await isReady
        frame.remove()
      }
    }, src())
    expect(await listeners()).toBeLessThanOrEqual(before + 2)
  })

  test('the recipes do for Bitrix24, Zoho and Pipedrive what they say', async () => {
    // Of each SDK as much as is called, and what the portal does about it.
    const resize = `const resize = (width, height) => parent.postMessage({ width, height }, '*')`
    const sdks = {
      Bitrix24: `window.BX24 = { init: (call) => call(), getLang: () => 'ru', placement: { info: () => ({ options: { ID: '7' } }) },
  resizeWindow(width, height) { if (parseInt(width) > 0 && parseInt(height) > 0) resize(parseInt(width), parseInt(height)) } }`,
      'Zoho CRM': `let load; window.ZOHO = { embeddedApp: { on: (_, call) => (load = call), init: () => load({ EntityId: ['7'] }) },
  CRM: { UI: { Resize: async ({ width, height }) => resize(+width, +height) } } }`,
      Pipedrive: `window.AppExtensionsSDK = class { userSettings = { theme: 'dark' }; async initialize() { return this }
  async execute(command, { height }) { if (command === 'resize' && height >= 100 && height <= 750) resize(580, height) } }`,
    }
    const page = recipe('html', 'THE SDK OF THE CRM')
    sites.kpi.files.set('/rows', JSON.stringify(days))
    sites.kpi.files.set('/frame.css', recipe('css', 'frame.css'))
    const addresses = Object.entries(sdks).map(([crm, sdk], index) => {
      sites.kpi.files.set(`/sdk${index}.js`, `${resize}\n${sdk}`)
      sites.kpi.files.set(`/app${index}.js`, recipe('js', '// app.js', crm))
      const own = page.replace('THE SDK OF THE CRM', `/sdk${index}.js`).replace('/app.js', `/app${index}.js`)
      sites.kpi.files.set(`/app${index}.html`, own)
      return `${sites.kpi.origin}/app${index}.html?selectedIds=7`
    })
    const portal = sites.put(sites.crm, 'portal', {
      body: addresses.map((src) => `<iframe src="${src}" title="KPI" width="580" height="700"></iframe>`).join(''),
      script: `const frames = [...document.querySelectorAll('iframe')]
addEventListener('message', ({ source, data: { width, height } }) =>
  Object.assign(frames.find((one) => one.contentWindow === source).style, { width: width + 'px', height: height + 'px', border: 0 }))`,
    })
    const crm = await sites.visit(portal)
    pages.push(crm)
    for (const [index] of addresses.entries()) {
      const frame = crm.frames()[index + 1]!
      await frame
        .getByText(/5[.,]2\s?%/)
        .first()
        .waitFor()
      const iframe = crm.locator('iframe').nth(index)
      const sizes = async () => [
        await iframe.evaluate((it) => it.clientHeight),
        await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)),
      ]
      await expect.poll(async () => new Set(await sizes()).size).toBe(1)
      const [before = 0] = await sizes()
      expect(before).toBeLessThan(700)
      await frame.evaluate(() =>
        document
          .querySelector('kpi-growth-gauge')!
          .replaceWith(Object.assign(document.createElement('kpi-tile'), { metric: 'leads' })),
      )
      await expect.poll(async () => (await sizes())[0]! < before && new Set(await sizes()).size === 1).toBe(true)
    }
    expect(sites.said).toEqual([])
  })
})

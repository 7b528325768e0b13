// @vitest-environment node
// The kit as it is published, in a page with a strict policy, in a real Chromium that loads the server's HTML first.
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
} from 'playwright'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { chromiumArgs, chromiumEnv, findChromium } from '../../scripts/chromium.mjs'
import { getOr } from '../../src/metrics/model/memo.js'
import { type Subject, subjects, subjectsWith } from '../widgets/conformance/subjects.js'
import { openSite, type Site } from './site.js'

interface Seen {
  shifts: { value: number; at: number }[]
  violations: string[]
}

declare global {
  interface Window {
    seen: Seen
  }
}

const found = await findChromium()
vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 })
let browser: Browser
let site: Site
interface Pages {
  readonly context: BrowserContext
  /** Those that nobody looks at. */
  readonly idle: Page[]
}
/** Of the same options: a page that one test has left is shown the next scene, since a new one is a new process. */
const pagesWith = new Map<string, Promise<Pages>>()

async function openPages(options: BrowserContextOptions): Promise<Pages> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 }, locale: 'en-US', ...options })
  await context.addInitScript(() => {
    window.seen = { shifts: [], violations: [] }
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile, sample }) =>
      window.seen.violations.push(`${violatedDirective} ${sourceFile ?? ''} ${sample}`),
    )
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        window.seen.shifts.push({ value: entry.value, at: entry.startTime })
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return { context, idle: [] }
}

/** As it was when it was opened. */
async function leave(page: Page, { colorScheme, reducedMotion }: BrowserContextOptions): Promise<void> {
  page.removeAllListeners()
  await page.unrouteAll()
  await page.mouse.move(0, 0)
  await page.goto('about:blank')
  await page.emulateMedia({
    media: null,
    colorScheme: colorScheme ?? 'light',
    reducedMotion: reducedMotion ?? 'no-preference',
    forcedColors: 'none',
  })
}

beforeAll(async () => {
  const [opened, launched] = await Promise.all([
    openSite(),
    chromium.launch({ ...(found && { executablePath: found.path }), args: chromiumArgs, env: chromiumEnv }),
  ])
  site = opened
  browser = launched
})

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

/** Each test has pages of its own, and waits more than it works: several are open at once. */
const inChromium = describe.skipIf(!found).concurrent

/** A page of the host, hydrated, with everything noted that went on in it. */
async function visit<T>(
  scene: string,
  look: (page: Page, notes: { console: string[]; requests: string[] }) => Promise<T>,
  { mode, policy, ...options }: BrowserContextOptions & { mode?: 'development'; policy?: false } = {},
): Promise<T> {
  const pages = await getOr(pagesWith, JSON.stringify(options), () => openPages(options))
  const page = pages.idle.pop() ?? (await pages.context.newPage())
  try {
    const notes = { console: [] as string[], requests: [] as string[] }
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) notes.console.push(message.text())
    })
    page.on('pageerror', (error) => notes.console.push(String(error)))
    page.on('request', (request) => notes.requests.push(new URL(request.url()).pathname))
    await page.goto(site.page(scene, { ...(mode && { mode }), ...(policy === false && { policy }) }))
    if (options.javaScriptEnabled !== false) await page.waitForSelector('[data-ready]', { state: 'attached' })
    const found = await look(page, notes)
    await leave(page, options)
    pages.idle.push(page)
    return found
  } catch (error) {
    await page.close()
    throw error
  }
}

/** Until nothing can be on its way any more. */
const settle = (page: Page, time = 500) =>
  page.evaluate(
    (time) =>
      document.fonts.ready.then(
        () => new Promise<void>((resolve) => setTimeout(() => requestAnimationFrame(() => resolve()), time)),
      ),
    time,
  )

/** What moved after React took over. Before, a page moves as far as it has come over the wire. */
const shiftsIn = (page: Page) =>
  page.evaluate(() => window.seen.shifts.filter(({ at }) => at > window.report.start).map(({ value }) => value))

/** React's own words, without what differs by design: a theme that is an object is put on in the browser only. */
const comparable = (html: string) => html.replace(/ style="--kpi-[^"]*"/g, '')

const still = { viewport: { width: 1300, height: 900 }, reducedMotion: 'reduce' } as const
/** The whole page, for one that is compared and not kept: as a PNG that is made quickly, and without a smaller window first. */
const shot = async (page: Page) => {
  const session = await page.context().newCDPSession(page)
  const { width, height } = (await session.send('Page.getLayoutMetrics')).cssContentSize
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    optimizeForSpeed: true,
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width, height, scale: 1 },
  })
  await session.detach()
  return data
}

// One at a time: what a processor has too much of else is painted in pieces, whose seams differ. Where the machine is busy with others
// it happens all the same, so a page that differs is drawn again: what hydration changed differs each time.
const drawnAgain = { retry: 2 }
describe.skipIf(!found)('the HTML of the server, hydrated in StrictMode', () => {
  test.each(['english', 'russian', 'german', 'mirrored', 'states', 'brand', 'misuse'])(
    '%s, every widget: silent, still, and final as it was',
    drawnAgain,
    async (name) => {
      const scene = `all/${name}`
      const without = await visit(scene, shot, { ...still, javaScriptEnabled: false })
      // Not two equal empty pages.
      expect(without.length).toBeGreaterThan(10_000)
      await visit(
        scene,
        async (page, notes) => {
          await settle(page)
          const { before, after, errors } = await page.evaluate(() => window.report)
          expect(before.length).toBeGreaterThan(500)
          expect(comparable(after)).toBe(comparable(before))
          expect(errors).toEqual([])
          expect(notes.console.filter((text) => !text.startsWith('kpi-kit ['))).toEqual([])
          // The kit warns of misuse and of a language without words, and of nothing else.
          if (!/misuse|german/.test(name)) expect(notes.console).toEqual([])
          expect(await shiftsIn(page)).toEqual([])
          // A theme that is an object comes with the browser; everything else is there before.
          if (name !== 'brand') expect((await shot(page)) === without).toBe(true)
        },
        { ...still, mode: 'development' },
      )
    },
  )

  test('a difference would be heard of', async () => {
    await visit(
      'control/mismatch',
      async (page) => {
        expect((await page.evaluate(() => window.report.errors)).join()).toMatch(/hydrat/i)
      },
      { ...still, mode: 'development' },
    )
  })

  test('so would an attribute that differs', async () => {
    await visit(
      'control/attribute',
      async (_, notes) => expect(notes.console.join()).toMatch(/did(?:n't| not) match/),
      { ...still, mode: 'development' },
    )
  })

  test('a shift would be seen', async () => {
    await visit('control/shift', async (page) => {
      await settle(page)
      expect((await shiftsIn(page)).reduce((sum, value) => sum + value, 0)).toBeGreaterThan(0)
    })
  })
})

/** What a reader steps to, and which then has a tooltip: the mark that Tab comes to, or the cursor of a trend. */
const stop = '[data-mark][tabindex="0"], [role="slider"]'
const subjectsWithTip = subjects.filter(({ name }) => name !== 'KpiTile')

inChromium.each(subjects)('$name under a strict content security policy', ({ name, folder }: Subject) => {
  const tip = '[role="tooltip"]'

  // One page is quicker than three; but that of the states has what is loading, which is painted anew all the time.
  test.each(['two+brand+russian', 'states'])(
    '%s works with pointer and keyboard, without a violation',
    async (scenes) => {
      await visit(`${folder}/${scenes}`, async (page, notes) => {
        for (const scene of scenes.split('+')) {
          const here = page.locator(`[data-scene="${scene}"]`)
          for (const mark of (await here.locator('[data-mark]').all()).slice(0, 4)) await mark.hover({ force: true })
          await page.mouse.move(0, 0)
          if (name !== 'KpiTile') {
            await here.locator(stop).first().focus()
            await page.waitForSelector(tip, { state: 'attached' })
          }
          for (const key of ['End', 'ArrowLeft', 'Home', 'ArrowRight', 'Escape', 'Enter'])
            await page.keyboard.press(key)
          const button = here.getByRole('button').first()
          if (await button.count()) await button.press('Enter')
          await settle(page, 100)
          const violations = await page.evaluate(() => window.seen.violations)
          expect([scene, violations, notes.console]).toEqual([scene, [], []])
          // The tooltip that the next one waits for is its own.
          await page.evaluate(() => (document.activeElement as HTMLElement).blur())
          await page.locator(tip).waitFor({ state: 'detached' })
        }
      })
    },
  )

  test.runIf(name !== 'KpiTile')('has a tooltip that is styled and stands at its mark', async () => {
    await visit(`${folder}/known`, async (page) => {
      await page.locator(stop).first().focus()
      await page.waitForSelector(tip, { state: 'attached' })
      await settle(page, 100)
      const content = page.locator('.kpi-tip')
      const look = await content.evaluate((element) => {
        const { backgroundColor, borderTopWidth, paddingTop, boxShadow } = getComputedStyle(element)
        return { backgroundColor, borderTopWidth, paddingTop, boxShadow }
      })
      expect(look).toMatchObject({ borderTopWidth: '1px', paddingTop: '8px' })
      expect(look.backgroundColor).not.toMatch(/, 0\)|transparent/)
      expect(look.boxShadow).not.toBe('none')
      const [at, box] = [await page.locator('.kpi-tip-anchor').boundingBox(), await content.boundingBox()]
      expect(Math.hypot(at!.x - (box!.x + box!.width / 2), at!.y - (box!.y + box!.height / 2))).toBeLessThan(300)
      expect(box!.width).toBeGreaterThan(40)
    })
  })
})

inChromium('the policy', () => {
  test('does forbid: a style attribute is a violation', async () => {
    await visit('control/style', async (page) => {
      expect((await page.evaluate(() => window.seen.violations)).join()).toMatch(/style-src/)
    })
    await visit(
      'control/style',
      async (page) => expect(await page.evaluate(() => window.seen.violations)).toEqual([]),
      { policy: false },
    )
  })
})

inChromium.each(subjectsWithTip)('$name: the chunk of the tooltip', ({ folder, known }: Subject) => {
  const scripts = (requests: string[]) => requests.filter((file) => file.endsWith('.js'))

  test('loads when someone enters, not before, and once', async () => {
    await visit(`${folder}/two`, async (page, { requests }) => {
      await settle(page)
      const before = scripts(requests)
      // A widget that is only passed by: its ground is no mark.
      await page.locator('#after').hover()
      expect(scripts(requests)).toEqual(before)
      await page.locator(stop).first().focus()
      await page.waitForSelector('[role="tooltip"]', { state: 'attached' })
      const after = scripts(requests)
      expect(after.length).toBeGreaterThan(before.length)
      await page.locator(stop).last().focus()
      await settle(page, 100)
      expect(scripts(requests)).toEqual(after)
      const late = after.slice(before.length)
      const text = await Promise.all(
        late.map((file) => page.request.get(new URL(file, page.url()).href).then((one) => one.text())),
      )
      expect(text.join()).toMatch(/data-radix-popper/)
      const early = await Promise.all(
        before.map((file) => page.request.get(new URL(file, page.url()).href).then((one) => one.text())),
      )
      expect(early.join()).not.toMatch(/data-radix-popper|floating-ui/)
    })
  })

  test('if it can’t be loaded, names still say everything and nothing breaks', async () => {
    await visit(`${folder}/known`, async (page, notes) => {
      await page.route(/\.js$/, (route) => route.abort())
      await page.locator(stop).first().focus()
      await page.keyboard.press('End')
      await settle(page, 200)
      expect(await page.locator('[role="tooltip"]').count()).toBe(0)
      const focus = page.locator(':focus')
      expect(`${await focus.getAttribute('aria-label')} ${await focus.getAttribute('aria-valuetext')}`).toMatch(/: /)
      expect(await page.locator('figure').innerText()).toContain(known[0].says.en.replace('%', ''))
      expect(notes.console.filter((text) => !/net::ERR_FAILED/.test(text))).toEqual([])
    })
  })
})

/**
 * Taps a mark where most of it is around: the middle of the box around a slice is not on it, and at the rim of a mark the
 * browser takes a finger for one on what lies beside.
 */
async function tapOn(page: Page, mark: Locator) {
  await mark.scrollIntoViewIfNeeded()
  const point = await mark.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    const hits = Array.from({ length: 400 }, (_, i) => ({
      x: left + (width * ((i % 20) + 0.5)) / 20,
      y: top + (height * (Math.floor(i / 20) + 0.5)) / 20,
    })).filter(({ x, y }) => document.elementFromPoint(x, y)?.closest('[data-mark]') === element)
    const around = ({ x, y }: { x: number; y: number }) =>
      hits.filter((hit) => Math.abs(hit.x - x) < width / 6 && Math.abs(hit.y - y) < height / 6).length
    return hits.sort((a, b) => around(b) - around(a))[0] ?? null
  })
  expect(point).not.toBeNull()
  await page.touchscreen.tap(point!.x, point!.y)
}

inChromium.each(subjectsWith('marks'))('$name under a finger', ({ folder }: Subject) => {
  test('a tap opens what hover opens, another moves it, one outside closes it', async () => {
    await visit(
      `${folder}/two`,
      async (page) => {
        const tips = page.locator('[role="tooltip"]')
        const marks = page.locator('figure').last().locator('[data-mark]')
        await tapOn(page, marks.first())
        await tips.first().waitFor({ state: 'attached' })
        await settle(page, 300)
        expect(await tips.count()).toBe(1)
        expect(await page.locator('.kpi-tip').innerText()).toMatch(/\d/)
        const first = await tips.innerText()
        // Of a single mark there is no other.
        if ((await marks.count()) > 1) {
          await tapOn(page, marks.last())
          await settle(page, 300)
          expect(await tips.count()).toBe(1)
          expect(await tips.innerText()).not.toBe(first)
        }
        await page.locator('#after').tap()
        await settle(page, 500)
        expect(await tips.count()).toBe(0)
      },
      { hasTouch: true, isMobile: true },
    )
  })
})

inChromium('the eye', () => {
  /** Everything that is painted in a drawing or as a sign, with the colours it is painted in. */
  const painted = (page: Page) =>
    page.evaluate(() => {
      const probe = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
      const rgba = (colour: string): number[] => {
        probe.clearRect(0, 0, 1, 1)
        probe.fillStyle = '#00000000'
        probe.fillStyle = colour
        probe.fillRect(0, 0, 1, 1)
        return [...probe.getImageData(0, 0, 1, 1).data]
      }
      const light = (colour: number[]) => {
        const [r, g, b] = colour
          .slice(0, 3)
          .map((one) => (one / 255 <= 0.04045 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4))
        return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
      }
      const marks = [
        ...document.querySelectorAll<SVGElement>(
          'figure svg :is(path, rect, circle, line):not(.kpi-mark__hit, .kpi-tip-anchor)',
        ),
      ].filter(
        (mark) =>
          mark.getClientRects().length > 0 && !mark.closest('defs') && mark.closest('svg')!.getClientRects().length > 0,
      )
      const drawings = [...document.querySelectorAll('figure')]
      const hatches = [...document.querySelectorAll<SVGElement>('pattern *')]
      return [...marks, ...hatches].map((mark) => {
        const card = getComputedStyle(mark.closest('.kpi-frame')!).backgroundColor
        const ground = rgba(card)[3] === 0 ? rgba(getComputedStyle(document.body).backgroundColor) : rgba(card)
        if (ground[3] === 0) ground.splice(0, 4, 255, 255, 255, 255)
        // A sign that is cut into a fill is seen against the fill.
        const fillBelow =
          mark.matches('.kpi-gauge-over') && mark.closest('.kpi-mark')?.querySelector('.kpi-gauge-value')
        if (fillBelow) ground.splice(0, 4, ...rgba(getComputedStyle(fillBelow).fill))
        const { fill, stroke, strokeWidth, strokeDasharray } = getComputedStyle(mark)
        const contrasts = [fill, Number.parseFloat(strokeWidth) > 0 ? stroke : 'none']
          .filter((colour) => colour !== 'none')
          .map((colour) => (colour.startsWith('url(') ? [] : rgba(colour)))
          .filter((colour) => (colour[3] ?? 0) > 128)
          .map((colour) => {
            const [a, b] = [light(colour), light(ground)].sort((one, other) => other - one) as [number, number]
            return (a + 0.05) / (b + 0.05)
          })
        const isHollow = fill === 'none' || (rgba(fill)[3] === 255 && String(rgba(fill)) === String(ground))
        const filled = fill.startsWith('url(') ? 'hatched' : 'filled'
        return {
          name:
            mark.getAttribute('class') ??
            `${mark.closest('svg')!.getAttribute('class')} ${mark.closest('[data-sign]')?.getAttribute('data-sign') ?? ''} ${mark.tagName}`,
          tone: mark.getAttribute('data-tone'),
          contrast: Math.round(Math.max(0, ...contrasts) * 100) / 100,
          // Filled in the colour of the ground is hollow.
          texture: `${strokeDasharray} ${isHollow ? 'hollow' : filled}`,
          drawing: drawings.indexOf(mark.closest('figure')!),
          // On a page of all of them.
          widget: mark.closest('section')?.dataset.widget ?? '',
          inButton: mark.closest('button') !== null,
        }
      })
    })
  /** Drawn in the colour of the ground on purpose, or quiet: gaps, grids, and the ground under a sign. */
  const gaps =
    /kpi-gauge-(notch|seam|track)|kpi-(voice|meter)-track|kpi-trend-(grid|area|event|event-days|benchmark|range|slider)/
  const unseen = async (page: Page) => {
    const marks = await painted(page)
    for (const { folder } of subjects) {
      expect(marks.filter(({ widget }) => widget === folder).length, folder).toBeGreaterThan(1)
    }
    return marks
      .filter(({ name, contrast }) => contrast < 3 && !gaps.test(name))
      .map(({ widget, name, tone, contrast }) => `${widget}: ${name} ${tone ?? ''} ${contrast}`)
  }

  test.each(['english', 'states', 'brand'])(
    '%s, every widget: every mark can be seen, in forced colours and in those of the kit, light and dark',
    async (scene) => {
      await visit(
        `all/${scene}`,
        async (page) => {
          for (const forcedColors of ['active', 'none'] as const) {
            for (const colorScheme of ['light', 'dark'] as const) {
              // A theme of one scheme on a page of the other has colours of its own in the emulation only: a real
              // palette is one set.
              if (colorScheme === 'dark' ? scene === 'brand' : scene === 'states' && forcedColors === 'active') continue
              await page.emulateMedia({ forcedColors, colorScheme })
              const forced = await page.evaluate(() => matchMedia('(forced-colors: active)').matches)
              expect(forced).toBe(forcedColors === 'active')
              expect([forcedColors, colorScheme, await unseen(page)]).toEqual([forcedColors, colorScheme, []])
            }
          }
        },
        { viewport: { width: 1200, height: 900 } },
      )
    },
  )

  test('tones differ by more than colour, in forced colours and in print', async () => {
    await visit('growth-gauge/english', async (page) => {
      for (const medium of [{ media: 'print' }, { media: 'screen', forcedColors: 'active' }] as const) {
        await page.emulateMedia(medium)
        const zones = (await painted(page)).filter(({ tone }) => tone)
        expect(zones.length).toBeGreaterThan(1)
        const alike = zones.filter((one) =>
          zones.some(
            (other) => one.drawing === other.drawing && one.tone !== other.tone && one.texture === other.texture,
          ),
        )
        expect([medium.media, alike.map(({ tone, texture, drawing }) => `no. ${drawing}: ${tone} ${texture}`)]).toEqual(
          [medium.media, []],
        )
      }
    })
  })

  test('in print no button, no shadow, the marks in their colours, and the table if it was open', async () => {
    await visit('all/known', async (page) => {
      const withTable = subjectsWith('disclosure')
      for (const { folder } of withTable) {
        await page.locator(`[data-widget="${folder}"]`).getByRole('button', { name: 'Show data' }).click()
      }
      const before = (await painted(page)).filter(({ inButton }) => !inButton)
      await page.emulateMedia({ media: 'print' })
      const after = await painted(page)
      for (const { folder } of withTable) {
        const widget = page.locator(`[data-widget="${folder}"]`)
        const counts = [await widget.locator('button:visible').count(), await widget.locator('table:visible').count()]
        expect([folder, ...counts]).toEqual([folder, 0, 1])
        const contrasts = (marks: typeof before) =>
          marks.filter(({ widget }) => widget === folder).map(({ contrast }) => contrast)
        expect([folder, contrasts(after)]).toEqual([folder, contrasts(before)])
        const looks = await widget.evaluate((section) => {
          const [frame, figure] = ['.kpi-frame', 'figure'].map((one) => getComputedStyle(section.querySelector(one)!))
          return [frame!.boxShadow, figure!.printColorAdjust, figure!.breakInside]
        })
        expect([folder, ...looks]).toEqual([folder, 'none', 'exact', 'avoid'])
      }
    })
  })

  test('paper is white: what is dark on the screen can be read in print', async () => {
    await visit(
      'all/known',
      async (page) => {
        await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
        const looks = await page.locator('.kpi-frame').evaluateAll((frames) =>
          frames.map((frame) => {
            const light = (colour: string) =>
              Number.parseFloat(colour.match(/oklch\(([\d.]+)/)?.[1] ?? (colour.includes('255') ? '1' : '0'))
            const { color, backgroundColor } = getComputedStyle(frame)
            return [light(color), light(backgroundColor)] as const
          }),
        )
        expect(looks.length).toBe(subjects.length)
        for (const [text, ground] of looks) expect(Math.abs(text - ground)).toBeGreaterThan(0.5)
      },
      { colorScheme: 'dark' },
    )
  })

  test.each([
    ['reduce', 0],
    ['no-preference', 1],
  ] as const)('with reduced motion (%s) there are %i or more animations', async (reducedMotion, least) => {
    await visit(
      'all/states',
      async (page) => {
        const running = await page.evaluate(() => {
          const animated = document.getAnimations().map(({ effect }) => (effect as KeyframeEffect).target)
          return [...document.querySelectorAll('section')].map(
            (section) => animated.filter((target) => section.contains(target)).length,
          )
        })
        expect(running.length).toBe(subjects.length)
        if (least) expect(Math.min(...running)).toBeGreaterThanOrEqual(least)
        else expect(Math.max(...running)).toBe(0)
        const transitions = await page.evaluate(
          () =>
            [...document.querySelectorAll('.kpi-root *')].filter(
              (one) => getComputedStyle(one).transitionDuration !== '0s',
            ).length,
        )
        if (!least) expect(transitions).toBe(0)
      },
      { reducedMotion },
    )
  })
})

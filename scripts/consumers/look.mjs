// What is asked of a page of every host: it is silent and still, says the right numbers, and each widget in it is drawn as on
// a page that has nothing but the kit's sheet.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { differencesFromBare } from './bare.mjs'

/** What a section of the consumers' pages says, worked out by hand from the rows that stand in each of them. */
const facts = {
  // (940 − 436) ÷ 12,000 = 4.2%, of 5% that is 84%
  english: ['4.2%', '84% of the 5% goal', '128,400', '109'],
  mirrored: ['4.2%', '84% of the 5% goal', '128,400', '109'],
  russian: ['4,2 %', '84 % от цели 5 %', '128 400', '109'],
  arabic: ['4.2%', '84%', '128,400', '109'],
}

const plain = (text) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u061c\u200e\u200f\u2066-\u2069]/g, '')

/** A page in which everything is noted that goes wrong or moves. */
export async function openPage(browser, url, { javaScriptEnabled = true } = {}) {
  const context = await browser.newContext({
    viewport: { width: 1000, height: 900 },
    reducedMotion: 'reduce',
    locale: 'en-US',
    javaScriptEnabled,
  })
  const page = await context.newPage()
  const heard = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) heard.push(message.text())
  })
  page.on('pageerror', (error) => heard.push(String(error)))
  page.on('response', (answer) => {
    if (answer.status() >= 400) heard.push(`${answer.status()} ${answer.url()}`)
  })
  // A browser asks for it by itself.
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }))
  await page.addInitScript(() => {
    window.shifts = []
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shifts.push(entry.value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(url, { waitUntil: 'load' })
  return { page, heard, close: () => context.close() }
}

/** Until nothing can be on its way any more. */
export async function settled(page) {
  await page.waitForSelector('.kpi-widget, kpi-provider', { state: 'attached' })
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve), 500)))
}

const equal = (found, wanted, what) => {
  const [a, b] = [found, wanted].map((one) => JSON.stringify(one))
  if (a !== b) throw new Error(`${what} is ${a}, and should be ${b}`)
}

/** Where the stages of its funnel stand, from the first one on, and whether the arc of its gauge is turned. */
const drawnIn = (section) =>
  section.evaluate((section) => ({
    stages: [...section.querySelectorAll('.kpi-funnel-stage')].map((stage) => stage.getBoundingClientRect().left),
    isTurned: getComputedStyle(section.querySelector('.kpi-gauge-dial__svg')).transform.startsWith('matrix(-1'),
  }))

const cardColour = (page) =>
  page
    .locator('.kpi-frame')
    .first()
    .evaluate((card) => {
      const probe = document.createElement('canvas').getContext('2d')
      probe.fillStyle = getComputedStyle(card).backgroundColor
      probe.fillRect(0, 0, 1, 1)
      return probe.getImageData(0, 0, 1, 1).data[1] > 127 ? 'light' : 'dark'
    })

/**
 * @param {{ check: (title: string, look: () => unknown) => Promise<void>, browser: import('playwright').Browser,
 *   name: string, file: (...parts: string[]) => string }} host
 * @param {{ url: string, as?: string, sections?: (keyof typeof facts)[], pictures: string, dead?: boolean,
 *   like?: Buffer }} options
 *   `as`: what is looked at, where it is not the production build. `dead`: no script comes with it. `like`: the
 *   picture that it must be like.
 * @returns the picture
 */
export async function lookAt(
  host,
  { url, as = '', sections = ['english', 'mirrored', 'arabic'], pictures, dead = false, like },
) {
  const check = (title, look) => host.check([as, title].filter(Boolean).join(': '), look)
  const { page, heard, close } = await openPage(host.browser, url)
  try {
    await settled(page)
    await check('the console is silent', () => equal(heard, [], 'it'))
    await check('nothing moves', async () => equal(await page.evaluate(() => window.shifts), [], 'the layout shift'))
    for (const id of sections) {
      const section = page.locator(`#${id}`)
      await check(`${id}: the numbers are right`, async () => {
        const text = plain(await section.innerText())
        for (const fact of facts[id]) if (!text.includes(fact)) throw new Error(`“${fact}” is not in\n${text}`)
      })
      await check(`${id}: drawn from the side it is read from`, async () => {
        const { stages, isTurned } = await drawnIn(section)
        const fromRight = ['mirrored', 'arabic'].includes(id)
        equal(
          stages,
          [...stages].sort((a, b) => (fromRight ? b - a : a - b)),
          'the order of the stages',
        )
        equal(new Set(stages).size > 2, true, 'that stages stand side by side')
        equal(isTurned, fromRight, 'that the arc of the gauge is turned')
      })
    }
    await check('every element is as on a bare page', async () => {
      const sheet = readFileSync(host.file('node_modules/kpi-kit/dist/styles.css'), 'utf8')
      const differences = await differencesFromBare(page, sheet)
      if (differences.length) throw new Error(differences.slice(0, 20).join('\n'))
    })
    const file = `${[host.name, as].filter(Boolean).join('-').replaceAll(/\W+/g, '-')}.png`
    const picture = await page.screenshot({ path: path.join(pictures, file), fullPage: true })
    if (like) await check('the same picture, to the pixel', () => equal(picture.equals(like), true, 'that'))
    await check('light and dark as the page is', async () => {
      equal(await cardColour(page), 'light', 'a card of a light page')
      await page.evaluate(() => document.documentElement.classList.add('dark'))
      equal(await cardColour(page), 'dark', 'a card of a dark page')
      await page.evaluate(() => document.documentElement.classList.remove('dark'))
    })
    if (!dead) {
      await check('a tooltip comes to who steps to a mark', async () => {
        await page.locator('[data-mark][tabindex="0"]').first().focus()
        const tip = page.locator('.kpi-tip')
        await tip.waitFor({ timeout: 10_000 })
        if (!/\d/.test(await tip.innerText())) throw new Error(`It says “${await tip.innerText()}”.`)
        equal(await tip.evaluate((element) => getComputedStyle(element).paddingTop), '8px', 'its padding')
      })
      await check('the console is silent to the end', () => equal(heard, [], 'it'))
    }
    return picture
  } finally {
    await close()
  }
}

/** Of a page with a language that there are no words for: told in development, and in production no matter. */
export const checkWarning = ({ check, browser }, url, isTold) =>
  check(`a language without words is ${isTold ? 'told in development' : 'no matter in production'}`, async () => {
    const { page, heard, close } = await openPage(browser, url)
    await settled(page)
    await close()
    const right = isTold ? heard.length === 1 && heard[0].startsWith(WARNING) : heard.length === 0
    if (!right) throw new Error(`On the console: ${JSON.stringify(heard)}`)
  })

const WARNING = 'kpi-kit [locale]: there are no words for "sv-SE"'

/** All that a screen reader would find in a page, a line for each thing: it reaches into closed shadow roots. */
async function heardIn(page) {
  const client = await page.context().newCDPSession(page)
  const { nodes } = await client.send('Accessibility.getFullAXTree')
  await client.detach()
  const lines = nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, value }) => [role?.value, name?.value, value?.value].filter(Boolean).join(' '))
  return plain(lines.join('\n'))
}

/**
 * Of a page with the kit's elements: silent, the right numbers, and drawn the same with the page's sheet and without it.
 *
 * @param {Parameters<typeof lookAt>[0]} host
 * @param {{ url: string, facts: string[], hostile: string }} options `hostile`: the sheet that would spoil a widget
 */
export async function checkElements({ check, browser, name, pictures }, { url, facts, hostile }) {
  const { page, heard, close } = await openPage(browser, url)
  try {
    const ready = () => page.waitForFunction(() => customElements.get('kpi-tile'))
    await ready()
    await page.waitForTimeout(700)
    await check('the console is silent', () => equal(heard, [], 'it'))
    await check('the numbers are right', async () => {
      const text = await heardIn(page)
      for (const fact of facts) if (!text.includes(fact)) throw new Error(`“${fact}” is not in\n${text}`)
    })
    const spoilt = await page.screenshot({ path: path.join(pictures, `${name}.png`), fullPage: true })
    await check('the page’s sheet does not reach in', async () => {
      // What it says of the page's own text stays: that is inherited.
      await page.route(`**/${hostile}`, async (route) => {
        const css = await (await route.fetch()).text()
        await route.fulfill({ contentType: 'text/css', body: `${css.match(/\nbody \{[^}]*\}/)[0]} body { margin: 0 }` })
      })
      await page.reload()
      await ready()
      await page.waitForTimeout(700)
      equal((await page.screenshot({ fullPage: true })).equals(spoilt), true, 'that the picture is the same')
    })
    await check('a tooltip comes to who steps to a mark', async () => {
      for (let i = 0; i < 8; i++) {
        await page.keyboard.press('Tab')
        await page.waitForTimeout(300)
        if (/^tooltip/m.test(await heardIn(page))) return
      }
      throw new Error('None has come.')
    })
  } finally {
    await close()
  }
}

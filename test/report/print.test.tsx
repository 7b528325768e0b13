// @vitest-environment node
// The report on paper, as Chromium prints the file that `reportDocument` makes: how many pages, what stands on which, and that
// nothing in the file is refused by its own policy.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { chromiumArgs, chromiumEnv, findChromium } from '../../scripts/chromium.mjs'
import { ar } from '../../src/locales/ar.js'
import { de } from '../../src/locales/de.js'
import { ru } from '../../src/locales/ru.js'
import { reportDocument, type ReportProps, ReportSection, ReportTable, ReportVoice } from '../../src/report/index.js'
import { portfolio } from '../../stories/fixtures/portfolio.js'
import { plan, team } from '../../stories/fixtures/scorecard.js'
import { events } from '../../stories/fixtures/trend.js'
import { pdfPages } from './pdfPages.js'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 180_000 })

interface AxeResults {
  readonly violations: ReadonlyArray<{ readonly id: string; readonly nodes: ReadonlyArray<{ readonly html: string }> }>
  readonly passes: readonly unknown[]
}

const root = path.join(import.meta.dirname, '../..')
const show = ['reach', 'interactions', 'linkClicks', 'leads', 'costPerLead', 'responseTime'] as const
const october: ReportProps = {
  data: portfolio,
  period: '2026-10',
  own: 'Aurora',
  currency: 'USD',
  plan,
  events,
  show,
  preparedBy: { name: 'Northlight' },
}

const notes = [
  {
    finding: 'goal:leads',
    text: 'The landing page was replaced on 3 October; we begin with [its form](https://example.com/form).',
    author: 'Anna Kim',
    date: '2026-11-02',
  },
]
const next = [
  { text: 'Test a shorter form', owner: 'Anna Kim', due: '2026-11-09', author: 'Anna Kim', date: '2026-11-02' },
]

/** The project's own font, so that no number of pages depends on a machine. */
const fonts = ['latin', 'cyrillic']
  .map((letters) => {
    const file = path.join(root, `node_modules/@fontsource-variable/inter/files/inter-${letters}-wght-normal.woff2`)
    const range = letters === 'cyrillic' ? 'unicode-range:U+0400-04FF;' : ''
    return `@font-face{font-family:Inter;font-weight:100 900;${range}src:url(data:font/woff2;base64,${readFileSync(file).toString('base64')})}`
  })
  .join('')
let css = ''
let browser: Browser
/** One for all files, one after the other: a new one is a new process. */
let page: Page

beforeAll(async () => {
  const sheets = "@import './src/styles/index.css'; @import './src/report/styles.css';"
  const stdin = { contents: `${sheets} html{font-family:Inter,sans-serif}`, loader: 'css', resolveDir: root } as const
  const { outputFiles } = await build({ stdin, bundle: true, write: false })
  css = outputFiles[0]?.text ?? ''
  const found = await findChromium()
  browser = await chromium.launch({
    ...(found && { executablePath: found.path }),
    args: chromiumArgs,
    env: chromiumEnv,
  })
  page = await browser.newPage()
})
afterAll(() => browser?.close())

/** The file in a browser, with what its policy has refused. */
async function opened(props: Partial<ReportProps> = {}) {
  const html = await reportDocument({ ...october, ...props }, { css, fonts })
  // Of the file before nothing is left, its policy neither.
  page.removeAllListeners()
  await page.goto('about:blank')
  await page.emulateMedia({ media: null, colorScheme: null })
  await page.setViewportSize({ width: 1280, height: 720 })
  const refused: string[] = []
  page.on('console', (message) => refused.push(message.text()))
  await page.setContent(html, { waitUntil: 'load' })
  return { html, refused }
}

async function printed(props?: Partial<ReportProps>): Promise<string[]> {
  await opened(props)
  return pdfPages(await page.pdf({ preferCSSPageSize: true, printBackground: true }))
}

const solid = (text: string) => text.replace(/\s/g, '')

test('the file has no script, button or style attribute, and its policy refuses nothing of it', async () => {
  const { html, refused } = await opened()
  expect(html).not.toMatch(/<script|<button| style=|<link/)
  expect(html).toMatch(/default-src 'none'; style-src 'sha256-[\w+/]+='; img-src data:;/)
  expect(refused).toEqual([])
  expect(await page.locator('.kpi-report-title').evaluate((title) => getComputedStyle(title).fontSize)).toBe('40px')
})

test.each([
  ['for a client', {}],
  ['for a manager, in Arabic', { audience: 'manager', people: team, locale: ar }],
] as const)('axe finds nothing in the file %s', async (_, props) => {
  const html = await reportDocument({ ...october, ...props, notes, next }, { css, fonts })
  // The policy of the file would refuse axe too.
  const open = await browser.newPage({ bypassCSP: true })
  await open.setContent(html, { waitUntil: 'load' })
  await open.addScriptTag({ path: path.join(root, 'node_modules/axe-core/axe.min.js') })
  const { violations, passes } = await open.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  )
  await open.close()
  expect(passes.length).toBeGreaterThan(20)
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
})

describe.each([
  ['English', {}, 'Aurora · Social media report · October 2026', 'Summary', ['Plan and actual', 'Engagement']],
  ['Russian', { locale: ru }, 'Aurora · Отчёт по SMM · Октябрь 2026', 'Главное', ['План и факт', 'Вовлечённость']],
])('%s on A4', (_, props, head, summary, sections) => {
  let pages: string[] = []
  beforeAll(async () => {
    pages = await printed(props)
  })

  test('takes eight pages at most, of which the cover is one and has no head', () => {
    expect(pages.length).toBeLessThanOrEqual(8)
    expect(pages[0]).not.toContain(solid(head))
    expect(pages[0]).not.toContain(`1/${pages.length}`)
    expect(pages[1]).toContain(solid(summary))
  })

  test('all others have the head, who has made it, and their number', () => {
    for (const [i, page] of pages.entries()) {
      if (i === 0) continue
      expect(page).toContain(solid(head))
      expect(page).toContain('Northlight')
      expect(page).toContain(`${i + 1}/${pages.length}`)
    }
  })

  test('every page has enough on it to be one', () => {
    for (const page of pages) expect(page.length).toBeGreaterThan(80)
  })

  test('takes seven, also with what people have written, of which plan, audience and engagement are one', async () => {
    const written = await printed({ ...props, notes, next })
    for (const all of [pages, written]) {
      expect(all.length).toBe(7)
      for (const section of sections) expect(all[2]).toContain(solid(section))
    }
  })
})

test('on a slide findings stand beside the figures and what these rest on, and all of it on one slide', async () => {
  const pages = await printed({ paper: 'slide', notes })
  for (const text of ['Leads: 109', 'Goals met', 'What these numbers rest on', 'As of 31 October 2026'])
    expect(pages[1]).toContain(solid(text))
  expect(pages[2]).toContain('Planandactual')
})

test('findings that do not fit a slide go on to another, and what they rest on stays on the first', async () => {
  const text = Array.from({ length: 12 }, () => 'A sentence about the month that somebody has written.').join(' ')
  const pages = await printed({ paper: 'slide', notes: notes.map((one) => ({ ...one, text })), sections: ['summary'] })
  expect(pages.length).toBe(3)
  expect(pages[1]).toContain(solid('What these numbers rest on'))
  expect(pages[2]).toContain(solid('Goals met'))
})

test('no figure is cut in two, and no heading is parted from what it heads', async () => {
  await opened()
  const texts = await page.evaluate(() => ({
    figures: [...document.querySelectorAll('.kpi-widget')].map((one) => [
      one.querySelector('.kpi-title')?.textContent ?? '',
      // The end of it: what a chip says is painted apart.
      one.querySelector('.kpi-sentence')?.textContent?.slice(-12) ?? '',
    ]),
    headings: [...document.querySelectorAll('.kpi-report-heading')].map((one) => [
      one.textContent ?? '',
      one.nextElementSibling?.querySelector('.kpi-title, td, bdi')?.textContent ?? '',
    ]),
  }))
  const pages = (await printed()).slice(1)
  expect(texts.figures.length).toBeGreaterThan(9)
  for (const [title = '', sentence = ''] of texts.figures)
    expect([title, pages.some((one) => one.includes(solid(title)) && one.includes(solid(sentence)))]).toEqual([
      title,
      true,
    ])
  expect(texts.headings.length).toBe(9)
  for (const [heading = '', next = ''] of texts.headings)
    expect([heading, pages.some((one) => one.includes(solid(heading)) && one.includes(solid(next)))]).toEqual([
      heading,
      true,
    ])
})

test.each([
  ['English', {}],
  ['Russian', { locale: ru }],
  ['German', { locale: de }],
  [
    'Arabic, for a manager',
    { locale: ar, audience: 'manager', people: team, control: { now: '2026-10-31T18:00:00+03:00' } },
  ],
] as const)('%s: the words of tables are whole, and no table is wider than its page', async (_, props) => {
  await opened(props)
  await page.emulateMedia({ media: 'print' })
  // A page of A4 between its margins.
  await page.setViewportSize({ width: 688, height: 1009 })
  const { broken, count, wide } = await page.evaluate(() => {
    const texts = [...document.querySelectorAll('.kpi-report-table bdi')].flatMap((one) =>
      [...one.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE),
    )
    const linesOf = (node: Node, from: number, to: number) => {
      const range = document.createRange()
      range.setStart(node, from)
      range.setEnd(node, to)
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
    }
    const words = texts.flatMap((node) =>
      [...(node.textContent ?? '').matchAll(/[\p{L}\p{M}]+/gu)].map(({ 0: word, index }) => ({
        word,
        lines: linesOf(node, index, index + word.length),
      })),
    )
    return {
      count: words.length,
      broken: words.filter(({ lines }) => lines > 1).map(({ word }) => word),
      wide: [...document.querySelectorAll('.kpi-report-table')]
        .map((table) => table.getBoundingClientRect().width)
        .filter((width) => width > 688.5),
    }
  })
  expect(count).toBeGreaterThan(100)
  expect({ broken, wide }).toEqual({ broken: [], wide: [] })
})

test.each([
  ['German', { locale: de }],
  [
    'Arabic, for a manager',
    { locale: ar, audience: 'manager', people: team, control: { now: '2026-10-31T18:00:00+03:00' } },
  ],
] as const)(
  '%s: on a phone no table makes the page wider: each scrolls by itself, and says what it is',
  async (_, props) => {
    await opened(props)
    await page.setViewportSize({ width: 320, height: 640 })
    const { pageWidth, wide } = await page.evaluate(() => ({
      pageWidth: document.documentElement.scrollWidth,
      out: [...document.querySelectorAll('.kpi-report *')]
        .filter((e) => e.getBoundingClientRect().right > 321 && !e.closest('.kpi-table-place'))
        .map((e) => e.tagName + '.' + e.getAttribute('class') + ' ' + e.getBoundingClientRect().right)
        .slice(0, 12),
      wide: [...document.querySelectorAll<HTMLElement>('.kpi-table-place')]
        .filter((place) => place.scrollWidth > place.clientWidth)
        .map(({ role, ariaLabel }) => `${role} ${ariaLabel ? 'of a name' : ''}`),
    }))
    expect(pageWidth).toBe(320)
    expect(wide.length).toBeGreaterThan(1)
    expect(new Set(wide)).toEqual(new Set(['group of a name']))
  },
)

test('a figure stands whole on its page, wherever that ends, with the heading of its section', async () => {
  // Of 53 lines a page has left between 25 and 7: the figure needs 19.
  const lengths = Array.from({ length: 10 }, (_, i) => 28 + 2 * i)
  const sections = lengths.flatMap((length) => [
    <ReportSection key={length} title="Before" breakBefore>
      {Array.from({ length }, (_, i) => (
        <p key={i}>A line</p>
      ))}
    </ReportSection>,
    <ReportVoice key={`voice ${length}`} />,
  ])
  const pages = await printed({ sections })
  const [top, bottom] = ['Mentions: 18,640', 'Rank 1 of 10'].map((text) =>
    pages.filter((page) => page.includes(solid(text))),
  )
  expect(top).toHaveLength(lengths.length)
  expect(bottom).toEqual(top)
  for (const page of top ?? []) expect(page.match(/Shareofvoice/g)?.length).toBe(2)
  // Some follow what stands before them, and some begin a page.
  const follow = (top ?? []).filter((page) => page.includes('Aline'))
  expect(follow.length).toBeGreaterThan(1)
  expect(follow.length).toBeLessThan(lengths.length - 1)
})

describe('a heading and the head of a table', () => {
  // A page has 53 lines, so its end falls at each place of a table.
  const lines = Array.from({ length: 20 }, (_, i) => 31 + i)

  test.each([1, 2, 3, 12])('are never parted from the first rows of %i, and its last is never alone', async (count) => {
    const sections = lines.flatMap((length) => [
      <ReportSection key={`before ${length}`} title="Before" breakBefore>
        {Array.from({ length }, (_, i) => (
          <p key={i}>A line</p>
        ))}
      </ReportSection>,
      <ReportSection key={`table ${length}`} title={`Section ${length}.`}>
        <ReportTable
          caption={`Caption ${length}.`}
          heads={[`Head ${length}.`, 'Value']}
          rows={Array.from({ length: count }, (_, i) => [`Row ${length}/${i + 1}.`, '7'])}
        />
      </ReportSection>,
    ])
    const pages = await printed({ sections })
    const pageOf = (text: string) => pages.findIndex((page) => page.includes(solid(text)))
    const rowPages = (length: number) => Array.from({ length: count }, (_, i) => pageOf(`Row ${length}/${i + 1}.`))
    for (const length of lines) {
      const rows = rowPages(length)
      const first = [`Section ${length}.`, `Caption ${length}.`, `Head ${length}.`].map(pageOf)
      expect([length, ...first]).toEqual([length, rows[0], rows[0], rows[0]])
      expect([length, rows[1] ?? rows[0]]).toEqual([length, rows[0]])
      expect([length, rows.at(-1)]).toEqual([length, rows.at(-2) ?? rows[0]])
    }
    // Where it could break it did.
    if (count === 12) expect(lines.filter((length) => new Set(rowPages(length)).size > 1).length).toBeGreaterThan(3)
  })
})

test('a dark brand prints light, letters and slides have a cover of one page, and Arabic its head', async () => {
  await opened({ brand: { theme: 'dark' } })
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  expect(await page.locator('.kpi-report').evaluate((one) => getComputedStyle(one).backgroundColor)).toMatch(
    /oklch\(1 0 0\)|rgb\(255, 255, 255\)/,
  )
  for (const props of [{ paper: 'letter' }, { paper: 'slide' }, { locale: ar }] as const) {
    const [cover, first] = await printed({ ...props, sections: ['summary'] })
    expect(cover).not.toContain('Northlight2/')
    expect(first).toContain(`2/`)
    expect(first).toContain('Northlight')
  }
})

test('`printReport` leaves out what stands around it, and no box of an app cuts it', async () => {
  await opened({ sections: ['summary', 'plan'] })
  await page.evaluate(() => {
    const report = document.querySelector('.kpi-provider') as HTMLElement
    const box = document.createElement('main')
    report.replaceWith(box)
    box.append(report)
    box.style.cssText = 'height: 300px; overflow: auto; padding: 40px'
    document.body.insertAdjacentHTML('afterbegin', '<nav>Menu of the host</nav>')
    document.documentElement.classList.add('kpi-printing')
  })
  const pages = pdfPages(await page.pdf({ preferCSSPageSize: true }))
  expect(pages.length).toBe(3)
  expect(pages.join()).not.toContain('Menu')
  expect(pages[2]).toContain('Planandactual')
})

test('a name is never more than a name', async () => {
  const brand = { name: '"}body{display:none}</style><script>alert(1)</script>' }
  const { html } = await opened({ brand, sections: ['summary'] })
  expect(html).not.toContain('<script')
  expect(await page.locator('body').evaluate((body) => getComputedStyle(body).display)).toBe('block')
  const pages = pdfPages(await page.pdf({ preferCSSPageSize: true }))
  expect(pages[1]).toContain(solid(brand.name))
})

test('pictures of a host are let in by its name, and by no other', async () => {
  const html = await reportDocument(
    { ...october, brand: { logo: 'https://cdn.example.com/a/logo.svg' }, sections: [] },
    { css: '' },
  )
  expect(html).toContain('img-src data: https://cdn.example.com;')
})

test('misuse throws: a file with an error in it is of no use', async () => {
  await expect(reportDocument({ ...october, sections: ['sumary' as never] }, { css: '' })).rejects.toThrow(
    /Name one of/,
  )
  await expect(reportDocument({ ...october, paper: 'a5' as never }, { css: '' })).rejects.toThrow(
    /Say a4, letter, slide/,
  )
})

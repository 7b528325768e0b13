// @vitest-environment ./test/jsdom.ts
import { describe, expect, test, vi } from 'vitest'
import { paletteOf } from '../../../src/findings/outputs/mail/palette.js'
import type { ReportTable } from '../../../src/findings/outputs/table.js'
import { type EmailOptions, toEmail } from '../../../src/findings/outputs/toEmail.js'
import { ar } from '../../../src/locales/ar.js'
import { ru } from '../../../src/locales/ru.js'
import { contrast } from '../../../src/theme/colour.js'
import { parseColour } from '../../../src/theme/parseColour.js'
import { dark, forest, light, violet } from '../../../src/theme/themes.js'
import fc from '../../property.js'
import { finding, hostile, many, said } from './given.js'

vi.mock('../../../src/format/finding.js', () => import('./describeGiven.js'))

const leads = finding({
  id: 'goal:leads',
  kind: 'goal',
  tone: 'negative',
  values: {
    attained: 0.838,
    head: 'Leads',
    sentence: 'Leads: 109, 84% of the 130 goal, 21 short',
    evidence: 'Weeks: 22–31; before: 31–33',
    question: 'Is 130 still the goal for November?',
  },
  details: [finding({ id: 'leak', values: { head: 'Visits', sentence: 'Visits → leads: 3.9%, was 5.2%' } })],
})
const score = finding({
  id: 'score',
  kind: 'score',
  values: { score: { known: true, value: 0.942 }, head: 'Score', sentence: 'Score: 94.2%, 3 of 6 goals met' },
})
const data = [
  finding({
    id: 'data:rt',
    tone: 'data',
    values: { head: 'Response time', sentence: 'Response time: 5 measurements' },
  }),
]
const table = (columns: number): ReportTable => ({
  id: 't',
  title: 'Plan',
  columns: Array.from({ length: columns }, (_, i) => ({
    id: `${i}`,
    label: `Head ${i}`,
    unit: i ? 'percent' : 'text',
  })),
  rows: [['Reach', ...Array.from({ length: columns - 1 }, (_, i) => (i === 1 ? null : (i + 1) / 7))]],
})
const whole: EmailOptions = {
  client: 'Aurora',
  url: 'https://example.com/r?a=1&b=2',
  tables: [table(3), table(7)],
  notes: [{ text: 'Form broken on the 4th', author: 'Anna Kim', date: '2026-11-02', finding: 'goal:leads' }],
  images: [{ cid: 'trend', alt: 'Engagement, 12 weeks', scene: { any: 1 }, width: 1104, height: 400 }],
}

const pageOf = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')
const numbersIn = (text: string): string[] => text.match(/\d[\d.,\u00a0\u202f]*\d|\d/g) ?? []
/** Tags, attributes and properties are the kit's own, whatever the names are. */
function partsOf(page: Document) {
  const elements = [...page.querySelectorAll('*')]
  const attributes = elements.flatMap((one) => [...one.attributes].map(({ name }) => name))
  const styles = elements.flatMap((one) => (one.getAttribute('style') ?? '').split(';'))
  return {
    tags: new Set(elements.map(({ tagName }) => tagName.toLowerCase())),
    attributes: new Set(attributes),
    properties: new Set(styles.map((one) => one.split(':')[0])),
    styles,
    addresses: elements.flatMap((one) => [one.getAttribute('href'), one.getAttribute('src')].filter(Boolean)),
  }
}

const TAGS = 'html head meta title body div table tbody tr td th h1 h2 strong span a img'.split(' ')

describe('what no mail may have', () => {
  const text = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 40 }))
  test('is not in it, whatever the names', () => {
    fc.assert(
      fc.property(text, text, text, fc.constantFrom(light, dark, violet, undefined), (a, b, c, theme) => {
        const one = { ...leads, values: { ...leads.values, head: a, sentence: b, evidence: c, question: a } }
        const rows = [[a, 0.5, null]]
        const { html, subject } = toEmail(said([score, one], [one]), {
          ...whole,
          theme,
          client: a,
          title: b,
          url: c,
          notes: [{ text: b, author: a, date: c, finding: 'goal:leads' }, { text: a }],
          tables: [
            { ...table(3), title: a, rows },
            { ...table(7), title: b, rows },
          ],
          images: [
            { cid: a, alt: b },
            { cid: 'ok', alt: a },
          ],
        })
        const { tags, attributes, properties, styles, addresses } = partsOf(pageOf(html))
        expect([...tags].filter((tag) => !TAGS.includes(tag))).toEqual([])
        expect([...attributes].filter((name) => name.startsWith('on') || name === 'class')).toEqual([])
        expect([...properties].filter((name) => /image|flex|grid|position|float|^--/.test(name ?? ''))).toEqual([])
        expect(styles.filter((one) => /oklch|url\(|var\(|flex|grid|calc|\brgb/.test(one))).toEqual([])
        expect(addresses.filter((one) => !/^(?:cid:|https:)/.test(one ?? ''))).toEqual([])
        expect(html).not.toMatch(/<(?:svg|style|script|link)\b/i)
        expect(subject).not.toMatch(/[\r\n\u0000-\u001f]/)
      }),
      { numRuns: 40 },
    )
  })
  test('nor in that of ordinary ones', () => {
    expect(toEmail(said([score, leads], data), whole).html).not.toMatch(
      /<svg|flex|grid|oklch|data:|background-image|<style|style=""|undefined|NaN|null/,
    )
  })
})

describe('the text', () => {
  test.each([
    ['English', undefined],
    ['Russian', ru],
    ['Arabic', ar],
  ])('has every number of the HTML, in %s', (_, locale) => {
    const { html, text } = toEmail(said([score, leads, ...many(3)], data), { ...whole, locale, most: 4 })
    // Cells stand apart.
    const page = pageOf(html.replaceAll('<', ' <'))
    const seen = `${page.body.textContent} ${[...page.images].map(({ alt }) => alt).join(' ')}`
    const there = new Set(numbersIn(text))
    expect(numbersIn(seen).length).toBeGreaterThan(30)
    expect(numbersIn(seen).filter((number) => !there.has(number))).toEqual([])
  })
  test('says the same as the HTML', () => {
    const { subject, text } = toEmail(said([score, leads], data), { client: 'Aurora' })
    expect(subject).toBe('Aurora · Social media report · October 2026 · vs September')
    expect(text).toBe(
      [
        'Aurora · Social media report\nOctober 2026 · vs September',
        'Score: 94.2%, 3 of 6 goals met',
        '▼ weak · Leads: 109, 84% of the 130 goal, 21 short\n  Weeks: 22–31; before: 31–33\n  Visits → leads: 3.9%, was 5.2%\n  To ask: Is 130 still the goal for November?',
        'What these numbers rest on\n• Response time: 5 measurements\n',
      ].join('\n\n'),
    )
  })
})

describe('size', () => {
  const rich = (count: number, length: number) =>
    many(count).map((one, i) => ({
      ...leads,
      id: `${one.id}.`,
      values: { ...leads.values, head: `Goal ${i}.`, sentence: `Goal ${i}.: ${'words '.repeat(length)}` },
    }))
  test('40 findings stay below 80 kB', () => {
    const { html } = toEmail(said(rich(40, 20)), { url: 'https://example.com' })
    expect(new TextEncoder().encode(html).length).toBeLessThan(80_000)
    expect(html).toContain('Goal 39.')
  })
  test('what is more is cut at a finding, counted, and linked', () => {
    const { html, text } = toEmail(said(rich(150, 60), data), { ...whole, locale: ru })
    expect(new TextEncoder().encode(html).length).toBeLessThan(80_000)
    const page = pageOf(html)
    const there = new Set(page.body.textContent?.match(/Goal \d+\./g)).size
    expect(there).toBeGreaterThan(20)
    expect(page.body.textContent).toContain(`И ещё ${150 - there}`)
    expect(text).toContain(`И ещё ${150 - there}`)
    expect(text).toContain('Таблиц только в отчёте: 2')
    expect(page.querySelector('a')?.getAttribute('href')).toBe('https://example.com/r?a=1&b=2')
    expect(text).toContain('Response time: 5 measurements')
  })
})

describe('looks', () => {
  const cells = (html: string) => [...pageOf(html).querySelectorAll('td[bgcolor][width$="%"]')]
  test('a bar is two cells, as wide as the attainment and the rest', () => {
    const [done, rest] = cells(toEmail(said([leads])).html)
    expect([done?.getAttribute('width'), rest?.getAttribute('width')]).toEqual(['84%', '16%'])
    expect(done?.getAttribute('bgcolor')).toBe(paletteOf(light).warningText)
  })
  test.each([
    [0.79, 'negative'],
    [0.8, 'warningText'],
    [0.999, 'warningText'],
  ] as const)('a missed goal that is reached by %s has the colour that cards give it', (attained, colour) => {
    const [done] = cells(toEmail(said([{ ...leads, values: { ...leads.values, attained } }])).html)
    expect(done?.getAttribute('bgcolor')).toBe(paletteOf(light)[colour])
  })
  test('of a goal that should be low the bar is its attainment, not value ÷ target', () => {
    const slow = { ...leads, values: { ...leads.values, attained: 0.767, share: 1.233 } }
    expect(cells(toEmail(said([slow])).html).map((one) => one.getAttribute('width'))).toEqual(['77%', '23%'])
  })
  test.each([
    [1.2, ['100%']],
    [0, ['100%']],
    [Number.NaN, []],
    [null, []],
    ['0.5', []],
  ])('of %s there are the cells %j', (attained, widths) => {
    const { html } = toEmail(said([{ ...leads, values: { ...leads.values, attained } }]))
    expect(cells(html).map((one) => one.getAttribute('width'))).toEqual(widths)
  })
  test('the score stands in large where its sentence says it, and nowhere else', () => {
    expect(toEmail(said([score])).html).toContain('font-size:40px')
    const other = { ...score, values: { ...score.values, sentence: 'Score: not known' } }
    expect(toEmail(said([other])).html).not.toContain('font-size:40px')
  })
  test('Arabic runs from right to left', () => {
    const page = pageOf(toEmail(said([leads]), { locale: ar, tables: [table(3)] }).html)
    expect(page.documentElement.dir).toBe('rtl')
    expect(page.documentElement.lang).toMatch(/^ar/)
    expect(page.querySelector('th[scope=col]')?.getAttribute('align')).toBe('right')
  })
  test('a picture is shown by its name, with its size', () => {
    const { html, images } = toEmail(said([]), whole)
    const image = pageOf(html).querySelector('img')
    expect(image?.outerHTML).toContain('src="cid:trend" alt="Engagement, 12 weeks" width="1104" height="400"')
    expect(images).toEqual(whole.images)
    expect(toEmail(said([]), { images: [{ cid: 'a b', alt: '' }, null as never] }).images).toEqual([])
  })
  test('a table with more columns than a phone has room for is one of names and values', () => {
    const page = pageOf(toEmail(said([]), { tables: [table(4), table(5)] }).html)
    expect(page.querySelectorAll('th[scope=col]')).toHaveLength(4)
    // Name and values; of its values the third is not known.
    expect(page.body.textContent).not.toContain('Head 2—')
    const widest = [...page.querySelectorAll('tr')].map(({ cells }) => cells.length)
    expect(Math.max(...widest)).toBe(4)
  })
})

describe('colours', () => {
  test('without a theme are those of the light one', () => {
    expect(paletteOf()).toEqual({ ...paletteOf(light), font: paletteOf().font })
  })
  test.each([
    ['light', light],
    ['dark', dark],
    ['violet', violet],
    ['forest', forest],
  ])('of %s can be read', (_, theme) => {
    const { font: _font, ...colours } = paletteOf(theme)
    const { text, muted, surface, accentSoft, warningSoft, warningText, accent, accentInk } = colours
    for (const colour of Object.values(colours)) expect(colour).toMatch(/^#[\da-f]{6}$/)
    const pairs = [
      [text, surface],
      [text, accentSoft],
      [text, warningSoft],
      [muted, surface],
      [muted, accentSoft],
      [warningText, warningSoft],
      [accentInk, accent],
      [colours.positiveText, colours.positiveSoft],
      [colours.negativeText, colours.negativeSoft],
    ]
    for (const [ink = '', ground = ''] of pairs)
      expect(contrast(parseColour(ink), parseColour(ground))).toBeGreaterThanOrEqual(4.5)
  })
  test('that are none throw', () => {
    const theme = { ...light, colours: { ...light.colours, accent: 'var(--brand)' } }
    expect(() => toEmail(said([]), { theme })).toThrow('Pass a theme as `createTheme`')
  })
  test('a font that is more than a list of families is left out', () => {
    const theme = (font: string) => ({ ...light, measures: { ...light.measures, font } })
    expect(paletteOf(theme("Georgia, 'Times New Roman', serif")).font).toMatch(/^Georgia, 'Times New Roman', serif, /)
    expect(paletteOf(theme('x;background:url(//evil)')).font).toBe(paletteOf().font)
  })
})

// In whatever a host puts it, a widget takes its room: it neither collapses nor overflows nor cuts its words.
import { beforeAll, describe, expect, test } from 'vitest'
import { cdp, page } from 'vitest/browser'
import { KpiProvider } from '../../src/index.js'
import { ar } from '../../src/locales/ar.js'
import { de } from '../../src/locales/de.js'
import { en } from '../../src/locales/en.js'
import { es } from '../../src/locales/es.js'
import { fr } from '../../src/locales/fr.js'
import { ptBR } from '../../src/locales/pt-BR.js'
import { ru } from '../../src/locales/ru.js'
import { formatRange, type Messages, type Translation } from '../../src/format/index.js'
import type { Row } from '../../src/metrics/index.js'
import { type Fixture, type Subject, subjects } from '../widgets/conformance/subjects.js'
import { type Font, setIn } from './fonts.js'
import { collisions, faultsOf, troubles } from './troubles.js'
import { mount, place } from './mount.js'

const widths = [200, 240, 320, 480, 760, 800, 860, 1200] as const
const dictionaries = [en, ru, de, ar, es, fr, ptBR]
const languages: ReadonlyArray<readonly [Font, tag: string, dir: 'ltr' | 'rtl', locale: Messages | Translation]> = [
  ...dictionaries.map((locale) => ['wide', locale.tag, locale.dir, locale] as const),
  ['wide', 'en', 'rtl', en],
  // Where there is more room, less can go wrong: every script, and the language of long words.
  ...dictionaries.slice(0, 4).map((locale) => ['narrow', locale.tag, locale.dir, locale] as const),
]

const root = (host: Element) => host.querySelector<HTMLElement>('.kpi-widget')!

const parents: ReadonlyArray<readonly [name: string, css: string, child: string]> = [
  ['a block', 'width: W', ''],
  ['a flex row beside another', 'width: W; display: flex', ''],
  ['a flex item that shrinks', 'width: W; display: flex', 'flex: 1 1 0; min-width: 0'],
  ['a flex column', 'width: W; display: flex; flex-direction: column; align-items: flex-start', ''],
  ['a grid', 'width: W; display: grid; grid-template-columns: 1fr', ''],
  ['a grid whose column is auto', 'width: W; display: inline-grid; grid-template-columns: auto', ''],
  ['an inline-block', 'max-width: W; display: inline-block', ''],
  ['a table cell', 'max-width: W; display: table-cell', ''],
  ['a float', 'max-width: W; float: left', ''],
  ['a positioned box', 'max-width: W; position: absolute', ''],
]

/** Ranges as long as they get: a thousand times as many people. */
function rangesOf({ name, unknown }: Subject): ReadonlyArray<Fixture<object>> {
  const data: Row[] = [
    { date: '2026-10-01', reach: 2_562_000 },
    { date: '2026-10-02', reach: 9_862_000 },
  ]
  if (name === 'SpecialistScorecard') {
    const plan = [{ metric: 'reach', better: 'higher', target: 12_000_000, weight: 100 }]
    const bonus = {
      amount: 150_000,
      currency: 'RUB',
      steps: [
        [0.5, 0.5],
        [1, 1],
      ],
    }
    return [{ what: 'ranges', props: { data, period: '2026-10', person: { name: 'Анна Ким' }, plan, bonus } }]
  }
  return unknown
    .filter(({ between }) => between)
    .map(({ what, props }) => ({
      what: `${what}, larger`,
      props:
        name === 'ShareOfVoice'
          ? props
          : { ...props, data: name === 'ChannelLeaderboard' ? data.map((row) => ({ ...row, channel: 'vk' })) : data },
    }))
}

beforeAll(async () => {
  await page.viewport(1280, 900)
})

describe.each(subjects)('$name in the room there is', (subject: Subject) => {
  const { Widget, known, unknown, beyond, figures } = subject
  const complete = known[0].props

  const nests = parents.flatMap((parent) => [['', ...parent] as const, ['a box of the host’s in ', ...parent] as const])

  test.each(nests)('in %s%s', (box, _, css, child) => {
    const host = place()
    const item = box ? place(child, host) : host
    mount(<Widget {...complete} />, item)
    const widget = root(item)
    for (const width of widths) {
      host.style.cssText = css.replaceAll('W', `${width}px`)
      expect([width, troubles(widget)]).toEqual([width, []])
      // Where there is room it takes what it would take by itself, at least.
      expect(widget.getBoundingClientRect().width).toBeGreaterThanOrEqual(Math.min(width, 320) - 0.5)
      expect(widget.getBoundingClientRect().width).toBeLessThanOrEqual(width + 0.5)
    }
  })

  test.each(['inline-block', 'flex', 'table-cell', 'inline-grid'])(
    'alone in %s without any width it is not nothing',
    (display) => {
      const host = place(`display: ${display}`)
      // A row of a flex box that the widget stands in directly.
      mount(<Widget {...complete} />, host)
      expect(root(host).getBoundingClientRect().width).toBeGreaterThanOrEqual(200)
      expect(troubles(root(host))).toEqual([])
    },
  )

  const ranges = rangesOf(subject)

  test.each(languages)('in a %s font, in %s, %s, at every width, whatever it shows', (font, _tag, dir, locale) => {
    setIn(font)
    const host = place()
    mount(
      <KpiProvider locale={locale} dir={dir} currency="RUB">
        {[...known, beyond, ...unknown, ...ranges].map(({ what, props }) => (
          <Widget key={what} {...props} table="visible" />
        ))}
        <Widget {...complete} status="loading" />
        <Widget {...complete} status="error" error="No answer from the server." onRetry={() => {}} />
        <Widget {...complete} status="stale" updatedAt="2026-10-29" size="lg" titleLevel={2} />
        {ranges.map(({ what, props }) => (
          <Widget key={what} {...props} size="lg" />
        ))}
        <Widget {...complete} size="sm" variant="plain" />
      </KpiProvider>,
      host,
    )
    const wrong: string[] = []
    for (const width of widths) {
      host.style.width = `${width}px`
      for (const [index, widget] of [...host.querySelectorAll<HTMLElement>('.kpi-widget')].entries())
        for (const what of faultsOf(widget)) wrong.push(`${width} px, no. ${index}: ${what}`)
      if (host.scrollWidth > width) wrong.push(`${width} px: ${host.scrollWidth} wide`)
    }
    expect(wrong).toEqual([])
  })

  test('long words break, and nothing is cut', () => {
    const host = place()
    mount(
      <Widget
        {...complete}
        title="Donaudampfschifffahrtsgesellschaftskapitänsmützenabonnentenzuwachs"
        description={'https://example.com/'.repeat(8)}
      />,
      host,
    )
    for (const width of widths) {
      host.style.width = `${width}px`
      expect([width, troubles(root(host))]).toEqual([width, []])
    }
  })

  test('a long word of its title or sentence has a hyphen where it breaks, by the rules of its language', () => {
    const host = place('width: 200px')
    // That of the page is another.
    mount(
      <KpiProvider locale={de}>
        <Widget {...complete} />
      </KpiProvider>,
      host,
    )
    for (const text of host.querySelectorAll('.kpi-title, .kpi-sentence')) {
      expect(getComputedStyle(text).hyphens).toBe('auto')
      expect(text.closest('[lang]')?.getAttribute('lang')).toBe(de.tag)
    }
  })

  test('it shrinks and grows with its parent, and comes back to what it was', async () => {
    const host = place('width: 900px')
    mount(<Widget {...complete} />, host)
    const measure = () => [...host.querySelectorAll('*')].map((one) => JSON.stringify(one.getBoundingClientRect()))
    const before = measure()
    host.style.width = '200px'
    expect(root(host).getBoundingClientRect().width).toBe(200)
    expect(troubles(root(host))).toEqual([])
    expect(measure()).not.toEqual(before)
    host.style.width = '900px'
    expect(measure()).toEqual(before)
  })

  test.each(['flex', 'grid'])('beside another, a %s row can squeeze it as any other child', (display) => {
    const host = place(`width: 500px; display: ${display}; grid-template-columns: 280px 1fr`)
    mount(
      <>
        <div style={{ flex: '0 0 280px' }} />
        <Widget {...complete} />
      </>,
      host,
    )
    expect(host.scrollWidth).toBeLessThanOrEqual(500)
    expect(root(host).getBoundingClientRect().width).toBe(220)
    expect(troubles(root(host))).toEqual([])
  })

  test('loading takes the room that the data will take', () => {
    for (const width of [240, 400, 900]) {
      const host = place(`width: ${width}px`)
      const heights = (['loading', 'ready'] as const).map((status) => {
        const view = mount(<Widget {...complete} status={status} />, host)
        const { height } = root(host).getBoundingClientRect()
        view.unmount()
        return height
      })
      expect([width, Math.round(heights[1]! - heights[0]!)]).toEqual([width, 0])
    }
  })

  test('type is never smaller than 12 px', () => {
    for (const size of ['sm', 'md', 'lg'] as const) {
      const host = place('width: 200px')
      mount(
        <>
          {[...known, beyond, ...unknown].map(({ what, props }) => (
            <Widget key={what} {...props} size={size} table="visible" />
          ))}
        </>,
        host,
      )
      const tiny = [...host.querySelectorAll<HTMLElement>('*')]
        .filter(
          (one) =>
            !one.closest('.kpi-hidden') &&
            [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
        )
        .map((one) => ({ one, size: Number.parseFloat(getComputedStyle(one).fontSize) }))
        // What has no size at all is to be heard alone.
        .filter(({ size }) => size > 0 && size < 12)
        .map(({ one }) => one)
        .map((one) => `${size}: "${one.textContent}" ${getComputedStyle(one).fontSize}`)
      expect(tiny).toEqual([])
    }
  })

  test('a number and its unit stand on one line', () => {
    const host = place('width: 200px')
    mount(
      <KpiProvider locale={ru} currency="RUB">
        {[...known, beyond].map(({ what, props }) => (
          <Widget key={what} {...props} table="visible" />
        ))}
      </KpiProvider>,
      host,
    )
    const values = [...host.querySelectorAll<HTMLElement>(`${figures}, .kpi-delta bdi, .kpi-gauge-ends bdi`)]
    expect(values.length).toBeGreaterThan(known.length)
    for (const value of values) {
      const tops = new Set(
        [...value.querySelectorAll('*'), value]
          .flatMap((one) => [...one.getClientRects()])
          .map(({ bottom }) => Math.round(bottom / 20)),
      )
      expect(tops.size).toBeLessThanOrEqual(2)
      // One that has no room is not shown: the colour of its cell says it.
      expect(value.getClientRects().length).toBe(getComputedStyle(value).display === 'none' ? 0 : 1)
    }
  })
})

describe('the measure itself', () => {
  test('sees words that stick out, text that is cut, numbers that break, and texts on each other', () => {
    const host = place('width: 100px; height: 100px')
    host.innerHTML =
      '<p style="white-space:nowrap">something that is too long</p><p class="cut" style="overflow:hidden;white-space:nowrap">something that is too long</p>' +
      '<p style="width:20px;overflow-wrap:anywhere">9,862–12,424</p>' +
      '<bdi style="position:absolute;left:0">one</bdi><bdi style="position:absolute;left:0">two</bdi>'
    expect(troubles(host)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/sticks out/),
        'cut cuts its text',
        '"12,424" breaks in "9,862–12,424"',
      ]),
    )
    expect(collisions(host)).toEqual(['"one" on "two"'])
  })

  test('sees a short word that breaks, and lets break what has no space in the room there is', () => {
    const host = place('width: 200px; height: 900px; font-size: 16px')
    const narrow = (text: string) => {
      host.innerHTML = `<p style="width:30px;overflow-wrap:anywhere">${text}</p>`
      return troubles(host)
    }
    expect(narrow('Reach')).toEqual(['the word "Reach" breaks in "Reach"'])
    expect(narrow('https://example.com/a/long/address')).toEqual([])
  })

  test('sees a text that leaves a box that is painted, and not one that leaves a box nobody sees', () => {
    const host = place('width: 200px; height: 100px')
    const boxed = (css: string) => {
      host.innerHTML = `<div class="pill" style="width:20px;white-space:nowrap;${css}">far too long</div>`
      return troubles(host)
    }
    expect(boxed('')).toEqual([])
    const leaves = [expect.stringMatching(/^"far too long" leaves its box \(pill\) by \d+$/)]
    for (const css of ['background:#eee', 'border:1px solid', 'box-shadow:0 0 2px']) expect(boxed(css)).toEqual(leaves)
  })

  test('sees no text of a drawing that is not displayed', () => {
    const host = place('width: 200px; height: 100px')
    const drawn = (css: string) => {
      host.innerHTML = `<svg width="200" height="50" style="overflow:visible"><text x="150" y="20" style="${css}">far too long for it</text></svg>`
      return troubles(host)
    }
    expect(drawn('')).toEqual([expect.stringMatching(/sticks out/)])
    expect(drawn('display:none')).toEqual([])
  })

  test('sees ticks of one table that do not stand at one x', () => {
    const host = place('width: 200px; height: 100px')
    const bar = (width: number) =>
      `<div style="display:flex"><span style="width:${width}px"></span><i class="kpi-meter-goal" style="width:2px;height:9px"></i></div>`
    host.innerHTML = `<div role="table">${bar(80)}${bar(80)}</div><div role="table">${bar(60)}</div>`
    expect(troubles(host)).toEqual([])
    host.innerHTML = `<div role="table">${bar(80)}${bar(80)}${bar(83)}</div>`
    const { left } = host.getBoundingClientRect()
    expect(troubles(host)).toEqual([
      `.kpi-meter-goal of one table stand at x from ${Math.round(left + 80)} to ${Math.round(left + 83)}`,
    ])
  })

  test('a range may break after its dash, and nowhere else', () => {
    const linesIn = (text: string) => {
      const host = place('width: 0; font-size: 20px; line-height: 20px')
      host.textContent = text
      return host.getBoundingClientRect().height / 20
    }
    for (const locale of dictionaries) {
      const say = (range: [number, number], unit: 'count' | 'percent' | 'money' | 'duration') =>
        linesIn(formatRange(range, { locale, unit, currency: 'RUB' }))
      expect([say([9_862, 12_424], 'count'), say([0.333, 0.455], 'percent'), say([-0.05, 0.03], 'percent')]).toEqual([
        2, 2, 2,
      ])
      expect([say([9_862, 12_424], 'money'), say([3_600, 9_000], 'duration')]).toEqual([2, 2])
    }
  })

  test('is of the two fonts, one much wider, and of none of the machine’s', async () => {
    const said = new Set<string>()
    for (const locale of dictionaries) {
      const host = place()
      mount(
        <KpiProvider locale={locale} currency="RUB">
          {subjects.flatMap(({ name, Widget, known, unknown }) =>
            [...known, ...unknown].map(({ what, props }) => <Widget key={name + what} {...props} table="visible" />),
          )}
        </KpiProvider>,
        host,
      )
      for (const letter of host.textContent) said.add(letter)
      host.remove()
    }
    expect(said.size).toBeGreaterThan(150)
    const browser = cdp() as unknown as Devtools
    await browser.send('DOM.enable')
    await browser.send('CSS.enable')
    const sizes = []
    for (const font of ['wide', 'narrow'] as const) {
      setIn(font)
      const host = place('display: inline-block; white-space: nowrap')
      host.textContent = [...said].join('')
      sizes.push(host.getBoundingClientRect().width)
      host.id = font
      const { root } = await browser.send('DOM.getDocument', { depth: -1, pierce: true })
      const { fonts } = await browser.send('CSS.getPlatformFontsForNode', { nodeId: find(root, font)!.nodeId })
      expect(fonts.length).toBeGreaterThan(0)
      expect(fonts.filter(({ isCustomFont }) => !isCustomFont)).toEqual([])
    }
    expect(sizes[0]).toBeGreaterThan(1.2 * sizes[1]!)
    // All widgets in all languages take longer to mount than a test is usually given.
  }, 60_000)
})

interface DomNode {
  readonly nodeId: number
  readonly attributes?: readonly string[]
  readonly children?: readonly DomNode[]
  readonly contentDocument?: DomNode
}

interface Devtools {
  send(method: 'DOM.enable' | 'CSS.enable'): Promise<void>
  send(method: 'DOM.getDocument', options: { depth: number; pierce: boolean }): Promise<{ root: DomNode }>
  send(
    method: 'CSS.getPlatformFontsForNode',
    options: { nodeId: number },
  ): Promise<{ fonts: ReadonlyArray<{ familyName: string; isCustomFont: boolean }> }>
}

/** By its id, in frames too. */
function find(node: DomNode, id: string): DomNode | undefined {
  if (node.attributes?.some((value, at) => value === id && node.attributes?.[at - 1] === 'id')) return node
  for (const child of [...(node.children ?? []), node.contentDocument]) {
    const found = child && find(child, id)
    if (found) return found
  }
  return undefined
}

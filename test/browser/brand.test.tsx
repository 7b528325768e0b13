// A page says its brand in custom properties, anywhere above a widget: it reaches all that follows from it, gives way to what is
// said nearer, and can be read.
import type { ReactNode } from 'react'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { GrowthGauge, KpiProvider, KpiTile, SpecialistScorecard } from '../../src/index.js'
import { createTheme, dark, light, type Theme, themeCss, violet } from '../../src/theme/index.js'
import { contrast } from '../../src/theme/colour.js'
import { parseColour } from '../../src/theme/parseColour.js'
import { colourNames, componentTokens, measureDefaults } from '../../src/theme/theme.js'
import docs from '../../stories/YourBrand.mdx?raw'
import { later, mount, place, sheet, until } from './mount.js'

const gauge = <GrowthGauge data={{ followersStart: 12000, followersGained: 940, followersLost: 436 }} target={0.05} />
const tokens = [
  ...colourNames,
  'accent-edge',
  'shadow',
  ...Object.keys(componentTokens),
  ...Object.keys(measureDefaults),
]
const ofAccent = [
  'accent',
  'accent-line',
  'focus',
  'series-1',
  'accent-soft',
  'accent-ink',
  'heat',
  'gauge-value',
  'tile-line',
]
const ofText = ['text', 'muted', 'border', 'track', 'target', 'previous', 'neutral', 'tip-text']

const pixel = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!

/** A colour of a style sheet, as it is painted. */
function paintedAs(colour: string): string {
  pixel.clearRect(0, 0, 1, 1)
  pixel.fillStyle = colour
  pixel.fillRect(0, 0, 1, 1)
  const [r, g, b, alpha] = pixel.getImageData(0, 0, 1, 1).data
  return alpha === 0 ? 'transparent' : `rgb(${r} ${g} ${b})`
}

/** What a widget takes for colours, by their names. */
function paintedAll(widget: Element, names: readonly string[]): Record<string, string> {
  const probes = names.map((name) => {
    const probe = document.createElement('div')
    probe.style.color = `var(--kpi-used-${name})`
    return probe
  })
  // All at once, for each that comes or goes has the styles of the page worked out anew.
  widget.append(...probes)
  const found = probes.map((probe, at) => [names[at], paintedAs(getComputedStyle(probe).color)])
  for (const probe of probes) probe.remove()
  return Object.fromEntries(found)
}

const painted = (widget: Element, name: string): string => paintedAll(widget, [name])[name]!

const widgetIn = (host: Element) => host.querySelector('.kpi-widget')!
const colour = (text: string) => painted(place(`--kpi-used-x: ${text}`), 'x')

function draw(node: ReactNode, around: Element = place('inline-size: 400px')): Element {
  mount(node, around)
  return widgetIn(around)
}

/** The page says that it is so, on its root. */
function pageIs(name: string) {
  document.documentElement.classList.add(name)
  later(() => document.documentElement.classList.remove(name))
}

describe.each(['light', 'dark'])('on a %s page', (scheme) => {
  const ofPage = scheme === 'dark' ? dark : light

  test.each([
    ['the root', ':root'],
    ['the body', 'body'],
    ['an element above', '.around'],
    ['the widget', '.kpi-growth-gauge'],
  ])('an accent of %s reaches all that follows from it, and nothing else', (_, selector) => {
    pageIs(scheme)
    const around = place('inline-size: 400px')
    around.className = 'around'
    const widget = draw(gauge, around)
    const before = paintedAll(widget, tokens)
    expect(before['surface']).toBe(colour(ofPage.colours.surface))
    sheet(`${selector} { --kpi-accent: #c2185b }`)
    const after = paintedAll(widget, tokens)
    const changed = tokens.filter((name) => before[name] !== after[name])
    expect(changed).toEqual(expect.arrayContaining(ofAccent.filter((name) => name !== 'accent-ink')))
    const allowed = [
      ...ofAccent,
      'accent-edge',
      ...Object.entries(componentTokens).flatMap(([name, of]) => (ofAccent.includes(of) ? name : [])),
    ]
    expect(changed.filter((name) => !allowed.includes(name))).toEqual([])
    expect(after['accent']).toBe('rgb(194 24 91)')
    expect(painted(widget, 'focus')).toBe(after['accent-line'])
  })

  test('what follows is close to what createTheme works out', () => {
    pageIs(scheme)
    const widget = draw(gauge)
    for (const accent of ['#0a7', '#6e56cf', '#ff5a5f', '#1a73e8', '#f59e0b']) {
      const rules = sheet(`:root { --kpi-accent: ${accent} }`)
      const theme = createTheme({ accent, surface: ofPage.colours.surface })
      for (const name of ['accent', 'accent-line', 'accent-soft', 'heat'] as const) {
        const [is, should] = [parseColour(painted(widget, name)), parseColour(theme.colours[name])]
        expect(Math.abs(is.l - should.l), `${name} of ${accent}`).toBeLessThan(0.08)
        expect(Math.abs(is.c - should.c), `${name} of ${accent}`).toBeLessThan(0.03)
      }
      rules.remove()
    }
  })

  test('whatever the accent is, texts and marks can be told from what they stand on', () => {
    pageIs(scheme)
    const widget = draw(gauge)
    const around = widget.parentElement!
    const weak = brands().flatMap((accent) => {
      around.style.setProperty('--kpi-accent', accent)
      const of = paintedAll(widget, [...colourNames, 'accent-edge'])
      const on = (ground: string, least: number, names: readonly string[]) =>
        names
          .filter((name) => contrast(parseColour(of[name]!), parseColour(of[ground]!)) < least)
          .map((name) => `${name} on ${ground}`)
      const texts = ['text', 'muted', 'positive-text', 'warning-text', 'negative-text', 'neutral-text']
      return [
        ...['surface', 'track', 'accent-soft'].flatMap((ground) => [
          ...on(ground, 4.5, texts),
          ...on(ground, 3, ['accent-line', 'focus', 'previous']),
        ]),
        ...on('heat', 4.5, ['text']),
        ...on('accent', 3, ['accent-ink']),
        ...(of['accent-edge'] === 'transparent'
          ? [...on('surface', 3, ['accent']), ...on('track', 3, ['accent'])]
          : []),
      ].map((pair) => `${accent}: ${pair}`)
    })
    expect(weak).toEqual([])
  })

  test('a surface and a text reach what is made of them, and all can be read', () => {
    pageIs(scheme)
    const widget = draw(gauge)
    const surface = scheme === 'dark' ? '#0b1b2b' : '#fdf6e9'
    const rules = sheet(`body { --kpi-surface: ${surface} }`)
    expect(painted(widget, 'surface')).toBe(colour(surface))
    expect(painted(widget, 'tip-surface')).toBe(colour(surface))
    for (const name of ['text', 'muted']) {
      const found = contrast(parseColour(painted(widget, name)), parseColour(surface))
      expect(found, name).toBeGreaterThanOrEqual(4.5)
    }
    rules.remove()
    const before = paintedAll(widget, ofText)
    sheet(`body { --kpi-text: ${scheme === 'dark' ? '#ffd9a0' : '#3a1d00'} }`)
    const after = paintedAll(widget, ofText)
    expect(ofText.filter((name) => before[name] === after[name])).toEqual([])
  })
})

test.each([...colourNames, 'accent-edge', ...Object.keys(componentTokens)])(
  '%s of the page is what widgets take',
  (name) => {
    sheet(`body { --kpi-${name}: rgb(1 2 3) }`)
    const widget = draw(<KpiProvider theme="system">{gauge}</KpiProvider>, place('inline-size: 400px; --x: 1'))
    const alone = draw(gauge)
    expect(painted(alone, name)).toBe('rgb(1 2 3)')
    // Told to be light or dark, a provider leaves to the page what goes with both.
    const isAccent = /^accent$/.test(name) || (componentTokens as Record<string, string>)[name]?.startsWith('accent')
    expect(painted(widget, name) === 'rgb(1 2 3)').toBe(Boolean(isAccent))
  },
)

test('measures of the page are what widgets take, in a provider that is told to be dark too', () => {
  sheet("body { --kpi-radius: 3px; --kpi-density: 2; --kpi-type: 2; --kpi-font: 'Courier New'; --kpi-shadow: none }")
  const widget = draw(<KpiProvider theme="dark">{gauge}</KpiProvider>)
  const frame = getComputedStyle(widget.querySelector('.kpi-frame')!)
  expect(frame).toMatchObject({ borderTopLeftRadius: '3px', paddingTop: '40px', boxShadow: 'none' })
  expect(getComputedStyle(widget)).toMatchObject({ fontSize: '24px', fontFamily: '"Courier New"' })
})

test('the page’s colour of goals marks the goal of every bar', () => {
  sheet(':root { --kpi-target: rgb(194, 24, 91) }')
  const host = place('inline-size: 400px')
  mount(
    <>
      <KpiTile metric="leads" data={{ leads: 109 }} target={130} detail="progress" />
      <SpecialistScorecard
        data={{ leads: 109 }}
        plan={[{ metric: 'leads', target: 130, weight: 1 }]}
        person={{ name: 'Ada' }}
      />
    </>,
    host,
  )
  const marks = [...host.querySelectorAll('.kpi-meter-goal')]
  expect(marks.map((mark) => getComputedStyle(mark).fill)).toEqual(Array(2).fill('rgb(194, 24, 91)'))
})

describe('what is said nearer goes before it', () => {
  const brand = createTheme({ accent: '#22d3ee', surface: '#0b1020' })
  const says = ':root { --kpi-accent: #c2185b; --kpi-surface: #ffffff; --kpi-text: #111111; --kpi-track: #eeeeee }'
  const looks = (theme: Theme) => Object.fromEntries(colourNames.map((name) => [name, colour(theme.colours[name])]))

  test.each([
    ['a theme that is made', brand, brand],
    ['a theme by its name', 'brand-violet', violet],
  ])('%s is worn whole', (_, theme, worn) => {
    sheet(says)
    const widget = draw(<KpiProvider theme={theme}>{gauge}</KpiProvider>)
    expect(paintedAll(widget, colourNames)).toEqual(looks(worn))
  })

  test('told to be dark, a provider keeps the accent alone', () => {
    sheet(says)
    const widget = draw(<KpiProvider theme="dark">{gauge}</KpiProvider>)
    expect(painted(widget, 'accent')).toBe('rgb(194 24 91)')
    for (const name of ['surface', 'text', 'muted', 'track'] as const)
      expect(painted(widget, name)).toBe(colour(dark.colours[name]))
  })

  test('what stands between a provider and a widget counts, with all that follows', () => {
    sheet('.panel, .mine { --kpi-accent: #c2185b } .mine { --kpi-text: #222222 }')
    for (const theme of [brand, 'brand-violet', 'dark', undefined]) {
      const host = place('inline-size: 400px')
      mount(
        <KpiProvider theme={theme}>
          <div className="panel">{gauge}</div>
          <GrowthGauge className="mine" />
        </KpiProvider>,
        host,
      )
      const [within, own] = host.querySelectorAll('.kpi-widget')
      for (const widget of [within!, own!]) {
        expect(painted(widget, 'accent')).toBe('rgb(194 24 91)')
        expect(painted(widget, 'focus')).not.toBe(painted(host.querySelector('.kpi-provider')!, 'focus'))
      }
      expect(painted(own!, 'text')).toBe('rgb(34 34 34)')
    }
  })

  test('light in dark in light, and three brands on one page', () => {
    const host = place('inline-size: 400px')
    mount(
      <KpiProvider theme="dark">
        <KpiTile metric="reach" />
        <KpiProvider theme="light">
          <KpiTile metric="reach" />
          <KpiProvider theme={brand}>
            <KpiTile metric="reach" />
            <KpiProvider theme="dark">
              <KpiTile metric="reach" />
              <KpiProvider theme="brand-violet">
                <KpiTile metric="reach" />
              </KpiProvider>
            </KpiProvider>
          </KpiProvider>
        </KpiProvider>
      </KpiProvider>,
      host,
    )
    const widgets = [...host.querySelectorAll('.kpi-widget')]
    expect(widgets.map((widget) => paintedAll(widget, colourNames))).toEqual(
      [dark, light, brand, dark, violet].map(looks),
    )
  })
})

test('a name that no sheet knows is as the page is', () => {
  const host = place('inline-size: 400px')
  expect(painted(draw(<KpiProvider theme="unheard-of">{gauge}</KpiProvider>, host), 'surface')).toBe(
    colour(light.colours.surface),
  )
  host.className = 'dark'
  expect(painted(widgetIn(host), 'surface')).toBe(colour(dark.colours.surface))
})

test('it reaches into shadow roots', () => {
  sheet(':root { --kpi-accent: #c2185b }')
  const shadow = place('inline-size: 400px').attachShadow({ mode: 'open' })
  const style = document.createElement('style')
  style.textContent = [...document.styleSheets]
    .flatMap((one) => [...one.cssRules])
    .map((rule) => rule.cssText)
    .join('\n')
  const inner = document.createElement('div')
  shadow.append(style, inner)
  mount(gauge, inner)
  expect(painted(inner.querySelector('.kpi-widget')!, 'accent')).toBe('rgb(194 24 91)')
})

test('a tooltip wears what its widget wears, wherever it mounts', async () => {
  sheet(".mine { --kpi-tip-surface: rgb(1 2 3); --kpi-font: 'Courier New'; --kpi-radius: 2px }")
  for (const container of [undefined, document.body]) {
    const host = place('inline-size: 400px')
    mount(
      <KpiProvider container={container} theme="dark">
        <GrowthGauge
          className="mine"
          data={{ followersStart: 12000, followersGained: 940, followersLost: 436 }}
          target={0.05}
        />
      </KpiProvider>,
      host,
    )
    host.querySelector<SVGElement>('.kpi-mark')!.focus()
    const tip = await until(() => document.querySelector('.kpi-tip'), 'the tooltip')
    expect(getComputedStyle(tip)).toMatchObject({
      backgroundColor: 'rgb(1, 2, 3)',
      fontFamily: '"Courier New"',
      borderTopLeftRadius: '2px',
      colorScheme: 'dark',
    })
    host.querySelector<SVGElement>('.kpi-mark')!.blur()
    await until(() => !document.querySelector('.kpi-tip'), 'no tooltip')
  }
})

describe('what a page has already is handed on, as the docs have it', () => {
  // Violet, near white and near black, as each of them writes a color; and corners of 6 pixels.
  test.each([
    [
      'bootstrap',
      '--bs-primary: #6f42c1; --bs-body-bg: #fafafa; --bs-body-color: #212529; --bs-border-radius: 6px; --bs-body-font-family: Georgia',
    ],
    [
      'shadcn',
      '--primary: oklch(0.50152 0.18835 294.99); --card: oklch(0.9851 0 0); --card-foreground: oklch(0.26209 0.00949 248.19); --radius: 0.375rem',
    ],
    ['shadcn-hsl', '--primary: 261 51% 51%; --card: 0 0% 98%; --card-foreground: 210 11% 15%; --radius: 0.375rem'],
    ['tailwind', '--color-indigo-600: #6f42c1; --radius-lg: 6px; --font-sans: Georgia'],
  ])('%s', (name, variables) => {
    const [, bridge = ''] = new RegExp(`\`\`\`css ${name}\\n([^\`]+)\`\`\``).exec(docs) ?? []
    expect(bridge).toContain('--kpi-accent')
    sheet(`:root { ${variables} } ${bridge}`)
    const widget = draw(gauge)
    const isClose = (token: string, to: string) => {
      const [is, should] = [painted(widget, token), colour(to)].map((one) => one.match(/\d+/g)!.map(Number))
      return is!.every((channel, index) => Math.abs(channel - should![index]!) <= 4)
    }
    expect(isClose('accent', '#6f42c1')).toBe(true)
    if (name !== 'tailwind') expect([isClose('surface', '#fafafa'), isClose('text', '#212529')]).toEqual([true, true])
    const frame = getComputedStyle(widget.querySelector('.kpi-frame')!)
    expect(frame.borderTopLeftRadius).toBe('6px')
    if (/font/.test(variables)) expect(frame.fontFamily).toBe('Georgia')
  })
})

test('a name that no sheet knows is told to the developer, and one that is known is not', {
  timeout: 15_000,
}, async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
  onTestFinished(() => warned.mockRestore())
  sheet(themeCss('acme', violet))
  for (const theme of ['brand-violet', 'acme', 'dark', 'unheard-of-too'])
    draw(<KpiProvider theme={theme}>{gauge}</KpiProvider>)
  await until(() => warned.mock.calls.length > 0, 'a warning', 5000)
  expect(warned.mock.calls.flat()).toEqual([expect.stringContaining('no style sheet has a theme "unheard-of-too"')])
})

/** All corners of what a screen shows, greys, and sixty of any kind. */
function brands(): string[] {
  let state = 21
  const random = () => (state = (state * 1_664_525 + 1_013_904_223) >>> 0) / 2 ** 32
  const levels = [0, 128, 255]
  const corners = levels.flatMap((r) => levels.flatMap((g) => levels.map((b) => `rgb(${r} ${g} ${b})`)))
  const any = Array.from({ length: 60 }, () => `rgb(${[1, 2, 3].map(() => Math.floor(random() * 256)).join(' ')})`)
  return [...corners, ...any]
}

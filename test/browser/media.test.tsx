// Paper, and readers who have colours of their own: what a theme says gives way, and nothing that is seen otherwise is lost.
import { describe, expect, onTestFinished, test } from 'vitest'
import { cdp, page } from 'vitest/browser'
import { ChannelLeaderboard, GrowthGauge, KpiProvider, KpiTile, ShareOfVoice } from '../../src/index.js'
import type { Row } from '../../src/metrics/index.js'
import { createTheme, light } from '../../src/theme/index.js'
import { EveryWidget } from './everyWidget.js'
import { mount, place, tipOf } from './mount.js'

interface Session {
  send: (method: 'Emulation.setEmulatedMedia', media: object) => Promise<unknown>
}

async function emulate(media: { media?: string; features?: Array<{ name: string; value: string }> }): Promise<void> {
  const session = cdp() as unknown as Session
  await session.send('Emulation.setEmulatedMedia', media)
  onTestFinished(async () => {
    await session.send('Emulation.setEmulatedMedia', {
      media: '',
      features: [{ name: 'prefers-reduced-motion', value: 'reduce' }],
    })
  })
}

const dark = createTheme({ accent: '#22d3ee', surface: '#0b1020' })
const token = (host: Element, name: string) =>
  getComputedStyle(host.querySelector('.kpi-widget')!).getPropertyValue(`--kpi-used-${name}`)

describe('on paper', () => {
  test('a dark theme that is put on by script is light', async () => {
    await emulate({ media: 'print' })
    const host = place('width: 400px')
    mount(<EveryWidget state="ready" theme={dark} />, host)
    expect(host.querySelector<HTMLElement>('.kpi-provider')!.style.getPropertyValue('--kpi-theme-surface')).not.toBe('')
    for (const name of ['surface', 'text', 'muted', 'accent', 'heat', 'series-3'] as const)
      expect(token(host, name)).toBe(light.colours[name])
  })

  test('a light brand keeps its colours', async () => {
    await emulate({ media: 'print' })
    const brand = createTheme({ accent: '#d6336c' })
    const host = place('width: 400px')
    mount(<EveryWidget state="ready" theme={brand} />, host)
    expect(token(host, 'accent')).toBe(brand.colours.accent)
  })

  test('what pointing has left is not printed: tooltips and cursors', async () => {
    await emulate({ media: 'print' })
    const host = place('width: 400px')
    mount(
      <>
        <EveryWidget state="ready" only="GrowthGauge" />
        <EveryWidget state="ready" only="EngagementTrend" />
      </>,
      host,
    )
    for (const selector of ['.kpi-growth-gauge [data-mark]', '.kpi-trend-slider']) {
      const tip = await tipOf(host.querySelector<HTMLElement>(selector)!)
      expect(tip.getClientRects(), selector).toHaveLength(0)
    }
    const cursor = host.querySelector('.kpi-trend-cursor')!
    expect(cursor.getClientRects()).toHaveLength(0)
  })

  test('what can be selected has its name', async () => {
    await emulate({ media: 'print' })
    const host = place('width: 400px')
    mount(<EveryWidget state="selected" />, host)
    for (const name of ['Aurora (you)', 'Northwind', 'Points lost']) {
      const found = page.elementLocator(host).getByText(name, { exact: true }).elements()
      expect(
        found.some((one) => one.getClientRects().length > 0),
        name,
      ).toBe(true)
    }
  })
})

describe('in colours of the reader’s own', () => {
  const forced = { features: [{ name: 'forced-colors', value: 'active' }] }

  test.each([['ready'], ['selected']] as const)('every line and fill is a colour of the system: %s', async (state) => {
    await emulate(forced)
    const host = place('width: 400px')
    // No colour of it is one of the system's.
    mount(<EveryWidget state={state} theme={createTheme({ accent: '#ff5c00', surface: '#102030' })} />, host)
    const probe = place('', host.querySelector('.kpi-provider')!)
    const system = ['Canvas', 'CanvasText', 'Highlight', 'GrayText', 'ButtonText', 'LinkText'].map((name) => {
      probe.style.color = name
      return getComputedStyle(probe).color
    })
    const strangers = [...host.querySelectorAll('.kpi-widget svg *')].flatMap((element) => {
      const { fill, stroke } = getComputedStyle(element)
      return [fill, stroke]
        .filter((paint) => /^(rgb|oklch)\(/.test(paint) && !system.includes(paint))
        .map((paint) => `${element.getAttribute('class')}: ${paint}`)
    })
    expect([...new Set(strangers)]).toEqual([])
  })

  test('what is certain of a range, and what may be, have the colour that stands for the figure', async () => {
    await emulate(forced)
    const host = place('width: 400px')
    const people = (brand: string, reach: number, ...dates: string[]) =>
      dates.map((date): Row => ({ date, channel: 'ig', brand, reach }))
    const asked = {
      // 250 to 500 people, and 500 of another brand.
      data: [
        ...people('Aurora', 250, '2026-10-01', '2026-10-02'),
        { date: { from: '2026-10-01', to: '2026-10-02' }, brand: 'Contoso', reach: 500 } as Row,
      ],
      period: { from: '2026-10-01', to: '2026-10-02' },
      own: 'Aurora',
    } as const
    mount(
      <>
        <KpiTile {...asked} metric="reach" target={1_000} detail="progress" />
        <GrowthGauge {...asked} metric="reach" target={1_000} shape="bar" />
        <ChannelLeaderboard {...asked} metric="reach" />
        <ShareOfVoice {...asked} by="reach" />
      </>,
      host,
    )
    const probe = place('color: Highlight', host)
    for (const [sure, maybe] of [
      ['.kpi-meter-fill', '.kpi-meter .kpi-maybe'],
      ['rect.kpi-gauge-value', '.kpi-gauge-line .kpi-maybe'],
      ['.kpi-board-bar', '.kpi-board-track .kpi-maybe'],
      ['.kpi-voice-ring [data-shade="own"] .kpi-voice-fill', '.kpi-voice-ring [data-shade="own"] .kpi-maybe'],
      ['[data-own] .kpi-voice-bar-track .kpi-voice-fill', '[data-own] .kpi-voice-bar-track .kpi-maybe'],
    ] as const)
      expect(
        [getComputedStyle(host.querySelector(sure)!).fill, getComputedStyle(host.querySelector(maybe)!).stroke],
        sure,
      ).toEqual([getComputedStyle(probe).color, getComputedStyle(probe).color])
  })

  test('a grid is paler than what is drawn on it', async () => {
    await emulate(forced)
    const host = place('width: 400px')
    mount(<EveryWidget state="ready" />, host)
    const grid = getComputedStyle(host.querySelector('.kpi-trend-grid:not([data-zero])')!).stroke
    expect(grid).toMatch(/^(oklab|color)/)
    expect(getComputedStyle(host.querySelector('.kpi-trend-before')!).stroke).toMatch(/^rgb/)
  })

  test('the key of what was before is drawn as its line is', async () => {
    await emulate(forced)
    const host = place('width: 400px')
    mount(<EveryWidget state="ready" />, host)
    const [line, key] = ['.kpi-trend-before', '.kpi-legend__sign[data-sign="line"]'].map((selector) =>
      getComputedStyle(host.querySelector(`[data-widget="EngagementTrend"] ${selector}`)!),
    )
    expect([key!.stroke, key!.strokeDasharray]).toEqual([line!.stroke, line!.strokeDasharray])
  })

  test.each([
    ['BrandAwareness', '[data-selected]'],
    ['ChannelLeaderboard', '[data-selected]'],
    ['EffectTable', '[data-selected]'],
    ['PostLeaderboard', '[data-selected]'],
    ['ReachFunnel', '[data-selected]'],
    ['ScorecardComparison', '[data-selected]'],
    ['ShareOfVoice', '.kpi-voice-row[data-selected]'],
    ['SpecialistScorecard', '[data-selected]'],
  ])('what is selected has an outline: %s', async (name, selected) => {
    await emulate(forced)
    const host = place('width: 800px')
    mount(<EveryWidget state="selected" />, host)
    const [found, ...more] = host.querySelectorAll(`[data-widget="${name}"] ${selected}`)
    expect(more).toEqual([])
    expect(getComputedStyle(found!).outlineStyle).toBe('solid')
  })
})

describe.each(['light', 'dark'])('where the system is %s', (system) => {
  const dark = (host: Element) => getComputedStyle(host.querySelector('.kpi-widget')!).colorScheme === 'dark'

  /** Draws it in what a page has around it. */
  async function within(around: string, theme?: string): Promise<Element> {
    await emulate({ features: [{ name: 'prefers-color-scheme', value: system }] })
    const host = place('width: 400px')
    host.innerHTML = around
    const slots = [...host.querySelectorAll('*')]
    mount(
      <KpiProvider theme={theme}>
        <KpiTile metric="leads" />
      </KpiProvider>,
      slots.at(-1) ?? host,
    )
    return host
  }

  test.each([
    ['', false],
    ['<div class="dark"></div>', true],
    ['<div data-theme="dark"><div></div></div>', true],
    ['<div data-bs-theme="dark"></div>', true],
    ['<div data-kpi-theme="dark"></div>', true],
    ['<div class="light"></div>', false],
    ['<div class="dark"><div class="light"></div></div>', false],
    ['<div class="light"><div class="dark"></div></div>', true],
  ])('a widget is as the page: %s', async (around, isDark) => {
    expect(dark(await within(around))).toBe(isDark)
  })

  test('a theme that is named goes before the page, and `system` follows the reader’s', async () => {
    expect(dark(await within('<div class="dark"></div>', 'light'))).toBe(false)
    expect(dark(await within('<div class="light"></div>', 'dark'))).toBe(true)
    expect(dark(await within('<div class="dark"></div>', 'system'))).toBe(system === 'dark')
    expect(dark(await within('', 'system'))).toBe(system === 'dark')
  })
})

test('what is dark as the page is, is light on paper', async () => {
  await emulate({ media: 'print' })
  const host = place('width: 400px')
  host.className = 'dark'
  mount(<EveryWidget state="ready" />, host)
  expect(token(host, 'surface')).toBe(light.colours.surface)
})

test('what moves while a page waits leaves its thread alone', async () => {
  await emulate({ features: [{ name: 'prefers-reduced-motion', value: 'no-preference' }] })
  const host = place('width: 860px')
  mount(<EveryWidget state="loading" />, host)
  const moved = document.getAnimations().flatMap(({ effect }) => (effect as KeyframeEffect).getKeyframes())
  expect(moved.length).toBeGreaterThan(20)
  const frame = ['offset', 'computedOffset', 'easing', 'composite']
  expect([...new Set(moved.flatMap(Object.keys))].filter((key) => !frame.includes(key))).toEqual(['filter'])
})

// What is drawn and tells something can be told from what it stands on: 3 to 1, which WCAG 2 asks of graphics (1.4.11).
import type { ReactNode } from 'react'
import { describe, expect, test } from 'vitest'
import {
  ChannelLeaderboard,
  EngagementTrend,
  GrowthGauge,
  KpiProvider,
  KpiTile,
  ReachFunnel,
  ShareOfVoice,
} from '../../src/index.js'
import type { Row } from '../../src/metrics/index.js'
import { contrast, type Colour, MARK, overlay } from '../../src/theme/colour.js'
import { createTheme, dark, forest, light, violet } from '../../src/theme/index.js'
import { parseColour } from '../../src/theme/parseColour.js'
import { between } from './between.js'
import { EveryWidget } from './everyWidget.js'
import { mount, place } from './mount.js'

const themes = {
  light,
  dark,
  violet,
  forest,
  'a pale yellow on white': createTheme({ accent: '#ffe600' }),
  'a bright blue that is just seen': createTheme({ accent: '#0691e8' }),
  'a deep blue on black': createTheme({ accent: '#00205b', surface: '#000000' }),
}

/** What need not be seen for itself, and why. */
const exempt: Readonly<Record<string, string>> = {
  '.kpi-trend-grid:not([data-zero]), .kpi-voice-line': 'ticks beside it say where it is',
  '.kpi-meter-track, .kpi-gauge-track, .kpi-voice-track':
    'what is not reached; where the goal is has a tick of its own',
  '.kpi-trend-area, .kpi-sparkline__area, .kpi-trend-event-days': 'a ground below a line, which is seen',
  '.kpi-gauge-notch': 'a cut through the track, beside which the goal stands',
  '.kpi-gauge-over': 'it stands on the accent; the contrast of the two is tested with the themes',
}

/** What is seen of a paint on a ground. */
function seenAs(paint: string, part: number, ground: Colour): Colour {
  const alpha = /\/ ([\d.]+)\)$/.exec(paint)?.[1] ?? /^rgba\(.*, ([\d.]+)\)$/.exec(paint)?.[1]
  return overlay(ground, parseColour(paint, ground), part * (alpha === undefined ? 1 : Number(alpha)))
}

/** How much of what an element paints comes through. */
function opacityOf(element: Element, root: Element): number {
  let part = 1
  for (let one: Element | null = element; one && one !== root; one = one.parentElement)
    part *= Number(getComputedStyle(one).opacity)
  return part
}

/** Shapes whose fill and outline are both weaker than a mark may be, with the better of the two contrasts. */
function weakIn(host: Element, ground: Colour): string[] {
  const except = Object.keys(exempt).join(', ')
  const shapes = host.querySelectorAll('.kpi-widget svg :is(path, rect, circle, line, polyline, polygon)')
  const found = [...shapes].flatMap((shape) => {
    if (shape.matches(except) || shape.closest('clipPath') || !shape.checkVisibility()) return []
    const { fill, fillOpacity, stroke, strokeOpacity, strokeWidth } = getComputedStyle(shape)
    const contrasts = [
      { paint: fill, part: fillOpacity, isPainted: shape.localName !== 'line' },
      { paint: stroke, part: strokeOpacity, isPainted: Number.parseFloat(strokeWidth) > 0 },
    ]
      .filter(({ paint, isPainted }) => isPainted && /^(?:rgb|color|ok|la|lc)/.test(paint))
      .map(({ paint, part }) => contrast(seenAs(paint, opacityOf(shape, host) * Number(part), ground), ground))
    const best = Math.max(1, ...contrasts)
    // What has the colour of its ground, or none, parts other shapes.
    if (best < 1.02 || best >= MARK) return []
    const names = ['[data-widget]', '[class]', '[data-sign]'].map((selector) => nameOf(shape.closest(selector)))
    return [`${names.join(' ')}: ${best.toFixed(2)}`]
  })
  return [...new Set(found)]
}

const nameOf = (element: Element | null) =>
  ['data-widget', 'class', 'data-sign'].map((name) => element?.getAttribute(name) ?? '').join(' ')

const days = (count: number, month: string, row: (day: number) => object): Row[] =>
  Array.from({ length: count }, (_, day) => ({
    date: `2026-${month}-${String(day + 1).padStart(2, '0')}`,
    ...row(day),
  }))
const september = days(30, '09', (day) => ({ leads: 4 + (day % 3) }))
const october = days(31, '10', (day) => ({ leads: 4 + (day % 5) }))

/** Drawings of what may be, of what is not over, of what was before. */
const others: Readonly<Record<string, ReactNode>> = {
  ranges: (
    <KpiProvider {...between}>
      <KpiTile metric="reach" target={1_000} detail="progress" />
      <KpiTile metric="reach" target={300} detail="progress" />
      <GrowthGauge metric="reach" target={1_000} shape="bar" />
      <GrowthGauge metric="reach" target={1_000} />
      <ChannelLeaderboard metric="reach" />
      <ShareOfVoice by="reach" />
      <ReachFunnel stages={[{ fact: 'reach' }, { fact: 'views' }]} />
    </KpiProvider>
  ),
  bars: (
    <EngagementTrend
      metric="leads"
      better="higher"
      shape="bar"
      data={[...september, ...october.slice(0, 20)]}
      previous={september}
      period="2026-10"
      asOf="2026-10-20"
      target={130}
      every="week"
    />
  ),
  gaps: (
    <EngagementTrend
      metric="leads"
      data={october.filter((_, day) => day % 7 !== 3)}
      period="2026-10"
      asOf="2026-10-28"
      every="day"
    />
  ),
  columns: <KpiTile metric="leads" data={[...september, ...october.slice(0, 20)]} period="2026-10" asOf="2026-10-20" />,
  voiceByMonth: (
    <ShareOfVoice
      every="month"
      own="Aurora"
      period={{ from: '2026-09-01', to: '2026-10-31' }}
      asOf="2026-10-20"
      data={['2026-09', '2026-10'].flatMap((date) =>
        ['Aurora', 'Contoso', 'Fabrikam'].map((brand): Row => ({ date, brand, mentions: 50 })),
      )}
    />
  ),
}

describe.each(Object.entries(themes))('in %s', (_, theme) => {
  const ground = parseColour(theme.colours.surface)

  test.each([400, 1000])('at %i px every shape that tells something is seen', (width) => {
    const host = place(`width: ${width}px`)
    mount(
      <>
        <EveryWidget state="ready" theme={theme} />
        <KpiProvider theme={theme}>
          {Object.entries(others).map(([name, node]) => (
            <section key={name} data-widget={name}>
              {node}
            </section>
          ))}
        </KpiProvider>
      </>,
      host,
    )
    expect(weakIn(host, ground)).toEqual([])
  })
})

// What is drawn has its name in the key at every width, and is named once.
import { describe, expect, test } from 'vitest'
import {
  ChannelLeaderboard,
  EngagementTrend,
  GrowthGauge,
  KpiProvider,
  ReachFunnel,
  ShareOfVoice,
} from '../../src/index.js'
import type { Row } from '../../src/metrics/index.js'
import { between } from './between.js'
import { mount, place } from './mount.js'

const widths = [200, 279, 281, 400, 559, 561, 800]
const daysOf = (month: string) =>
  Array.from({ length: 30 }, (_, day): Row => ({ date: `2026-${month}-${String(day + 1).padStart(2, '0')}`, leads: 4 }))
const [september, october] = [daysOf('09'), daysOf('10')]
const isSeen = (element: Element) => element.getClientRects().length > 0
const seen = (host: Element, selector: string) => [...host.querySelectorAll(selector)].filter(isSeen)

test.each(['arc', 'ring', 'bar'] as const)('a gauge names its marks and zones: %s', (shape) => {
  for (const width of widths) {
    const host = place(`width: ${width}px`)
    mount(
      <GrowthGauge
        metric="leads"
        better="higher"
        data={[...september, ...october.slice(0, 20)]}
        period="2026-10"
        asOf="2026-10-20"
        target={200}
        shape={shape}
      />,
      host,
    )
    const signs = seen(host, '.kpi-gauge-key [data-sign]').map((sign) => sign.getAttribute('data-sign'))
    expect([width, ...signs]).toEqual([width, 'previous', 'pace', 'target', 'square', 'square', 'square'])
  }
})

test('in a box so low that the dial is given up, its key has figures and no signs', () => {
  const host = place('width: 320px; height: 190px')
  mount(<GrowthGauge metric="leads" better="higher" data={october} period="2026-10" target={200} fill />, host)
  expect(seen(host, '.kpi-gauge-target, .kpi-gauge-key [data-sign]')).toEqual([])
  // The goal, and where it should be by now.
  expect(seen(host, '.kpi-gauge-key .kpi-legend__value')).toHaveLength(2)
})

describe.each(['sm', 'md'] as const)('a trend of size %s', (size) => {
  test.each([
    ['alone', {}],
    ['beside a period before', { previous: september }],
  ])('names its goal once: %s', (_, props) => {
    for (const width of widths) {
      const host = place(`width: ${width}px`)
      mount(
        <EngagementTrend
          metric="leads"
          better="higher"
          data={october}
          period="2026-10"
          target={130}
          size={size}
          {...props}
        />,
        host,
      )
      const named = seen(host, '.kpi-trend-key bdi, .kpi-trend-names text').filter((one) =>
        one.textContent.startsWith('Goal'),
      )
      expect([width, named.length]).toEqual([width, 1])
      const key = host.querySelector('.kpi-trend-key')!
      // A key of nothing takes no room.
      expect([width, isSeen(key)]).toEqual([width, seen(key, 'li').length > 0])
    }
  })
})

test.each([200, 400, 900])('what may be has in the key the colour that it is hatched in: %i px', (width) => {
  const host = place(`width: ${width}px`)
  mount(
    <KpiProvider {...between}>
      <GrowthGauge metric="reach" target={1_000} />
      <GrowthGauge metric="reach" target={1_000} shape="bar" />
      <ChannelLeaderboard metric="reach" />
      <ShareOfVoice by="reach" />
      <EngagementTrend metric="reach" every="week" shape="bar" />
      <ReachFunnel stages={[{ fact: 'views' }, { fact: 'reach' }]} />
    </KpiProvider>,
    host,
  )
  for (const widget of host.querySelectorAll('.kpi-widget')) {
    const strokeOf = (selector: string) => getComputedStyle(widget.querySelector(selector)!).stroke
    const drawn = strokeOf(':not(.kpi-legend__sign) > .kpi-maybe')
    expect([widget.className, strokeOf('.kpi-legend__sign > .kpi-maybe')]).toEqual([widget.className, drawn])
  }
})

test('where one mark says the goal and where it should be by now, both have its sign in the key', () => {
  for (const shape of ['arc', 'ring', 'bar'] as const) {
    const host = place('width: 400px')
    mount(
      <GrowthGauge
        metric="engagementRateByReach"
        data={september.map((row) => ({ ...row, reach: 1000, interactions: 40 }))}
        period="2026-09"
        asOf="2026-09-20"
        target={0.05}
        shape={shape}
      />,
      host,
    )
    const items = seen(host, '.kpi-gauge-key .kpi-legend__item').map((item) => [
      item.querySelector('.kpi-legend__name')!.textContent,
      item.querySelector('[data-sign]')?.getAttribute('data-sign'),
    ])
    expect([shape, ...items.slice(0, 2)]).toEqual([shape, ['Expected by now', 'target'], ['Goal', 'target']])
  }
})

test('what is certain of a week that is not over is no paler than the hatch of what may be', () => {
  const host = place('width: 600px')
  mount(
    <EngagementTrend
      metric="leads"
      better="higher"
      data={october.slice(0, 9)}
      period="2026-10"
      asOf="2026-10-09"
      every="week"
      shape="bar"
    />,
    host,
  )
  // Lines of 2 in a pattern of 5.
  const [open] = seen(host, '.kpi-trend-bar[data-of="open"]')
  for (const one of [open!, host.querySelector('[data-sign="part"] > rect')!])
    expect(Number(getComputedStyle(one).fillOpacity)).toBeGreaterThan(2 / 5)
})

// The stages of a funnel stand in rows, whatever their words and figures are.
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { KpiProvider, ReachFunnel } from '../../src/index.js'
import { ar } from '../../src/locales/ar.js'
import { de } from '../../src/locales/de.js'
import { en } from '../../src/locales/en.js'
import { ru } from '../../src/locales/ru.js'
import { mount, place } from './mount.js'

const rows = (factor: number) =>
  ['2026-09', '2026-10'].map((date, month) => ({
    date,
    reach: (121_900 + 6_500 * month) * factor,
    interactions: (8_530 + 950 * month) * factor,
    linkClicks: (2_955 + 165 * month) * factor,
    sessions: (2_659 + 101 * month) * factor,
    leads: (137 - 28 * month) * factor,
    spend: 1_480 * factor,
    currency: 'USD',
  }))

const draw = (width: number, factor = 1): HTMLElement => {
  const host = place(`width: ${width}px`)
  mount(
    <KpiProvider locale={ru}>
      <ReachFunnel data={rows(factor)} period="2026-10" target={{ leads: 130 * factor }} />
    </KpiProvider>,
    host,
  )
  return host
}
const shown = (host: Element, selector: string) =>
  [...host.querySelectorAll(selector)].filter((one) => one.getClientRects().length > 0)
const topsOf = (host: Element, selector: string) =>
  new Set(shown(host, selector).map((one) => Math.round(one.getBoundingClientRect().top)))
const figuresOf = (host: Element) =>
  shown(host, '.kpi-funnel-value, .kpi-funnel-short').map(({ textContent }) => textContent?.replace(/\s/g, ' '))

test('side by side, the same of each stage is on one line', async () => {
  await page.viewport(1280, 900)
  for (const width of [700, 760, 860, 1000, 1200]) {
    const host = draw(width)
    for (const row of ['value', 'rate', 'change', 'note[data-row="cost"]', 'bar'])
      expect([width, row, topsOf(host, `.kpi-funnel-${row}`).size]).toEqual([width, row, 1])
    expect(shown(host, '.kpi-funnel-from')).toEqual([])
    expect(shown(host, '.kpi-funnel-cell')).toHaveLength(5)
  }
})

test('where there is no room for that, stages stand below each other, and no bar lies under a figure', () => {
  for (const width of [200, 240, 320, 480]) {
    const host = draw(width)
    expect(topsOf(host, '.kpi-funnel-value').size).toBe(5)
    expect(shown(host, '.kpi-funnel-cell')).toEqual([])
    for (const figure of shown(host, '.kpi-funnel-value')) {
      const { bottom } = figure.getBoundingClientRect()
      const bar = figure.closest('.kpi-funnel-stage')?.querySelector('.kpi-funnel-bar')
      expect(bar?.getBoundingClientRect().top).toBeGreaterThanOrEqual(bottom)
    }
  }
})

test('large figures are in three digits where the columns have no room for all', () => {
  expect(figuresOf(draw(1200, 1_000))[0]).toBe('128 400 000')
  expect(figuresOf(draw(700, 1_000))[0]).toBe('128 млн')
  expect(figuresOf(draw(320, 1_000))[0]).toBe('128 400 000')
})

test('the chip of the leak lies on no line of words but its own', () => {
  for (const locale of [en, ru, de, ar])
    for (const width of [200, 240, 320, 480]) {
      const host = place(`width: ${width}px`)
      mount(
        <KpiProvider locale={locale}>
          <ReachFunnel data={rows(1)} period="2026-10" />
        </KpiProvider>,
        host,
      )
      const chip = host.querySelector('.kpi-chip')!
      const { top, bottom } = chip.getBoundingClientRect()
      const lines = document.createRange()
      lines.selectNodeContents(chip.closest('.kpi-sentence')!)
      const others = [...lines.getClientRects()].filter((line) => line.top > bottom - 4 || line.bottom < top + 4)
      expect(others.length).toBeGreaterThan(0)
      for (const line of others)
        expect([locale.tag, width, line.top >= bottom || line.bottom <= top]).toEqual([locale.tag, width, true])
    }
})

test('what is certain and what may be more are one bar, without an end where they meet', () => {
  const host = place('width: 320px')
  const asked = [
    { date: '2026-10-01', channel: 'ig', views: 900, reach: 250 },
    { date: '2026-10-02', channel: 'ig', views: 900, reach: 250 },
  ]
  mount(
    <ReachFunnel
      data={asked}
      period={{ from: '2026-10-01', to: '2026-10-02' }}
      stages={[{ fact: 'views' }, { fact: 'reach' }]}
    />,
    host,
  )
  const parts = shown(host, '[data-state="range"] > .kpi-funnel-shape')
  expect(parts).toHaveLength(2)
  const [sure, maybe] = parts.map((one) => one.getBoundingClientRect())
  expect(Math.abs(sure!.right - maybe!.left)).toBeLessThan(1)
  expect(parts.map((one) => getComputedStyle(one).borderRadius)).toEqual(['0px', '0px'])
})

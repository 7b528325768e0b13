// Widgets beside each other: what a reader compares lies on one line, whatever language it is in and however long its words.
import { describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import {
  EngagementTrend,
  GrowthGauge,
  KpiGrid,
  KpiGridItem,
  KpiProvider,
  KpiTile,
  ReachFunnel,
  ShareOfVoice,
} from '../../src/index.js'
import { ar } from '../../src/locales/ar.js'
import { de } from '../../src/locales/de.js'
import { en } from '../../src/locales/en.js'
import { es } from '../../src/locales/es.js'
import { fr } from '../../src/locales/fr.js'
import { ptBR } from '../../src/locales/pt-BR.js'
import { ru } from '../../src/locales/ru.js'
import type { Row } from '../../src/metrics/index.js'
import { mount, place } from './mount.js'
import { faultsOf } from './troubles.js'

const rows: Row[] = ['2026-09', '2026-10'].flatMap((month, at) =>
  Array.from({ length: at ? 31 : 30 }, (_, i) => ({
    date: `${month}-${String(i + 1).padStart(2, '0')}`,
    followersStart: 12_000 + 16 * i,
    followersGained: 30,
    followersLost: 14,
    reach: 7_000 + 10 * i,
    interactions: 300 + (i % 7),
    linkClicks: 100,
    sessions: 90,
    leads: 3 + (i % 3),
    spend: 50,
    currency: 'USD',
    responseTimes: [1_800, 2_400],
    mentions: 20,
  })),
)
const brands: Row[] = ['Aurora', 'Northwind', 'Contoso'].flatMap((brand, at) =>
  ['2026-09', '2026-10'].map((date) => ({ date, brand, mentions: 40 - 9 * at })),
)

const dashboard = (
  <KpiProvider data={rows} period="2026-10">
    <KpiGrid title="October">
      <KpiTile metric="netGrowthRate" target={0.05} />
      <KpiTile metric="interactions" />
      <KpiTile metric="engagementRateByReach" target={0.04} />
      <KpiTile metric="costPerLead" target={12} />
      <KpiTile metric="responseTime" target={1_800} />
      <KpiTile metric="videoCompletionRate" target={0.3} />
      <GrowthGauge target={0.05} />
      <EngagementTrend target={0.04} />
      <ShareOfVoice data={brands} own="Aurora" />
      <ReachFunnel />
    </KpiGrid>
  </KpiProvider>
)

const box = (element: Element) => element.getBoundingClientRect()
/** The widgets by the row they stand in. */
function rowsOf(host: Element): Element[][] {
  const found = new Map<number, Element[]>()
  for (const figure of host.querySelectorAll('figure')) {
    const top = Math.round(box(figure).top)
    found.set(top, [...(found.get(top) ?? []), figure])
  }
  return [...found.values()]
}
/** Where a part of each widget begins, or ends; each place once. */
const lines = (row: Element[], part: string, edge: 'top' | 'bottom' = 'top') => [
  ...new Set(row.flatMap((figure) => [...figure.querySelectorAll(part)].map((one) => Math.round(box(one)[edge])))),
]

const languages = { en, ru, de, es, fr, 'pt-BR': ptBR, ar }

describe.each(Object.entries(languages))('a dashboard in %s', (_, locale) => {
  test.each([
    [1_200, [6, 2, 2]],
    [760, [3, 3, 2, 2]],
    [480, [2, 2, 2, 1, 1, 1, 1]],
    [200, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]],
  ])('of %i px: the parts of neighbours are on one line', async (width, counts) => {
    await page.viewport(1_300, 900)
    const host = place(`width: ${width}px`)
    mount(<KpiProvider locale={locale}>{dashboard}</KpiProvider>, host)
    const found = rowsOf(host)
    expect(found.map((row) => row.length)).toEqual(counts)
    for (const row of found) {
      expect(lines(row, '.kpi-frame', 'bottom')).toHaveLength(1)
      for (const part of ['.kpi-header', '.kpi-title', '.kpi-body'])
        expect([part, lines(row, part)]).toEqual([part, [expect.any(Number)]])
      expect(lines(row, '.kpi-sentence').length).toBeLessThan(2)
      expect(lines(row, '.kpi-footer:not(:empty)', 'bottom').length).toBeLessThan(2)
      // Tiles hold the same parts.
      for (const part of ['.kpi-tile-value', '.kpi-tile-change']) expect(lines(row, part).length).toBeLessThan(2)
    }
    expect(host.scrollWidth).toBe(width)
    expect([...host.querySelectorAll<HTMLElement>('.kpi-kpi-tile')].flatMap(faultsOf)).toEqual([])
  })
})

test.each([
  ['a row that shrinks', 'display: flex; width: 500px', 500],
  ['a cell of a table', 'display: table-cell; width: 340px', 340],
])('it takes the width of %s', (_, css, width) => {
  const host = place(css)
  mount(
    <KpiGrid>
      <KpiTile metric="leads" data={rows} />
      <KpiTile metric="reach" data={rows} />
    </KpiGrid>,
    host,
  )
  expect(Math.round(box(host.querySelector('.kpi-kpi-grid')!).width)).toBe(width)
})

test('a strip has one border, and lines between its cells only', () => {
  const host = place('width: 800px')
  mount(
    <KpiProvider data={rows} period="2026-10">
      <KpiGrid layout="strip" columns={4}>
        <KpiTile metric="interactions" />
        <KpiTile metric="leads" target={130} />
        <KpiTile metric="costPerLead" target={12} />
        <KpiTile metric="sessions" />
      </KpiGrid>
    </KpiProvider>,
    host,
  )
  const frames = [...host.querySelectorAll('.kpi-frame')].map(box)
  const strip = box(host.querySelector('.kpi-grid__container')!)
  // 798 px within the border, and the last line lies under it: four of 199.75.
  expect(frames.map(({ left }) => left - strip.left - 1)).toEqual([0, 199.75, 399.5, 599.25])
  expect(frames.at(-1)!.right).toBe(strip.right)
  expect(new Set(frames.map(({ bottom }) => bottom))).toEqual(new Set([strip.bottom]))
})

test('an item takes the columns it asks for, and no more than there are', () => {
  const host = place('width: 800px')
  mount(
    <KpiProvider data={rows} period="2026-10">
      <KpiGrid columns={4}>
        <KpiTile metric="interactions" />
        <KpiGridItem span={3}>
          <KpiTile metric="leads" target={130} />
        </KpiGridItem>
        <KpiGridItem span={6}>
          <KpiTile metric="leads" target={130} />
        </KpiGridItem>
        <KpiGridItem span="full">
          <GrowthGauge target={0.05} />
        </KpiGridItem>
      </KpiGrid>
    </KpiProvider>,
    host,
  )
  // 800 = 4 × 188 + 3 × 16
  expect([...host.querySelectorAll('figure')].map((one) => Math.round(box(one).width))).toEqual([188, 596, 800, 800])
  expect(lines(rowsOf(host)[0]!, '.kpi-sentence')).toHaveLength(1)
})

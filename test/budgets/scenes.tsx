// The widgets whose budgets are held, each with other figures for another seed: what was said of one is no help to the next.
import { fireEvent } from '@testing-library/react'
import type { ReactElement } from 'react'
import { EngagementTrend, GrowthGauge, KpiTile, ReachFunnel, ShareOfVoice } from '../../src/index.js'

const brands = ['Own', 'Boreal', 'Cedar', 'Dune', 'Ember']
const days = Array.from({ length: 30 }, (_, i) => `2026-10-${String(i + 1).padStart(2, '0')}`)
const stages = { reach: 100_000, interactions: 42_000, linkClicks: 18_000, sessions: 9000, leads: 3000 }

export const scenes: Readonly<Record<string, (seed: number) => ReactElement>> = {
  gauge: (seed) => (
    <GrowthGauge data={{ followersStart: 10_000, followersGained: 4200 + 13 * seed, followersLost: 0 }} max={1} />
  ),
  donut: (seed) => (
    <ShareOfVoice own="Own" data={brands.map((brand, i) => ({ brand, mentions: 100 + 37 * i + seed * (i + 3) }))} />
  ),
  funnel: (seed) => (
    <ReachFunnel data={Object.fromEntries(Object.entries(stages).map(([fact, n], i) => [fact, n - seed * (7 - i)]))} />
  ),
  trend: (seed) => (
    <EngagementTrend
      by="reach"
      data={days.map((date, i) => ({
        date,
        channel: 'instagram',
        reach: 10_000,
        interactions: 300 + ((i * 37 + seed * 11) % 100),
      }))}
    />
  ),
  tile: (seed) => <KpiTile metric="leads" target={310} data={{ leads: 260 + seed, spend: 4000 }} />,
}

/** The pointer comes to the first mark of the drawing, if there is one. */
export function pointAt(container: HTMLElement): void {
  const mark = container.querySelector('.kpi-trend-slider, [data-mark]')
  if (!mark) return
  fireEvent.pointerOver(mark, { pointerType: 'mouse' })
  fireEvent.pointerMove(mark, { pointerType: 'mouse', clientX: 0 })
}

// How many elements a widget puts into a page: what a browser has to keep, to style and to lay out. A change that needs more
// raises a bound and says what for; one that needs fewer lowers it.
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { EngagementTrend, GrowthGauge, ReachFunnel, ShareOfVoice } from '../../src/index.js'
import { subjects } from '../widgets/conformance/subjects.js'
import { draw } from '../widgets/conformance/support.js'

const nodesOf = (widget: ReactElement): number => renderToStaticMarkup(widget).match(/<[a-z]/g)?.length ?? 0

/** With all that they can say, without a value, and when they have failed. */
const bounds: Readonly<Record<string, readonly [ready: number, empty: number, failed: number]>> = {
  GrowthGauge: [101, 79, 13],
  EngagementTrend: [73, 49, 13],
  ReachFunnel: [127, 54, 13],
  ShareOfVoice: [106, 74, 13],
  SpecialistScorecard: [88, 84, 14],
  KpiTile: [43, 27, 13],
  PostLeaderboard: [45, 32, 13],
  PostCalendar: [113, 104, 13],
  ChannelLeaderboard: [37, 31, 13],
  EffectTable: [55, 54, 13],
  BrandAwareness: [61, 24, 13],
}

test.each(subjects)('$name', (subject) => {
  const [known] = subject.known
  const drawn = [draw(subject, known), draw(subject, subject.unknown[0]), draw(subject, known, { status: 'error' })]
  expect(drawn.map(nodesOf)).toEqual(bounds[subject.name])
})

const brands = Object.entries({ Own: 32, Boreal: 25, Cedar: 20, Dune: 13, Ember: 10 })
const days = Array.from({ length: 30 }, (_, i) => ({
  date: `2026-10-${String(i + 1).padStart(2, '0')}`,
  channel: 'instagram',
  reach: 10_000,
  interactions: 300 + ((i * 37) % 100),
}))

/** What drawings of other kits are compared with. */
test.each<[what: string, ReactElement, bound: number]>([
  ['a gauge', <GrowthGauge data={{ followersStart: 10_000, followersGained: 4200, followersLost: 0 }} max={1} />, 39],
  ['five brands', <ShareOfVoice own="Own" data={brands.map(([brand, mentions]) => ({ brand, mentions }))} />, 120],
  [
    'five stages',
    <ReachFunnel data={{ reach: 100_000, interactions: 42_000, linkClicks: 18_000, sessions: 9000, leads: 3000 }} />,
    90,
  ],
  ['a line of 30 days', <EngagementTrend by="reach" data={days} />, 57],
])('%s', (_, widget, bound) => {
  expect(nodesOf(widget)).toBe(bound)
})

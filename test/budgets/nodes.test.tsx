// How many elements a widget puts into a page: what a browser has to keep, to style and to lay out. A change that needs more
// raises a bound and says what for; one that needs fewer lowers it.
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { EngagementTrend, GrowthGauge, ReachFunnel, ShareOfVoice, SpecialistScorecard } from '../../src/index.js'
import { subjects } from '../widgets/conformance/subjects.js'
import { draw } from '../widgets/conformance/support.js'

const nodesOf = (widget: ReactElement): number => renderToStaticMarkup(widget).match(/<[a-z]/g)?.length ?? 0

/** With all that they can say, without a value, and when they have failed: then with their period, and what it is compared with. */
const bounds: Readonly<Record<string, readonly [ready: number, empty: number, failed: number]>> = {
  // Three of them, as of the signals: at which length the change is, for the eye.
  GrowthGauge: [89, 63, 20],
  EngagementTrend: [70, 33, 20],
  ReachFunnel: [107, 41, 20],
  ShareOfVoice: [80, 50, 20],
  SpecialistScorecard: [64, 61, 14],
  KpiTile: [39, 19, 20],
  PostLeaderboard: [37, 24, 13],
  PostCalendar: [109, 96, 13],
  ChannelLeaderboard: [29, 23, 13],
  EffectTable: [41, 41, 13],
  BrandAwareness: [60, 16, 20],
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
const compared: Readonly<Record<string, { readonly widget: ReactElement; readonly bound: number }>> = {
  'a gauge': {
    widget: <GrowthGauge data={{ followersStart: 10_000, followersGained: 4200, followersLost: 0 }} max={1} />,
    bound: 28,
  },
  'five brands': {
    widget: <ShareOfVoice own="Own" data={brands.map(([brand, mentions]) => ({ brand, mentions }))} />,
    bound: 79,
  },
  'five stages': {
    widget: (
      <ReachFunnel data={{ reach: 100_000, interactions: 42_000, linkClicks: 18_000, sessions: 9000, leads: 3000 }} />
    ),
    bound: 70,
  },
  'a plan of six': {
    widget: (
      <SpecialistScorecard
        person={{ name: 'Anna Kim' }}
        weeks={0}
        plan={(['reach', 'interactions', 'linkClicks', 'sessions', 'leads', 'followersGained'] as const).map(
          (metric) => ({
            metric,
            target: 100,
            weight: 1,
          }),
        )}
        data={{ reach: 87, interactions: 80, linkClicks: 53, sessions: 45, leads: 110, followersGained: 106 }}
      />
    ),
    bound: 174,
  },
  'a line of 30 days': { widget: <EngagementTrend by="reach" data={days} />, bound: 44 },
}

test.each(Object.entries(compared))('%s', (_, { widget, bound }) => {
  expect(nodesOf(widget)).toBe(bound)
})

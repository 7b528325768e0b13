// @vitest-environment node
// What a widget asks of the metrics when it is mounted: how often a formula is worked out, how often facts are brought together for
// one, and how many books are written.
// Counts and no times, so they are the same on every machine. A greater one is a question that is asked twice, or of every
// point where one pass says it all; a smaller one is to be written here.
import { createElement, type ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { beforeEach, expect, test, vi } from 'vitest'
import {
  ChannelLeaderboard,
  EngagementTrend,
  GrowthGauge,
  KpiTile,
  ReachFunnel,
  ShareOfVoice,
  SpecialistScorecard,
} from '../../src/index.js'
import { evaluate, type Row, series } from '../../src/metrics/index.js'

const counts = vi.hoisted(() => ({ evaluated: 0, resolved: 0, books: 0 }))

/** A module whose function is counted. */
const counting = vi.hoisted(
  () => (name: string, as: keyof typeof counts) => async (load: () => Promise<Record<string, unknown>>) => {
    const module = await load()
    const counted = (...given: unknown[]) => {
      counts[as]++
      return (module[name] as (...given: unknown[]) => unknown)(...given)
    }
    return { ...module, [name]: counted }
  },
)

vi.mock('../../src/metrics/engine/formula/overPeriod.js', counting('overPeriod', 'evaluated'))
vi.mock('../../src/metrics/engine/formula/overCells.js', counting('overCells', 'evaluated'))
vi.mock('../../src/metrics/engine/formula/resolveTerms.js', counting('resolveTerms', 'resolved'))
vi.mock('../../src/metrics/store/writeColumns.js', counting('writeColumns', 'books'))

beforeEach(() => Object.assign(counts, { evaluated: 0, resolved: 0, books: 0 }))

const dateOf = (i: number) => new Date(Date.UTC(2026, 8, 1 + i)).toISOString().slice(0, 10)
/** September and October, by day. */
const daysOf = (channel: string): Row[] =>
  Array.from({ length: 61 }, (_, i) => ({
    date: dateOf(i),
    channel,
    followers: 1000 + i,
    followersGained: 3,
    followersLost: 2,
    reach: 500 + (i % 7),
    interactions: 20 + (i % 5),
    leads: i % 3,
    spend: 10,
  }))
const instagram = daysOf('instagram')
const both = [...instagram, ...daysOf('vk')]
const october = { period: '2026-10', asOf: '2026-10-31' } as const

type Case = [name: string, widget: () => ReactNode, evaluated: number, resolved: number, books: number]

const widgets: readonly Case[] = [
  [
    'a gauge of one row',
    () => createElement(GrowthGauge, { data: { followersStart: 1000, followersGained: 40, followersLost: 2 } }),
    2,
    3,
    1,
  ],
  [
    'a funnel of one row',
    () =>
      createElement(ReachFunnel, { data: { reach: 900, interactions: 80, linkClicks: 40, sessions: 30, leads: 3 } }),
    19,
    7,
    1,
  ],
  [
    'a donut of three brands',
    () =>
      createElement(ShareOfVoice, {
        own: 'us',
        data: ['us', 'a', 'b'].map((brand, i) => ({ brand, mentions: 10 + i })),
      }),
    4,
    4,
    3,
  ],
  [
    'a trend of 30 days',
    () => createElement(EngagementTrend, { by: 'reach', data: instagram.slice(0, 30).map((row) => ({ ...row })) }),
    4,
    4,
    1,
  ],
  [
    'a trend of a month after another, of two channels',
    () => createElement(EngagementTrend, { by: 'reach', data: [...both], ...october }),
    4,
    4,
    2,
  ],
  [
    'a tile with its small line',
    () => createElement(KpiTile, { metric: 'leads', data: [...both], ...october }),
    3,
    3,
    2,
  ],
  [
    'a scorecard of three goals',
    () =>
      createElement(SpecialistScorecard, {
        person: { name: 'Anna' },
        data: [...both],
        plan: [
          { metric: 'leads', target: 40, weight: 1 },
          { metric: 'engagementRateByReach', target: 0.04, weight: 1 },
          { metric: 'costPerLead', target: 20, weight: 1 },
        ],
        ...october,
      }),
    20,
    20,
    2,
  ],
  [
    'a scorecard of one row',
    () =>
      createElement(SpecialistScorecard, {
        person: { name: 'Anna' },
        data: { leads: 30, reach: 900 },
        plan: [
          { metric: 'leads', target: 40, weight: 1 },
          { metric: 'reach', target: 1000, weight: 1 },
        ],
      }),
    2,
    2,
    1,
  ],
  [
    'a table of two channels',
    () => createElement(ChannelLeaderboard, { data: [...both], metric: 'leads', ...october }),
    3,
    3,
    2,
  ],
]

test.each(widgets)('%s', (_, widget, evaluated, resolved, books) => {
  renderToString(widget())
  expect(counts).toEqual({ evaluated, resolved, books })
})

test('a year by day asks no more of the engine than a month, nor where a figure of something else cannot be used', () => {
  const leads = (days: number, likes?: unknown) => {
    counts.evaluated = 0
    series(
      'leads',
      Array.from({ length: days }, (_, i) => ({
        date: dateOf(i),
        channel: 'vk',
        leads: i % 4,
        ...(!i && { likes }),
      })) as Row[],
    )
    return counts.evaluated
  }
  expect([leads(30), leads(365), leads(365, 'many')]).toEqual([1, 1, 1])
})

test('who changes a result changes none that is asked for after it', () => {
  const ask = () => evaluate('er', instagram, october)
  const before = structuredClone(ask())
  Object.assign(ask(), { known: false, value: -1, unit: 'money' })
  expect(ask()).toEqual(before)
})

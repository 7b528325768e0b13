import type { PlanRow, TrendBase } from 'kpi-kit'
import {
  evaluate,
  leaderboard,
  type LeaderboardOf,
  metrics,
  type Row,
  resolveWindow,
  series,
  shareOfVoice,
  type VoiceBase,
} from 'kpi-kit/metrics'
import type { MetricId } from './options.js'

/** What a widget needs that these rows do not say. */
export interface Refused {
  readonly needs: string
}

/** Every widget: with the props that these rows allow, or with what they lack. */
export interface Allowed {
  readonly EngagementTrend: { readonly by: TrendBase; readonly every: 'day' | 'week' | 'month' } | Refused
  readonly ReachFunnel: Readonly<Record<string, never>> | Refused
  readonly ShareOfVoice: { readonly by: VoiceBase; readonly own: string } | Refused
  readonly SpecialistScorecard: { readonly plan: readonly PlanRow[] } | Refused
  readonly PostLeaderboard: { readonly metric: MetricId } | Refused
  readonly ChannelLeaderboard: { readonly metric: MetricId } | Refused
  readonly KpiTile: { readonly metrics: readonly MetricId[] } | Refused
}

interface Asked {
  readonly period: string | undefined
  readonly own: string | undefined
}

export const isRefused = (one: object): one is Refused => 'needs' in one

/** Which widgets have something to show of these rows, and what the others wait for. */
export function widgetsFor(rows: readonly Row[], period: string | undefined): Allowed {
  const options = { period, own: ownBrand(rows) }
  return {
    EngagementTrend: trendOf(rows, options),
    ReachFunnel: funnelOf(rows, options),
    ShareOfVoice: voiceOf(rows, options),
    SpecialistScorecard: scorecardOf(rows, options),
    PostLeaderboard: postsOf(rows, options),
    ChannelLeaderboard: channelsOf(rows, options),
    KpiTile: tilesOf(rows, options),
  }
}

/** The brand with the most rows: whose export it is. */
export function ownBrand(rows: readonly Row[]): string | undefined {
  const counts = new Map<string, number>()
  for (const { brand } of rows) if (brand) counts.set(brand, (counts.get(brand) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}

const rates = {
  reach: 'engagementRateByReach',
  followers: 'engagementRateByFollowers',
  impressions: 'engagementRateByImpressions',
  views: 'engagementRateByViews',
} as const satisfies Record<TrendBase, MetricId>

function trendOf(rows: readonly Row[], options: Asked): Allowed['EngagementTrend'] {
  // Most of the points should be known; where that can't be, some of them.
  for (const least of [0.5, 0])
    for (const every of ['day', 'week', 'month'] as const)
      for (const by of Object.keys(rates) as TrendBase[]) {
        const points = series(rates[by], rows, { ...options, every })[0]?.points ?? []
        const known = points.filter(({ result }) => result.known).length
        if (known > 1 && known >= least * points.length) return { by, every }
      }
  return { needs: 'interactions with reach, followers, impressions or views, on several dates' }
}

function funnelOf(rows: readonly Row[], options: Asked): Allowed['ReachFunnel'] {
  const isKnown = (fact: MetricId) => evaluate(fact, rows, options).known
  const start = (['reach', 'views', 'impressions'] as const).some(isKnown)
  const next = (['interactions', 'linkClicks', 'sessions', 'leads'] as const).some(isKnown)
  return start && next ? {} : { needs: 'reach, views or impressions, and interactions, link clicks, visits or leads' }
}

function voiceOf(rows: readonly Row[], options: Asked): Allowed['ShareOfVoice'] {
  const own = options.own ?? ''
  for (const by of ['mentions', 'interactions', 'reach'] as const) {
    const found = shareOfVoice(rows, { ...options, own, by })
    if (found.brands.length > 1 && found.total !== null) return { by, own }
  }
  return { needs: 'mentions, interactions or reach of several brands' }
}

/** As much as in the period before: the plan that can be made of the rows alone. */
function scorecardOf(rows: readonly Row[], { own, ...options }: Asked): Allowed['SpecialistScorecard'] {
  const { previous } = resolveWindow({ data: rows, ...options })
  if (previous) {
    const plan = metricsOf(rows, { own, ...options }).flatMap((metric): PlanRow[] => {
      const before = evaluate(metric, rows, { own, period: previous, asOf: previous.asOf })
      if (!before.known || !(before.value > 0)) return []
      return [{ metric, target: Number(before.value.toPrecision(3)), weight: 1 }]
    })
    if (plan.length > 1) return { plan: plan.slice(0, 6) }
  }
  return { needs: 'two periods, to take the goals from the first one' }
}

/** What most of them have, of what is worth ranking by. */
function rankedBy(of: LeaderboardOf, rows: readonly Row[], options: Asked): MetricId | undefined {
  const candidates = [...Object.values(rates), 'interactions', 'likes', 'views', 'leads', 'followers'] as const
  const found = candidates.map((metric) => ({ metric, ranked: leaderboard(rows, { ...options, of, metric }).ranked }))
  const most = found.reduce((a, b) => (b.ranked > a.ranked ? b : a))
  return most.ranked > 1 ? most.metric : undefined
}

function postsOf(rows: readonly Row[], options: Asked): Allowed['PostLeaderboard'] {
  const metric = rankedBy('post', rows, options)
  return metric ? { metric } : { needs: 'several posts, each with its id, and what they have' }
}

function channelsOf(rows: readonly Row[], options: Asked): Allowed['ChannelLeaderboard'] {
  const metric = rankedBy('channel', rows, options)
  return metric ? { metric } : { needs: 'several channels' }
}

function tilesOf(rows: readonly Row[], options: Asked): Allowed['KpiTile'] {
  const found = metricsOf(rows, options).slice(0, 6)
  return found.length ? { metrics: found } : { needs: 'any fact' }
}

/** What is known and has a direction comes first, in the order of the catalogue; then other known facts. */
function metricsOf(rows: readonly Row[], options: Asked): MetricId[] {
  const known = (Object.keys(metrics) as MetricId[]).filter((id) => evaluate(id, rows, options).known)
  const directed = known.filter((id) => metrics[id].better !== 'neutral')
  return [...directed, ...known.filter((id) => metrics[id].better === 'neutral')]
}

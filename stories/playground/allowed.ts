import type { PlanRow, TrendBase } from 'kpi-kit'
import {
  type CampaignEvent,
  campaignEffect,
  evaluate,
  type PostCalendarBy,
  type Row,
  resolveWindow,
  series,
  shareOfVoice,
  type VoiceBase,
} from 'kpi-kit/metrics'
import { type Asked, type Query, rates } from './asked.js'
import type { MetricId } from './options.js'
import { channelPlans, planOf } from './plans.js'
import { calendarOf, metricsOf, rankedBy } from './rankings.js'

/** What a widget needs that these rows do not say. */
export interface Refused {
  readonly needs: string
}

/** Every widget: with the props that these rows allow, or with what they lack. */
export interface Allowed {
  readonly KpiTile: { readonly metrics: readonly MetricId[] } | Refused
  readonly EngagementTrend: { readonly by: TrendBase; readonly every: 'day' | 'week' | 'month' } | Refused
  readonly ReachFunnel: Readonly<Record<string, never>> | Refused
  readonly ShareOfVoice: { readonly by: VoiceBase; readonly own: string } | Refused
  readonly BrandAwareness: Readonly<Record<string, never>> | Refused
  readonly PostLeaderboard: { readonly metric: MetricId } | Refused
  readonly ChannelLeaderboard: { readonly metric: MetricId } | Refused
  readonly PostCalendar: { readonly by: PostCalendarBy; readonly metric: MetricId } | Refused
  readonly SpecialistScorecard: { readonly plan: readonly PlanRow[] } | Refused
  readonly ScorecardComparison:
    | { readonly channels: ReadonlyArray<{ readonly id: string; readonly plan: readonly PlanRow[] }> }
    | Refused
  readonly EffectTable: { readonly event: CampaignEvent; readonly metrics: readonly MetricId[] } | Refused
}

export const isRefused = (one: object): one is Refused => 'needs' in one

/** Which widgets have something to show of these rows, and what the others wait for. */
export function widgetsFor(rows: readonly Row[], { compareTo, ...query }: Query): Allowed {
  const options = { ...query, own: ownBrand(rows) }
  const known = metricsOf(rows, options, 6)
  const posts = rankedBy('post', rows, options)
  const channels = rankedBy('channel', rows, options)
  const calendar = posts && calendarOf(rows, options, posts)
  return {
    KpiTile: known.length ? { metrics: known } : { needs: 'any fact' },
    EngagementTrend: trendOf(rows, options),
    ReachFunnel: funnelOf(rows, options),
    ShareOfVoice: voiceOf(rows, options),
    BrandAwareness: awarenessOf(rows, options),
    PostLeaderboard: posts ? { metric: posts } : { needs: 'several posts, each with its id, and what they have' },
    ChannelLeaderboard: channels ? { metric: channels } : { needs: 'several channels' },
    PostCalendar: calendar ?? { needs: 'several posts, each with the hour of its publication' },
    SpecialistScorecard: scorecardOf(rows, options, compareTo),
    ScorecardComparison: comparisonOf(rows, options, compareTo),
    EffectTable: effectOf(rows, options, known),
  }
}

/** The brand with the most rows: whose export it is. */
export function ownBrand(rows: readonly Row[]): string | undefined {
  const counts = new Map<string, number>()
  for (const { brand } of rows) if (brand) counts.set(brand, (counts.get(brand) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}

/** Up to so many days a line of days, or of weeks, can be read. */
const longest = { day: 200, week: 1400, month: Infinity }

function trendOf(rows: readonly Row[], options: Asked): Allowed['EngagementTrend'] {
  const days = resolveWindow({ data: rows, period: options.period, channels: options.channels }).current?.days ?? 0
  const everies = (['day', 'week', 'month'] as const).filter((every) => days <= longest[every])
  // Most of the points should be known; where that can't be, some of them.
  for (const least of [0.5, 0])
    for (const every of everies)
      for (const by of Object.keys(rates) as TrendBase[]) {
        const points = series(rates[by], rows, { ...options, every })[0]?.points ?? []
        const known = points.filter(({ result }) => result.known).length
        if (known > 1 && known >= least * points.length) return { by, every }
      }
  return { needs: 'interactions with reach, followers, impressions or views, on several dates' }
}

const someKnown = (ids: readonly MetricId[], rows: readonly Row[], options: Asked): boolean =>
  ids.some((id) => evaluate(id, rows, options).known)

function funnelOf(rows: readonly Row[], options: Asked): Allowed['ReachFunnel'] {
  const start = someKnown(['reach', 'views', 'impressions'], rows, options)
  const next = someKnown(['interactions', 'linkClicks', 'sessions', 'leads'], rows, options)
  return start && next ? {} : { needs: 'reach, views or impressions, and interactions, link clicks, visits or leads' }
}

function voiceOf(rows: readonly Row[], { own = '', ...options }: Asked): Allowed['ShareOfVoice'] {
  for (const by of ['mentions', 'interactions', 'reach'] as const) {
    const found = shareOfVoice(rows, { ...options, own, by })
    if (found.brands.length > 1 && found.total !== null) return { by, own }
  }
  return { needs: 'mentions, interactions or reach of several brands' }
}

function awarenessOf(rows: readonly Row[], options: Asked): Allowed['BrandAwareness'] {
  const signals = ['mentions', 'brandSearches', 'directVisits', 'adRecallRate', 'adRecallers'] as const
  if (someKnown(signals, rows, options)) return {}
  return { needs: 'mentions, searches for the brand, direct visits or people who recall an ad' }
}

function scorecardOf(
  rows: readonly Row[],
  options: Asked,
  compareTo: Query['compareTo'],
): Allowed['SpecialistScorecard'] {
  const plan = planOf(rows, options, compareTo)
  return plan.length > 1 ? { plan } : { needs: 'two periods, to take the goals from the first one' }
}

function comparisonOf(
  rows: readonly Row[],
  options: Asked,
  compareTo: Query['compareTo'],
): Allowed['ScorecardComparison'] {
  const channels = channelPlans(rows, options, compareTo)
  return channels.length > 1 ? { channels } : { needs: 'several channels in two periods' }
}

/** The last week that is known, as if something had begun in it. */
function effectOf(
  rows: readonly Row[],
  { period, ...options }: Asked,
  metrics: readonly MetricId[],
): Allowed['EffectTable'] {
  const last = resolveWindow({ data: rows, period, channels: options.channels }).elapsed?.to
  if (last) {
    const from = new Date(Date.parse(last) - 6 * 86_400_000).toISOString().slice(0, 10)
    const event = { from, to: last }
    const { effects } = campaignEffect(rows, { ...options, event, metrics })
    if (effects.filter(({ known }) => known).length > 1) return { event, metrics }
  }
  return { needs: 'several weeks, day by day' }
}

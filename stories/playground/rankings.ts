import { evaluate, leaderboard, type LeaderboardOf, metrics, postCalendar, type Row } from 'kpi-kit/metrics'
import { type Asked, rates } from './asked.js'
import { type MetricId, metricIds } from './options.js'

/** What most of them have, of what is worth ranking by. */
export function rankedBy(of: LeaderboardOf, rows: readonly Row[], options: Asked): MetricId | undefined {
  const candidates = [...Object.values(rates), 'interactions', 'likes', 'views', 'leads', 'followers'] as const
  const found = candidates.map((metric) => ({ metric, ranked: leaderboard(rows, { ...options, of, metric }).ranked }))
  const most = found.reduce((a, b) => (b.ranked > a.ranked ? b : a))
  return most.ranked > 1 ? most.metric : undefined
}

/** By the hours of publication; where posts say their day only, by the days of a month. */
export function calendarOf(rows: readonly Row[], options: Asked, metric: MetricId = 'posts') {
  const found = (['hour', 'day'] as const).find((by) => {
    const { cells, month } = postCalendar(rows, { ...options, by, metric })
    return cells.length > 1 && (by === 'hour' || month)
  })
  return found ? { by: found, metric } : null
}

/** What people look at first. */
const first = [
  'netGrowthRate',
  'followersGained',
  'reach',
  'views',
  'interactions',
  'engagementRateByReach',
  'engagementRateByViews',
  'linkClicks',
  'sessions',
  'leads',
  'costPerLead',
  'conversions',
  'spend',
] as const satisfies readonly MetricId[]

/** What people look at first comes first; then all that is known and has a direction, and then other facts. */
const inOrder = new Set<MetricId>([
  ...first,
  ...metricIds.filter((id) => metrics[id].better !== 'neutral'),
  ...metricIds,
])

/** The first of the metrics that the rows know, and that pass. */
export function metricsOf(
  rows: readonly Row[],
  options: Asked,
  most: number,
  passes: (id: MetricId) => boolean = () => true,
): MetricId[] {
  const found: MetricId[] = []
  for (const id of inOrder) {
    if (evaluate(id, rows, options).known && passes(id)) found.push(id)
    if (found.length === most) break
  }
  return found
}

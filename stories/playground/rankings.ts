import { evaluate, leaderboard, type LeaderboardOf, metrics, postCalendar, type Row } from 'kpi-kit/metrics'
import { type Asked, rates } from './asked.js'
import type { MetricId } from './options.js'

/** What most of them have, of what is worth ranking by. */
export function rankedBy(of: LeaderboardOf, rows: readonly Row[], options: Asked): MetricId | undefined {
  const candidates = [...Object.values(rates), 'interactions', 'likes', 'views', 'leads', 'followers'] as const
  const found = candidates.map((metric) => ({ metric, ranked: leaderboard(rows, { ...options, of, metric }).ranked }))
  const most = found.reduce((a, b) => (b.ranked > a.ranked ? b : a))
  return most.ranked > 1 ? most.metric : undefined
}

/** By the hours of publication; where posts say their day only, by the days of a month. */
export function calendarOf(rows: readonly Row[], options: Asked) {
  const metric = rankedBy('post', rows, options) ?? 'posts'
  const found = (['hour', 'day'] as const).find((by) => {
    const { cells, month } = postCalendar(rows, { ...options, by, metric })
    return cells.length > 1 && (by === 'hour' || month)
  })
  return found ? { by: found, metric } : null
}

/** What is known and has a direction comes first, in the order of the catalogue; then other known facts. */
export function metricsOf(rows: readonly Row[], options: Asked): MetricId[] {
  const known = (Object.keys(metrics) as MetricId[]).filter((id) => evaluate(id, rows, options).known)
  const directed = known.filter((id) => metrics[id].better !== 'neutral')
  return [...directed, ...known.filter((id) => metrics[id].better === 'neutral')]
}

import { evaluate, leaderboard, metrics, postCalendar, type Row, resolveWindow } from 'kpi-kit/metrics'
import { type Asked, rates } from './asked.js'
import { type MetricId, metricIds } from './options.js'

/** So many posts tell what most of them have: each is worked out for each metric. */
const enough = 200

/** The posts of the period, or some of them. */
function somePosts(rows: readonly Row[], { period, channels }: Asked): readonly Row[] {
  const { from = '', to = '' } = resolveWindow({ data: rows, period, channels }).current ?? {}
  const isWithin = (day: string) => day >= from && day <= to
  const posts = rows.filter(({ post, date }) => post && (typeof date !== 'string' || isWithin(date.slice(0, 10))))
  return posts.slice(0, enough)
}

/** What most of them have, of what is worth ranking by. */
export function rankedBy(of: 'post' | 'channel', rows: readonly Row[], options: Asked): MetricId | undefined {
  const some = of === 'post' ? somePosts(rows, options) : rows
  const candidates = [...Object.values(rates), 'interactions', 'likes', 'views', 'leads', 'followers'] as const
  const found = candidates
    .filter((metric) => evaluate(metric, some, options).known)
    .map((metric) => ({ metric, ranked: leaderboard(some, { ...options, of, metric }).ranked }))
  const most = found.reduce<(typeof found)[number]>((a, b) => (b.ranked > a.ranked ? b : a), {
    metric: 'likes',
    ranked: 0,
  })
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

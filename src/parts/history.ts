import type { LinePoint } from '../format/index.js'
import {
  type Base,
  type DataQuery,
  type DateSpan,
  type MetricInput,
  resolveWindow,
  type Rows,
  type Series,
  series,
} from '../metrics/index.js'
import { areLess, grows } from './areLess.js'
import { endCurrency, isForeign } from './endCurrency.js'

export type Every = 'day' | 'week' | 'month'

/** How a metric came about, point by point. */
export interface History {
  readonly every: Every
  readonly points: Series['points']
  /** Of each point what a small line shows; `null` where it has a gap. */
  readonly line: ReadonlyArray<number | null>
}

/** The points of a small line with what it shows of them, for the words that say it. */
export const linePoints = (points: Series['points'], line: ReadonlyArray<number | null>): LinePoint[] =>
  points.map(({ period, result }, i) => ({ period, result, isShown: (line[i] ?? null) !== null }))

/** The longest windows, in days, that are shown by day and by week: a quarter and two years. */
const BY_DAY = 92
const BY_WEEK = 731
/** How many months are shown where the rows are no finer. */
const MONTHS = 12
const STEPS: readonly Every[] = ['day', 'week', 'month']

/**
 * The points of a sparkline: those of the window, by day up to a quarter, by week up to two years, else by month. Where the
 * rows are not so fine, and no two points are neighbours, it is by week, and then of the last 12 months.
 */
export function historyOf(
  metric: MetricInput,
  query: DataQuery & { readonly data: Rows; readonly base?: Base | undefined },
  asked?: Every,
): History | null {
  const { data } = query
  const { current } = resolveWindow(query)
  if (!current) return null
  const over = (every: Every, period: DateSpan): Series['points'] =>
    series(metric, data, { ...query, every, period })[0]?.points ?? []
  if (asked) return historyIn(asked, over(asked, current))
  const finest = everyFor(current.days)
  const shown = historyIn(finest, over(finest, current))
  for (const every of STEPS.slice(STEPS.indexOf(finest))) {
    const found = every === finest ? shown : historyIn(every, over(every, current))
    if (found?.line.some((value, i) => value !== null && (found.line[i + 1] ?? null) !== null)) return found
  }
  const points = over('month', { from: monthsBefore(current.to, MONTHS - 1), to: current.to })
  // What lies before the first month of the data is no gap in it.
  const months = historyIn('month', points.slice(points.findIndex(({ result }) => result.known)))
  return months ?? shown
}

function historyIn(every: Every, points: Series['points']): History | null {
  const line = lineOf(points)
  return line.filter((value) => value !== null).length > 1 ? { every, points, line } : null
}

/** What a small line shows, which has no words for what a point lacks: one that is less than others, or in another currency, is a gap. */
export function lineOf(points: Series['points']): ReadonlyArray<number | null> {
  const less = areLess(points)
  const end = endCurrency(points)
  const mostDays = Math.max(0, ...points.map(({ result }) => result.coverage.known))
  return points.map(({ result, whole }, i) => {
    const isCut = !whole && grows(result) && result.coverage.known < mostDays
    return result.known && !less[i] && !isCut && !isForeign(result, end) ? result.value : null
  })
}

function everyFor(days: number): Every {
  if (days <= BY_DAY) return 'day'
  return days <= BY_WEEK ? 'week' : 'month'
}

/** The first day of the month so many months before a day's. */
function monthsBefore(day: string, count: number): string {
  const [year = 0, month = 0] = day.split('-').map(Number)
  const at = year * 12 + month - 1 - count
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`
}

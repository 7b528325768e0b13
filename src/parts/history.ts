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

export type Every = 'day' | 'week' | 'month'

/** How a metric came about, point by point. */
export interface History {
  readonly every: Every
  readonly points: Series['points']
}

/** The longest windows, in days, that are shown by day and by week: a quarter and two years. */
const BY_DAY = 92
const BY_WEEK = 731
/** How many months are shown where the rows are no finer. */
const MONTHS = 12

/**
 * The points of a sparkline: those of the window, by day up to a quarter, by week up to two years, else by month. Where the
 * rows are not so fine, the last 12 months.
 */
export function historyOf(
  metric: MetricInput,
  query: DataQuery & { readonly data: Rows; readonly base?: Base | undefined },
  asked?: Every,
): History | null {
  const { data } = query
  const { current } = resolveWindow(query)
  if (!current) return null
  const over = (every: Every, period: DateSpan): History => ({
    every,
    points: series(metric, data, { ...query, every, period })[0]?.points ?? [],
  })
  const within = over(asked ?? everyFor(current.days), current)
  if (asked || isLine(within)) return isLine(within) ? within : null
  const { points } = over('month', { from: monthsBefore(current.to, MONTHS - 1), to: current.to })
  // What lies before the first month of the data is no gap in it.
  const months: History = { every: 'month', points: points.slice(points.findIndex(({ result }) => result.known)) }
  return isLine(months) ? months : null
}

function everyFor(days: number): Every {
  if (days <= BY_DAY) return 'day'
  return days <= BY_WEEK ? 'week' : 'month'
}

const isLine = ({ points }: History): boolean => points.filter(({ result }) => result.known).length > 1

/** The first day of the month so many months before a day's. */
function monthsBefore(day: string, count: number): string {
  const [year = 0, month = 0] = day.split('-').map(Number)
  const at = year * 12 + month - 1 - count
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`
}

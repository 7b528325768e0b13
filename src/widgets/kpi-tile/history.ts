import { type MetricInput, type Period, resolveWindow, type Rows, type Series, series } from '../../metrics/index.js'
import type { Settings } from '../../parts/index.js'

export type Every = 'day' | 'week' | 'month'

/** How a metric came about, point by point. */
export interface History {
  readonly every: Every
  readonly points: Series['points']
}

const MONTHS = 12

/**
 * The points of a sparkline: those of the window, by day up to a quarter, by week up to two years, else by month. Where the
 * rows are not so fine, the last 12 months.
 */
export function historyOf(
  metric: MetricInput,
  { data, period, asOf, own }: Pick<Settings, 'period' | 'asOf' | 'own'> & { readonly data: Rows },
  asked?: Every,
): History | null {
  const { current } = resolveWindow({ data, period, asOf })
  if (!current) return null
  const over = (every: Every, period: Pick<Period, 'from' | 'to'>): History => ({
    every,
    points: series(metric, data, { every, period, asOf, own })[0]?.points ?? [],
  })
  const every = asked ?? (current.days <= 92 ? 'day' : current.days <= 731 ? 'week' : 'month')
  const within = over(every, current)
  if (asked || isLine(within)) return isLine(within) ? within : null
  const { points } = over('month', { from: monthsBefore(current.to, MONTHS - 1), to: current.to })
  // What lies before the first month of the data is no gap in it.
  const months: History = { every: 'month', points: points.slice(points.findIndex(({ result }) => result.known)) }
  return isLine(months) ? months : null
}

const isLine = ({ points }: History): boolean => points.filter(({ result }) => result.known).length > 1

/** The first day of the month so many months before a day's. */
function monthsBefore(day: string, count: number): string {
  const [year = 0, month = 0] = day.split('-').map(Number)
  const at = year * 12 + month - 1 - count
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`
}

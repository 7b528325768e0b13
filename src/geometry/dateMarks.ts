import type { DateSpan } from '../metrics/index.js'

/** A way to mark an axis of time: places of the points that are marked, and what the marks are the beginnings of. */
export interface DateMarks {
  readonly of: 'day' | 'month' | 'year'
  readonly at: readonly number[]
}

const YEARS = [1, 2, 5, 10, 20, 50]
const MONDAY = 1

/**
 * The ways to mark an axis by the calendar, the finest first: each point, Mondays, every other Monday, the first of each
 * month, quarter and half-year, of each year, of every second, fifth and so on.
 *
 * @param slots days, weeks or months in order, without a gap
 */
export function dateMarks(slots: readonly DateSpan[]): DateMarks[] {
  const places = slots.map((_, at) => at)
  const isMonths = slots.some(({ from, to }) => Date.parse(to) - Date.parse(from) > 7 * 864e5)
  const mondays = isMonths ? [] : places.filter((at) => new Date(slots[at]?.from ?? '').getUTCDay() === MONDAY)
  /** Where a month begins, how many months after the year 0 it is. */
  const months = places.flatMap((at) => {
    const { from = '', to = '' } = slots[at] ?? {}
    const [year = 0, month = 0] = to.split('-').map(Number)
    const begins = isMonths || from.endsWith('-01') || from.slice(0, 7) !== to.slice(0, 7)
    return begins ? [{ at, month: year * 12 + month - 1 }] : []
  })
  const every = (count: number) => months.flatMap(({ at, month }) => (month % count === 0 ? at : []))
  const found: DateMarks[] = [
    ...(isMonths ? [] : [{ of: 'day' as const, at: places }]),
    ...(isMonths ? [] : [1, 2, 4].map((n) => ({ of: 'day' as const, at: mondays.filter((_, i) => i % n === 0) }))),
    ...[1, 3, 6].map((n) => ({ of: 'month' as const, at: every(n) })),
    ...YEARS.map((n) => ({ of: 'year' as const, at: every(12 * n) })),
  ]
  return found.filter(({ at }) => at.length > 0)
}

import { shown } from '../model/shown.js'
import type { CompareTo, Period, PeriodInput } from '../model/period.js'
import type { DateString } from '../model/row.js'
import { type DayWindow, lengthOf, type Span } from '../model/span.js'
import { calendarOf, isPlausible, parseSpan, spanBefore, spanYearBefore, toDateString } from './calendar.js'

/** What is known of the dates of some rows. */
export interface Dates {
  /** From the first to the last date; `null` where no row has one. */
  readonly extent: Span | null
  /** Days that are not over. */
  readonly provisional: ReadonlySet<number>
}

/** The window in days; `null` where there is neither a period nor a dated row. */
export function dayWindow({ extent, provisional }: Dates, period?: PeriodInput, asOf?: DateString): DayWindow | null {
  const span = spanOf('period', period) ?? extent
  const until = spanOf('asOf', asOf) ?? extent ?? span
  if (!span || !until) return null
  const over = provisional.has(until.to) ? until.to - 1 : until.to
  return { ...span, asOf: until.to, last: Math.min(span.to, over) }
}

/** What the part of a window that is over is compared with; `null` where there is nothing. */
export function comparedWith(window: DayWindow, elapsed: Span, compareTo: CompareTo): Period | null {
  if (compareTo === 'none') return null
  const given = typeof compareTo === 'object' && spanOf('compareTo', compareTo)
  const whole = given || (compareTo === 'year' ? spanYearBefore(window) : spanBefore(window))
  // Before the year 1900 there is nothing to compare with.
  if (!isPlausible(whole)) return null
  return wholePeriod(
    whole.from,
    elapsed.to < window.to ? Math.min(whole.to, whole.from + lengthOf(elapsed) - 1) : whole.to,
  )
}

/** A span of days as a period. */
export const toPeriod = (span: Span, { asOf, last }: Pick<DayWindow, 'asOf' | 'last'>): Period => ({
  from: toDateString(span.from),
  to: toDateString(span.to),
  calendar: calendarOf(span),
  days: lengthOf(span),
  completeDays: Math.max(0, Math.min(last, span.to) - span.from + 1),
  asOf: toDateString(asOf),
})

/** A period that is over. */
const wholePeriod = (from: number, to: number): Period => toPeriod({ from, to }, { asOf: to, last: to })

/** The first days of a period. */
export function firstDays(period: Period, days: number): Period {
  const { from, to } = parseSpan(period) as Span
  return wholePeriod(from, Math.min(to, from + days - 1))
}

/** The days that a caller's date means. A date that is none is a mistake in the code, not in the data. */
export function spanOf(name: string, date: unknown): Span | null {
  const span = parseSpan(date)
  if (span || date === undefined) return span
  throw new Error(
    `kpi-kit: \`${name}\` is ${shown(date)}, which is not a date, so the window is unclear. Write '2026-10-17', ` +
      "'2026-W42', '2026-10', '2026-Q4', '2026' or { from, to }.",
  )
}

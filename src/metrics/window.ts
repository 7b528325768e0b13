import {
  calendarOf,
  isPlausible,
  lengthOf,
  parseSpan,
  type Span,
  spanBefore,
  spanYearBefore,
  toDateString,
} from './calendar.js'
import type { DayWindow, Ledger } from './ledger.js'
import { read } from './read.js'
import type { DateSpan, DateString, Rows } from './row.js'

/** The calendar period that a span of days makes up exactly. */
export type Calendar = 'day' | 'week' | 'month' | 'quarter' | 'year'

/** A period as it is asked for: `'2026-10'`, `'2026-W42'`, `'2026-Q4'`, `'2026'`, `'2026-10-17'` or `{ from, to }`. */
export type PeriodInput = DateString | DateSpan

/** What a window is compared with: the period before (the default), the same a year earlier, a span, or nothing. */
export type CompareTo = 'previous' | 'year' | 'none' | DateSpan

/** A span of days, with how much of it is over. */
export interface Period {
  readonly from: DateString
  readonly to: DateString
  /** `null` where the span is no calendar period. */
  readonly calendar: Calendar | null
  /** Days from `from` to `to`, both included. */
  readonly days: number
  /** Days that are over as of `asOf`. */
  readonly completeDays: number
  /** The last day that is known about. */
  readonly asOf: DateString
}

/** The window of a widget and the one it is compared with. All `null` where no row has a date. */
export interface Windows {
  readonly current: Period | null
  /** The complete part of `current`: what is compared. */
  readonly elapsed: Period | null
  /** What `elapsed` is compared with; `null` where there is nothing to compare. */
  readonly previous: Period | null
}

export interface WindowOptions {
  readonly data: Rows
  readonly period?: PeriodInput | undefined
  readonly compareTo?: CompareTo | undefined
  readonly asOf?: DateString | undefined
}

/**
 * The window that all widgets speak of. `period` defaults to the extent of the data, `asOf` to its last date. A complete
 * calendar period compares with the whole one before it; an unfinished one compares its first n complete days with the
 * first n of the one before; a span that is no calendar period with as many days right before it.
 *
 * @example resolveWindow({ data, period: '2026-10', asOf: '2026-10-17' })
 * // current 1–31 October, elapsed 1–17 October, previous 1–17 September
 */
export function resolveWindow({ data, period, compareTo = 'previous', asOf }: WindowOptions): Windows {
  const ledger = read(data)
  const window = dayWindow(ledger, period, asOf)
  if (!window) return { current: null, elapsed: null, previous: null }
  const elapsed = window.last < window.to ? { ...window, to: window.last } : window
  const current = toPeriod(window, window)
  if (window.last < window.from) return { current, elapsed: null, previous: null }
  // Rows without dates say nothing about another period than their own.
  const previous = ledger.extent && comparedWith(window, elapsed, compareTo)
  return { current, elapsed: toPeriod(elapsed, window), previous }
}

function comparedWith(window: DayWindow, elapsed: Span, compareTo: CompareTo): Period | null {
  if (compareTo === 'none') return null
  const given = typeof compareTo === 'object' && spanOf('compareTo', compareTo)
  const whole = given || (compareTo === 'year' ? spanYearBefore(window) : spanBefore(window))
  // Nothing lies before the first date.
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

/** The window in days; `null` where there is neither a period nor a dated row. */
export function dayWindow({ extent, provisional }: Ledger, period?: PeriodInput, asOf?: DateString): DayWindow | null {
  const span = spanOf('period', period) ?? extent
  const until = spanOf('asOf', asOf) ?? extent ?? span
  if (!span || !until) return null
  const over = provisional.has(until.to) ? until.to - 1 : until.to
  return { ...span, asOf: until.to, last: Math.min(span.to, over) }
}

/** The days that a caller's date means. A date that is none is a mistake in the code, not in the data. */
export function spanOf(name: string, date: unknown): Span | null {
  const span = parseSpan(date)
  if (span || date === undefined) return span
  throw new Error(
    `kpi-kit: \`${name}\` is ${JSON.stringify(date)}, which is no date, so the window is unclear. Write '2026-10-17', ` +
      "'2026-W42', '2026-10', '2026-Q4', '2026' or { from, to }.",
  )
}

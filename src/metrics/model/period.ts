import type { DateSpan, DateString } from './row.js'

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

/** Days as numbers: how many since 1 January 1970. Both ends belong to the span. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** How many days a span has. */
export const lengthOf = (span: Span): number => span.to - span.from + 1

/** The days of a span, one by one. */
export const daysIn = (span: Span): number[] => Array.from({ length: lengthOf(span) }, (_, i) => span.from + i)

/** Whether a day lies in a span. */
export const holds = (span: Span | null | undefined, day: number): boolean =>
  !!span && span.from <= day && day <= span.to

/** The window of a calculation, in days. */
export interface DayWindow extends Span {
  /** The last day that is known about. */
  readonly asOf: number
  /** The last day of the window that is over. */
  readonly last: number
}

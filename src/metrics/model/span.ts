/** Days as numbers: how many since 1 January 1970. Both ends belong to the span. */
export interface Span {
  readonly from: number
  readonly to: number
  /** Where a row stands for several days, each with figures of its own: these, in order. They may have gaps between them. */
  readonly days?: ReadonlySet<number>
}

/** How many days a span has. */
export const lengthOf = ({ from, to, days }: Span): number => days?.size ?? to - from + 1

/** The days of a span, one by one. */
export const daysIn = (span: Span): number[] =>
  span.days ? [...span.days] : Array.from({ length: lengthOf(span) }, (_, i) => span.from + i)

/** Whether a day lies in a span. */
export const holds = (span: Span | null | undefined, day: number): boolean =>
  !!span && span.from <= day && day <= span.to && (span.days?.has(day) ?? true)

/** Whether all days of a span lie in another. */
export const contains = (whole: Span, part: Span): boolean =>
  part.from >= whole.from && part.to <= whole.to && (!whole.days || daysIn(part).every((day) => holds(whole, day)))

/** Whether two spans have a day in common. */
export const overlaps = (one: Span, other: Span): boolean =>
  one.from <= other.to &&
  other.from <= one.to &&
  (!(one.days || other.days) || daysIn(one).some((day) => holds(other, day)))

/** The window of a calculation, in days. */
export interface DayWindow extends Span {
  /** The last day that is known about. */
  readonly asOf: number
  /** The last day of the window that is over. */
  readonly last: number
}

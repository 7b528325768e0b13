/** The types that values have on their way through a query. */
export type SqlType = 'text' | 'number' | 'integer' | 'date' | 'uuid'

/**
 * What an engine calls things. Everything else of a query is the same for all of them: CASE, GROUP BY, SUM, MIN, MAX, COUNT,
 * COALESCE and window aggregates. Arguments are pieces of SQL.
 */
export interface Dialect {
  readonly types: Readonly<Record<SqlType, string>>
  /** An identifier that was checked: it holds no quote of any kind. */
  quote(name: string): string
  cast(x: string, type: SqlType): string
  /** The parameter at a place, counted from 1 as they stand in the text. */
  parameter(place: number, type: SqlType): string
  /** Where placeholders have no number, each stands for the next value. */
  readonly isPositional: boolean
  /** The `x` of the row with the greatest `by`; rows whose `by` is NULL do not count. `type` is that of `x`. */
  latest(x: string, by: string, type: 'number' | 'text'): string
  /** A time stamp as microseconds since 1970. */
  micros(x: string): string
  /** A day as how many days it is after 1 January 1970. */
  dayNumber(x: string): string
  /** A day as `2026-10-17`. */
  isoDate(x: string): string
  /** Whether a number is one: neither NaN nor infinite. */
  isFinite(x: string): string
  /** All numbers of a group, in order, between commas. */
  list(x: string): string
  /** All texts of a partition (`PARTITION BY …`), in order, as one; those that are NULL are left out. */
  textsOver(x: string, partition: string): string
  /** An array of numbers as JSON text. */
  json(x: string): string
  /** Printed at the end of every query, where the engine takes settings there. */
  readonly settings?: Readonly<Record<string, number>>
}

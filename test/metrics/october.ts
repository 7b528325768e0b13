// Rows and short readings for the tests of the metrics.
import type { DateString, Reason, Result, Row, Warning, WarningCode } from '../../src/metrics/index.js'

/** Day `n` of a month. */
export const day = (n: number, month = '2026-10'): DateString => `${month}-${String(n).padStart(2, '0')}`

/** A row a day: the days `from` to `to` of a month. */
export const days = (from: number, to: number, of: Row | ((n: number) => Row), month = '2026-10'): Row[] =>
  Array.from({ length: to - from + 1 }, (_, i) => ({
    date: day(from + i, month),
    ...(typeof of === 'function' ? of(from + i) : of),
  }))

/** What a result comes to: its value, or the reason why there is none. */
export const said = (result: Result | undefined): number | Reason | undefined =>
  result?.known ? result.value : result?.reason

/** The bounds of a result without a value. */
export const bounds = (result: Result): readonly [number | null, number | null] | undefined =>
  result.known ? undefined : result.between

/** The warnings of one sort. */
export const warned = (result: { readonly warnings: readonly Warning[] }, code: WarningCode): readonly Warning[] =>
  result.warnings.filter((warning) => warning.code === code)

/** Every order of a few things. */
export const orders = <T>(things: readonly T[]): T[][] =>
  things.length < 2
    ? [[...things]]
    : things.flatMap((thing, i) =>
        orders([...things.slice(0, i), ...things.slice(i + 1)]).map((rest) => [thing, ...rest]),
      )

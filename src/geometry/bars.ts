import { placeOn, round, type Span } from './scale.js'

/** What a bar is of: a value, or the ends between which it lies, `null` for an open end. */
export type BarInput = number | readonly [low: number | null, high: number | null] | null

export interface Bars {
  /** Where zero lies, as a fraction. */
  readonly zero: number
  /** In the order of the values; `null` where nothing is known. */
  readonly bars: readonly (Span | null)[]
}

/** What is not nothing can be seen, if only as a hairline. */
const HAIRLINE = 0.004

/**
 * Bars that begin at zero, all on one scale: to one side of it, or to both where some values are below it. A range is drawn
 * from its lower to its upper end, an open one to the end of the scale.
 *
 * @example barsOf([8, 4, null]) → zero 0; 0 to 1, 0 to 0.5, null
 * @example barsOf([3, -1]) → zero 0.25; 0.25 to 1, 0 to 0.25
 */
export function barsOf(values: readonly BarInput[]): Bars {
  const ends = values.flat().filter((end): end is number => end !== null)
  const [min, max] = [Math.min(0, ...ends), Math.max(0, ...ends)]
  const scale = min < max ? { min, max } : { min: 0, max: 1 }
  const zero = placeOn(scale, 0).fraction
  const place = (value: number) => placeOn(scale, value).fraction
  return {
    zero,
    bars: values.map((value) => {
      if (value === null) return null
      if (typeof value === 'number') return seen(zero, place(value), value)
      const [low, high] = value
      return { from: low === null ? 0 : place(low), to: high === null ? 1 : place(high) }
    }),
  }
}

function seen(zero: number, at: number, value: number): Span {
  if (value === 0) return { from: zero, to: zero }
  return value > 0
    ? { from: zero, to: Math.min(1, Math.max(at, round(zero + HAIRLINE))) }
    : { from: Math.max(0, Math.min(at, round(zero - HAIRLINE))), to: zero }
}

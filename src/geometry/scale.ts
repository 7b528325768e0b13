import type { Unit } from '../metrics/index.js'

/** A straight scale; `min` is less than `max`. */
export interface Scale {
  readonly min: number
  readonly max: number
}

/** What calculating may add to a fraction or take from it in the last digits. */
const NOISE = 1e-9

/** Where a value stands on a scale: a fraction from 0 to 1, and on which side it lies beyond the scale, if it does. */
export interface Place {
  readonly fraction: number
  readonly over: 'above' | 'below' | null
}

/** A part of a scale, as fractions; `from` is never greater than `to`. */
export interface Span {
  readonly from: number
  readonly to: number
}

/**
 * Where a value stands. Beyond the scale it stands at the end and says so.
 *
 * @example placeOn({ min: 0, max: 0.08 }, 0.04) → { fraction: 0.5, over: null }
 * @example placeOn({ min: 0, max: 0.08 }, 0.1) → { fraction: 1, over: 'above' }
 */
export function placeOn({ min, max }: Scale, value: number): Place {
  // Halves, because the length of a scale may be more than a number can hold.
  const fraction = (value / 2 - min / 2) / (max / 2 - min / 2)
  if (fraction > 1 + NOISE) return { fraction: 1, over: 'above' }
  if (fraction < -NOISE) return { fraction: 0, over: 'below' }
  return { fraction: round(Math.min(1, Math.max(0, fraction))), over: null }
}

/**
 * The part of the scale between two values, where `null` is the end of the scale; null when no part of the scale lies between
 * them.
 */
export function spanOn(scale: Scale, from: number | null, to: number | null): Span | null {
  const low = from === null ? 0 : placeOn(scale, from).fraction
  const high = to === null ? 1 : placeOn(scale, to).fraction
  return low < high ? { from: low, to: high } : null
}

/** Digits of nice steps, each with the least first digit that it is nearest to: the geometric mean with the one below. */
const niceDigits: ReadonlyArray<readonly [digit: number, from: number]> = [
  [10, Math.sqrt(50)],
  [5, Math.sqrt(10)],
  [2, Math.sqrt(2)],
]

/**
 * The step of 1, 2 or 5 times a power of ten that divides a length into about so many.
 *
 * @example niceStep(128400) → 20000
 */
export function niceStep(length: number, count = 5): number {
  const rough = length / count
  const power = 10 ** Math.floor(Math.log10(rough))
  const first = rough / power
  const [digit] = niceDigits.find(([, from]) => first >= from) ?? [1]
  return exact(digit * power)
}

/**
 * The least end of a scale from zero that holds the value and reads well; 1 for a value without a size.
 *
 * @example niceMaximum(0.0667) → 0.07
 */
export function niceMaximum(value: number): number {
  const size = Math.abs(value)
  if (!(size > 0) || !Number.isFinite(size)) return 1
  const step = niceStep(size)
  const end = exact(Math.ceil(size / step - NOISE) * step)
  return end > 0 && Number.isFinite(end) ? end : size
}

/** A fraction as SVG and CSS want it: "84%". */
export const percent = (fraction: number): string => `${round(fraction * 100)}%`

/**
 * To six decimals, and never −0. Engines differ in the last digits of what they calculate; the server and the browser must
 * write the same.
 */
export const round = (value: number): number => Math.round(value * 1e6) / 1e6 + 0

/** The number that was meant: 0.30000000000000004 is 0.3. */
export const exact = (value: number): number => Number(value.toPrecision(12))

/**
 * What good ends and steps of a scale are multiples of. Seconds end on whole minutes from a minute and a half on, and on whole
 * hours from an hour and a half on.
 *
 * @example roundUnit(5400, 'duration') → 3600
 */
export function roundUnit(size: number, unit: Unit): number {
  if (unit !== 'duration' || size < 90) return 1
  return size < 5400 ? 60 : 3600
}

/** A straight scale; `min` is less than `max`. */
export interface Scale {
  readonly min: number
  readonly max: number
}

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
  // Halves: the length of a scale may be more than a number can hold.
  const fraction = (value / 2 - min / 2) / (max / 2 - min / 2)
  if (fraction > 1 + 1e-9) return { fraction: 1, over: 'above' }
  if (fraction < -1e-9) return { fraction: 0, over: 'below' }
  return { fraction: round(Math.min(1, Math.max(0, fraction))), over: null }
}

/** The part of the scale between two values, an open end (`null`) reaching to the end; `null` when none of it is on the scale. */
export function spanOn(scale: Scale, from: number | null, to: number | null): Span | null {
  const low = from === null ? 0 : placeOn(scale, from).fraction
  const high = to === null ? 1 : placeOn(scale, to).fraction
  return low < high ? { from: low, to: high } : null
}

/**
 * The step of 1, 2 or 5 times a power of ten that parts a span into about so many.
 *
 * @example niceStep(128400) → 20000
 */
export function niceStep(span: number, count = 5): number {
  const rough = span / count
  const power = 10 ** Math.floor(Math.log10(rough))
  const digit = rough / power
  // The geometric means between 1, 2, 5 and 10: the nearest step wins.
  return exact((digit >= Math.sqrt(50) ? 10 : digit >= Math.sqrt(10) ? 5 : digit >= Math.sqrt(2) ? 2 : 1) * power)
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
  const end = exact(Math.ceil(size / step - 1e-9) * step)
  return end > 0 && Number.isFinite(end) ? end : size
}

/** A fraction as SVG and CSS want it: "84%". */
export const percent = (fraction: number): string => `${round(fraction * 100)}%`

/** Engines differ in the last digits of what they calculate; server and browser must write the same. */
export const round = (value: number): number => Math.round(value * 1e6) / 1e6 + 0

const exact = (value: number): number => Number(value.toPrecision(12))

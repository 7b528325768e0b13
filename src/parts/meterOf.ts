import { type Extent, extentOn, placeOn } from '../geometry/index.js'
import type { Between } from '../metrics/index.js'

/** An attainment, or a score. */
export type Attained = ({ readonly known: true; readonly value: number } | { readonly known: false }) & {
  readonly between?: Between | undefined
}

/** Where a bar reaches and its marks stand: fractions of its length. */
export interface MeterMarks extends Extent {
  /** The value is farther than the bar is long, or may be. */
  readonly beyond: 'sure' | 'maybe' | undefined
  /** Where the goal stands. */
  readonly goal: number
}

/** Whether its bar has a hatch, which a key is to name. */
export function isHatched(attained: Attained, max: number): boolean {
  const { maybe, beyond } = meterOf(attained, max)
  return maybe !== null || beyond === 'maybe'
}

/** @example meterOf({ known: true, value: 1.5 }, 1.2) → filled, beyond its end, its goal at 0.833 */
export function meterOf(attained: Attained, max: number): MeterMarks {
  const scale = { min: 0, max }
  const bounds = attained.known ? ([attained.value, attained.value] as const) : attained.between
  const isBeyond = (end: number) => placeOn(scale, end).over === 'above'
  // An upper bound that is open is beyond any end.
  const mayBe = bounds && isBeyond(bounds[1] ?? Infinity) ? 'maybe' : undefined
  return {
    ...(bounds ? extentOn(scale, bounds) : { sure: null, maybe: null }),
    beyond: isBeyond(bounds?.[0] ?? 0) ? 'sure' : mayBe,
    goal: placeOn(scale, 1).fraction,
  }
}

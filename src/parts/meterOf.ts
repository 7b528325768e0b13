import { placeOn, type Span, spanOn } from '../geometry/index.js'
import type { Between } from '../metrics/index.js'

/** An attainment, or a score. */
export type Attained = ({ readonly known: true; readonly value: number } | { readonly known: false }) & {
  readonly between?: Between | undefined
}

/** Where a bar reaches and its marks stand: fractions of its length. */
export interface MeterMarks {
  /** How far it is filled; `null` where that is unknown. */
  readonly value: number | null
  /** What is known between bounds. */
  readonly band: Span | null
  /** The value, or what it may be, is farther than the bar is long. */
  readonly isBeyond: boolean
  /** Where the goal stands. */
  readonly goal: number
}

/**
 * What is known between bounds fills the bar where even the lower one is beyond its end.
 *
 * @example meterOf({ known: true, value: 1.5 }, 1.2) → filled, beyond its end, its goal at 0.833
 */
export function meterOf(attained: Attained, max: number): MeterMarks {
  const scale = { min: 0, max }
  const bounds = attained.known ? ([attained.value, attained.value] as const) : attained.between
  const from = bounds && placeOn(scale, bounds[0] ?? -Infinity)
  return {
    value: from && (attained.known || from.over === 'above') ? from.fraction : null,
    band: !attained.known && bounds ? spanOn(scale, ...bounds) : null,
    // An upper bound that is open is beyond any end.
    isBeyond: !!bounds && placeOn(scale, bounds[1] ?? Infinity).over === 'above',
    goal: placeOn(scale, 1).fraction,
  }
}

import type { Point } from './polar.js'
import { placeOn, round, type Scale } from './scale.js'

/** Values in a row, in a box of 100 by 100 with the greatest at the top. */
export interface Spark {
  /** A line of a few points is a diagonal that says nothing: they are columns, and these are their middles. */
  readonly shape: 'line' | 'columns'
  /** `null` where a value is unknown. */
  readonly points: ReadonlyArray<Point | null>
  /** The height of zero, where it is on the scale. */
  readonly zero: number | null
  /** The height of the goal, where it is on the scale. */
  readonly target: number | null
}

/** The most values that are columns, and the most places they may stand in. */
const FEW = 4
const PLACES = 12

/**
 * Columns begin at zero, and so does a line that falls below half of its highest value; any other is seen from its lowest
 * value to its highest. A goal is on the scale unless it would take more than half of it.
 *
 * @example sparkOf([10, 20, 10, 20, 10], 25) // from 0 to 25: y 60, 20, 60, 20, 60, the goal at 0
 */
export function sparkOf(values: ReadonlyArray<number | null>, target?: number): Spark {
  const known = values.filter((value) => value !== null)
  const shape = known.length <= FEW && values.length <= PLACES ? 'columns' : 'line'
  const scale = scaleOf(known, shape, target)
  const last = values.length - 1
  const across = (i: number) => (shape === 'columns' ? (i + 0.5) / values.length : i / last)
  const height = (value: number) => (scale.max > scale.min ? round(100 * (1 - placeOn(scale, value).fraction)) : 50)
  const on = (value: number | undefined) =>
    value === undefined || value < scale.min || value > scale.max || scale.min === scale.max ? null : height(value)
  return {
    shape,
    points: values.map((value, i) => (value === null ? null : { x: round(100 * across(i)), y: height(value) })),
    zero: on(0),
    target: on(target),
  }
}

function scaleOf(known: readonly number[], shape: Spark['shape'], target?: number): Scale {
  const [low, high] = [Math.min(...known), Math.max(...known)]
  const isFromZero = shape === 'columns' || (low >= 0 ? low <= high / 2 : high >= low / 2)
  const own = isFromZero ? { min: Math.min(0, low), max: Math.max(0, high) } : { min: low, max: high }
  if (target === undefined) return own
  // Halves, because the whole length may be more than a number can hold.
  const most = own.max / 2 - own.min / 2
  const beyond = Math.max(own.min / 2 - target / 2, target / 2 - own.max / 2)
  return beyond > most ? own : { min: Math.min(own.min, target), max: Math.max(own.max, target) }
}

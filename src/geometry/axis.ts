import type { Unit } from '../metrics/index.js'
import { exact, niceStep, roundUnit, type Scale } from './scale.js'

/** The scale of an axis, and the values on it that are labelled: sorted, the ends among them. */
export interface Axis {
  readonly ends: Scale
  readonly ticks: readonly number[]
}

/** Values are far from zero where the nearest is further than this part of the furthest. */
const FAR = 0.4
/** A value is on a tick that it misses by less than this part of a step. */
const NOISE = 1e-9
/** What is smaller is said to be zero. */
const NOTHING = 1e-7
/** Differences smaller than this part of the values are lost in the last digits of what they were calculated from. */
const FLAT = 1e-10
/** About as many parts as an axis is divided into. */
const PARTS = 4

/**
 * An axis that holds all values, with two to nine ticks on round numbers. `zero`: whether zero is on it; `auto` leaves it out
 * where the values are so far from it that their changes could not be seen, and the axis then says where it begins.
 *
 * @example axisFor([11_600, 12_500], 'count').ticks → [11600, 11800, 12000, 12200, 12400, 12600]
 */
export function axisFor(
  values: ReadonlyArray<number | null>,
  unit: Unit,
  zero: boolean | 'auto' = 'auto',
  parts = PARTS,
): Axis {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const value of values) {
    if (value === null || !Number.isFinite(value)) continue
    if (value < low) low = value
    if (value > high) high = value
  }
  if (low > high || Math.max(-low, high) < NOTHING) [low, high] = [0, 1]
  const [near, far] = [Math.abs(low), Math.abs(high)].sort((a, b) => a - b) as [number, number]
  const isFlat = high - low <= far * FLAT
  const isCut = !isFlat && zero !== true && low * high > 0 && (zero === false || near > FAR * far)
  const [from, to] = isCut ? [low, high] : [Math.min(0, low), Math.max(0, high)]
  const one = roundUnit(to - from, unit)
  const step = Math.max(niceStep((to - from) / one, parts) * one, leastStep(unit, to - from, far))
  const [first, last] = [Math.floor(from / step + NOISE), Math.ceil(to / step - NOISE)]
  // What no step divides, because it is as large as numbers get, has its ends only.
  if (!Number.isFinite(step) || !Number.isFinite(last * step))
    return { ends: { min: from, max: to }, ticks: [from, to] }
  const ticks = Array.from({ length: Math.max(last, first + 1) - first + 1 }, (_, i) => exact((first + i) * step) + 0)
  return { ends: { min: ticks[0] as number, max: ticks.at(-1) as number }, ticks }
}

/** Between ticks: what is counted is whole, and times are said to the second, from ten minutes on to the minute. */
function leastStep(unit: Unit, length: number, far: number): number {
  if (unit === 'count') return length > 1 ? 1 : 0
  if (unit !== 'duration' || far < 10) return 0
  return far < 590 ? 1 : 60
}

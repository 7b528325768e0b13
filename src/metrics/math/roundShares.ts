import { largestRemainder } from './largestRemainder.js'

/**
 * Whole units for shares that stand in a list: as `largestRemainder`, but equal parts get equally many. Where the units that
 * are left are too few for all parts that are equal, none of these gets one: twelve brands with as much as each other have
 * 8.3% each, which adds up to 99.6%. The units never add up to more than there are, and without equal parts to exactly so many.
 *
 * @example roundShares([1, 1, 1], 100) → [33, 33, 33]
 */
export function roundShares(parts: readonly number[], units: number): number[] {
  const rounded = largestRemainder(parts, units)
  const least = new Map<number, number>()
  for (const [i, part] of parts.entries()) {
    const unit = rounded[i] as number
    least.set(keyOf(part), Math.min(unit, least.get(keyOf(part)) ?? unit))
  }
  return parts.map((part) => least.get(keyOf(part)) as number)
}

/** Parts that differ by rounding noise alone are equal. */
const keyOf = (part: number): number => Number(part.toPrecision(12))

import { sum } from './sum.js'
import { PARTS_OF_UNIT } from './tolerance.js'

/**
 * Whole units for the parts of a whole: each part is rounded down, and the units that are left go to the largest
 * remainders, of equal ones to the larger part, then to the one that stands first. They add up to `units`, exactly.
 *
 * @param parts not negative, and not all 0 unless there are no units either
 * @param units up to 10⁸
 * @example largestRemainder([1, 1, 1], 100) → [34, 33, 33]
 */
export function largestRemainder(parts: readonly number[], units: number): number[] {
  const total = sum(parts) || 1
  // In millionths of a unit, so that remainders that differ by rounding noise alone are equal.
  const fine = parts.map((part) => Math.round((part / total) * units * PARTS_OF_UNIT))
  const remainder = fine.map((size) => size % PARTS_OF_UNIT)
  const whole = fine.map((size, i) => (size - (remainder[i] as number)) / PARTS_OF_UNIT)
  const left = units - sum(whole)
  const order = [...parts.keys()].sort(
    (a, b) => (remainder[b] as number) - (remainder[a] as number) || (parts[b] as number) - (parts[a] as number),
  )
  for (const i of order.slice(0, left)) whole[i] = (whole[i] as number) + 1
  return whole
}

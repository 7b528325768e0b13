import type { Unit } from '../../metrics/index.js'
import type { NumberOptions } from '../number.js'
import { formatRange, formatValue } from '../value.js'

/** From the least to the most of some values; one figure where both read alike: "28–41", "30". */
export function rangeOf(values: readonly number[], unit: Unit, options: NumberOptions): string {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const [low, high] = [least, most].map((value) => formatValue({ value, unit }, options))
  return low === high ? (low as string) : formatRange([least, most], { ...options, unit })
}

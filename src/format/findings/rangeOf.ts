import type { Unit } from '../../metrics/index.js'
import type { NumberOptions } from '../number.js'
import { formatRange, formatValue } from '../value.js'

/** From the least to the most of some values; one figure where both read alike: "28–41", "30", "$14.00–14.61". */
export function rangeOf(values: readonly number[], unit: Unit, options: NumberOptions): string {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const say = (value: number) => formatValue({ value, unit }, options)
  const range = formatRange([least, most], { ...options, unit })
  // Of 14 and 14.001 both ends are written with cents, and so they read alike as well.
  const isOne = say(least) === say(most) || range === formatRange([most, most], { ...options, unit })
  return isOne ? say(most) : range
}

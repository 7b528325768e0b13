import type { Between } from '../metrics/index.js'
import { type Extent, extentOn, roomOf } from './extent.js'
import { placeOn } from './scale.js'

export interface Bars {
  /** Where zero lies, as a fraction. */
  readonly zero: number
  /** In the order of the figures; `null` where nothing is known. */
  readonly bars: readonly (Extent | null)[]
}

/**
 * Bars that begin at zero, all on one scale: to one side of it, or to both where some figures are below it.
 *
 * @param figures the bounds of each, of a value the value twice
 * @example barsOf([[8, 8], [2, 4], null]) → zero 0; sure to 1, sure to 0.25 and maybe to 0.5, null
 */
export function barsOf(figures: readonly (Between | null)[]): Bars {
  const ends = figures.flatMap((one) => (one ? roomOf(one) : []))
  const [min, max] = [Math.min(0, ...ends), Math.max(0, ...ends)]
  const scale = min < max ? { min, max } : { min: 0, max: 1 }
  return { zero: placeOn(scale, 0).fraction, bars: figures.map((one) => one && extentOn(scale, one)) }
}

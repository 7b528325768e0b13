import { placeOn } from '../../geometry/index.js'
import type { MetricEffect } from '../../metrics/index.js'

/** A difference with its interval around the line of no difference; all as fractions of the drawing, which is at 0.5 for none. */
export interface EffectMark {
  /** `null` where the difference lies beyond the drawing. */
  readonly at: number | null
  readonly from: number
  readonly to: number
  /** At which ends of the drawing, 0 and 1, it goes on beyond them. */
  readonly beyond: readonly number[]
}

/** How many halves of an interval there is room for on each side of no difference. */
const REACH = 4
const scale = { min: -REACH, max: REACH }

/**
 * Every row is drawn in the same measure: half of its own interval, which is as far as the metric moves by itself. So rows
 * of different units can be compared by how clearly they stand out, a whisker is as long in each, and one that stands out
 * leaves the line free. Without an interval there is nothing to draw.
 */
export function markOf(effect: MetricEffect): EffectMark | null {
  if (!effect.known || !effect.interval) return null
  const [low, high] = effect.interval
  const half = (high - low) / 2
  // Windows that were all alike leave no room for chance: any difference is beyond every measure of it.
  const at = half ? effect.value / half : Math.sign(effect.value) * Infinity || 0
  const width = half ? 1 : 0
  const [dot, from, to] = [placeOn(scale, at), placeOn(scale, at - width), placeOn(scale, at + width)]
  return {
    at: dot.over ? null : dot.fraction,
    from: from.fraction,
    to: to.fraction,
    beyond: [...(from.over === 'below' ? [0] : []), ...(to.over === 'above' ? [1] : [])],
  }
}

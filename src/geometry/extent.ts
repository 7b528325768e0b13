import type { Between } from '../metrics/index.js'
import { placeOn, round, type Scale, type Span, spanOn } from './scale.js'

/** What a drawing shows of a figure, from zero on: over what may be lies what is certain, so that one sees the rest of it. */
export interface Extent {
  readonly sure: Span | null
  readonly maybe: Span | null
}

/** How much longer than what is certain a drawing may be where an end is open. */
export const ROOM = 4 / 3

/** What a scale has to hold so that one sees of a range how far it is certain, and that it goes on where an end is open. */
export const roomOf = ([low, high]: Between): [number, number] => [
  low ?? Math.min(0, ROOM * (high ?? 0)),
  high ?? Math.max(0, ROOM * (low ?? 0)),
]

/** What is not nothing can be seen, if only as a hairline. */
const HAIRLINE = 0.004

/**
 * As much is certain as even the bound that is nearer to zero says: all of a value, and nothing of what may lie on either side
 * of zero.
 *
 * @param between of a value the value twice; an open end is that of the scale
 * @example extentOn({ min: 0, max: 40 }, [10, 20]) → sure from 0 to 0.25, maybe from 0 to 0.5
 */
export function extentOn(scale: Scale, [low, high]: Between): Extent {
  const nearest = Math.max(low ?? -Infinity, Math.min(high ?? Infinity, 0))
  const { fraction: zero, over } = placeOn(scale, 0)
  const ends = [zero, over ? zero : zero + Math.sign(nearest) * HAIRLINE, placeOn(scale, nearest).fraction]
  const [from, to] = [Math.max(0, Math.min(...ends)), Math.min(1, Math.max(...ends))].map(round) as [number, number]
  return {
    sure: from < to ? { from, to } : null,
    maybe: spanOn(scale, low, high) && spanOn(scale, low && Math.min(low, 0), high && Math.max(high, 0)),
  }
}

import { attainment } from '../../metrics/index.js'
import { placeOn, type Span, spanOn } from '../../geometry/index.js'
import type { MetricReading } from '../../parts/index.js'

/** A bar up to the goal, and on beyond it: fractions of its length. */
export interface Progress {
  /** How far it is filled; `null` where that is unknown. */
  readonly value: number | null
  /** The value is farther than the bar is long. */
  readonly isBeyond: boolean
  /** What is known between bounds. */
  readonly band: Span | null
  readonly goal: number
  /** Where it should be by now; `null` where that is the goal itself, or nothing foresees it. */
  readonly expected: number | null
}

/** How much more than the goal a bar shows. */
const MOST = 1.5

/**
 * How far a goal is reached, as it is judged: where less is better, a value above the goal has not reached all of it.
 *
 * @example 155 of 310 after 16 of 31 days: filled to 0.5, expected at 0.516
 */
export function progressOf({ result, target, attainment: reached, pace }: MetricReading): Progress | null {
  if (target === undefined || !reached) return null
  const ends = reached.known ? [reached.value] : (reached.between ?? []).flatMap((end) => end ?? [])
  const max = Math.min(MOST, Math.max(1, ...ends))
  const scale = { min: 0, max }
  const place = reached.known ? placeOn(scale, reached.value) : null
  const due =
    pace && pace.expected !== target && result.known ? attainment({ ...result, value: pace.expected }, target) : null
  return {
    value: place && place.fraction,
    isBeyond: place?.over === 'above',
    band: !reached.known && reached.between ? spanOn(scale, ...reached.between) : null,
    goal: placeOn(scale, 1).fraction,
    expected: due?.known ? placeOn(scale, due.value).fraction : null,
  }
}

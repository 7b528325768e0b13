import { attainment } from '../../metrics/index.js'
import { placeOn, type Span, spanOn } from '../../geometry/index.js'
import type { MetricReading } from '../../parts/index.js'

/** A bar up to the goal, and on beyond it: fractions of its length. */
export interface Progress {
  /** How far it is filled; `null` where that is unknown, or not judged. */
  readonly value: number | null
  /** The value, or what it may be, is farther than the bar is long. */
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
 * The value beside its goal. Where less is better too, it is drawn as large as it is: below the goal it ends before the mark,
 * and above it goes on beyond it.
 *
 * @example 155 of 310 after 16 of 31 days: filled to 0.5, expected at 0.516
 */
export function progressOf({ result, target, attainment: reached, pace }: MetricReading): Progress | null {
  if (target === undefined || !reached) return null
  const size = (value: typeof result) => attainment({ ...value, better: 'higher' }, target)
  // What is not judged by the goal is not drawn beside it.
  const drawn = reached.known || reached.between ? size(result) : reached
  const ends = drawn.known ? [drawn.value] : (drawn.between ?? []).flatMap((end) => end ?? [])
  const scale = { min: 0, max: Math.min(MOST, Math.max(1, ...ends)) }
  const place = drawn.known ? placeOn(scale, drawn.value) : null
  // Of a range the upper end, which may be open.
  const top = drawn.known ? drawn.value : ((drawn.between ?? [0, 0])[1] ?? Infinity)
  const due = pace && pace.expected !== target && result.known ? size({ ...result, value: pace.expected }) : null
  return {
    value: place && place.fraction,
    isBeyond: placeOn(scale, top).over === 'above',
    band: !drawn.known && drawn.between ? spanOn(scale, ...drawn.between) : null,
    goal: placeOn(scale, 1).fraction,
    expected: due?.known ? placeOn(scale, due.value).fraction : null,
  }
}

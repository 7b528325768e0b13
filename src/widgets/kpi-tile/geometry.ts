import { placeOn } from '../../geometry/index.js'
import { attainment, type Between } from '../../metrics/index.js'
import type { MetricReading } from '../../parts/index.js'
import { type MeterMarks, meterOf } from '../../parts/meterOf.js'
import { boundsOf } from '../../metrics/model/result.js'

/** A bar up to the goal, and on beyond it. */
export interface Progress extends MeterMarks {
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
  const size = (between: Between) =>
    attainment({ ...result, known: false, reason: 'missing', between, better: 'higher' }, target)
  const bounds = boundsOf(result)
  // What is not judged by the goal is not drawn beside it.
  const drawn = bounds && (reached.known || reached.between) ? size(bounds) : reached
  const ends = drawn.known ? [drawn.value] : (drawn.between ?? []).map((end) => end ?? MOST)
  const max = Math.min(MOST, Math.max(1, ...ends))
  const due = pace && pace.expected !== target && result.known && size([pace.expected, pace.expected])
  return { ...meterOf(drawn, max), expected: due && due.known ? placeOn({ min: 0, max }, due.value).fraction : null }
}

import type { Point } from './polar.js'
import { round } from './scale.js'

/**
 * Divides a line at its gaps, which are never bridged. A run of one point is a dot.
 *
 * @example runsOf([a, b, null, c]) → [[a, b], [c]]
 */
export function runsOf<T>(items: ReadonlyArray<T | null>): T[][] {
  const runs: T[][] = []
  let open = false
  for (const item of items) {
    if (item === null) open = false
    else {
      if (open) runs.at(-1)?.push(item)
      else runs.push([item])
      open = true
    }
  }
  return runs
}

/**
 * Values in a row as points of a box of 100 by 100, evenly spaced, the greatest at the top. Equal values lie in the
 * middle; a single value stands at the end. `null` stands for an unknown value.
 */
export function pointsIn(values: ReadonlyArray<number | null>): (Point | null)[] {
  const known = values.filter((value) => value !== null)
  const [low, high] = [Math.min(...known), Math.max(...known)]
  // Halves, because the whole length may be more than a number can hold.
  const span = high / 2 - low / 2
  const last = values.length - 1
  return values.map((value, i) =>
    value === null
      ? null
      : {
          x: round(last ? (100 * i) / last : 100),
          y: round(span > 0 ? 100 * (1 - (value / 2 - low / 2) / span) : 50),
        },
  )
}

/** Points as `points` of a polyline or a polygon. */
export const pointList = (points: readonly Point[]): string => points.map(({ x, y }) => `${x},${y}`).join(' ')

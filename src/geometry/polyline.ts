import type { Point } from './polar.js'

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

/** Points as `points` of a polyline or a polygon. */
export const pointList = (points: readonly Point[]): string => points.map(({ x, y }) => `${x},${y}`).join(' ')

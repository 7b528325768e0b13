import type { Point } from './polar.js'
import { round } from './scale.js'

/** A part of a smooth line: where it ends, and the two points that pull it there. */
export interface Bend extends Point {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/**
 * A smooth line through points whose `x` rises, after Steffen (1990): between two points it is never above or below both, so
 * it shows no value that is not there.
 *
 * @returns one part for each point after the first
 */
export function smooth(points: readonly Point[]): Bend[] {
  const slope = (i: number): number => {
    const [a, b] = [points[i], points[i + 1]]
    return a && b ? (b.y - a.y) / (b.x - a.x) : Number.NaN
  }
  const width = (i: number): number => (points[i + 1]?.x ?? 0) - (points[i]?.x ?? 0)
  const tangent = (i: number): number => {
    const [before, after] = [slope(i - 1), slope(i)]
    if (Number.isNaN(before) || Number.isNaN(after)) return Number.isNaN(before) ? after : before
    const [left, right] = [width(i - 1), width(i)]
    const mean = (before * right + after * left) / (left + right)
    return (Math.sign(before) + Math.sign(after)) * Math.min(Math.abs(before), Math.abs(after), Math.abs(mean) / 2) || 0
  }
  return points.slice(1).map((to, i) => {
    const from = points[i] as Point
    const third = (to.x - from.x) / 3
    return {
      ...to,
      x1: round(from.x + third),
      y1: round(from.y + third * tangent(i)),
      x2: round(to.x - third),
      y2: round(to.y - third * tangent(i + 1)),
    }
  })
}

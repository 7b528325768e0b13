import { type Arc, type Point, pointAt } from './polar.js'

/** A part of a ring around (0, 0). */
export interface RingPart extends Arc {
  readonly inner: number
  readonly outer: number
  /** How round its corners are; less where there is no room for it. */
  readonly corner?: number | undefined
  /** What it keeps free between itself and the parts beside it. A whole ring has none beside it. */
  readonly gap?: number | undefined
}

/** Of a turn. */
const NOISE = 1e-9
const TURN = 2 * Math.PI

/** The outline of a part of a ring, or of a whole one: the `d` of a path. */
export function arcPath({ startAngle, endAngle, inner, outer, corner = 0, gap = 0 }: RingPart): string {
  const turn = endAngle - startAngle
  if (turn > TURN - NOISE) return circle(outer, 1) + circle(inner, 0)
  const most = Math.min(corner, (outer - inner) / 2)
  const [far, near] = [sideOf(outer, 1, turn, most, gap / 2), sideOf(inner, -1, turn, most, gap / 2)]
  const at = (angle: number, radius: number) => say(pointAt(angle, radius))
  const arc = (radius: number, clockwise: 0 | 1, angle: number, to: string) =>
    `A${radius},${radius},0,${Number(angle > Math.PI)},${clockwise},${to}`
  // A corner: from the edge to the circle, or back.
  const round = ({ corner }: Side, to: string) => (corner > 0 ? arc(tidy(corner), 1, 0, to) : '')
  const edge = ({ edge: [angle, radius] }: Side, end: 0 | 1) =>
    end ? at(endAngle - angle, radius) : at(startAngle + angle, radius)
  return [
    `M${edge(far, 0)}`,
    round(far, at(startAngle + far.angle, outer)),
    arc(outer, 1, turn - 2 * far.angle, at(endAngle - far.angle, outer)),
    round(far, edge(far, 1)),
    `L${edge(near, 1)}`,
    round(near, at(endAngle - near.angle, inner)),
    arc(inner, 0, turn - 2 * near.angle, at(startAngle + near.angle, inner)),
    round(near, edge(near, 0)),
    'Z',
  ].join('')
}

/** The outer or the inner side of a part of a ring, as it looks from each of its ends. */
interface Side {
  readonly corner: number
  /** Where its arc begins, as an angle from its end. */
  readonly angle: number
  /** Where the straight edge begins: an angle from its end, and how far from the middle. */
  readonly edge: readonly [angle: number, radius: number]
}

/**
 * The edge lies at half the gap beside the radius. A corner is a circle that touches it and the arc from within: its middle is
 * as far from the edge as from the arc.
 *
 * @param inward 1 where the part lies within the radius, −1 where it lies beyond
 */
function sideOf(radius: number, inward: 1 | -1, turn: number, most: number, beside: number): Side {
  const half = Math.sin(Math.min(turn, Math.PI) / 2)
  const free = radius * half - beside
  // Thinner than the gap: it ends in a point.
  if (free <= 0) return { corner: 0, angle: turn / 2, edge: [turn / 2, radius] }
  const corner = Math.min(most, free / (1 + inward * half))
  const middle = radius - inward * corner
  const along = Math.sqrt(middle ** 2 - (beside + corner) ** 2)
  return {
    corner,
    angle: Math.asin((beside + corner) / middle),
    edge: [Math.atan2(beside, along), Math.hypot(beside, along)],
  }
}

const circle = (radius: number, clockwise: 0 | 1): string => {
  const half = (y: number) => `A${radius},${radius},0,1,${clockwise},0,${y}`
  return `M0,${-radius}${half(radius)}${half(-radius)}Z`
}

const say = ({ x, y }: Point): string => `${x},${y}`
const tidy = (value: number): number => Math.round(value * 1e3) / 1e3

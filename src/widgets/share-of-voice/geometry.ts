import { arcOf, type Arc, fullTurn, type Span } from '../../geometry/index.js'

/** Shares as parts of the turn, one after the other from 12 o'clock, clockwise. */
export function spansOf(shares: readonly number[]): Span[] {
  let from = 0
  return shares.map((share) => {
    const to = Math.min(1, from + share)
    const span = { from, to }
    from = to
    return span
  })
}

/** The least angle that a finger hits: 24 px where the ring is 200 px wide, and its middle 75 px from its centre. */
const LEAST_ANGLE = 24 / 75

/** A slice as it is drawn, and its hit area: that of a thin slice is wider than the slice. */
export function sliceOf({ from, to }: Span): { readonly arc: Arc; readonly hitArea: Arc } {
  const arc = arcOf(fullTurn, { from, to })
  const missing = Math.max(0, LEAST_ANGLE - (arc.endAngle - arc.startAngle)) / 2
  return { arc, hitArea: { startAngle: arc.startAngle - missing, endAngle: arc.endAngle + missing } }
}

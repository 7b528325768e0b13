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
const REACH = 24 / 75

/** A slice as it is drawn, and what of the ring around it can be hit: a thin one is drawn thin, and hit all the same. */
export function sliceOf({ from, to }: Span): { readonly arc: Arc; readonly reach: Arc } {
  const arc = arcOf(fullTurn, { from, to })
  const missing = Math.max(0, REACH - (arc.endAngle - arc.startAngle)) / 2
  return { arc, reach: { startAngle: arc.startAngle - missing, endAngle: arc.endAngle + missing } }
}

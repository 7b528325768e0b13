import { daysIn, holds, type Span } from '../../model/span.js'
import { bitOf, type Cell, keyOf, type Segment, type SegmentColumn } from '../../store/ledger.js'

/**
 * The days of a block on which not all is known of what it is the sum of: organic or paid, or a campaign that has a row.
 *
 * @param used the segments that the block takes its value from
 */
export function holesIn(
  { span, parts }: Cell,
  used: readonly Segment[],
  { values, paid: reported }: SegmentColumn,
): number[] {
  if (!parts) return []
  const [sources, kinds] = [new Set(used), [...new Set(used.map(({ paid }) => paid))]]
  const isTotal = used.some(({ campaign, paid }) => !campaign && !paid)
  return daysIn(span as Span).filter((day) => {
    const today = parts.filter((part) => holds(part.span, day)).flatMap(({ segments }) => segments)
    const known = today.filter((one) => sources.has(one))
    const keys = new Set(known.map(keyOf))
    // A row of the whole channel that does not know it is a part of nothing.
    const isLacking = (one: Segment) =>
      (one.paid || one.campaign) &&
      !isFinite(values[one.i] ?? Number.NaN) &&
      (reported & bitOf(one.paid)) > 0 &&
      !keys.has(keyOf(one))
    return !kinds.every((kind) => known.some(({ paid }) => paid === kind)) || (!isTotal && today.some(isLacking))
  })
}

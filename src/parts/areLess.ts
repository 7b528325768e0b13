import type { Result, Series } from '../metrics/index.js'

/**
 * Which points cannot stand beside the others. Of what grows with its days, one that was cut or that knows less of its days than
 * others do is no fall. A rate and a level may end open, but without a channel that others have they are of something else.
 */
export function areLess(points: Series['points']): readonly boolean[] {
  const knownOf = ({ coverage: { known, expected } }: Result) => known / (expected || 1)
  const most = Math.max(0, ...points.map(({ result, whole }) => (whole ? knownOf(result) : 0)))
  const mostDays = Math.max(0, ...points.map(({ result }) => result.coverage.known))
  const fewest = Math.min(...points.map(({ result }) => (result.known ? missingIn(result) : Infinity)))
  return points.map(({ result, whole }) => {
    const grows = result.time === 'adds' || result.time === 'saturates'
    const isShort = whole ? knownOf(result) < most : result.coverage.known < mostDays
    return missingIn(result) > fewest || (grows && isShort)
  })
}

/** How many channels a point is without. */
const missingIn = ({ warnings }: Result): number =>
  warnings.flatMap((one) => (one.code === 'channels-missing' ? (one.keys ?? []) : [])).length

import type { Result, Series } from '../metrics/index.js'

/**
 * Which points cannot stand beside the others of their line: without a channel that most of them have, and, of what grows with its
 * days, with fewer of its own days known than most of them. Of what is had as often, the most is usual.
 */
export function areLess(points: Series['points']): readonly boolean[] {
  const known = points.flatMap(({ result }) => (result.known ? result : []))
  const usual = usuallyMissing(known.map(missingIn))
  const most = commonest(
    known.map(partOf).sort((a, b) => b - a),
    0,
  )
  return points.map(({ result }) => {
    const lacks = missingIn(result).some((channel) => !usual.includes(channel))
    return lacks || (grows(result) && partOf(result) < most)
  })
}

/** The channels that most points are without. */
export const usuallyMissing = (missing: readonly (readonly string[])[]): readonly string[] =>
  commonest(
    missing.map((one) => one.join('\n')).sort((a, b) => a.length - b.length || (a < b ? -1 : 1)),
    '',
  ).split('\n')

/** What comes most often, and of several the first; of none what is `otherwise`. */
function commonest<T>(all: readonly T[], otherwise: T): T {
  const counts = new Map<T, number>()
  let best = otherwise
  for (const one of all) {
    const count = (counts.get(one) ?? 0) + 1
    counts.set(one, count)
    if (count > (counts.get(best) ?? 0)) best = one
  }
  return best
}

/** Whether it is more, the more days it is of. */
export const grows = ({ time }: Result): boolean => time === 'adds' || time === 'saturates'

const partOf = ({ coverage: { known, expected } }: Result): number => known / (expected || 1)

/** The channels that a point is without. */
export const missingIn = ({ warnings }: Result): readonly string[] =>
  warnings.flatMap((one) => (one.code === 'channels-missing' ? (one.keys ?? []) : []))

import type { Result, Series } from '../metrics/index.js'

/**
 * Which points cannot stand beside the others of their line: without a channel that most of them have, and, of what grows with its
 * days, with fewer of its own days known than most of them.
 */
export function areLess(points: Series['points']): readonly boolean[] {
  const known = points.map(({ result }) => result).filter(({ known }) => known)
  const usual = new Set(commonest(known.map(missingIn))?.split(','))
  const most = Number(commonest(known.map((one) => `${partOf(one)}`)) ?? 0)
  return points.map(({ result }) => {
    const grows = result.time === 'adds' || result.time === 'saturates'
    const lacks = missingIn(result)
      .split(',')
      .some((channel) => !usual.has(channel))
    return (lacks && missingIn(result) !== '') || (grows && partOf(result) < most)
  })
}

/** What comes most often, the first of them. */
function commonest(all: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].reduce<readonly [string, number] | undefined>(
    (best, one) => (best && best[1] >= one[1] ? best : one),
    undefined,
  )?.[0]
}

const partOf = ({ coverage: { known, expected } }: Result): number => known / (expected || 1)

/** The channels that a point is without. */
const missingIn = ({ warnings }: Result): string =>
  warnings.flatMap((one) => (one.code === 'channels-missing' ? (one.keys ?? []) : [])).join()

import type { Block, Measure } from './resolve.js'

/**
 * What several sums know alike. Both sides of a ratio must speak of the same days: spend by the month and leads by the day
 * meet over the month, if every day of it has leads; a day (or a row) that one side lacks is dropped from all.
 *
 * @returns the blocks that stay, or none where all do, and how many days or rows they have in common
 */
export function common(measures: readonly Measure[], last: number): { shared?: ReadonlySet<Block>; count: number } {
  const sums = measures.flatMap(({ blocks }) => (blocks ? [blocks] : []))
  const [first = []] = sums
  // Sums over the same parts have all of them in common: the usual case, and quick to see.
  if (sums.every((sum) => sum.length === first.length && sum.every(({ slot }, i) => slot === first[i]?.slot)))
    return { count: measures[0]?.coverage.known ?? 0 }
  let blocks = sums.flat()
  let size = 0
  let times = new Map<unknown, number>()
  do {
    size = blocks.length
    times = new Map()
    for (const block of blocks) for (const unit of unitsOf(block)) times.set(unit, (times.get(unit) ?? 0) + 1)
    blocks = blocks.filter((block) => unitsOf(block).every((unit) => times.get(unit) === sums.length))
  } while (blocks.length < size)
  const units = [...times].filter(
    ([unit, count]) => count === sums.length && !(typeof unit === 'number' && unit > last),
  )
  return { shared: new Set(blocks), count: units.length }
}

/** The days of a span; a row is one by itself. */
const unitsOf = ({ slot, start, end }: Block): readonly unknown[] =>
  slot.post || !slot.span ? [slot] : Array.from({ length: end - start + 1 }, (_, i) => start + i)

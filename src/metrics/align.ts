import type { Block, Measure } from './resolve.js'

/**
 * What several sums know alike. Both sides of a ratio must speak of the same days: spend by the month and leads by the day
 * meet over the month, if every day of it has leads; a day (or a row) that one side lacks is dropped from all.
 *
 * @returns the blocks that stay, and how many days or rows they have in common
 */
export function common(measures: readonly Measure[], last: number): { blocks: Set<Block>; count: number } {
  const sums = measures.filter(({ blocks }) => blocks)
  let blocks = sums.flatMap((sum) => sum.blocks ?? [])
  let size = 0
  let times: number[] = []
  const each = ({ start, end }: Block, visit: (unit: number) => void) => {
    for (let unit = start; unit <= end; unit++) visit(unit)
  }
  do {
    size = blocks.length
    times = []
    for (const block of blocks) each(block, (unit) => (times[unit] = (times[unit] ?? 0) + 1))
    blocks = blocks.filter((block) => {
      let shared = true
      each(block, (unit) => (shared &&= times[unit] === sums.length))
      return shared
    })
  } while (blocks.length < size)
  return { blocks: new Set(blocks), count: times.filter((count, unit) => count === sums.length && unit <= last).length }
}

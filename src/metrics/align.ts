import { lengthOf } from './calendar.js'
import { knows } from './column.js'
import type { Book, Slot } from './ledger.js'
import type { Measure } from './measure.js'
import { sumOf } from './tiles.js'

/**
 * What several sums know alike. Both sides of a ratio must speak of the same days: spend by the month and leads by the day
 * meet over the month, if every day of it has leads; a day (or a row) that one side lacks is dropped from all.
 *
 * @returns what stays (nothing is dropped where it is not given), and how many days or rows the sums have in common
 */
export function common(
  sums: readonly Measure[],
  last: number,
): { stays?: (tile: number, book: Book | undefined) => boolean; count: number } {
  const [first] = sums
  const { tiles = [], book } = first ?? {}
  // Sums over the same parts have all of them in common: the usual case, and quick to see.
  if (sums.every((sum) => sum.tiles === tiles)) return { count: first?.coverage.known ?? 0 }
  if (sums.every((sum) => sum.book === book) && !book?.wide.length) {
    const stays = (tile: number) => sums.every(({ column }) => column && knows(column, tile))
    return { stays, count: tiles.filter(stays).length }
  }
  let all = sums.flatMap((sum) => sum.tiles?.map((tile) => sum.book?.slots[tile] as Slot) ?? [])
  let size = 0
  let times = new Map<unknown, number>()
  do {
    size = all.length
    times = new Map()
    for (const slot of all) for (const unit of unitsOf(slot)) times.set(unit, (times.get(unit) ?? 0) + 1)
    all = all.filter((slot) => unitsOf(slot).every((unit) => times.get(unit) === sums.length))
  } while (all.length < size)
  const shared = new Set(all)
  // What is left has all its days in common; those that are not over do not count.
  const units = [...times.keys()].filter((unit) => !((unit as number) > last))
  return { stays: (tile, of) => shared.has(of?.slots[tile] as Slot), count: units.length }
}

/** The days of a span; a post or a row is one by itself. */
const unitsOf = (slot: Slot): readonly unknown[] => {
  const { post, span } = slot
  if (post || !span) return [slot]
  return span.from === span.to ? [span.from] : Array.from({ length: lengthOf(span) }, (_, i) => span.from + i)
}

/**
 * Keeps, of what adds, the days or rows that all have in common: what becomes of the measures that lose some. Rows without
 * dates that come from different places have nothing to be matched by.
 *
 * @returns false where they have nothing in common
 */
export function restrict(
  measures: readonly Measure[],
  last: number,
  mixed: boolean,
  into: Map<Measure, Measure>,
): boolean {
  const sums = measures.filter(({ tiles, coverage }) => tiles && !(mixed && coverage.unit === 'rows'))
  // Where one of them knows nothing at all, what the others know may still be told.
  if (sums.length < 2 || sums.some(({ tiles }) => !tiles?.length)) return true
  const { stays, count } = common(sums, last)
  for (const measure of stays ? sums : []) {
    const { tiles = [], column, book } = measure
    const kept = tiles.filter((tile) => stays?.(tile, book))
    if (kept.length === tiles.length || !column) continue
    const coverage = { ...measure.coverage, known: count }
    into.set(measure, { ...measure, ...sumOf(kept, column), tiles: kept, coverage })
  }
  return count > 0
}

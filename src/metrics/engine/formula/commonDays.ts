import { unknown } from '../../model/interval.js'
import { daysIn } from '../../model/span.js'
import { type Book, type Cell, type Scope, sizeOf } from '../../store/ledger.js'
import { countOf, coveredBy, sumOf } from '../facts/cells.js'
import { knows } from '../facts/factColumn.js'
import type { ResolvedFact } from '../facts/resolveFact.js'

/** What several sums know alike. */
export interface Common {
  /** Whether a cell of a book stays; nothing is dropped where it is not given. */
  readonly stays?: (cell: number, book: Book | undefined) => boolean
  /** How many days or rows the sums have in common. */
  readonly count: number
}

/**
 * What is left of a sum on the days of a scope; the very sum where it is of no days, or of these alone. Of days that came together,
 * where only some of them stay, nobody knows what these have.
 */
export function onDays(sum: ResolvedFact, { days, window }: Scope): ResolvedFact {
  const { cells, column, book, coverage } = sum
  if (!days || !cells || !column || !book || coverage.unit === 'rows') return sum
  const isIn = (day: unknown) => days.has(day)
  const cellAt = (place: number) => book.cells[place] as Cell
  const kept = cells.filter((place) => unitsOf(cellAt(place)).every(isIn))
  if (kept.length === cells.length) return sum
  const isCut = ({ span }: Cell) => {
    const together = [...(span?.days ?? [])]
    return together.some(isIn) && !together.every(isIn)
  }
  const areCut = cells.some((place) => isCut(cellAt(place)))
  const { low, high, reason } = areCut ? unknown('missing') : sumOf(kept, column)
  return { ...sum, low, high, reason, cells: kept, coverage: { ...coverage, known: coveredBy(kept, book, window) } }
}

/**
 * What several sums know alike. Both sides of a ratio must speak of the same days: spend by the month and leads by the day
 * meet over the month, if every day of it has leads; a day (or a row) that one side lacks is dropped from all.
 */
export function commonDays(sums: readonly ResolvedFact[], last: number): Common {
  const [first] = sums
  const { cells = [], book } = first ?? {}
  // Sums over the same cells have all of them in common: the usual case, and quick to see.
  if (sums.every((sum) => sum.cells === cells)) return { count: first?.coverage.known ?? 0 }
  if (sums.every((sum) => sum.book === book) && !book?.wide.length) {
    const stays = (cell: number) => sums.every(({ column }) => column && knows(column, cell))
    return { stays, count: book ? countOf(cells.filter(stays), book) : 0 }
  }
  return commonUnits(sums, last)
}

/** The same for cells of any length and of several books, day by day. */
export function commonUnits(sums: readonly ResolvedFact[], last: number): Common {
  const { shared, units } = sharedUnits(sums.map(cellsOf))
  // What is left has all its days in common; those that are not over do not count.
  const over = units.filter((unit) => !((unit as number) > last))
  const count = over.reduce<number>((sum, unit) => sum + (typeof unit === 'object' ? sizeOf(unit as Cell) : 1), 0)
  return { stays: (cell, of) => shared.has(of?.cells[cell] as Cell), count }
}

const cellsOf = ({ cells, book }: ResolvedFact): readonly Cell[] =>
  cells?.map((cell) => book?.cells[cell] as Cell) ?? []

/** The days that several sums know alike, though some of them came together with days that only one of them knows. */
export const daysInCommon = (sums: readonly ResolvedFact[]): readonly unknown[] =>
  sharedUnits(sums.map((sum) => cellsOf(sum).flatMap(eachDay))).units

type Unit = Pick<Cell, 'span'> & Partial<Pick<Cell, 'post'>>

/** Of several lists what is left when all that is of a day that some list lacks is dropped, and of which days that is. */
export function sharedUnits(lists: readonly (readonly Unit[])[]): {
  readonly shared: ReadonlySet<Unit>
  readonly units: readonly unknown[]
} {
  let all = lists.flat()
  let size = 0
  let times = new Map<unknown, number>()
  do {
    size = all.length
    times = new Map()
    for (const cell of all) for (const unit of unitsOf(cell)) times.set(unit, (times.get(unit) ?? 0) + 1)
    all = all.filter((cell) => unitsOf(cell).every((unit) => times.get(unit) === lists.length))
  } while (all.length < size)
  return { shared: new Set(all), units: [...times.keys()] }
}

/** Days that came together, one by one. */
const eachDay = (cell: Unit): readonly Unit[] =>
  cell.span?.days ? daysIn(cell.span).map((day) => ({ span: { from: day, to: day } })) : [cell]

/** The days of a span; a post or a row is one by itself. */
const unitsOf = (cell: Unit): readonly unknown[] => {
  const { post, span } = cell
  if (post || !span) return [cell]
  return span.from === span.to ? [span.from] : daysIn(span)
}

/**
 * Keeps, of what adds, the days or rows that all have in common: what becomes of the facts that lose some. Rows without
 * dates that come from different places have nothing to be matched by.
 *
 * @returns false where they have nothing in common
 */
export function restrict(
  resolved: readonly ResolvedFact[],
  last: number,
  mixed: boolean,
  into: Map<ResolvedFact, ResolvedFact>,
): boolean {
  const own = resolved.filter(({ cells, coverage }) => cells && !(mixed && coverage.unit === 'rows'))
  // Where one of them knows nothing at all, what the others know may still be told.
  if (own.length < 2 || own.some(({ cells }) => !cells?.length)) return true
  const { stays, count } = commonDays(own, last)
  let isMet = true
  for (const sum of own) {
    const { cells = [], column, book } = sum
    const kept = stays ? cells.filter((cell) => stays(cell, book)) : cells
    if (!kept.length) isMet = false
    const isWhole = kept.length === cells.length
    if (isWhole || !column) continue
    const { low, high, reason } = sumOf(kept, column)
    into.set(sum, {
      ...sum,
      low,
      high,
      reason,
      cells: kept,
      coverage: { ...sum.coverage, known: count },
    })
  }
  return isMet
}

import { addsOverTime, type FactId } from '../../model/facts.js'
import { exactly, type Interval, unknown } from '../../model/interval.js'
import type { Reason, Warning } from '../../model/result.js'
import { contains, type DayWindow, daysIn, holds, lengthOf, overlaps, type Span } from '../../model/span.js'
import { type Book, type Cell, type FactColumn, isWhole, sizeOf } from '../../store/ledger.js'
import { valueAt } from './factColumn.js'
import { warnIfDifferent } from './together.js'

// Cells stand here for their places in a book.

export const spanAt = ({ cells }: Book, i: number): Span | null | undefined => cells[i]?.span

/** Whether some cells, which come by date, overlap. */
export function overlap(cells: readonly number[], book: Book): boolean {
  if (!book.wide.length) return false
  let last = -Infinity
  const areClose = cells.some((i) => {
    const span = spanAt(book, i)
    if (span && span.from <= last) return true
    last = span?.to ?? last
    return false
  })
  if (!areClose || !book.hasSeveral) return areClose
  // Those of one may lie between those of another.
  const days = cells.flatMap((i) => daysIn(spanAt(book, i) ?? NO_DAYS))
  return new Set(days).size < days.length
}

/** Whether none of the cells is split by campaign, organic or paid, whatever others of the book are. */
export const areWhole = (cells: readonly number[], book: Book): boolean =>
  book.isPlain || cells.every((i) => isWhole(book.cells[i] as Cell))

const NO_DAYS: Span = { from: 0, to: -1 }

/** How many days or posts the cells are. */
export const countOf = (cells: readonly number[], book: Book): number =>
  book.hasSeveral ? cells.reduce((sum, i) => sum + sizeOf(book.cells[i] as Cell), 0) : cells.length

/** How many of the days that are over the cells cover, but for those with a gap; without days, how many they are. */
export function coveredBy(
  cells: readonly number[],
  book: Book,
  days: DayWindow | null,
  gaps: Iterable<number> = [],
): number {
  if (!days) return countOf(cells, book)
  const covered = cells.reduce((sum, i) => {
    const span = spanAt(book, i) as Span
    if (span.days) return sum + daysIn(span).filter((day) => day <= days.last).length
    return sum + Math.max(0, Math.min(span.to, days.last) - span.from + 1)
  }, 0)
  const isHollow = (day: number) => day <= days.last && cells.some((i) => holds(spanAt(book, i), day))
  return covered - [...gaps].filter(isHollow).length
}

/** What adds, added up. */
export function sumOf(cells: readonly number[], { exact }: FactColumn, none: Reason = 'missing'): Interval {
  if (!cells.length) return unknown(none)
  let sum = 0
  for (const i of cells) sum += exact[i] as number
  return isFinite(sum) ? exactly(sum) : unknown('invalid')
}

/** Those of the cells that the columns all know; the very list where they know all of it. */
export function knownTo(columns: readonly FactColumn[], cells: readonly number[]): readonly number[] {
  let full = true
  for (const column of columns) {
    if (!column.exact.length) return []
    if (!isFull(column)) full = false
  }
  if (full) return cells
  const known: number[] = []
  for (const i of cells) {
    let all = true
    for (const { exact } of columns) if (!isFinite(exact[i] as number)) all = false
    if (all) known.push(i)
  }
  return known.length === cells.length ? cells : known
}

/** Whether a column knows every cell. */
function isFull(column: FactColumn): boolean {
  if (column.full === undefined) {
    column.full = true
    for (const value of column.exact) if (!isFinite(value)) column.full = false
  }
  return column.full
}

/** The days that a place stands for: that of a cell, or of a segment. */
type SpanOf = (place: number) => Span

interface Rule {
  /** Whether what lies within a span serves instead of it. */
  serves(parts: readonly number[], whole: number): boolean
  /** Hears of what lies within a span, whichever of the two serves. */
  meet?(parts: readonly number[], whole: number): void
  conflict(): void
}

/**
 * Of places that may overlap those that do not. Spans that overlap without one containing the other contradict each other:
 * all of them are left out, but for those that their days serve instead of.
 */
function disjoint(places: readonly number[], spanOf: SpanOf, { serves, meet, conflict }: Rule): readonly number[] {
  const daysOf = (i: number) => lengthOf(spanOf(i))
  let used = places.filter((i) => daysOf(i) < 2)
  const within = (whole: number) => used.filter((i) => contains(spanOf(whole), spanOf(i)))
  const isServed = (whole: number, parts = within(whole)) => {
    if (!parts.length || !serves(parts, whole)) return false
    meet?.(parts, whole)
    return true
  }
  const wide = places.filter((i) => daysOf(i) > 1 && !isServed(i)).sort((a, b) => spanOf(a).from - spanOf(b).from)
  const crossing = new Set<number>()
  wide.forEach((i, k) => {
    const span = spanOf(i)
    for (const next of wide.slice(k + 1)) {
      const other = spanOf(next)
      if (other.from > span.to) break
      if (overlaps(span, other) && !contains(span, other) && !contains(other, span)) crossing.add(i).add(next)
    }
  })
  if (crossing.size) conflict()
  // Days that are known one by one come before a total over them.
  const byLength = (a: number, b: number) => daysOf(a) - daysOf(b) || Number(!spanOf(a).days) - Number(!spanOf(b).days)
  for (const i of wide.filter((one) => !crossing.has(one)).sort(byLength)) {
    const parts = within(i)
    if (isServed(i, parts)) continue
    meet?.(parts, i)
    used = [...used.filter((one) => !parts.includes(one)), i]
  }
  return used
}

/**
 * The finest first: of what adds, the parts win over their total when every day of it is known; of people, and otherwise,
 * the total wins.
 *
 * @param column what is known of the places
 */
export function disjointCells(
  places: readonly number[],
  spanOf: SpanOf,
  column: FactColumn,
  fact: FactId,
  warnings: Warning[],
): readonly number[] {
  const serves = (parts: readonly number[], whole: number) =>
    addsOverTime(fact) && parts.reduce((days, i) => days + lengthOf(spanOf(i)), 0) === lengthOf(spanOf(whole))
  return disjoint(places, spanOf, {
    serves,
    meet(parts, whole) {
      const [sum, total] = [sumOf(parts, column), valueAt(column, whole)]
      if (serves(parts, whole)) warnIfDifferent(fact, sum, total, warnings)
      else if (addsOverTime(fact) && sum.low > total.low) warnIfDifferent(fact, total, sum, warnings)
    },
    conflict: () => warnings.push({ code: 'conflict', fact }),
  })
}

/** Leaves out spans in which a finer span is used already. */
export const finestOf: typeof disjointCells = (places, spanOf, _column, _fact, warnings) =>
  disjoint(places, spanOf, { serves: () => true, conflict: () => warnings.push({ code: 'conflict' }) })

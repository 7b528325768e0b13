import { addsOverTime, type FactId } from '../../model/facts.js'
import { exactly, type Interval, unknown } from '../../model/interval.js'
import type { Reason, Warning } from '../../model/result.js'
import { type DayWindow, lengthOf, type Span } from '../../model/span.js'
import type { Book, FactColumn } from '../../store/ledger.js'
import { valueAt } from './factColumn.js'
import { warnIfDifferent } from './together.js'

// Cells stand here for their places in a book.

export const spanAt = ({ cells }: Book, i: number): Span | null | undefined => cells[i]?.span

/** How many of the days that are over the cells cover; without days, how many they are. */
export function coveredBy(cells: readonly number[], book: Book, days: DayWindow | null): number {
  if (!days) return cells.length
  return cells.reduce((sum, i) => {
    const { from, to } = spanAt(book, i) as Span
    return sum + Math.max(0, Math.min(to, days.last) - from + 1)
  }, 0)
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

/**
 * Of cells that may overlap those that do not, the finest first. Of what adds, the parts win over their total when every day
 * of it is known; of people, and otherwise, the total wins. Spans that overlap without one containing the other contradict
 * each other and are left out.
 */
export function disjointCells(
  parts: readonly number[],
  book: Book,
  column: FactColumn,
  fact: FactId,
  warnings: Warning[],
): readonly number[] {
  if (!book.wide.length) return parts
  const sizeOf = (i: number) => lengthOf(spanAt(book, i) as Span)
  const cells = new Set(parts.filter((part) => sizeOf(part) < 2))
  for (const part of parts.filter((one) => sizeOf(one) > 1).sort((a, b) => sizeOf(a) - sizeOf(b))) {
    const { from, to } = spanAt(book, part) as Span
    const over = [...cells].filter((i) => {
      const span = spanAt(book, i) as Span
      return span.from <= to && span.to >= from
    })
    const crossing = over.filter((i) => (spanAt(book, i) as Span).from < from || (spanAt(book, i) as Span).to > to)
    if (crossing.length) {
      warnings.push({ code: 'conflict', fact })
      for (const one of crossing) cells.delete(one)
      continue
    }
    const [sum, total] = [sumOf(over, column), valueAt(column, part)]
    const whole = addsOverTime(fact) && over.reduce((days, one) => days + sizeOf(one), 0) === sizeOf(part)
    if (whole) warnIfDifferent(fact, sum, total, warnings)
    else {
      if (addsOverTime(fact) && sum.low > total.low) warnIfDifferent(fact, total, sum, warnings)
      for (const one of over) cells.delete(one)
      cells.add(part)
    }
  }
  return [...cells]
}

/**
 * Leaves out spans in which a finer span is used already, and spans that cross. Cells come by date, wider spans before
 * those within them.
 */
export function finestOf(cells: readonly number[], book: Book, warnings: Warning[]): readonly number[] {
  if (!book.wide.length) return cells
  const spanOf = (i: number) => spanAt(book, i) as Span
  const used: number[] = []
  for (const i of [...cells].reverse()) {
    const { to } = spanOf(i)
    const next = used.at(-1)
    if (next === undefined || spanOf(next).from > to) used.push(i)
    else {
      const crossing = used.findIndex((one) => spanOf(one).from <= to && spanOf(one).to > to)
      if (crossing < 0) continue
      used.splice(crossing, 1)
      warnings.push({ code: 'conflict' })
    }
  }
  return used
}

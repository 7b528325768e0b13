import { lengthOf, type Span } from './calendar.js'
import { adds, at, differ } from './column.js'
import type { FactId } from './facts.js'
import { exactly, type Interval, unknown } from './interval.js'
import type { Book, Column, DayWindow } from './ledger.js'
import type { Reason, Warning } from './result.js'

// Tiles are places of slots in a book: disjoint parts that a sum is made of.

export const spanAt = ({ slots }: Book, i: number): Span | null | undefined => slots[i]?.span

/** How many of the days that are over the tiles cover; without days, how many they are. */
export function cover(tiles: readonly number[], book: Book, days: DayWindow | null): number {
  if (!days) return tiles.length
  return tiles.reduce((sum, i) => {
    const { from, to } = spanAt(book, i) as Span
    return sum + Math.max(0, Math.min(to, days.last) - from + 1)
  }, 0)
}

/** What adds, added up. */
export function sumOf(tiles: readonly number[], { exact }: Column, none: Reason = 'missing'): Interval {
  if (!tiles.length) return unknown(none)
  let sum = 0
  for (const i of tiles) sum += exact[i] as number
  return isFinite(sum) ? exactly(sum) : unknown('invalid')
}

/** Those of the slots that the columns all know; the very list where they know all of it. */
export function knownTo(columns: readonly Column[], slots: readonly number[]): readonly number[] {
  let full = true
  for (const column of columns) {
    if (!column.exact.length) return []
    if (!isFull(column)) full = false
  }
  if (full) return slots
  const known: number[] = []
  for (const i of slots) {
    let all = true
    for (const { exact } of columns) if (!isFinite(exact[i] as number)) all = false
    if (all) known.push(i)
  }
  return known.length === slots.length ? slots : known
}

/** Whether a column knows every slot. */
function isFull(column: Column): boolean {
  if (column.full === undefined) {
    column.full = true
    for (const value of column.exact) if (!isFinite(value)) column.full = false
  }
  return column.full
}

/**
 * Lays the parts side by side, the finest first. Of what adds, the parts win over their total when every day of it is
 * known; of people, and otherwise, the total wins. Spans that overlap without one containing the other contradict each
 * other and are left out.
 */
export function tile(
  parts: readonly number[],
  book: Book,
  column: Column,
  fact: FactId,
  warnings: Warning[],
): readonly number[] {
  if (!book.wide.length) return parts
  const sizeOf = (i: number) => lengthOf(spanAt(book, i) as Span)
  const tiles = new Set(parts.filter((part) => sizeOf(part) < 2))
  for (const part of parts.filter((one) => sizeOf(one) > 1).sort((a, b) => sizeOf(a) - sizeOf(b))) {
    const { from, to } = spanAt(book, part) as Span
    const over = [...tiles].filter((i) => {
      const span = spanAt(book, i) as Span
      return span.from <= to && span.to >= from
    })
    const crossing = over.filter((i) => (spanAt(book, i) as Span).from < from || (spanAt(book, i) as Span).to > to)
    if (crossing.length) {
      warnings.push({ code: 'conflict', fact })
      for (const one of crossing) tiles.delete(one)
      continue
    }
    const [sum, total] = [sumOf(over, column), at(column, part)]
    const whole = adds(fact) && over.reduce((days, one) => days + sizeOf(one), 0) === sizeOf(part)
    if (whole) differ(fact, sum, total, warnings)
    else {
      if (adds(fact) && sum.low > total.low) differ(fact, total, sum, warnings)
      for (const one of over) tiles.delete(one)
      tiles.add(part)
    }
  }
  return [...tiles]
}

/**
 * Leaves out spans in which a finer span is used already, and spans that cross. Slots come by date, wider spans before those
 * within them.
 */
export function finestOf(tiles: readonly number[], book: Book, warnings: Warning[]): readonly number[] {
  if (!book.wide.length) return tiles
  const spanOf = (i: number) => spanAt(book, i) as Span
  const used: number[] = []
  for (const i of [...tiles].reverse()) {
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

import type { FactId } from '../../model/facts.js'
import { getOr } from '../../model/memo.js'
import type { Warning } from '../../model/result.js'
import { daysIn, type Span } from '../../model/span.js'
import {
  type Book,
  byGroup,
  type Cell,
  isOpen,
  keyOf,
  newBook,
  putInOrder,
  type SegmentColumn,
} from '../../store/ledger.js'
import { disjointCells } from './cells.js'
import { EMPTY } from './factColumn.js'

/**
 * Cells of a window as blocks that do not overlap. A wider row is a total over the days of its own campaign, organic or paid,
 * and of no other: which spans count is found for each of them. Those that still overlap make one block, in which campaigns,
 * organic and paid are brought together as they are in a day.
 *
 * @param apart which of the spans of one campaign and kind count
 */
export function blocksOf(
  book: Book,
  cells: readonly number[],
  facts: readonly FactId[],
  warnings: Warning[],
  apart = disjointCells,
): Book {
  const spans = new Map<number, Span>()
  const own = new Map<string, number[]>()
  for (const place of cells) {
    const { span, segments } = book.cells[place] as Cell & { span: Span }
    for (const one of segments) {
      spans.set(one.i, span)
      getOr(own, keyOf(one), () => []).push(one.i)
    }
  }
  const counted = new Set<number>()
  const bySegment = new Map<FactId, SegmentColumn>()
  for (const fact of facts) {
    const reported = book.bySegment.get(fact)
    if (!reported) continue
    const values: number[] = []
    const column = { ...EMPTY, exact: reported.values }
    for (const places of own.values()) {
      const known = places.filter((i) => isFinite(reported.values[i] as number))
      for (const i of apart(known, (one) => spans.get(one) as Span, column, fact, warnings)) {
        values[i] = reported.values[i] as number
        counted.add(i)
      }
    }
    bySegment.set(fact, { ...reported, values })
  }
  const { sampled, several, sums, pool } = book
  const blocks: Book = { ...newBook(false), isPlain: false, source: book, bySegment, sums, sampled, several, pool }
  for (const parts of overlapping(
    cells.map((i) => book.cells[i] as Cell),
    counted,
  ))
    blocks.cells.push(blockOf(parts, counted))
  putInOrder(blocks)
  blocks.wide.length = 0
  return blocks
}

/** Cells by date, those together that overlap. What counts in none of its segments holds nothing together. */
function overlapping(cells: readonly Cell[], counted: ReadonlySet<number>): readonly Cell[][] {
  const groups = new Map<number, Cell[]>()
  for (const cell of cells) {
    const days = daysIn(cell.span as Span)
    const own = new Set(days.map((day) => groups.get(day)).filter((group) => group !== undefined))
    const group = [...own].flat().concat(cell)
    if (own.size) for (const [day, one] of groups) if (own.has(one)) groups.set(day, group)
    if (cell.segments.some(({ i }) => counted.has(i))) for (const day of days) groups.set(day, group)
  }
  return [...new Set(groups.values())]
}

function blockOf(parts: readonly Cell[], counted: ReadonlySet<number>): Cell {
  const [first] = parts as readonly [Cell]
  if (parts.length < 2) return { ...first }
  const segments = parts.flatMap((part) => part.segments.filter(({ i }) => counted.has(i))).sort(byGroup)
  const all = parts.filter((part) => part.segments.some(({ i }) => counted.has(i)))
  const days = new Set(all.flatMap(({ span }) => daysIn(span as Span)).sort((a, b) => a - b))
  const { until: _, ...cell } = first
  const [from, to] = [Math.min(...days), Math.max(...days)]
  const span = { from, to, ...(days.size <= to - from && { days }) }
  // Where one of them is not over, nobody knows up to which day all of it goes.
  return { ...cell, span, segments, parts, ...(all.some(isOpen) && { until: from - 1 }) }
}

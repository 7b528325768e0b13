import { sum } from '../../math/sum.js'
import { addsOverTime, type FactId, facts, isLevel, isMoney, isPeople } from '../../model/facts.js'
import { type Interval, unknown } from '../../model/interval.js'
import { getOr } from '../../model/memo.js'
import type { Coverage, Reason, Warning } from '../../model/result.js'
import { type DayWindow, daysIn, holds, overlaps, type Span } from '../../model/span.js'
import {
  type Book,
  type Cell,
  type Channel,
  type FactColumn,
  isOpen,
  type Segment,
  sizeOf,
} from '../../store/ledger.js'
import { blocksOf } from './blocks.js'
import { areWhole, countOf, coveredBy, disjointCells, knownTo, overlap, spanAt, sumOf } from './cells.js'
import { columnOf, knows, valueAt } from './factColumn.js'
import { isGiven, together } from './together.js'

/** What is known of one fact, or of one side of a ratio, in one window. */
export interface ResolvedFact extends Interval {
  /** Which fact it is; none of a side that is worked out in each cell. */
  readonly fact?: FactId | undefined
  /** Of a choice between several ways to a number: the fact that was chosen, where it is one. */
  readonly chosen?: FactId | undefined
  readonly coverage: Coverage
  /** Of what adds in one channel: the disjoint cells that make it up, each known exactly. */
  readonly cells?: readonly number[] | undefined
  /** Where the cells lie. */
  readonly book?: Book | undefined
  readonly column?: FactColumn | undefined
  /** Of money: the currencies that its rows say, `''` for rows that say none. A zero that says none is zero in any. */
  readonly currencies?: ReadonlySet<string> | undefined
  /** Of several channels: those of each. */
  readonly parts?: readonly ResolvedFact[] | undefined
  /** The day on which a level was read. */
  readonly day?: number | undefined
  /** Days of which something is known to be missing: a span over the edge is left out, or one is not over yet. */
  readonly gaps?: ReadonlySet<number> | undefined
  /** In one channel: the days in which it should be known; `null` where posts or undated rows are counted. */
  readonly window?: DayWindow | null | undefined
  /** Where posts or undated rows are counted: all that are asked for, known or not. */
  readonly rows?: readonly number[] | undefined
  /** No row of the channel ever reports the fact. */
  readonly absent: boolean
  readonly warnings: readonly Warning[]
}

export const daysOf = (window: DayWindow): number => Math.max(0, window.last - window.from + 1)

/** The cells that lie in a window, as far as it is known about. */
export const cellsIn = (book: Book, window: DayWindow | null): readonly number[] =>
  window && book.order.length ? getOr(book.windows, window, () => findCells(book, window)) : book.order

/** The last day of a window for a cell: of one that stands for several days or posts all of them must be known about. */
const lastFor = (cell: Cell, { to, asOf }: DayWindow): number => (sizeOf(cell) > 1 ? Math.min(to, asOf) : to)

/** Whether a cell lies in a window. */
function isWithin(cell: Cell, window: DayWindow): boolean {
  const { from, to } = cell.span as Span
  return from >= window.from && to <= lastFor(cell, window)
}

/** Whether a cell has days of a window. */
export const touches = (cell: Cell, window: DayWindow): boolean =>
  !!cell.span && cell.span.to >= window.from && cell.span.from <= lastFor(cell, window)

function findCells({ cells, order, split, hasSeveral }: Book, window: DayWindow): readonly number[] {
  const spanOf = (place: number) => cells[order[place] as number]?.span
  const until = Math.min(window.to, window.asOf)
  // In order of date, so that the first can be found by halving.
  let [from, to] = [0, order.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((spanOf(middle)?.from ?? Infinity) < window.from) from = middle + 1
    else to = middle
  }
  const inside: number[] = []
  for (; (spanOf(from)?.from ?? Infinity) <= until; from++) {
    const i = order[from] as number
    if (hasSeveral ? isWithin(cells[i] as Cell, window) : (spanOf(from) as Span).to <= window.to) inside.push(i)
  }
  // What cannot be used is wrong on each of the days that it names.
  const found = new Set(split.length ? inside : [])
  for (const { i, dates = [] } of split)
    if (!found.has(i) && [...dates].some((span) => span.from >= window.from && span.to <= until)) inside.push(i)
  return inside
}

/** Rows of several posts of which some may lie in a window and others not: nobody knows how many. */
export function cutBy({ cells, hasSeveral }: Book, window: DayWindow | null): readonly Cell[] {
  if (!window || !hasSeveral) return []
  const known = { from: window.from, to: Math.min(window.to, window.asOf) }
  return cells.filter((cell) => sizeOf(cell) > 1 && cell.span && overlaps(cell.span, known) && !isWithin(cell, window))
}

export const sizesOf = (cells: readonly Cell[]): number => sum(cells.map(sizeOf))

/** Where a fact is found: in which book, in which of its cells, and which of them know it exactly. */
interface Found {
  readonly fact: FactId
  readonly book: Book
  /** The days that should be covered; `null` where posts or undated rows are counted. */
  readonly days: DayWindow | null
  readonly cells: readonly number[]
  readonly column: FactColumn
  readonly known: readonly number[]
  readonly absent: boolean
  readonly warnings: Warning[]
  /** Days of which something is known to be missing. */
  gaps: ReadonlySet<number>
  /** Posts of which nobody knows whether they lie in the window. */
  readonly cut: number
}

const NO_DAYS: ReadonlySet<number> = new Set()

/** Resolves one fact of one channel for a window, by the rules of its kind. */
export function resolveFact(channel: Channel, fact: FactId, window: DayWindow | null): ResolvedFact {
  const found = find(channel, fact, window)
  const none = whyNone(found)
  if (isLevel(fact)) return resolveLevel(found, window, none)
  const ofBlocks = inBlocks(found)
  return addsOverTime(fact) ? resolveSum(ofBlocks, none) : resolvePeople(ofBlocks, none)
}

/** The same, where spans may be of one campaign and days of another. */
function inBlocks(found: Found): Found {
  const { book, fact, days, cells: all, warnings } = found
  if (!days || book.isPlain || !overlap(all, book) || areWhole(all, book)) return found
  const blocks = blocksOf(book, all, [fact], warnings)
  const column = columnOf(blocks, fact)
  const { order: cells } = blocks
  for (const i of cells) if (blocks.cells[i]?.parts) warnings.push(...(column.warnings.get(i) ?? []))
  return { ...found, book: blocks, column, cells, known: knownTo([column], cells) }
}

/** In the account's rows, or where these do not say it, in those of its posts. */
function find({ account, posts }: Channel, fact: FactId, window: DayWindow | null): Found {
  const inPosts = addsOverTime(fact) && posts.bySegment.has(fact)
  const column = columnOf(account, fact)
  const cells = cellsIn(account, window)
  const known = knownTo([column], cells)
  const warnings: Warning[] = []
  const absent = !account.bySegment.has(fact) && !inPosts
  const own = { fact, book: account, days: window, cells, column, known, absent, warnings, gaps: NO_DAYS, cut: 0 }
  if (window && account.wide.length) noteGaps(own, window)
  if (!inPosts || known.length) return own
  // What the account says of days that the window cuts is not for posts to tell.
  if (cutBy(account, window).some(({ i }) => knows(column, i))) return own
  const ofPosts = columnOf(posts, fact)
  const all = cellsIn(posts, window)
  const some = knownTo([ofPosts], all)
  const cut = cutBy(posts, window).filter(({ i }) => knows(ofPosts, i))
  if (cut.length)
    warnings.push({ code: 'straddling', fact, values: [sum(cut.map(({ i }) => ofPosts.exact[i] as number))] })
  if (!(all.length || cut.length) || (cells.length && !some.length)) return own
  if (all.some((i) => isGiven(valueAt(ofPosts, i)))) warnings.push({ code: 'from-posts', fact })
  return { ...own, book: posts, days: null, cells: all, column: ofPosts, known: some, cut: sizesOf(cut) }
}

/** Notes what is wrong with the cells. @returns why there is no value, for whoever finds none */
function whyNone({ column, cells, cut, warnings }: Found): () => Reason {
  const bad: Reason[] = []
  if (column.odd.size || column.warnings.size) {
    for (const i of cells) {
      warnings.push(...(column.warnings.get(i) ?? []))
      const { reason, high } = valueAt(column, i)
      if (reason && reason !== 'missing' && !isFinite(high)) bad.push(reason)
    }
  }
  return () => {
    // By the alphabet, so that it does not depend on the order of the rows: a conflict is said before an invalid value.
    const [worst] = bad.sort()
    if (worst) return worst
    if (warnings.some(({ code }) => code === 'conflict')) return 'conflict'
    return cells.length || cut ? 'missing' : 'no-data'
  }
}

const expectedOf = ({ days, cells, book, cut }: Found): number => (days ? daysOf(days) : countOf(cells, book) + cut)

/** Every fact has the same keys in the same order, and none is spread: this runs for every point of a line. */
function resolved(
  found: Found,
  { low, high, reason }: Interval,
  known: number,
  cells?: readonly number[],
  day?: number,
): ResolvedFact {
  const { fact, days, book, column, absent, warnings } = found
  const { gaps } = found
  const coverage: Coverage = { known, expected: expectedOf(found), unit: days ? 'days' : 'rows' }
  const currencies = cells && isMoney(fact) ? currenciesOf(fact, book, cells) : undefined
  return {
    fact,
    low,
    high,
    reason,
    coverage,
    cells,
    book,
    column,
    day,
    window: days,
    rows: days ? undefined : found.cells,
    currencies,
    absent,
    warnings,
    gaps,
  }
}

/** A level: the one at the edge of the window, with its day. */
function resolveLevel(found: Found, window: DayWindow | null, none: () => Reason): ResolvedFact {
  const { fact, known, column, book } = found
  const expected = expectedOf(found)
  if (!known.length) return resolved(found, unknown(none()), 0)
  // Undated rows have no order: which of them is the last cannot be known.
  if (!window) {
    const value = together(
      known.map((i) => valueAt(column, i)),
      fact,
    )
    return resolved(found, value, value.reason ? 0 : expected)
  }
  // In order of date, wider spans first: of those that share the edge the finest comes last.
  const isOpening = facts[fact].kind === 'opening'
  const edgeOf = (i: number) => {
    const { from, to } = spanAt(book, i) as Span
    return isOpening ? -from : to
  }
  const best = known.reduce((a, b) => (edgeOf(b) >= edgeOf(a) ? b : a))
  const day = isOpening ? -edgeOf(best) : Math.min(edgeOf(best), window.asOf)
  const { until = window.last } = book.cells[best] as Cell
  if (isOpen(book.cells[best] as Cell)) found.warnings.push({ code: 'open' })
  // The days before the first level are not known, nor are those of a span after it was read.
  const covered = expected - (isOpening ? day - window.from : Math.max(0, window.last - until))
  return resolved(found, valueAt(column, best), Math.max(0, covered), undefined, day)
}

/** What adds: the sum of its cells. */
function resolveSum(found: Found, none: () => Reason): ResolvedFact {
  const { column, known } = found
  const cells = apart(known, found)
  return resolved(found, sumOf(cells, column, none()), coverageBy(cells, found), cells)
}

const apart = (cells: readonly number[], { book, column, fact, warnings }: Found): readonly number[] =>
  book.wide.length ? disjointCells(cells, (i) => spanAt(book, i) as Span, column, fact, warnings) : cells

const coverageBy = (cells: readonly number[], { book, days, gaps, column }: Found): number =>
  coveredBy(cells, book, days, column.holes?.size ? new Set([...gaps, ...column.holes]) : gaps)

/** People: known from one total for all of the window, else only between bounds. */
function resolvePeople(found: Found, none: () => Reason): ResolvedFact {
  const { fact, column, cells } = found
  const bounded = cells.filter((i) => isFinite(valueAt(column, i).high))
  const parts = apart(bounded, found)
  const covered = coverageBy(parts, found)
  const low = cells.reduce((most, i) => Math.max(most, valueAt(column, i).low), -Infinity)
  if (covered < expectedOf(found)) {
    const reason = none()
    return resolved(found, unknown(isFinite(low) && reason !== 'conflict' ? 'missing' : reason, low), covered)
  }
  const whole = together(
    parts.map((i) => valueAt(column, i)),
    fact,
  )
  return resolved(found, parts.length > 1 ? { ...whole, low } : whole, covered)
}

/**
 * Notes the days of spans that are left out, since they reach over the edge of the window: nobody knows how much of them lies
 * within. Of a total over days that are known themselves nothing is missing. A span that is not over yet is in, and its days
 * are not known to be all of it; of people and levels no days within it make up for that.
 */
function noteGaps(found: Found, window: DayWindow): void {
  const { fact, book, warnings } = found
  const reported = book.bySegment.get(fact)
  if (!reported) return
  const gaps = new Set<number>()
  const beyond: number[] = []
  for (const cell of book.wide) {
    const { span, segments } = cell
    if (!span || span.from > window.to || span.to < window.from) continue
    const isInside = isWithin(cell, window)
    // Of a level only the last one counts.
    if (isInside && (!isOpen(cell) || isLevel(fact))) continue
    const own = segments.filter(({ i }) => isFinite(reported.values[i] as number))
    const within = { from: Math.max(span.from, window.from), to: Math.min(span.to, window.last) }
    const days = daysIn(within).filter((day) => holds(span, day))
    const unknown = own.map((segment) => unknownDays(segment, days, isInside && isPeople(fact) ? null : found, cell.i))
    const lost = own.filter((_, k) => unknown[k]?.length)
    if (!lost.length) continue
    if (isInside || addsOverTime(fact)) for (const day of unknown.flat()) gaps.add(day)
    if (isInside) warnings.push({ code: 'open' })
    else for (const { i } of lost) beyond.push(reported.values[i] as number)
  }
  if (beyond.length) warnings.push({ code: 'straddling', fact, values: [sum(beyond)] })
  found.gaps = gaps
}

/**
 * The days of a span that other cells do not know for the very campaign and kind that it is of; all where none are looked at.
 */
function unknownDays({ campaign, paid }: Segment, all: number[], found: Found | null, self: number): number[] {
  if (!found) return all
  const { book, fact, known, column } = found
  const values = book.bySegment.get(fact)?.values ?? []
  const isSame = (other: Segment) =>
    other.campaign === campaign && other.paid === paid && isFinite(values[other.i] as number)
  const isTotal = !campaign && !paid
  const others = known.filter(
    (i) => i !== self && (book.cells[i]?.segments.some(isSame) || (isTotal && isFinite(column.exact[i] as number))),
  )
  return all.filter((day) => !others.some((i) => holds(spanAt(book, i), day)))
}

function currenciesOf(fact: FactId, { cells, bySegment }: Book, places: readonly number[]): ReadonlySet<string> {
  const found = new Set<string>()
  const { values = [], currencies = [] } = bySegment.get(fact) ?? {}
  for (const place of places)
    for (const { i } of (cells[place] as Cell).segments)
      if (isFinite(values[i] as number) && (currencies[i] || values[i])) found.add(currencies[i] ?? '')
  return found
}

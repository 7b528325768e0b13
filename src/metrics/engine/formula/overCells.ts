import { calculate } from '../../model/calculate.js'
import {
  countCells,
  type Expression,
  isOfCells,
  isOperation,
  type Operation,
  ratio,
  replace,
  sumCells,
  termsOf,
} from '../../model/expression.js'
import type { FactId } from '../../model/facts.js'
import { factTraits } from '../../model/factTraits.js'
import { unknown } from '../../model/interval.js'
import { getOr } from '../../model/memo.js'
import { type DayWindow, daysIn, type Span } from '../../model/span.js'
import { type InCell, misplaced, rulesOf } from '../../model/operations.js'
import { cellSides, hasRatio, isLinear, sumKey } from '../../model/sums.js'
import type { Coverage, Reason, Warning } from '../../model/result.js'
import { type Book, type Cell, type Channel, type FactColumn, isOpen, type Scope, sizeOf } from '../../store/ledger.js'
import { calendarOf } from '../../time/calendar.js'
import { countOf, coveredBy, knownTo, overlap, spanAt, sumOf } from '../facts/cells.js'
import { cellColumnOf, columnOf, EMPTY, knows } from '../facts/factColumn.js'
import { cellsIn, cutBy, daysOf, type ResolvedFact, sizesOf } from '../facts/resolveFact.js'
import { windowOf } from '../facts/scope.js'
import { finestBlocks } from './alignedBlocks.js'
import type { Way } from './alternatives.js'
import type { Evaluated } from './evaluated.js'
import { overPeriod } from './overPeriod.js'
import { resolveTerms } from './resolveTerms.js'

type Side = Exclude<Expression, number>

/**
 * Evaluates both sides in every finest cell (a channel's day or post), sums them over the cells that know both, then
 * divides: the mean of the cells' rates, weighted by the denominator.
 */
export function overCells(way: Way, scope: Scope): Evaluated {
  const formula = replace(way.formula, sumOverCount)
  const found = overCellsOf({ ...way, formula }, scope)
  if (formula === way.formula) return found
  // No cell has a rate where there is nothing to divide by, though both sides of it are known.
  const together = found.reason ? overCellsOf({ ...way, formula: replace(way.formula, meantOf) }, scope) : found
  return { ...(together.reason === 'zero-denominator' ? together : found), formula: way.formula }
}

/** What a mean over cells is the mean of. */
const meantOf = (part: Expression): Expression | undefined =>
  isOperation(part) && part.op === 'meanCells' ? part.of[0] : undefined

/** A mean over cells is their sum divided by their count. */
function sumOverCount(part: Expression): Expression | undefined {
  const of = meantOf(part)
  return of === undefined || !isOperation(part)
    ? undefined
    : ratio(sumCells(of, part.cells), countCells(of, part.cells))
}

function overCellsOf(way: Way, scope: Scope): Evaluated {
  const sides = cellSides(way.formula)
  const replaceSides = (by: (side: Side) => Expression) =>
    replace(way.formula, (part) => (typeof part === 'number' || hasRatio(part) ? undefined : by(part)))
  // The same day in two channels is one day: counts of days do not add over channels.
  const countsDays = sides.some((side) => isOfCells(side) && side.op === 'countCells' && side.cells === 'day')
  const { resolved, used, left, unmatched, coverageWith, warnings } = resolveTerms(scope, {
    list: sides,
    of: (channel) => sidesOf(channel, sides, scope),
    adds: () => true,
    totalFirst: countsDays,
  })
  const [first] = resolved
  const pers = [...new Set((first?.parts ?? resolved.slice(0, 1)).flatMap(persOf))].sort()
  if (!first || !pers.length) {
    // What the reader can be told when no cell knows both sides: which of the facts is missing.
    const formula = replaceSides((side) => (isOfCells(side) ? (side.of[0] as Expression) : side))
    const period = overPeriod({ ...way, formula }, scope)
    const coverage = { ...period.coverage, known: 0 }
    return {
      ...period,
      ...unknown(first?.reason ?? 'no-data'),
      formula: way.formula,
      coverage,
      coverageWith: () => coverage,
    }
  }
  const sumOfSide = (side: Expression) => resolved[sides.indexOf(side as Side)]
  const isOverCounted = countsDays && used.some(({ length }) => length > 1)
  return {
    ...(unmatched || isOverCounted ? unknown('not-additive') : calculate(way.formula, sumOfSide)),
    // A fact is told by its name; what is counted or multiplied in each cell, by its sum.
    formula: replaceSides((side) => {
      const sum = sumOfSide(side)
      return typeof side === 'string' || !sum || sum.reason ? side : sum.low
    }),
    inputs: new Map(
      sides.flatMap((side, i) => (typeof side === 'string' ? [[side, resolved[i] as ResolvedFact]] : [])),
    ),
    coverage: coverageWith([]),
    coverageWith,
    warnings: pers.length > 1 ? [...warnings, { code: 'mixed-cells', keys: pers }] : warnings,
    used,
    left,
    per: pers.length > 1 ? 'span' : (pers[0] as NonNullable<Evaluated['per']>),
  }
}

/** Where the sides are summed: over which cells of which book, and which of them know every side. */
interface Place {
  readonly book: Book
  readonly cells: readonly number[]
  readonly columns: readonly FactColumn[]
  readonly used: readonly number[]
  /** All cells of the book in the window. */
  readonly all: readonly number[]
}

/** The account's cells that know every side, wider spans only where no finer one does; else the posts. */
function placeOf(channel: Channel, sides: readonly Side[], window: DayWindow | null, warnings: Warning[]): Place {
  const { account, posts } = channel
  const only = sides.map((side) => isOperation(side) && side.cells).find(Boolean)
  const placeIn = (book: Book, all: readonly number[], cells: readonly number[]): Place => {
    const columns = sides.map((side) => sideColumn(side, book, channel))
    return { book, cells, columns, used: knownTo(columns, cells), all }
  }
  const all = only === 'post' ? [] : cellsIn(account, window)
  const isWide = window !== null && !only && overlap(all, account)
  const rows = isWide ? finestBlocks(account, all, termsIn(sides), warnings) : account
  const wide = new Set(only ? account.wide.filter(({ span }) => !span?.days) : [])
  const days = isWide ? rows.order : all
  const own = placeIn(rows, all, only ? days.filter((i) => !wide.has(account.cells[i] as Cell)) : days)
  if (own.used.length || only === 'day') return own
  const ofPosts = cellsIn(posts, window)
  return ofPosts.length || cutBy(posts, window).length ? placeIn(posts, ofPosts, ofPosts) : own
}

const termsIn = (sides: readonly Side[]) => sides.flatMap((side) => termsOf(side) as FactId[])

/** Each side, over the cells that know every side. */
function sidesOf(channel: Channel, sides: readonly Side[], scope: Scope): ResolvedFact[] {
  const window = windowOf(scope, channel)
  const warnings: Warning[] = []
  const { book, cells, columns, used, all } = placeOf(channel, sides, window, warnings)
  const whyNone = () => (warnings.length ? 'conflict' : lackingIn(book.source ?? book, all, sides))
  const none = used.length ? 'missing' : whyNone()
  const over = book === channel.posts ? null : window
  // In a block a day may lack organic or paid rows, or a campaign's.
  const holes = termsIn(sides).flatMap((fact) => [...(cellColumnOf(book, fact).holes ?? [])])
  const open = new Set(used.filter((i) => isOpen(book.cells[i] as Cell)))
  const openDays = [...open].flatMap((i) => daysIn(spanAt(book, i) as Span))
  const gaps = open.size || holes.length ? new Set([...openDays, ...holes]) : undefined
  if (open.size) warnings.push({ code: 'open' })
  const cut = over ? [] : cutBy(book, window).filter(({ i }) => columns.every((one) => knows(one, i)))
  if (cut.length) warnings.push({ code: 'straddling' })
  const coverage: Coverage = {
    // Of a span that is not over no day is known to be all of it.
    known: coveredBy(open.size ? used.filter((i) => !open.has(i)) : used, book, over, holes),
    expected: over ? daysOf(over) : countOf(cells, book) + sizesOf(cut),
    unit: over ? 'days' : 'rows',
  }
  return columns.map((column, k) => {
    const side = sides[k]
    // Written out: this runs for every point of a line, and a spread is several times slower.
    const { low, high, reason } = sumOf(used, column, none)
    const fact = typeof side === 'string' && !isOfAccount(side, book) ? side : undefined
    return { fact, low, high, reason, coverage, cells: used, book, column, gaps, absent: false, warnings }
  })
}

/** Why none of the cells knows every side. */
function lackingIn(book: Book, cells: readonly number[], sides: readonly Side[]): Reason {
  const reasons = sides.flatMap((side) =>
    termsOf(side).flatMap((fact) => {
      const { odd } = cellColumnOf(book, fact as FactId)
      return odd.size ? cells.flatMap((i) => odd.get(i)?.reason ?? []) : []
    }),
  )
  return reasons.sort().find((reason) => reason !== 'missing') ?? 'missing'
}

/** A post without this level takes it from the account's row of that day. */
const isOfAccount = (fact: FactId, book: Book): boolean => book.ofPosts && factTraits[fact]?.inPosts === 'account'

/** A side of the ratio in every cell. */
function sideColumn(side: Side, book: Book, channel: Channel): FactColumn {
  if (typeof side === 'string' && !isOfAccount(side, book)) return cellColumnOf(book, side)
  const ofFact = typeof side === 'string' ? factTraits[side] : undefined
  return getOr((book.sides ??= new WeakMap()), ofFact ?? (side as Operation), () => {
    const value = valueIn(side, book, channel)
    return { ...EMPTY, exact: book.cells.map((cell) => value(cell)) }
  })
}

/** How an expression is worked out in one cell, of several days or posts their sum; NaN where a part of it is not known. */
function valueIn(side: Expression, book: Book, channel: Channel): InCell<Cell> {
  if (typeof side === 'number') return (cell) => side * sizeOf(cell)
  if (isOperation(side)) {
    const { inCell } = rulesOf(side)
    if (!inCell) throw misplaced(side)
    // A factor is the same for each of several.
    const isFactor = (part: Expression) => typeof part === 'number' && side.op === 'times'
    const value = inCell(
      side.of.map((part) => (isFactor(part) ? () => part as number : valueIn(part, book, channel))),
      sizeOf,
    )
    if (!book.hasSeveral || isLinear(side)) return value
    const sum = sumIn(side, book)
    return (cell) => (sizeOf(cell) > 1 ? sum(cell) : value(cell))
  }
  const { exact } = cellColumnOf(book, side)
  const own = ({ i }: Cell) => exact[i] ?? Number.NaN
  if (!isOfAccount(side, book)) return own
  const level = levelByDay(side, channel)
  return (cell) => {
    if (isFinite(own(cell)) || !cell.span) return own(cell)
    const { from, to } = cell.span
    // Which of several posts was published on which day nobody knows.
    const isOfOne = from === to || sizeOf(cell) < 2
    return isOfOne ? (level.get(from) ?? Number.NaN) * sizeOf(cell) : Number.NaN
  }
}

/** What a row that stands for several says of an expression that is no sum, where all of its facts are known. */
function sumIn(side: Operation, book: Book): InCell<Cell> {
  const columns = (termsOf(side) as FactId[]).map((fact) => cellColumnOf(book, fact))
  const { values = [] } = book.sums.get(sumKey(side)) ?? {}
  return ({ i, segments }) => {
    const whole =
      segments.find(({ campaign, paid }) => !campaign && !paid) ?? (segments.length < 2 ? segments[0] : null)
    const isKnown = whole && columns.every((column) => knows(column, i))
    return isKnown ? (values[whole.i] ?? Number.NaN) : Number.NaN
  }
}

/** What the account's own rows say, by day. */
function levelByDay(fact: FactId, { account }: Channel): ReadonlyMap<number, number | undefined> {
  const { exact } = columnOf(account, fact)
  return new Map(
    account.cells.flatMap(({ span, i }) => (span && span.from === span.to ? [[span.from, exact[i]] as const] : [])),
  )
}

const calendarIn = (span: Span) => (span.days ? 'day' : calendarOf(span))

/** What the cells are, all of one book. */
function persOf({ cells = [], book }: ResolvedFact): NonNullable<Evaluated['per']>[] {
  const pers = new Set<NonNullable<Evaluated['per']>>()
  for (const i of cells) {
    if (book?.ofPosts) return ['post']
    const span = book?.cells[i]?.span
    const calendar = span ? calendarIn(span) : 'row'
    pers.add(
      calendar === 'row' || calendar === 'day' || calendar === 'week' || calendar === 'month' ? calendar : 'span',
    )
  }
  return [...pers]
}

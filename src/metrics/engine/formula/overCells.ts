import { calculate } from '../../model/calculate.js'
import {
  countCells,
  type Expression,
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
import { daysIn, type Span } from '../../model/span.js'
import { type InCell, misplaced, rulesOf } from '../../model/operations.js'
import type { Coverage, Reason, Warning } from '../../model/result.js'
import { type Book, type Cell, type Channel, type FactColumn, isOpen, type Scope } from '../../store/ledger.js'
import { calendarOf } from '../../time/calendar.js'
import { coveredBy, knownTo, overlap, spanAt, sumOf } from '../facts/cells.js'
import { columnOf, EMPTY } from '../facts/factColumn.js'
import { cellsIn, daysOf, type ResolvedFact } from '../facts/resolveFact.js'
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
  // What is summed over cells: both sides of a ratio, say.
  const sides = termsOf(way.formula, (part) => !hasRatio(part))
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

const isOfCells = (side: Expression): side is Operation => isOperation(side) && rulesOf(side).over === 'cells'

/** Whether it is divided after its parts are summed; a ratio that is summed over cells is worked out in each of them. */
const hasRatio = (part: Expression): boolean =>
  isOperation(part) && rulesOf(part).over !== 'cells' && (part.op === 'ratio' || part.of.some(hasRatio))

/** Each side over the account's cells that know every side, wider spans only where no finer one does; else over the posts. */
function sidesOf(channel: Channel, sides: readonly Side[], scope: Scope): ResolvedFact[] {
  const { account, posts } = channel
  const window = windowOf(scope, channel)
  const only = sides.map((side) => isOperation(side) && side.cells).find(Boolean)
  const warnings: Warning[] = []
  const facts = sides.flatMap((side) => termsOf(side) as FactId[])
  const all = only === 'post' ? [] : cellsIn(account, window)
  const isWide = window !== null && !only && overlap(all, account)
  const rows = isWide ? finestBlocks(account, all, facts, warnings) : account
  const days = isWide ? rows.order : all
  const ofPosts = only === 'day' ? [] : cellsIn(posts, window)
  const columnsIn = (book: Book) => sides.map((side) => sideColumn(side, book, channel))
  let book = rows
  const wide = new Set(only ? account.wide : [])
  let cells = only ? days.filter((i) => !wide.has(account.cells[i] as Cell)) : days
  let columns = columnsIn(rows)
  let used = knownTo(columns, cells)
  if (!used.length && ofPosts.length) {
    book = posts
    cells = ofPosts
    columns = columnsIn(posts)
    used = knownTo(columns, cells)
  }
  const whyNone = () =>
    warnings.length ? 'conflict' : lackingIn(book.source ?? book, book === rows ? all : cells, sides)
  const over = book === rows ? window : null
  // In a block a day may lack organic or paid rows, or a campaign's.
  const holes = facts.flatMap((fact) => [...(columnOf(book, fact).holes ?? [])])
  const isUnended = (i: number) => isOpen(book.cells[i] as Cell)
  const coverage: Coverage = {
    // Of a span that is not over no day is known to be all of it.
    known: coveredBy(
      used.filter((i) => !isUnended(i)),
      book,
      over,
      holes,
    ),
    expected: over ? daysOf(over) : cells.length,
    unit: over ? 'days' : 'rows',
  }
  const none = used.length ? 'missing' : whyNone()
  const open = used.filter(isUnended).flatMap((i) => daysIn(spanAt(book, i) as Span))
  const gaps = open.length || holes.length ? new Set([...open, ...holes]) : undefined
  if (open.length) warnings.push({ code: 'open' })
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
      const { odd } = columnOf(book, fact as FactId)
      return odd.size ? cells.flatMap((i) => odd.get(i)?.reason ?? []) : []
    }),
  )
  return reasons.sort().find((reason) => reason !== 'missing') ?? 'missing'
}

/** A post without this level takes it from the account's row of that day. */
const isOfAccount = (fact: FactId, book: Book): boolean => book.ofPosts && factTraits[fact]?.inPosts === 'account'

/** A side of the ratio in every cell. */
function sideColumn(side: Side, book: Book, channel: Channel): FactColumn {
  if (typeof side === 'string' && !isOfAccount(side, book)) return columnOf(book, side)
  const ofFact = typeof side === 'string' ? factTraits[side] : undefined
  return getOr((book.sides ??= new WeakMap()), ofFact ?? (side as Operation), () => {
    const value = valueIn(side, book, channel)
    return { ...EMPTY, exact: book.cells.map((cell) => value(cell)) }
  })
}

/** How an expression is worked out in one cell; NaN where a part of it is not known. */
function valueIn(side: Expression, book: Book, channel: Channel): InCell<Cell> {
  if (typeof side === 'number') return () => side
  if (isOperation(side)) {
    const { inCell } = rulesOf(side)
    if (!inCell) throw misplaced(side)
    return inCell(side.of.map((part) => valueIn(part, book, channel)))
  }
  const { exact } = columnOf(book, side)
  const own = ({ i }: Cell) => exact[i] ?? Number.NaN
  if (!isOfAccount(side, book)) return own
  const level = levelByDay(side, channel)
  return (cell) => (isFinite(own(cell)) ? own(cell) : ((cell.span && level.get(cell.span.from)) ?? Number.NaN))
}

/** What the account's own rows say, by day. */
function levelByDay(fact: FactId, { account }: Channel): ReadonlyMap<number, number | undefined> {
  const { exact } = columnOf(account, fact)
  return new Map(
    account.cells.flatMap(({ span, i }) => (span && span.from === span.to ? [[span.from, exact[i]] as const] : [])),
  )
}

/** What the cells are, all of one book. */
function persOf({ cells = [], book }: ResolvedFact): NonNullable<Evaluated['per']>[] {
  const pers = new Set<NonNullable<Evaluated['per']>>()
  for (const i of cells) {
    if (book?.ofPosts) return ['post']
    const span = book?.cells[i]?.span
    const calendar = span ? calendarOf(span) : 'row'
    pers.add(
      calendar === 'row' || calendar === 'day' || calendar === 'week' || calendar === 'month' ? calendar : 'span',
    )
  }
  return [...pers]
}

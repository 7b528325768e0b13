import { calculate, has, isOperation, misplaced, replace, termsOf } from './calculate.js'
import { calendarOf } from './calendar.js'
import { columnOf, EMPTY } from './column.js'
import type { Expression, Operation } from './expression.js'
import type { FactId } from './facts.js'
import { unknown } from './interval.js'
import { type Book, type Channel, type Column, getOr, type Scope, type Slot } from './ledger.js'
import { daysOf, type Measure, slotsIn } from './measure.js'
import { type Evaluated, overPeriod } from './overPeriod.js'
import type { Coverage, Reason, Warning } from './result.js'
import { resolveTerms } from './terms.js'
import { cover, finestOf, knownTo, sumOf } from './tiles.js'

/**
 * Evaluates both sides in every finest cell (a channel's day or post), sums them over the cells that know both, then
 * divides: the mean of the cells' rates, weighted by the denominator.
 */
export function overCells(expression: Expression, scope: Scope): Evaluated {
  // What is summed over cells: both sides of a ratio, say.
  const sides = termsOf(expression, (part) => !hasRatio(part))
  const replaceSides = (put: (side: Expression) => Expression) =>
    replace(expression, (part) => (typeof part === 'number' || hasRatio(part) ? undefined : put(part)))
  // The days of two channels are not twice the days, and their people do not add.
  const ofDays = sides.some((side) => isCells(side) && side.op === 'countCells' && side.cells === 'day')
  const { measures, used, apart, warnings } = resolveTerms(scope, {
    list: sides,
    of: (channel) => cellsOf(channel, sides, scope),
    adds: () => true,
    totalFirst: ofDays,
  })
  const [first] = measures
  const pers = [...new Set((first?.parts ?? measures.slice(0, 1)).flatMap(persOf))].sort()
  if (!first || !pers.length) {
    // What the reader can be told when no cell knows both sides: which of the facts is missing.
    const period = overPeriod(
      replaceSides((side) => (isCells(side) ? (side.of[0] as Expression) : side)),
      scope,
    )
    const coverage = { ...period.coverage, known: 0 }
    return { ...period, ...unknown(first?.reason ?? 'no-data'), formula: expression, coverage }
  }
  const sumOfSide = (side: Expression) => measures[sides.indexOf(side as Operation)]
  return {
    ...(apart || (ofDays && used.some(({ length }) => length > 1))
      ? unknown('not-additive')
      : calculate(expression, sumOfSide)),
    // A fact is told by its name; what is counted or multiplied in each cell, by its sum.
    formula: replaceSides((side) => {
      const sum = sumOfSide(side)
      return typeof side === 'string' || !sum || sum.reason ? side : sum.low
    }),
    inputs: new Map(sides.flatMap((side, i) => (typeof side === 'string' ? [[side, measures[i] as Measure]] : []))),
    coverage: first.coverage,
    warnings: pers.length > 1 ? [...warnings, { code: 'mixed-cells', keys: pers }] : warnings,
    used,
    per: pers.length > 1 ? 'span' : (pers[0] as NonNullable<Evaluated['per']>),
  }
}

/** Whether a formula only makes sense cell by cell. */
export const ofCells = ({ op }: Operation): boolean => op.endsWith('Cells')
const isCells = (side: Expression): side is Operation => isOperation(side) && ofCells(side)
const hasRatio = (part: Expression): boolean => has(part, ({ op }) => op === 'ratio')

/** Each side over the account's cells that know every side, wider spans only where no finer one does; else over the posts. */
function cellsOf(channel: Channel, sides: readonly Expression[], { window }: Scope): Measure[] {
  const { account, posts } = channel
  const only = sides.map((side) => isOperation(side) && side.cells).find(Boolean)
  const days = only === 'post' ? [] : slotsIn(account, window)
  const ofPosts = only === 'day' ? [] : slotsIn(posts, window)
  const columnsIn = (book: Book) => sides.map((side) => sideColumn(side, book, channel))
  let book = account
  let slots = only ? days.filter((i) => !account.wide.includes(account.slots[i] as Slot)) : days
  let columns = columnsIn(account)
  const warnings: Warning[] = []
  let tiles = finestOf(knownTo(columns, slots), account, warnings)
  if (!tiles.length && ofPosts.length) {
    book = posts
    slots = ofPosts
    columns = columnsIn(posts)
    tiles = knownTo(columns, slots)
  }
  const over = book === account ? window : null
  const coverage: Coverage = {
    known: cover(tiles, book, over),
    expected: over ? daysOf(over) : slots.length,
    unit: over ? 'days' : 'rows',
  }
  const none = tiles.length ? 'missing' : warnings.length ? 'conflict' : lackingIn(book, slots, sides)
  return columns.map((column) => {
    const { low, high, reason } = sumOf(tiles, column, none)
    return { low, high, reason, coverage, tiles, book, column, absent: false, warnings }
  })
}

/** Why none of the slots knows every side. */
function lackingIn(book: Book, slots: readonly number[], sides: readonly Expression[]): Reason {
  const reasons = sides.flatMap((side) =>
    termsOf(side).flatMap((fact) => {
      const { odd } = columnOf(book, fact as FactId)
      return odd.size ? slots.flatMap((i) => odd.get(i)?.reason ?? []) : []
    }),
  )
  return reasons.sort().find((reason) => reason !== 'missing') ?? 'missing'
}

/** A side of the ratio in every slot. */
function sideColumn(side: Expression, book: Book, channel: Channel): Column {
  if (typeof side === 'string' && (side !== 'followers' || !book.ofPosts)) return columnOf(book, side)
  return getOr((book.sides ??= new WeakMap()), isOperation(side) ? side : sideColumn, () => {
    const value = valueIn(side, book, channel)
    return { ...EMPTY, exact: book.slots.map((slot) => value(slot)) }
  })
}

/** How an expression is worked out in one slot; NaN where a part of it is not known. */
function valueIn(side: Expression, book: Book, channel: Channel): (slot: Slot) => number {
  if (typeof side === 'number') return () => side
  if (!isOperation(side)) {
    const { exact } = columnOf(book, side)
    const own = ({ i }: Slot) => exact[i] ?? Number.NaN
    if (side !== 'followers' || !book.ofPosts) return own
    // The account's followers on the day that a post was published.
    const audience = columnOf(channel.account, side).exact
    const byDay = new Map(
      channel.account.slots.flatMap(({ span, i }) => (span && span.from === span.to ? [[span.from, audience[i]]] : [])),
    )
    return (slot) => (isFinite(own(slot)) ? own(slot) : ((slot.span && byDay.get(slot.span.from)) ?? Number.NaN))
  }
  const [first = () => Number.NaN, ...others] = side.of.map((part) => valueIn(part, book, channel))
  switch (side.op) {
    case 'plus':
      return (slot) => others.reduce((sum, other) => sum + other(slot), first(slot))
    case 'minus':
      return (slot) => others.reduce((sum, other) => sum - other(slot), first(slot))
    case 'times':
      return (slot) => others.reduce((product, other) => product * other(slot), first(slot))
    case 'countCells':
      return (slot) => (isFinite(first(slot)) ? 1 : Number.NaN)
    case 'sumCells':
      return first
    default:
      throw misplaced(side)
  }
}

/** What the tiles are, all of one book. */
function persOf({ tiles = [], book }: Measure): NonNullable<Evaluated['per']>[] {
  const pers = new Set<NonNullable<Evaluated['per']>>()
  for (const i of tiles) {
    if (book?.ofPosts) return ['post']
    const span = book?.slots[i]?.span
    const calendar = span ? calendarOf(span) : 'row'
    pers.add(!calendar || calendar === 'quarter' || calendar === 'year' ? 'span' : calendar)
  }
  return [...pers]
}

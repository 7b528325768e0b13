import { calculate, isOperation } from './calculate.js'
import { calendarOf, type Span } from './calendar.js'
import type { Scope } from './derive.js'
import type { Expression, Operation } from './expression.js'
import { add, exactly, type Interval, unknown } from './interval.js'
import { type Evaluated, overPeriod, resolveTerms } from './overPeriod.js'
import type { Book, Channel, Slot } from './read.js'
import { type Block, daysOf, inSlot, type Measure, pick, placeOf, slotsIn } from './resolve.js'
import type { Reason } from './result.js'

/**
 * Evaluates both sides in every finest cell (a channel's day or post), sums them over the cells that know both, then
 * divides: the mean of the cells' rates, weighted by the denominator.
 */
export function overCells(expression: Expression, scope: Scope): Evaluated {
  const sides = sidesOf(expression)
  // The days of two channels are not twice the days, and their people do not add.
  const ofDays = sides.some((side) => isOperation(side) && side.op === 'countCells' && side.cells === 'day')
  const { measures, channels, apart, warnings } = resolveTerms(scope, {
    list: sides,
    of: (channel) => cellsOf(channel, sides, scope),
    adds: () => true,
    totalFirst: ofDays,
  })
  const [first] = measures
  const slots = first?.blocks ?? []
  if (!slots.length) return nothing(expression, scope, first?.reason ?? 'no-data')
  const sum = (side: Expression) => measures[sides.indexOf(side)]?.low ?? 0
  const pers = [...new Set(slots.map(perOf))].sort()
  return {
    ...(apart || (ofDays && channels.length > 1)
      ? unknown('not-additive')
      : calculate(replaceSides(expression, sum), () => unknown('missing'))),
    // A fact is told by its name; what is counted or multiplied in each cell, by its sum.
    formula: replaceSides(expression, (side) => (typeof side === 'string' || !isFinite(sum(side)) ? side : sum(side))),
    inputs: new Map(sides.flatMap((side, i) => (typeof side === 'string' ? [[side, measures[i] as Measure]] : []))),
    coverage: (first as Measure).coverage,
    warnings: pers.length > 1 ? [...warnings, { code: 'mixed-cells', keys: pers }] : warnings,
    channels,
    per: pers.length > 1 ? 'span' : (pers[0] as NonNullable<Evaluated['per']>),
  }
}

const isCells = (side: Expression): side is Operation => isOperation(side) && side.op.endsWith('Cells')
const hasRatio = (part: Expression): boolean => isOperation(part) && (part.op === 'ratio' || part.of.some(hasRatio))

/** What is summed over cells: both sides of a ratio, say. */
const sidesOf = (expression: Expression): Expression[] =>
  typeof expression === 'number'
    ? []
    : hasRatio(expression)
      ? (expression as Operation).of.flatMap(sidesOf)
      : [expression]

const replaceSides = (expression: Expression, put: (side: Expression) => Expression): Expression =>
  typeof expression === 'number'
    ? expression
    : hasRatio(expression)
      ? { ...(expression as Operation), of: (expression as Operation).of.map((part) => replaceSides(part, put)) }
      : put(expression)

/** What the reader can be told when no cell knows both sides: which of the facts is missing. */
function nothing(expression: Expression, scope: Scope, reason: Reason): Evaluated {
  const period = overPeriod(
    replaceSides(expression, (side) => (isCells(side) ? (side.of[0] as Expression) : side)),
    scope,
  )
  return { ...period, ...unknown(reason), formula: expression, coverage: { ...period.coverage, known: 0 } }
}

/** Each side over the account's cells that know every side, wider spans only where no finer one does; else over the posts. */
function cellsOf(channel: Channel, sides: readonly Expression[], { window }: Scope): Measure[] {
  const { account, posts } = channel
  const only = sides.map((side) => isOperation(side) && side.cells).find(Boolean)
  let reason: Reason = 'missing'
  const read = (book: Book, slots: readonly Slot[]) =>
    slots.flatMap((slot, i) => {
      const values = sides.map((side) => valueIn(slot, side, book, channel))
      const lacking = values.find((value) => value.reason)?.reason
      if (lacking && lacking !== 'missing') reason = lacking
      return lacking ? [] : [{ slot, values, ...placeOf(slot, i, window) }]
    })
  const days = only === 'post' ? [] : slotsIn(account, window).filter(({ span }) => !only || span?.from === span?.to)
  const ofPosts = only === 'day' ? [] : slotsIn(posts, window)
  let cells = finestOf(read(account, days))
  const used = cells.length || !ofPosts.length
  if (!used) cells = read(posts, ofPosts)
  const expected = used ? (window ? daysOf(window) : days.length) : ofPosts.length
  const known = cells.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end, expected - 1) - start + 1), 0)
  return sides.map((_, i) => {
    const blocks = cells.map(({ values, ...cell }): Block => ({ ...cell, ...(values[i] as Interval) }))
    const sum = cells.length ? blocks.reduce<Interval>(add, exactly(0)) : unknown(reason)
    return {
      ...pick(sum),
      blocks,
      coverage: { known, expected, unit: used && window ? 'days' : 'rows' },
      absent: false,
      warnings: [],
    }
  })
}

function valueIn(slot: Slot, side: Expression, book: Book, channel: Channel): Interval {
  const value = calculate(isCells(side) ? (side.of[0] as Expression) : side, (fact) => {
    const own = inSlot(slot, fact, book)
    const published = own.reason && fact === 'followers' && book.ofPosts && slot.span
    return published ? (followersByDay(channel).get(published.from) ?? own) : own
  })
  return isCells(side) && side.op === 'countCells' && value.reason === null ? exactly(1) : value
}

const followerDays = new WeakMap<Book, ReadonlyMap<number, Interval>>()

/** The account's followers on the day that a post was published. */
function followersByDay({ account }: Channel): ReadonlyMap<number, Interval> {
  let byDay = followerDays.get(account)
  if (!byDay) {
    const days = account.slots.filter(({ span }) => span && span.from === span.to)
    byDay = new Map(days.map((slot) => [(slot.span as Span).from, inSlot(slot, 'followers', account)]))
    followerDays.set(account, byDay)
  }
  return byDay
}

/** Leaves out spans in which a finer span is used already. Slots come by date, wider spans before those within them. */
function finestOf<C extends { readonly slot: Slot }>(cells: readonly C[]): C[] {
  const used: C[] = []
  for (const cell of [...cells].reverse()) {
    const within = used.at(-1)?.slot.span
    if (!cell.slot.span || !within || within.to > cell.slot.span.to) used.push(cell)
  }
  return used
}

function perOf({ slot: { span, post } }: Block): NonNullable<Evaluated['per']> {
  if (post) return 'post'
  const calendar = span ? calendarOf(span) : 'row'
  return calendar === 'quarter' || calendar === 'year' || !calendar ? 'span' : calendar
}

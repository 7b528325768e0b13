import { calculate, isOperation, replace, termsOf } from './calculate.js'
import { calendarOf } from './calendar.js'
import type { Expression, Operation } from './expression.js'
import { exactly, type Interval, unknown } from './interval.js'
import { type Book, type Channel, getOr, type Scope, type Slot } from './ledger.js'
import { type Evaluated, overPeriod } from './overPeriod.js'
import { type Block, daysOf, knownOf, type Measure, placeOf, slotsIn, sumOf } from './resolve.js'
import type { Reason } from './result.js'
import { resolveTerms } from './terms.js'
import { inSlot } from './slot.js'

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
  const { measures, channels, apart, warnings } = resolveTerms(scope, {
    list: sides,
    of: (channel) => cellsOf(channel, sides, scope),
    adds: () => true,
    totalFirst: ofDays,
  })
  const [first] = measures
  if (!first?.blocks?.length) {
    // What the reader can be told when no cell knows both sides: which of the facts is missing.
    const period = overPeriod(
      replaceSides((side) => (isCells(side) ? (side.of[0] as Expression) : side)),
      scope,
    )
    const coverage = { ...period.coverage, known: 0 }
    return { ...period, ...unknown(first?.reason ?? 'no-data'), formula: expression, coverage }
  }
  const sumOfSide = (side: Expression) => measures[sides.indexOf(side as Operation)]
  const pers = [...new Set(first.blocks.map(perOf))].sort()
  return {
    ...(apart || (ofDays && channels.length > 1) ? unknown('not-additive') : calculate(expression, sumOfSide)),
    // A fact is told by its name; what is counted or multiplied in each cell, by its sum.
    formula: replaceSides((side) => {
      const sum = sumOfSide(side)
      return typeof side === 'string' || !sum || sum.reason ? side : sum.low
    }),
    inputs: new Map(sides.flatMap((side, i) => (typeof side === 'string' ? [[side, measures[i] as Measure]] : []))),
    coverage: first.coverage,
    warnings: pers.length > 1 ? [...warnings, { code: 'mixed-cells', keys: pers }] : warnings,
    channels,
    per: pers.length > 1 ? 'span' : (pers[0] as NonNullable<Evaluated['per']>),
  }
}

const isCells = (side: Expression): side is Operation => isOperation(side) && side.op.endsWith('Cells')
const hasRatio = (part: Expression): boolean => isOperation(part) && (part.op === 'ratio' || part.of.some(hasRatio))

/** Each side over the account's cells that know every side, wider spans only where no finer one does; else over the posts. */
function cellsOf(channel: Channel, sides: readonly Expression[], { window }: Scope): Measure[] {
  const { account, posts } = channel
  const only = sides.map((side) => isOperation(side) && side.cells).find(Boolean)
  let reason: Reason = 'missing'
  const read = (book: Book, slots: readonly Slot[]): Block[][] => {
    const cells: Block[][] = []
    slots.forEach((slot, i) => {
      const place = placeOf(slot, i, window)
      const cell = sides.map((side): Block => ({ slot, ...place, ...valueIn(slot, side, book, channel) }))
      const lacking = cell.find((value) => value.reason)?.reason
      if (!lacking) cells.push(cell)
      else if (lacking !== 'missing') reason = lacking
    })
    return cells
  }
  const days = only === 'post' ? [] : slotsIn(account, window).filter(({ span }) => !only || span?.from === span?.to)
  const ofPosts = only === 'day' ? [] : slotsIn(posts, window)
  let cells = finestOf(read(account, days))
  const used = cells.length || !ofPosts.length
  if (!used) cells = read(posts, ofPosts)
  const expected = used ? (window ? daysOf(window) : days.length) : ofPosts.length
  return sides.map((_, i): Measure => {
    const blocks = cells.map((cell) => cell[i] as Block)
    return {
      ...sumOf(blocks, reason),
      blocks,
      coverage: { known: knownOf(blocks, expected), expected, unit: used && window ? 'days' : 'rows' },
      absent: false,
      warnings: [],
    }
  })
}

function valueIn(slot: Slot, side: Expression, book: Book, channel: Channel): Interval {
  const value = calculate(isCells(side) ? (side.of[0] as Expression) : side, (fact) => {
    if (isOperation(fact)) return undefined
    const own = inSlot(slot, fact, book)
    if (fact !== 'followers' || !own.reason || !book.ofPosts || !slot.span) return own
    return followersByDay(channel).get(slot.span.from) ?? own
  })
  return isCells(side) && side.op === 'countCells' && value.reason === null ? exactly(1) : value
}

const followerDays = new WeakMap<Book, ReadonlyMap<number, Interval>>()

/** The account's followers on the day that a post was published. */
const followersByDay = ({ account }: Channel): ReadonlyMap<number, Interval> =>
  getOr(
    followerDays,
    account,
    () =>
      new Map(
        account.slots.flatMap((slot) =>
          slot.span && slot.span.from === slot.span.to ? [[slot.span.from, inSlot(slot, 'followers', account)]] : [],
        ),
      ),
  )

/** Leaves out spans in which a finer span is used already. Cells come by date, wider spans before those within them. */
function finestOf(cells: Block[][]): Block[][] {
  let after: number | undefined
  return cells.reverse().filter(([cell]) => {
    const to = cell?.slot.span?.to
    const isFinest = to === undefined || after === undefined || after > to
    if (isFinest) after = to
    return isFinest
  })
}

function perOf({ slot: { span, post } }: Block): NonNullable<Evaluated['per']> {
  if (post) return 'post'
  const calendar = span ? calendarOf(span) : 'row'
  return calendar === 'quarter' || calendar === 'year' || !calendar ? 'span' : calendar
}

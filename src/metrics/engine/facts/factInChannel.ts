import { calculate } from '../../model/calculate.js'
import { type Operation, termsOf } from '../../model/expression.js'
import type { FactId } from '../../model/facts.js'
import { factTraits } from '../../model/factTraits.js'
import { unknown } from '../../model/interval.js'
import { rulesOf } from '../../model/operations.js'
import type { DayWindow } from '../../model/span.js'
import { type Book, type Cell, type Channel, isOpen, type Scope } from '../../store/ledger.js'
import { columnOf, knows, valueAt } from './factColumn.js'
import { cellsIn, type ResolvedFact, resolveFact } from './resolveFact.js'
import { inChannel, once, windowOf } from './scope.js'

/** One fact of one channel, worked out from others where the source does not give it. */
export const factInChannel = (fact: FactId, channel: Channel, scope: Scope): ResolvedFact =>
  once(inChannel(scope, channel), fact, () => {
    const window = windowOf(scope, channel)
    const own = resolveFact(channel, fact, window)
    const ways = waysToLevel(fact)
    return own.reason === null || !ways.length ? own : fromOtherLevels(own, ways, channel, window)
  })

/** How a level can be worked back from the rows around the start of the window; sums of facts are made while reading. */
const waysToLevel = (fact: FactId): readonly Operation[] =>
  (factTraits[fact]?.derivedFrom?.of ?? []).flatMap((way) =>
    typeof way === 'object' && rulesOf(way).over === 'levels' ? [way] : [],
  )

/** Cells that may say a level, the finest last, and on which day it would be one. */
interface Candidates {
  readonly cells: readonly number[]
  readonly day: number | undefined
}

/** Wider spans stand before those within them. */
const endingBefore = ({ order, cells }: Book, window: DayWindow | null): Candidates => ({
  cells: window ? order.filter((i) => cells[i]?.span?.to === window.from - 1 && !isOpen(cells[i] as Cell)) : [],
  day: window?.from,
})

/** The first row that says anything of the facts that are asked for. */
function atFirstSpan(account: Book, window: DayWindow | null, facts: readonly FactId[]): Candidates {
  const columns = facts.map((fact) => columnOf(account, fact))
  const inside = cellsIn(account, window).filter((i) => columns.some((column) => knows(column, i)))
  const spanOf = (i: number | undefined) => account.cells[i ?? -1]?.span
  const first = spanOf(inside[0])
  return {
    cells: inside.filter((i) => (first ? spanOf(i)?.from === first.from : inside.length < 2)),
    day: first?.from,
  }
}

/** The audience at the start: that of the day before, else worked back from the first row. */
function fromOtherLevels(
  own: ResolvedFact,
  ways: readonly Operation[],
  { account }: Channel,
  window: DayWindow | null,
): ResolvedFact {
  for (const { op, of } of ways) {
    const { cells, day } =
      op === 'before'
        ? endingBefore(account, window)
        : atFirstSpan(
            account,
            window,
            of.flatMap((part) => termsOf(part) as FactId[]),
          )
    for (const i of [...cells].reverse()) {
      const value = calculate(of[0] ?? 0, (part) =>
        typeof part === 'string' ? valueAt(columnOf(account, part), i) : undefined,
      )
      if (value.reason !== null) continue
      // A level below zero is none: the row contradicts itself.
      const { low, high, reason } = value.low < 0 ? unknown('invalid') : value
      const { expected } = own.coverage
      const coverage = { ...own.coverage, known: expected - (window && day !== undefined ? day - window.from : 0) }
      return { ...own, low, high, reason, coverage, absent: false, day }
    }
  }
  const levels = ways.flatMap((way) => (way.op === 'before' ? (termsOf(way) as FactId[]) : []))
  const reported = levels.filter((fact) => account.bySegment.has(fact))
  const [first] = reported.flatMap((fact) => atFirstLevel(own, fact, account, window) ?? [])
  return first ?? { ...own, absent: own.absent && !reported.length }
}

/** Where nothing else gives a start, the first level that was read in the window is one, and the days up to it are unknown. */
function atFirstLevel(own: ResolvedFact, fact: FactId, account: Book, window: DayWindow | null): ResolvedFact | null {
  if (!window) return null
  const column = columnOf(account, fact)
  const first = cellsIn(account, window).find((i) => knows(column, i) && !isOpen(account.cells[i] as Cell))
  const day = first === undefined ? window.last : (account.cells[first]?.span?.to as number)
  // A level of the last day says nothing about how it was reached.
  if (day >= window.last) return null
  const { low, high, reason } = valueAt(column, first as number)
  return { ...own, low, high, reason, coverage: { ...own.coverage, known: window.last - day }, absent: false, day }
}

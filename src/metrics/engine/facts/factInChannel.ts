import { calculate } from '../../model/calculate.js'
import { type Operation, termsOf } from '../../model/expression.js'
import type { FactId } from '../../model/facts.js'
import { factTraits } from '../../model/factTraits.js'
import { unknown } from '../../model/interval.js'
import { rulesOf } from '../../model/operations.js'
import type { DayWindow } from '../../model/span.js'
import type { Cell, Channel, Scope } from '../../store/ledger.js'
import { columnOf, valueAt } from './factColumn.js'
import { cellsIn, type ResolvedFact, resolveFact } from './resolveFact.js'
import { inChannel, once } from './scope.js'

/** One fact of one channel, worked out from others where the source does not give it. */
export const factInChannel = (fact: FactId, channel: Channel, scope: Scope): ResolvedFact =>
  once(inChannel(scope, channel), fact, () => {
    const own = resolveFact(channel, fact, scope.window)
    const ways = waysToLevel(fact)
    return own.reason === null || !ways.length ? own : fromOtherLevels(own, ways, channel, scope.window)
  })

/** How a level can be worked back from the rows around the start of the window; sums of facts are made while reading. */
const waysToLevel = (fact: FactId): readonly Operation[] =>
  (factTraits[fact]?.derivedFrom?.of ?? []).flatMap((way) =>
    typeof way === 'object' && rulesOf(way).over === 'levels' ? [way] : [],
  )

/** A cell that may say the level, and on which day it would be one. */
interface Candidate {
  readonly cell: Cell
  readonly day: number | undefined
}

/** The audience at the start: that of the day before, else worked back from the first row. */
function fromOtherLevels(
  own: ResolvedFact,
  ways: readonly Operation[],
  { account }: Channel,
  window: DayWindow | null,
): ResolvedFact {
  const cells = cellsIn(account, window).map((i) => account.cells[i] as Cell)
  const first = cells[0]?.span
  const candidates: Partial<Record<Operation['op'], readonly Candidate[]>> = {
    before: account.order
      .map((i) => account.cells[i] as Cell)
      .filter(({ span }) => window && span?.to === window.from - 1)
      .map((cell) => ({ cell, day: window?.from })),
    atFirst: cells
      .filter(({ span }) => (first ? span?.from === first.from : cells.length < 2))
      .map((cell) => ({ cell, day: first?.from })),
  }
  // Wider spans stand before those within them: of the cells that share an edge the last is the finest.
  for (const { op, of } of ways)
    for (const { cell, day } of [...(candidates[op] ?? [])].reverse()) {
      const value = calculate(of[0] ?? 0, (part) =>
        typeof part === 'string' ? valueAt(columnOf(account, part), cell.i) : undefined,
      )
      if (value.reason !== null) continue
      return {
        ...own,
        // A level below zero is none: the row contradicts itself.
        ...(value.low < 0 ? unknown('invalid') : value),
        coverage: { ...own.coverage, known: own.coverage.expected },
        absent: false,
        day,
      }
    }
  const isReported = ways.some(
    (way) => way.op === 'before' && termsOf(way).some((fact) => account.bySegment.has(fact as FactId)),
  )
  return { ...own, absent: own.absent && !isReported }
}

import { type FactId, facts } from './facts.js'
import { add, exactly, type Interval, unknown } from './interval.js'
import type { Book, Cell, Slot } from './ledger.js'
import type { Warning } from './result.js'

/** A value, and for samples the single measurements behind it. */
export interface Listed extends Interval {
  readonly list?: readonly number[]
}

export const isLevel = (fact: FactId): boolean => facts[fact].kind === 'opening' || facts[fact].kind === 'closing'
const isPeople = (fact: FactId): boolean => facts[fact].kind === 'unique' || facts[fact].kind === 'estimate'
/** Whether a fact adds over time. */
export const adds = (fact: FactId): boolean => !isLevel(fact) && !isPeople(fact)

/** The fact's value in one slot. */
export function inSlot({ post, cells }: Slot, fact: FactId, book: Book, warnings: Warning[] = []): Listed {
  if (post && fact === 'posts' && !book.reports.get(fact)?.size) return exactly(1)
  if (facts[fact].kind === 'context') return together(cells.map((cell) => ofCell(cell, fact)).filter(isGiven), fact)
  return fold(cells, fact, book, warnings, 'campaign')
}

/** Brings totals and their parts together, for campaigns and in each of them for organic and paid. */
function fold(
  cells: readonly Cell[],
  fact: FactId,
  book: Book,
  warnings: Warning[],
  dimension: 'campaign' | 'paid',
): Listed {
  const [cell] = cells
  if (cells.length < 2 && !cell?.campaign && !cell?.paid) return ofCell(cell, fact)
  const of = (value: string): Listed => {
    const own = cells.filter((one) => one[dimension] === value)
    return dimension === 'paid' ? ofCell(own[0], fact) : fold(own, fact, book, warnings, 'paid')
  }
  const total = of('')
  // Organic stands for the whole only where paid never reports the fact, and the other way round: missing is not zero.
  const values = dimension === 'paid' ? (book.reports.get(fact) ?? []) : cells.map((one) => one.campaign)
  const parts = [...new Set(values)].filter(Boolean).sort().map(of)
  if (!parts.some(isGiven)) return total
  const whole = together(parts, fact)
  // What adds is the sum of organic and paid where both are known; everywhere else a total that is given wins.
  const split = dimension === 'paid' && parts.length > 1 && adds(fact) && isKnown(whole)
  const [used, other] = split || !isGiven(total) ? [whole, total] : [total, whole]
  differ(fact, used, other, warnings)
  return used
}

export const isKnown = (part: Interval): boolean => part.reason === null
export const isGiven = (part: Interval): boolean => part.reason !== 'missing'
export const isBounded = (part: Interval): boolean => isFinite(part.high)

/** Says that a total and the sum of its parts are not the same. */
export function differ(fact: FactId, used: Interval, other: Interval, warnings: Warning[]): void {
  if (isKnown(used) && isKnown(other) && used.low !== other.low)
    warnings.push({ code: 'total-differs', fact, values: [used.low, other.low] })
}

const ofCell = (cell: Cell | undefined, fact: FactId): Listed => {
  const value = cell?.values[fact]
  if (value === undefined) return unknown(cell?.bad?.[fact] ?? 'missing')
  return typeof value === 'number' ? exactly(value) : { ...exactly(value.length), list: value }
}

/** Of parts that share people: at least as many as the largest, at most as many as all together. */
export const bounds = (parts: readonly Interval[], open: boolean): Interval => {
  const reason = parts.find((part) => part.reason && part.reason !== 'not-additive')?.reason ?? 'not-additive'
  const low = parts.reduce((most, part) => Math.max(most, part.low), -Infinity)
  return open
    ? unknown('missing', low)
    : unknown(
        reason,
        low,
        parts.reduce((sum, { high }) => sum + high, 0),
      )
}

/** Parts of one thing, by the kind of the fact. */
export function together(parts: readonly Listed[], fact: FactId): Listed {
  const [first = unknown('missing'), ...others] = parts
  if (!others.length) return first
  if (isPeople(fact)) return bounds(parts, !parts.every(isGiven))
  if (isLevel(fact) || facts[fact].kind === 'context')
    return others.every(({ low }) => low === first.low) ? first : unknown('conflict')
  return { ...parts.reduce(add), list: parts.flatMap(({ list = [] }) => list) }
}

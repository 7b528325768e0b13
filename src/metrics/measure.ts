import { lengthOf, type Span } from './calendar.js'
import { adds, at, columnOf, differ, isGiven, isLevel, together } from './column.js'
import { type FactId, facts } from './facts.js'
import { exactly, type Interval, unknown } from './interval.js'
import { type Book, type Channel, type Column, type DayWindow, getOr } from './ledger.js'
import type { Coverage, Reason, Warning } from './result.js'

/** What is known of one fact, or of one side of a ratio, in one window. */
export interface Measure extends Interval {
  readonly coverage: Coverage
  /** Of what adds in one channel: the disjoint parts that make it up, each known exactly. */
  readonly tiles?: readonly number[] | undefined
  /** Where the tiles lie. */
  readonly book?: Book | undefined
  readonly column?: Column | undefined
  /** Of money: the currencies that its rows say. */
  readonly currencies?: ReadonlySet<string> | undefined
  /** Of several channels: those of each. */
  readonly parts?: readonly Measure[] | undefined
  /** The day on which a level was read. */
  readonly day?: number | undefined
  /** No row of the channel ever reports the fact. */
  readonly absent: boolean
  readonly warnings: readonly Warning[]
}

const spanAt = ({ slots }: Book, i: number): Span | null | undefined => slots[i]?.span

export const daysOf = (window: DayWindow): number => Math.max(0, window.last - window.from + 1)

/** The slots that lie in a window, as far as it is known about. */
export const slotsIn = ({ slots, order, windows }: Book, window: DayWindow | null): readonly number[] =>
  window && order.length
    ? getOr(windows, window, () => {
        const spanAt = (place: number) => slots[order[place] as number]?.span
        const until = Math.min(window.to, window.asOf)
        // In order of date, so that the first can be found by halving.
        let [from, to] = [0, order.length]
        while (from < to) {
          const middle = (from + to) >> 1
          if ((spanAt(middle)?.from ?? Infinity) < window.from) from = middle + 1
          else to = middle
        }
        const inside: number[] = []
        for (; (spanAt(from)?.from ?? Infinity) <= until; from++)
          if ((spanAt(from) as Span).to <= window.to) inside.push(order[from] as number)
        return inside
      })
    : order

/** How many of the days that are over the tiles cover; without days, how many they are. */
export function cover(tiles: readonly number[], book: Book, days: DayWindow | null): number {
  if (!days) return tiles.length
  return tiles.reduce((sum, i) => {
    const { from, to } = spanAt(book, i) as Span
    return sum + Math.max(0, Math.min(to, days.last) - from + 1)
  }, 0)
}

/** What adds, added up. */
export function sumOf(tiles: readonly number[], { exact }: Column, none: Reason = 'missing'): Interval {
  if (!tiles.length) return unknown(none)
  let sum = 0
  for (const i of tiles) sum += exact[i] as number
  return isFinite(sum) ? exactly(sum + 0) : unknown('invalid')
}

/** Those of the slots that the columns all know; the very list where they know all of it. */
export function knownTo(columns: readonly Column[], slots: readonly number[]): readonly number[] {
  let full = true
  for (const column of columns) {
    if (!column.exact.length) return []
    if (!isFull(column)) full = false
  }
  if (full) return slots
  const known: number[] = []
  for (const i of slots) {
    let all = true
    for (const { exact } of columns) if (!isFinite(exact[i] as number)) all = false
    if (all) known.push(i)
  }
  return known.length === slots.length ? slots : known
}

/** Whether a column knows every slot. */
function isFull(column: Column): boolean {
  if (column.full === undefined) {
    column.full = true
    for (const value of column.exact) if (!isFinite(value)) column.full = false
  }
  return column.full
}

/** Resolves one fact of one channel for a window, by the rules of its kind. */
export function measure(channel: Channel, fact: FactId, window: DayWindow | null): Measure {
  const { account, posts } = channel
  const warnings: Warning[] = []
  const inPosts = adds(fact) && posts.readings.has(fact)
  let book = account
  let days = window
  let slots = slotsIn(account, window)
  let column = columnOf(account, fact)
  let known = knownTo([column], slots)
  if (inPosts && !known.length) {
    const ofPosts = columnOf(posts, fact)
    const all = slotsIn(posts, window)
    const some = knownTo([ofPosts], all)
    if (all.length && (!slots.length || some.length)) {
      if (all.some((i) => isGiven(at(ofPosts, i)))) warnings.push({ code: 'from-posts', fact })
      book = posts
      days = null
      slots = all
      column = ofPosts
      known = some
    }
  }
  const bad: Reason[] = []
  if (column.odd.size || column.warnings.size) {
    for (const i of slots) {
      warnings.push(...(column.warnings.get(i) ?? []))
      const { reason, high } = at(column, i)
      if (reason && reason !== 'missing' && !isFinite(high)) bad.push(reason)
    }
  }
  if (days && straddles(account, fact, days)) warnings.push({ code: 'straddling', fact })
  const ofSlot = (i: number) => at(column, i)
  // By the alphabet, so that it does not depend on the order of the rows: a conflict is said before an invalid value.
  const none = (): Reason =>
    bad.sort()[0] ??
    (warnings.some(({ code }) => code === 'conflict') ? 'conflict' : slots.length ? 'missing' : 'no-data')
  const expected = days ? daysOf(days) : slots.length
  const say = ({ low, high, reason }: Interval, known: number, tiles?: readonly number[], day?: number): Measure => ({
    low,
    high,
    reason,
    coverage: { known, expected, unit: days ? 'days' : 'rows' },
    tiles,
    book,
    column,
    day,
    currencies: tiles && facts[fact].kind === 'money' ? currenciesOf(fact, book, tiles) : undefined,
    absent: !account.readings.has(fact) && !inPosts,
    warnings,
  })
  if (isLevel(fact)) {
    if (!known.length) return say(unknown(none()), 0)
    // Parts without an order: which of them is the last cannot be known.
    if (!window) {
      const value = together(known.map(ofSlot), fact)
      return say(value, value.reason ? 0 : expected)
    }
    // In order of date, wider spans first: of those that share the edge the finest comes last.
    const opening = facts[fact].kind === 'opening'
    const edge = (i: number) => {
      const { from, to } = spanAt(book, i) as Span
      return opening ? -from : to
    }
    const best = known.reduce((a, b) => (edge(b) >= edge(a) ? b : a))
    return say(ofSlot(best), expected, undefined, opening ? -edge(best) : Math.min(edge(best), window.asOf))
  }
  const tiles = tile(adds(fact) ? known : slots.filter((i) => isFinite(ofSlot(i).high)), book, column, fact, warnings)
  const covered = cover(tiles, book, days)
  if (adds(fact)) return say(sumOf(tiles, column, none()), covered, tiles)
  const low = slots.reduce((most, i) => Math.max(most, ofSlot(i).low), -Infinity)
  if (covered < expected) {
    const reason = none()
    return say(unknown(isFinite(low) && reason !== 'conflict' ? 'missing' : reason, low), covered)
  }
  const { high, reason, ...whole } = together(tiles.map(ofSlot), fact)
  return say({ high, reason, low: tiles.length > 1 ? low : whole.low }, covered)
}

/**
 * Lays the parts side by side, the finest first. Of what adds, the parts win over their total when every day of it is
 * known; of people, and otherwise, the total wins. Spans that overlap without one containing the other contradict each
 * other and are left out.
 */
function tile(
  parts: readonly number[],
  book: Book,
  column: Column,
  fact: FactId,
  warnings: Warning[],
): readonly number[] {
  if (!book.wide.length) return parts
  const sizeOf = (i: number) => lengthOf(spanAt(book, i) ?? { from: 0, to: 0 })
  const tiles = new Set(parts.filter((part) => sizeOf(part) < 2))
  for (const part of parts.filter((one) => sizeOf(one) > 1).sort((a, b) => sizeOf(a) - sizeOf(b))) {
    const { from, to } = spanAt(book, part) as Span
    const over = [...tiles].filter((i) => {
      const span = spanAt(book, i)
      return span && span.from <= to && span.to >= from
    })
    const crossing = over.filter((i) => (spanAt(book, i) as Span).from < from || (spanAt(book, i) as Span).to > to)
    if (crossing.length) {
      warnings.push({ code: 'conflict', fact })
      for (const one of crossing) tiles.delete(one)
      continue
    }
    const [sum, total] = [sumOf(over, column), at(column, part)]
    const whole = adds(fact) && over.reduce((days, one) => days + sizeOf(one), 0) === sizeOf(part)
    if (whole) differ(fact, sum, total, warnings)
    else {
      if (adds(fact) && sum.low > total.low) differ(fact, total, sum, warnings)
      for (const one of over) tiles.delete(one)
      tiles.add(part)
    }
  }
  return [...tiles]
}

const straddles = ({ wide, readings }: Book, fact: FactId, { from, to }: DayWindow): boolean =>
  wide.some(
    ({ span, cells }) =>
      span &&
      span.from <= to &&
      span.to >= from &&
      (span.from < from || span.to > to) &&
      cells.some(({ i }) => isFinite(readings.get(fact)?.values[i] as number)),
  )

function currenciesOf(fact: FactId, { slots, readings }: Book, tiles: readonly number[]): ReadonlySet<string> {
  const found = new Set<string>()
  const values = readings.get(fact)?.values
  for (const tile of tiles)
    for (const { i, currency } of slots[tile]?.cells ?? [])
      if (currency && !found.has(currency) && isFinite(values?.[i] as number)) found.add(currency)
  return found
}

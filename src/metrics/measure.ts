import type { Span } from './calendar.js'
import { adds, at, columnOf, isGiven, isLevel, together } from './column.js'
import { type FactId, facts } from './facts.js'
import { type Interval, unknown } from './interval.js'
import { type Book, type Channel, type Column, type DayWindow, getOr, type Slot } from './ledger.js'
import type { Coverage, Reason, Warning } from './result.js'
import { cover, knownTo, spanAt, sumOf, tile } from './tiles.js'

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

export const daysOf = (window: DayWindow): number => Math.max(0, window.last - window.from + 1)

/** The slots that lie in a window, as far as it is known about. */
export const slotsIn = ({ slots, order, windows }: Book, window: DayWindow | null): readonly number[] =>
  window && order.length
    ? getOr(windows, window, () => {
        const spanOf = (place: number) => slots[order[place] as number]?.span
        const until = Math.min(window.to, window.asOf)
        // In order of date, so that the first can be found by halving.
        let [from, to] = [0, order.length]
        while (from < to) {
          const middle = (from + to) >> 1
          if ((spanOf(middle)?.from ?? Infinity) < window.from) from = middle + 1
          else to = middle
        }
        const inside: number[] = []
        for (; (spanOf(from)?.from ?? Infinity) <= until; from++)
          if ((spanOf(from) as Span).to <= window.to) inside.push(order[from] as number)
        return inside
      })
    : order

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
    for (const { i, currency } of (slots[tile] as Slot).cells)
      if (currency && !found.has(currency) && isFinite(values?.[i] as number)) found.add(currency)
  return found
}

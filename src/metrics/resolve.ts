import type { Span } from './calendar.js'
import { type FactId, facts } from './facts.js'
import { add, exactly, type Interval, unknown } from './interval.js'
import type { Book, Cell, Channel, Slot } from './read.js'
import type { Coverage, Reason, Warning } from './result.js'

/** The window as days. `null` stands for rows without dates. */
export interface DayWindow extends Span {
  /** The last day that is known about. */
  readonly asOf: number
  /** The last day that is over. */
  readonly last: number
}

/** A part of a window: a span of days, a post or an undated row. */
export interface Block extends Interval {
  readonly slot: Slot
  /** Its first and last day, counted from the start of the window; for a row its place among the rows. */
  readonly start: number
  readonly end: number
  readonly list?: readonly number[]
}

/** What one channel knows of one fact in one window. */
export interface Measure extends Interval {
  readonly coverage: Coverage
  /** The disjoint parts of what adds; `null` for levels and people. */
  readonly blocks: readonly Block[] | null
  /** The day on which a level was read. */
  readonly day?: number
  /** No row of the channel ever reports the fact. */
  readonly absent: boolean
  readonly warnings: readonly Warning[]
}

export const isLevel = (fact: FactId): boolean => ['opening', 'closing'].includes(facts[fact].kind)
const isPeople = (fact: FactId): boolean => ['unique', 'estimate'].includes(facts[fact].kind)
/** Whether a fact adds over time. */
export const adds = (fact: FactId): boolean => !isLevel(fact) && !isPeople(fact)

export const daysOf = (window: DayWindow): number => Math.max(0, window.last - window.from + 1)

/** The slots that lie in a window, as far as it is known about. Slots are in order of date, those without one last. */
export function slotsIn({ slots, windows }: Book, window: DayWindow | null): readonly Slot[] {
  const key = window ? `${window.from}:${window.to}:${window.asOf}` : ''
  let found = windows.get(key)
  if (!found) {
    const start = firstFrom(slots, window ? window.from : Infinity)
    const end = window ? firstFrom(slots, Math.min(window.to, window.asOf) + 1) : slots.length
    found = slots.slice(start, end).filter(({ span }) => !window || (span && span.to <= window.to))
    windows.set(key, found)
  }
  return found
}

/** The index of the first slot that begins on the day or later. */
function firstFrom(slots: readonly Slot[], day: number): number {
  let [low, high] = [0, slots.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((slots[middle]?.span?.from ?? Infinity) < day) low = middle + 1
    else high = middle
  }
  return low
}

type Listed = Interval & { readonly list?: readonly number[] }

/** The fact's value in one slot. */
export function inSlot(slot: Slot, fact: FactId, book: Book, warnings: Warning[] = []): Listed {
  const { cells } = slot
  const [first] = cells
  if (slot.post && fact === 'posts' && !book.reports.get(fact)?.size) return exactly(1)
  if (cells.length === 1 && first && !first.paid && !first.campaign) return ofCell(first, fact)
  if (facts[fact].kind === 'context') return together(cells.map((cell) => ofCell(cell, fact)).filter(isGiven), fact)
  return fold(cells, fact, book, warnings, ['campaign', 'paid'])
}

/** Brings totals and their parts together, dimension by dimension. */
function fold(
  cells: readonly Cell[],
  fact: FactId,
  book: Book,
  warnings: Warning[],
  dimensions: readonly ('campaign' | 'paid')[],
): Listed {
  const [dimension, ...rest] = dimensions
  if (!dimension) return ofCell(cells[0], fact)
  const of = (value: string) =>
    fold(
      cells.filter((cell) => cell[dimension] === value),
      fact,
      book,
      warnings,
      rest,
    )
  const total = of('')
  const values = dimension === 'paid' ? (book.reports.get(fact) ?? []) : cells.map((cell) => cell[dimension])
  const parts = [...new Set(values)].filter(Boolean).sort().map(of)
  if (!parts.some(isGiven)) return total
  // Organic stands for the whole only where paid never reports the fact, and the other way round: missing is not zero.
  const whole = together(parts, fact)
  // What adds is the sum of organic and paid where both are known; everywhere else a total that is given wins.
  const split = dimension === 'paid' && parts.length > 1 && adds(fact) && isKnown(whole)
  const used = split || !isGiven(total) ? whole : total
  differ(fact, used, used === total ? whole : total, warnings)
  return used
}

const isKnown = (part: Interval): boolean => part.reason === null
const isGiven = (part: Interval): boolean => part.reason !== 'missing'

/** Says that a total and the sum of its parts are not the same. */
export function differ(fact: FactId, used: Interval, other: Interval, warnings: Warning[]): void {
  if (isKnown(used) && isKnown(other) && used.low !== other.low) {
    warnings.push({ code: 'total-differs', fact, values: [used.low, other.low] })
  }
}

const ofCell = (cell: Cell | undefined, fact: FactId): Listed => {
  const value = cell?.values[fact]
  if (value === undefined) return unknown(cell?.bad[fact] ?? 'missing')
  return typeof value === 'number' ? exactly(value) : { ...exactly(value.length), list: value }
}

/** The largest of what each part has at least. */
const leastOf = (parts: readonly Interval[]): number => parts.reduce((most, { low }) => Math.max(most, low), -Infinity)

/** Of parts that share people: at least as many as the largest, at most as many as all together. */
export const bounds = (parts: readonly Interval[], open = false): Interval =>
  unknown(
    open ? 'missing' : (parts.find(({ reason }) => reason && reason !== 'not-additive')?.reason ?? 'not-additive'),
    leastOf(parts),
    open ? Infinity : parts.reduce((sum, { high }) => sum + high, 0),
  )

/** Parts of one thing, by the kind of the fact. */
function together(parts: readonly Listed[], fact: FactId): Listed {
  const [first = unknown('missing'), ...others] = parts
  if (!others.length) return first
  if (isPeople(fact)) return bounds(parts, !parts.every(isGiven))
  if (isLevel(fact) || facts[fact].kind === 'context')
    return others.every(({ low }) => low === first.low) ? first : unknown('conflict')
  return { ...parts.reduce(add), list: parts.flatMap(({ list = [] }) => list) }
}

/** Resolves one fact of one channel for a window, by the rules of its kind. */
export function measure(channel: Channel, fact: FactId, window: DayWindow | null): Measure {
  const warnings: Warning[] = []
  const read = (book: Book) =>
    slotsIn(book, window).map(
      (slot, i): Block => ({ slot, ...placeOf(slot, i, window), ...inSlot(slot, fact, book, warnings) }),
    )
  let parts = read(channel.account)
  let days = window
  if (adds(fact) && channel.posts.reports.has(fact) && !parts.some(isKnown)) {
    const ofPosts = read(channel.posts)
    if (ofPosts.length && (!parts.length || ofPosts.some(isKnown))) {
      if (ofPosts.some(isGiven)) warnings.push({ code: 'from-posts', fact })
      parts = ofPosts
      days = null
    }
  }
  const expected = days ? daysOf(days) : parts.length
  // By the alphabet, so that it does not depend on the order of the rows: a conflict is said before an invalid value.
  const bad = parts.flatMap((part) => (part.reason && isGiven(part) && !isBounded(part) ? part.reason : [])).sort()[0]
  const blocks = isLevel(fact) ? null : tile(parts.filter(isBounded), fact, warnings)
  const crossed = warnings.some(({ code }) => code === 'conflict')
  const nothing = unknown(bad ?? (crossed ? 'conflict' : parts.length ? 'missing' : 'no-data'))
  const known = blocks
    ? blocks.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end, expected - 1) - start + 1), 0)
    : expected
  const least = leastOf(parts)
  const value = !blocks
    ? level(fact, parts.filter(isKnown), window, nothing)
    : adds(fact)
      ? blocks.length
        ? blocks.reduce<Interval>(add, exactly(0))
        : nothing
      : known < expected
        ? unknown(isFinite(least) && !crossed ? 'missing' : (nothing.reason as Reason), least)
        : { ...together(blocks, fact), ...(blocks.length > 1 && { low: least }) }
  if (days && straddles(channel.account, fact, days)) warnings.push({ code: 'straddling', fact })
  return {
    ...pick(value),
    ...('day' in value && { day: value.day as number }),
    coverage: { known: value.reason && !blocks ? 0 : known, expected, unit: days ? 'days' : 'rows' },
    blocks: adds(fact) ? blocks : null,
    absent: !channel.account.reports.has(fact) && !(adds(fact) && channel.posts.reports.has(fact)),
    warnings,
  }
}

/** Where a slot lies in a window. */
export const placeOf = ({ span, post }: Slot, i: number, window: DayWindow | null) =>
  window && span && !post ? { start: span.from - window.from, end: span.to - window.from } : { start: i, end: i }

const isBounded = (part: Interval): boolean => isFinite(part.high)

/** An interval and nothing else. */
export const pick = ({ low, high, reason }: Interval): Interval => ({ low, high, reason })

/**
 * Lays the parts side by side, the finest first. Of what adds, the parts win over their total when every day of it is
 * known; of people, and otherwise, the total wins. Spans that overlap without one containing the other contradict each
 * other and are left out.
 */
function tile(parts: readonly Block[], fact: FactId, warnings: Warning[]): Block[] {
  const size = ({ start, end }: Block) => end - start + 1
  const tiles = new Set(parts.filter((part) => size(part) === 1))
  for (const part of parts.filter((one) => size(one) > 1).sort((a, b) => size(a) - size(b))) {
    const over = [...tiles].filter(({ start, end }) => start <= part.end && end >= part.start)
    const crossing = over.filter(({ start, end }) => start < part.start || end > part.end)
    if (crossing.length) {
      warnings.push({ code: 'conflict', fact })
      for (const tile of crossing) tiles.delete(tile)
      continue
    }
    const sum = over.reduce<Interval>(add, exactly(0))
    const whole = adds(fact) && over.reduce((days, tile) => days + size(tile), 0) === size(part)
    if (over.length && adds(fact) && (whole || sum.low > part.low))
      differ(fact, whole ? sum : part, whole ? part : sum, warnings)
    if (whole) continue
    for (const tile of over) tiles.delete(tile)
    tiles.add(part)
  }
  return [...tiles]
}

/** A level: the last known of the window, or the first for an opening. Never summed over time. */
function level(
  fact: FactId,
  known: readonly Block[],
  window: DayWindow | null,
  nothing: Interval,
): Interval & { day?: number } {
  if (!known.length) return nothing
  // Parts without an order: which of them is the last cannot be known.
  if (!window) return together(known, fact)
  // In order of date, wider spans first: of those that share the edge the finest comes last.
  const opening = facts[fact].kind === 'opening'
  const best = known.reduce((a, b) => ((opening ? b.start <= a.start : b.end >= a.end) ? b : a))
  return { ...pick(best), day: window.from + (opening ? best.start : Math.min(best.end, window.asOf - window.from)) }
}

const straddles = ({ slots }: Book, fact: FactId, { from, to }: DayWindow): boolean =>
  slots.some(
    ({ span, cells }) =>
      span &&
      span.from <= to &&
      span.to >= from &&
      (span.from < from || span.to > to) &&
      cells.some(({ values }) => values[fact] !== undefined),
  )

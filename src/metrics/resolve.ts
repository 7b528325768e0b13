import { type FactId, facts } from './facts.js'
import { add, type Interval, pick, unknown } from './interval.js'
import { type Book, type Channel, type DayWindow, getOr, type Slot } from './ledger.js'
import type { Coverage, Reason, Warning } from './result.js'
import { adds, bounds, differ, inSlot, isBounded, isGiven, isKnown, isLevel, type Listed, together } from './slot.js'

/** A part of a window: a span of days, a post or an undated row. */
export interface Block extends Listed {
  readonly slot: Slot
  /** Its first and last day, counted from the start of the window; for a row its place among the rows. */
  readonly start: number
  readonly end: number
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

export const daysOf = (window: DayWindow): number => Math.max(0, window.last - window.from + 1)

/** The slots that lie in a window, as far as it is known about. */
export const slotsIn = ({ slots, windows }: Book, window: DayWindow | null): readonly Slot[] =>
  getOr(windows, window, () =>
    window
      ? slots.filter(({ span }) => span && span.from >= window.from && span.to <= window.to && span.from <= window.asOf)
      : slots,
  )

/** Where a slot lies in a window. */
export const placeOf = ({ span, post }: Slot, i: number, window: DayWindow | null) =>
  window && span && !post ? { start: span.from - window.from, end: span.to - window.from } : { start: i, end: i }

/** What adds, added up. */
export const sumOf = (parts: readonly Interval[], none: Reason | null): Interval =>
  parts.length ? pick(parts.reduce(add)) : unknown(none ?? 'missing')

const sizeOf = ({ start, end }: Block): number => end - start + 1
/** How many of the expected days or rows the blocks cover. */
export const knownOf = (blocks: readonly Block[], expected: number): number =>
  blocks.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end + 1, expected) - start), 0)

/** Resolves one fact of one channel for a window, by the rules of its kind. */
export function measure({ account, posts }: Channel, fact: FactId, window: DayWindow | null): Measure {
  const warnings: Warning[] = []
  const read = (book: Book) =>
    slotsIn(book, window).map(
      (slot, i): Block => ({ slot, ...placeOf(slot, i, window), ...inSlot(slot, fact, book, warnings) }),
    )
  const postsAdd = adds(fact) && posts.reports.has(fact)
  let parts = read(account)
  let days = window
  if (postsAdd && !parts.some(isKnown)) {
    const ofPosts = read(posts)
    if (ofPosts.length && (!parts.length || ofPosts.some(isKnown))) {
      if (ofPosts.some(isGiven)) warnings.push({ code: 'from-posts', fact })
      parts = ofPosts
      days = null
    }
  }
  const expected = days ? daysOf(days) : parts.length
  const blocks = isLevel(fact) ? null : tile(parts.filter(isBounded), fact, warnings)
  const crossed = warnings.some(({ code }) => code === 'conflict')
  // By the alphabet, so that it does not depend on the order of the rows: a conflict is said before an invalid value.
  const bad = parts.flatMap((part) => (part.reason && isGiven(part) && !isBounded(part) ? part.reason : [])).sort()[0]
  const none = bad ?? (crossed ? 'conflict' : parts.length ? 'missing' : 'no-data')
  let known = expected
  let value: Interval & { day?: number }
  if (!blocks) {
    value = level(fact, parts.filter(isKnown), window) ?? unknown(none)
    if (value.reason) known = 0
  } else {
    known = knownOf(blocks, expected)
    if (adds(fact)) value = sumOf(blocks, none)
    else {
      const { low } = bounds(parts, true)
      if (known < expected) value = unknown(isFinite(low) && !crossed ? 'missing' : none, low)
      else value = { ...pick(together(blocks, fact)), ...(blocks.length > 1 && { low }) }
    }
  }
  if (days && straddles(account, fact, days)) warnings.push({ code: 'straddling', fact })
  return {
    ...value,
    coverage: { known, expected, unit: days ? 'days' : 'rows' },
    blocks: adds(fact) ? blocks : null,
    absent: !account.reports.has(fact) && !postsAdd,
    warnings,
  }
}

/**
 * Lays the parts side by side, the finest first. Of what adds, the parts win over their total when every day of it is
 * known; of people, and otherwise, the total wins. Spans that overlap without one containing the other contradict each
 * other and are left out.
 */
function tile(parts: readonly Block[], fact: FactId, warnings: Warning[]): Block[] {
  const tiles = new Set(parts.filter((part) => sizeOf(part) === 1))
  for (const part of parts.filter((one) => sizeOf(one) > 1).sort((a, b) => sizeOf(a) - sizeOf(b))) {
    const over = [...tiles].filter(({ start, end }) => start <= part.end && end >= part.start)
    const crossing = over.filter(({ start, end }) => start < part.start || end > part.end)
    if (crossing.length) {
      warnings.push({ code: 'conflict', fact })
      for (const tile of crossing) tiles.delete(tile)
      continue
    }
    const sum = sumOf(over, null)
    const whole = adds(fact) && over.reduce((days, tile) => days + sizeOf(tile), 0) === sizeOf(part)
    if (whole) differ(fact, sum, part, warnings)
    else {
      if (adds(fact) && sum.low > part.low) differ(fact, part, sum, warnings)
      for (const tile of over) tiles.delete(tile)
      tiles.add(part)
    }
  }
  return [...tiles]
}

/** A level: the last known of the window, or the first for an opening. Never summed over time. */
function level(fact: FactId, known: readonly Block[], window: DayWindow | null): (Interval & { day?: number }) | null {
  if (!known.length) return null
  // Parts without an order: which of them is the last cannot be known.
  if (!window) return pick(together(known, fact))
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

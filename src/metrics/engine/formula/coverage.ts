import { facts, isLevel } from '../../model/facts.js'
import type { Coverage } from '../../model/result.js'
import { type DayWindow, daysIn, type Span } from '../../model/span.js'
import type { Channel, Scope } from '../../store/ledger.js'
import { daysOf, type ResolvedFact } from '../facts/resolveFact.js'
import { declaredLife, windowOf } from '../facts/scope.js'
import type { Evaluated } from './evaluated.js'

/** A resolved term and the channel that it comes from. */
export interface Part {
  readonly channel: Channel
  readonly term: ResolvedFact
}

/** Which part of what is expected is known. */
export const shareOf = ({ known, expected }: Coverage): number => (expected ? known / expected : 1)

const isFull = ({ coverage }: ResolvedFact): boolean => coverage.known >= coverage.expected

/** The one of two that is known less; of equal ones that in days. */
function weaker(a: Coverage, b: Coverage): Coverage {
  const less = shareOf(b) - shareOf(a)
  return less < 0 || (!less && a.unit === 'rows') ? b : a
}

/** The coverage that a value can claim: that of its weakest part, counted in days where one is. */
export const weakest = (parts: readonly Coverage[]): Coverage =>
  parts.reduce(weaker, { known: 0, expected: 0, unit: 'rows' })

/**
 * How much of a window is known: a day is where every channel that is expected on it knows it. Posts and undated rows have
 * no days; they count where nothing has, or where they know less.
 *
 * @param missing channels that should be in the number and are not
 */
export function coverageOver(parts: readonly Part[], scope: Scope, missing: readonly Channel[] = []): Coverage {
  const { window } = scope
  if (window && !parts.length) return { known: 0, expected: daysOf(window), unit: 'days' }
  const dated = parts.filter(({ term }) => term.coverage.unit === 'days')
  const rows = rowsOf(dated.length ? parts.filter(({ term }) => term.coverage.unit !== 'days') : parts)
  // A channel of which nothing is known is at least one row that is not.
  if (!window || !dated.length) {
    if (!missing.length) return rows
    const said = new Set(parts.map(({ channel }) => channel))
    const lacking = missing.filter((one) => !said.has(one)).length
    return { ...rows, expected: rows.expected + lacking }
  }
  const expected = daysOf(window)
  const isWhole = !missing.length && dated.every(({ term }) => isFull(term))
  const known =
    isWhole && dated.some(({ channel }) => windowOf(scope, channel) === window)
      ? expected
      : countDays(dated, scope, missing)
  return weaker(rows, { known, expected, unit: 'days' })
}

/** Of each channel the term that is known least, all channels together. */
function rowsOf(parts: readonly Part[]): Coverage {
  const byChannel = new Map<Channel, Coverage>()
  for (const { channel, term } of parts) {
    const least = byChannel.get(channel)
    byChannel.set(channel, least ? weaker(least, term.coverage) : term.coverage)
  }
  let [known, expected] = [0, 0]
  for (const coverage of byChannel.values()) {
    known += coverage.known
    expected += coverage.expected
  }
  return { known, expected, unit: 'rows' }
}

/** The days that every channel knows that is expected on them. */
function countDays(parts: readonly Part[], scope: Scope, missing: readonly Channel[]): number {
  const { from, last } = scope.window as DayWindow
  const isCovered = Array<boolean>(Math.max(0, last - from + 1)).fill(false)
  // Before the first row of all nobody knows anything; outside of the lives that the host gives there is nothing to know.
  const concerned = [...parts.map(({ channel }) => channel), ...missing]
  const lives = concerned.flatMap((channel) => declaredLife(channel, scope) ?? [])
  for (let i = 0; i < isCovered.length && lives.length === concerned.length; i++)
    isCovered[i] = lives.every((life) => (life.hasBegun && from + i < life.from) || from + i > life.to)
  for (const channel of concerned) mark(isCovered, from, windowOf(scope, channel) as Span, true)
  for (const channel of missing) mark(isCovered, from, windowOf(scope, channel) as Span, false)
  let most = isCovered.length
  for (const { channel, term } of parts.flatMap(madeOf)) {
    const own = windowOf(scope, channel)
    if (!own || isFull(term)) continue
    const { known, expected } = term.coverage
    const days = daysKnownTo(term)
    if (days) for (let day = own.from; day <= own.last; day++) if (!days.has(day)) isCovered[day - from] = false
    // A level that is first read late covers the days from then on, one that was last read early those until then.
    if (!days && term.fact && isLevel(term.fact)) {
      const isOpening = facts[term.fact].kind === 'opening'
      const lacking = isOpening ? { from: own.from, to: own.last - known } : { from: own.from + known, to: own.last }
      mark(isCovered, from, lacking, false)
    }
    // Which days they are is not known of people; only how many.
    else if (!days) most = Math.min(most, isCovered.length - expected + known)
  }
  return Math.min(most, isCovered.filter(Boolean).length)
}

/** Of a choice of ways the facts of the way that was taken, which say more about the days. */
const madeOf = ({ channel, term }: Part): Part[] => {
  const { inputs } = term as Partial<Evaluated>
  return inputs ? [...inputs.values()].map((one) => ({ channel, term: one })) : [{ channel, term }]
}

function mark(days: boolean[], first: number, { from, to }: Span, as: boolean): void {
  days.fill(as, Math.max(0, from - first), Math.max(0, to - first + 1))
}

/** The days that the cells of a sum cover; `null` where it has none. */
export function daysKnownTo({ cells, book, column, gaps }: ResolvedFact): ReadonlySet<number> | null {
  if (!cells || !book) return null
  const days = new Set<number>()
  for (const i of cells) {
    const span = book.cells[i]?.span
    if (span) for (const day of daysIn(span)) days.add(day)
  }
  for (const day of [...(gaps ?? []), ...(column?.holes ?? [])]) days.delete(day)
  return days
}

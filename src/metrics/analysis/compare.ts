import { refuseOptions } from '../model/refuseOptions.js'
import type { MetricInput } from '../catalogue/metrics.js'
import { type EvaluateOptions, evaluate, ownBrand } from '../engine/evaluate.js'
import { breaksFor, breakWarning } from '../engine/doubts.js'
import { lifeOf, scopeOf } from '../engine/facts/scope.js'
import { type ChannelsUsed, idsAbove, keyOfMissing } from '../model/channels.js'
import {
  type Better,
  isDoubtful,
  isPartial,
  lacksParts,
  measureOf,
  ofUsed,
  type Result,
  type Warning,
} from '../model/result.js'
import type { DateSpan, DateString, Rows } from '../model/row.js'
import { NO_CHANGE } from '../math/tolerance.js'
import type { Break, DataQuery } from '../model/query.js'
import { read } from '../store/read.js'
import { parseSpan, toDateString } from '../time/calendar.js'
import { firstDays } from '../time/window.js'
import type { Period, Windows } from '../model/period.js'
import { resolveWindow } from '../engine/resolveWindow.js'

/** Whether a change is good, by the metric's direction; `same` within the dead band, `neutral` where neither is good. */
export type Verdict = 'better' | 'worse' | 'same' | 'neutral'

/** Two results, like for like. Plain data. */
export interface Comparison {
  readonly current: Result
  readonly previous: Result
  /**
   * `direct`: one value against the other. `per-day`: the periods differ in length, so the previous value is brought to
   * the length of the current one. `none`: no change can be given; `reason` says why.
   */
  readonly basis: 'direct' | 'per-day' | 'none'
  /**
   * Why there is no change: a side is unknown or partial, other channels are missing than before, what is counted has
   * changed in between, definitions differ, or the lengths do and the metric saturates.
   */
  readonly reason?:
    | 'unknown'
    | 'partial'
    | 'channels'
    | 'breaks'
    | 'mixed-currency'
    | 'mixed-definition'
    | 'different-length'
  /** `current − previous` in the metric's own unit. */
  readonly absolute: number | null
  /** `(current − previous) ÷ |previous|`; `null` where the previous is 0 or the sign changes. */
  readonly relative: number | null
  /** The change of a percentage, in percentage points (0.6 is 0.6 pp); `null` for other units. */
  readonly pp: number | null
  readonly verdict: Verdict | null
  /** Channels that are new since the earlier window began, with their first day: no gap, but a reason for a change. */
  readonly since?: readonly NewChannel[]
  /** With `reason: 'breaks'`: when what is counted has changed, with the host's note. */
  readonly breaks?: readonly Warning[]
}

export interface NewChannel {
  readonly id: string
  readonly name?: string
  readonly date: DateString
}

export interface CompareOptions extends Omit<EvaluateOptions, 'period' | 'asOf'>, Pick<DataQuery, 'previous'> {
  /** A dead band around no change, in the metric's own unit (0.001 is 0.1 pp of a percentage). */
  readonly neutralWithin?: number | undefined
}

/**
 * A metric now and before, like for like: complete days against as many, a month against a month. Where the lengths
 * differ, what adds is compared per day; what saturates (reach) gets no verdict.
 *
 * @param windows from `resolveWindow`
 * @example 4.2% in the 31 days of October after 3.6% in the 30 of September → basis 'per-day', pp 0.48
 */
export function compare(metric: MetricInput, rows: Rows, windows: Windows, options: CompareOptions = {}): Comparison {
  refuseOptions(windows, 'what resolveWindow gives', 'windows')
  refuseOptions(options)
  const { previous: before, neutralWithin = 0, ...rest } = options
  const { elapsed, previous } = windows
  const over = (data: Rows, period: Period | null) =>
    evaluate(metric, data, { ...rest, period: period ?? undefined, asOf: period?.asOf })
  const current = over(rows, elapsed)
  const earlier = before ? over(before, ownPeriod(before, windows)) : over(previous ? rows : NO_ROWS, previous)
  const breaks = breaksBetween(rest.breaks, earlier.window, current, earlier.channels.used)
  // What rows given as previous know is not new, whenever its first row among the others is.
  const lives = { ...rest, rows, previous: earlier.window, known: before ? earlier.channels.used : [] }
  const since = earlier.known && current.known ? newChannels(current, lives) : []
  const found = change(current, earlier, neutralWithin, breaks.length > 0, endedIn(rest.channels))
  return {
    current,
    previous: earlier,
    ...found,
    ...(found.basis !== 'none' && since.length && { since }),
    ...(found.reason === 'breaks' && { breaks }),
  }
}

/** The breaks that concern a result since the first day of an earlier window: inside of one of the two, or between them. */
export function breaksBetween(
  breaks: readonly Break[] | undefined,
  earlier: DateSpan | null,
  { formula, channels, window }: Result,
  others: readonly string[] = [],
): Warning[] {
  if (!breaks?.length) return []
  const [one, other] = [parseSpan(earlier), parseSpan(window)]
  if (!one || !other) return []
  const from = Math.min(one.from, other.from)
  const to = Math.max(one.to, other.to)
  return breaksFor(breaks, formula, [...channels.used, ...others])
    .filter(({ day }) => day > from && day <= to)
    .map(breakWarning)
}

/** Those of a result's channels that began after the first day of the window it is compared with. */
function newChannels(
  { channels }: Result,
  {
    rows,
    own,
    channels: only,
    previous,
    known,
  }: Omit<CompareOptions, 'previous'> & { rows: Rows; previous: Period | null; known: readonly string[] },
): NewChannel[] {
  const from = previous && parseSpan(previous)?.from
  const ledger = read(rows, own)
  const scope = scopeOf(ledger, ownBrand(ledger, own) ?? '', null, only)
  if (from === null || from === undefined) return []
  const [used, before] = [new Set(channels.used), new Set(known)]
  const ends = new Set([...scope.lives.values()].map(({ to }) => to))
  return scope.channels.flatMap((channel): NewChannel[] => {
    const { id } = channel
    const first = lifeOf(channel, scope).from
    const name = scope.lives.get(id)?.name
    // A renamed account is two lives end to end, and none of them is new.
    const isNew = first > from && used.has(id) && !before.has(id) && !ends.has(first - 1)
    return isNew ? [{ id, ...(name && { name }), date: toDateString(first) }] : []
  })
}

/**
 * Tells whether the host gives a channel, or the one that it is an account of, a last day. It may be in the earlier rows
 * alone.
 */
function endedIn(channels: CompareOptions['channels']): (id: string) => boolean {
  const byId = new Map(channels?.flatMap((one) => (typeof one === 'object' ? [[one.id, one] as const] : [])))
  return (id) => Boolean(idsAbove(id).flatMap((one) => byId.get(one) ?? [])[0]?.to)
}

/** The part of rows given as previous that is like the elapsed part: the window compared with, if they are of it. */
export function ownPeriod(rows: Rows, { current, elapsed, previous }: Windows): Period | null {
  const extent = resolveWindow({ data: rows }).current
  if (extent && previous && extent.from <= previous.to && extent.to >= previous.from) return previous
  return extent && current && elapsed && elapsed.days < current.days ? firstDays(extent, elapsed.days) : extent
}

const NO_ROWS: Rows = []

type Change = Omit<Comparison, 'current' | 'previous' | 'since' | 'breaks'>

/** No change. */
export const NONE = { basis: 'none', absolute: null, relative: null, pp: null, verdict: null } as const

function change(
  current: Result,
  previous: Result,
  neutralWithin: number,
  isBroken: boolean,
  isOver: (channel: string) => boolean,
): Change {
  const reason = whyNoChange(current, previous, isOver) ?? (isBroken ? 'breaks' : undefined)
  if (!current.known || !previous.known || reason) return { ...NONE, reason: reason ?? 'unknown' }
  const days = current.window?.days ?? 1
  const daysBefore = previous.window?.days ?? days
  const isPerDay = days !== daysBefore && current.time === 'adds'
  const before = isPerDay ? (previous.value * days) / daysBefore : previous.value
  const absolute = current.value - before
  // Two numbers at the far ends of what a number can hold have no difference.
  if (!isFinite(absolute)) return { ...NONE, reason: 'unknown' }
  const isComparable = before !== 0 && Math.sign(current.value) * Math.sign(before) >= 0
  return {
    basis: isPerDay ? 'per-day' : 'direct',
    absolute,
    relative: isComparable ? absolute / Math.abs(before) : null,
    pp: current.unit === 'percent' ? absolute * 100 : null,
    // Figures that cannot be right are judged by nobody.
    verdict: isDoubtful(current) || isDoubtful(previous) ? null : verdictOf(absolute, current.better, neutralWithin),
  }
}

function whyNoChange(current: Result, previous: Result, isOver: (channel: string) => boolean): Comparison['reason'] {
  if (!current.known || !previous.known) return 'unknown'
  if (!isOfSameChannels(current.channels, previous.channels, isOver)) return 'channels'
  // What both lack says nothing about the others.
  const isShort = (result: Result) => isPartial(ofUsed(result)) || lacksParts(result)
  if (isShort(current) || isShort(previous)) return 'partial'
  const isOtherMoney = current.currency && previous.currency && current.currency !== previous.currency
  if (isOtherMoney) return 'mixed-currency'
  if (measureOf(current) !== measureOf(previous)) return 'mixed-definition'
  const [days, daysBefore] = [current.window?.days, previous.window?.days]
  const isOtherLength = days !== undefined && daysBefore !== undefined && days !== daysBefore
  return isOtherLength && current.time === 'saturates' ? 'different-length' : undefined
}

/**
 * Whether two numbers lack the very same channels, and none that counted before is gone. One that is new in the later window
 * is no gap in the earlier.
 */
function isOfSameChannels(now: ChannelsUsed, then: ChannelsUsed, isOver: (channel: string) => boolean): boolean {
  // Rows without a channel have none that could be gone.
  const used = new Set(now.used)
  const isGone = (id: string) => used.size > 0 && !used.has(id) && !isOver(id)
  return keyOfMissing(now) === keyOfMissing(then) && !then.used.some(isGone)
}

/** Which way a difference goes. What differs by rounding noise alone does not differ. */
export function verdictOf(difference: number, better: Better, neutralWithin: number): Verdict {
  if (better === 'neutral') return 'neutral'
  if (Math.abs(difference) <= Math.max(neutralWithin, NO_CHANGE)) return 'same'
  return difference > 0 === (better === 'higher') ? 'better' : 'worse'
}

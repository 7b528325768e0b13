import { metricOf, type MetricInput } from '../catalogue/metrics.js'
import { evaluate } from '../engine/evaluate.js'
import { keyOfMissing } from '../model/channels.js'
import type { Windows } from '../model/period.js'
import { refuseOptions } from '../model/refuseOptions.js'
import { isDoubtful, isPartial, lacksParts, type Known, measureOf, ofUsed, type Result } from '../model/result.js'
import type { Rows } from '../model/row.js'
import { parseSpan, toDateString } from '../time/calendar.js'
import { breaksBetween, type CompareOptions, ownPeriod } from './compare.js'

/** A window and what it is compared with, in weeks of seven days. Each list in order of time. */
export interface Blocks {
  /** The weeks of the window. */
  readonly current: readonly Known[]
  /** Those that they are compared with. */
  readonly reference: readonly Known[]
}

/** A metric from one day to another. */
type Over = (from: number, to: number) => Result

const WEEK = 7
/** Weeks further back are of another time of the year, and of another way to work. */
const MOST_BEFORE = 8

/**
 * A metric in weeks of seven days: those of the window, counted back from its last complete day, and up to eight of those before,
 * counted back from the last day of the window compared with. So each holds every weekday once, and no week lies on the edge of a
 * month. In both directions it goes back to the first week that is unknown, partial, broken, of another definition, or lies before one
 * of the channels began.
 *
 * @param windows from `resolveWindow`
 * @edge without dates, or without a window to compare with, that side is empty; days before the first whole week count for none
 * @example October: 4–10, 11–17, 18–24, 25–31, and in September 3–9, 10–16, 17–23, 24–30
 */
export function blocks(metric: MetricInput, rows: Rows, windows: Windows, options: CompareOptions = {}): Blocks {
  refuseOptions(windows, 'what resolveWindow gives', 'windows')
  refuseOptions(options)
  const { previous: before, neutralWithin: _, ...rest } = options
  const definition = metricOf(metric)
  const overIn =
    (data: Rows): Over =>
    (from, to) => {
      const period = { from: toDateString(from), to: toDateString(to) }
      return evaluate(definition, data, { ...rest, period, asOf: period.to })
    }
  const now = parseSpan(windows.elapsed)
  const then = parseSpan(before ? ownPeriod(before, windows) : windows.previous)
  const current = now ? weeksBack(overIn(rows), now.to, Math.floor((now.to - now.from + 1) / WEEK)) : []
  const [last] = current
  if (!last || !then) return { current: current.reverse(), reference: [] }
  const isUnbroken = (one: Known) => breaksBetween(rest.breaks, one.window, last).length === 0
  const reference = weeksBack(
    overIn(before ?? rows),
    then.to,
    MOST_BEFORE,
    (one) => isLike(one, last) && isUnbroken(one) && hasAll(one, last),
  )
  return { current: current.reverse(), reference: reference.reverse() }
}

/** Whole weeks, the latest first. */
function weeksBack(over: Over, last: number, most: number, isMeant: (one: Known) => boolean = () => true): Known[] {
  const found: Known[] = []
  while (found.length < most) {
    const to = last - WEEK * found.length
    const one = over(to - WEEK + 1, to)
    if (!isWhole(one) || !isMeant(one) || (found[0] && !isLike(one, found[0]))) break
    found.push(one)
  }
  return found
}

const isWhole = (one: Result): one is Known =>
  one.known && !isPartial(ofUsed(one)) && !isDoubtful(one) && !lacksParts(one)

/** Whether a week rests on all channels of another: before a channel began there is another whole. */
const hasAll = (one: Known, other: Known): boolean =>
  other.channels.used.every((channel) => one.channels.used.includes(channel))

/** Whether two weeks are of one definition, of the same money, and lack the same channels. */
const isLike = (one: Known, other: Known): boolean =>
  measureOf(one) === measureOf(other) &&
  one.currency === other.currency &&
  keyOfMissing(one.channels) === keyOfMissing(other.channels)

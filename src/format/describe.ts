import { inSentences } from './intl.js'
import type { Attainment, Better, Comparison, Pace, Result } from '../metrics/index.js'
import { lacksChannels } from '../metrics/model/result.js'
import { caveatsIn } from './caveats.js'
import { sayDay, sayPeriod } from './date.js'
import { describeComparison } from './delta.js'
import { describeGoal, isNotJudged } from './goal.js'
import { resolveLocale } from './locale.js'
import type { NumberOptions } from './number.js'
import { describePace } from './pace.js'
import { describeReason } from './reason.js'
import { formatValue } from './value.js'

/** What is known about a result. What is left out is not said. */
export interface Description {
  readonly result: Result
  readonly target?: number | undefined
  readonly attainment?: Attainment | undefined
  readonly better?: Better | undefined
  readonly comparison?: Comparison | null | undefined
  readonly pace?: Pace | null | undefined
  /** One line: the pace, or else the goal, and the value only where the goal is not judged. */
  readonly brief?: boolean | undefined
}

/**
 * What a result means, for the line under a drawing and as its accessible description: the reason where there is no value,
 * the goal (or, without one, the value), then what it does not rest on, pace and change, as far as they are given. Channels
 * that are missing are named first.
 *
 * @example "84% of the 5% goal. Up 0.6 percentage points on September 2026"
 */
export function describeResult(given: Description, { decimals, ...options }: NumberOptions = {}): string {
  const { result, target, comparison, pace, brief } = given
  const reason = describeReason(result, options)
  const caveats = caveatsOf(result, options)
  const paceText = pace && describePace(pace, result, { ...options, decimals, brief, target })
  const value = (): ReadonlyArray<string | false> => {
    if (target === undefined) return [!brief && result.known && describeValue(result, options)]
    return brief && paceText ? [] : judge({ ...given, target }, options)
  }
  return inSentences([
    reason,
    ...(result.known && lacksChannels(result) ? [...caveats, ...value()] : [...value(), ...caveats]),
    paceText,
    comparison && comparison.reason !== 'unknown' && describeComparison(comparison, options),
  ])
}

/** They are of a number, or of bounds: where nothing is known, the reason has said all that there is to say. */
const caveatsOf = (result: Result, options: NumberOptions): string[] =>
  result.known || result.between ? caveatsIn(result, options) : []

/** Where the value stands against its goal; and where that cannot be said, the value, and why not. */
function judge(given: Description & { readonly target: number }, options: NumberOptions): string[] {
  const goal = describeGoal(given, options)
  return isNotJudged(given) && !given.brief ? [describeValue(given.result, options), goal] : [goal]
}

/** The value with the period that it is for; of a level, with the day: "4.2% for October 2026". */
function describeValue(result: Result, options: NumberOptions): string {
  const locale = resolveLocale(options.locale)
  const { messages } = locale
  const value = formatValue(result, options)
  if (!result.window) return value
  if (result.time !== 'level') return messages.during(value, sayPeriod(result.window, locale))
  const [read] = Object.values(result.inputs).map((input) => (input.known ? input.date : undefined))
  const { to, asOf } = result.window
  return messages.onDay(value, sayDay(read ?? (asOf < to ? asOf : to), locale))
}

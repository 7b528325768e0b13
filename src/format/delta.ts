import type { Comparison, Period, Result, Verdict } from '../metrics/index.js'
import { channelIn } from './channel.js'
import { count } from './count.js'
import { sayDay, sayPeriod } from './date.js'
import { BELOW_ONE_PERCENT } from './digits.js'
import { capitalize, nbsp } from './intl.js'
import { type ResolvedLocale, resolveLocale } from './locale.js'
import { formatNumber, type NumberOptions, numberParts, textOf } from './number.js'
import { isZero } from './tolerance.js'
import { formatRange, formatValue } from './value.js'
import { describeWarning } from './warning.js'

/** A change in words and as the few words that attributes and icons need. */
export interface Delta {
  /** Without a sign, beside an arrow: "0.6 pp", "12.3%", "1,204". */
  readonly text: string
  /** With its sign, to stand alone: "+0.6 pp", "−12.3%". */
  readonly signed: string
  readonly direction: 'up' | 'down' | 'flat'
  /** By the metric's direction; neutral within the dead band and where no direction is good. */
  readonly tone: 'positive' | 'negative' | 'neutral'
  /** "up 0.6 percentage points on September 2026" */
  readonly change: string
  /** The same, with what else is to know of it: "…, per day, since the periods differ in length; VK since 11 October". */
  readonly words: string
  /** After a change between periods of different length: " for periods of equal length"; else empty. */
  readonly atLength: string
}

const tones: Readonly<Record<Verdict, Delta['tone']>> = {
  better: 'positive',
  worse: 'negative',
  same: 'neutral',
  neutral: 'neutral',
}

/**
 * The change between two results: of percentages in percentage points, of others relative, or absolute where there is no
 * relative one. Null where no change can be given.
 */
export function formatDelta(comparison: Comparison, options: NumberOptions = {}): Delta | null {
  const { absolute, relative, pp, current, previous, basis, verdict } = comparison
  if (basis === 'none' || absolute === null) return null
  const locale = resolveLocale(options.locale)
  const { messages } = locale
  const isInFigures = pp !== null || relative === null
  const points = pp === null ? null : shownPoints(pp, [current, previous], options.decimals)
  // As it is shown: a change that rounds to nothing is none.
  const shown = points?.pp ?? (relative === null ? wholeCount(absolute, current) : round(leavingSomething(relative), 3))
  // Nothing at all is 0, what rounds to nothing 0.0.
  const isNone = isZero(absolute)
  const say = (sign: boolean): string => {
    const size = sign ? shown : Math.abs(shown)
    if (points) return pointsText(size, { ...options, decimals: isNone ? options.decimals : points.decimals, sign })
    if (isInFigures) return changeText(size, current, { ...options, sign })
    return formatNumber(size, { ...options, unit: 'percent', decimals: isNone ? undefined : 1, sign })
  }
  const upOrDown = shown > 0 ? 'up' : 'down'
  const amount = points ? sayPoints(shown, { ...options, decimals: points.decimals }) : say(false)
  const change = sayChange(shown, amount, previous.window, locale, isRate(current))
  // Figures are brought to the length of the later period: they are of all of it, never of a day.
  const isPerDay = basis === 'per-day'
  const length = messages.comma + (isInFigures ? messages.equalLength : messages.perDay)
  return {
    text: say(false),
    signed: say(true),
    direction: isZero(shown) ? 'flat' : upOrDown,
    tone: isZero(shown) ? 'neutral' : tones[verdict ?? 'neutral'],
    change,
    words: [isPerDay ? change + length : change, describeNew(comparison, options)]
      .filter(Boolean)
      .join(messages.semicolon),
    atLength: isPerDay ? ` ${messages.equalLength}` : '',
  }
}

/** Channels that are new in a change, a reason for it: "vk since 11 October"; empty where there is none. */
export function describeNew({ since = [] }: Comparison, options: NumberOptions = {}): string {
  const locale = resolveLocale(options.locale)
  const { messages } = locale
  return since
    .map(({ id, name = id, date }) => messages.caveats.since(channelIn(messages, name), sayDay(date, locale, false)))
    .join(messages.comma)
}

/**
 * For the eye, on a card that has the figures of two periods of different length: whoever subtracts them finds another change.
 * "Change for periods of equal length"; empty where the change is that of the figures. `words` says it to who does not see it.
 */
export function describeLength(changes: readonly (Comparison | null)[], options: NumberOptions): string {
  const { messages, tag } = resolveLocale(options.locale)
  const isAdapted = changes.some((one) => one?.basis === 'per-day')
  return isAdapted ? capitalize(`${messages.change} ${messages.equalLength}`, tag) : ''
}

/** A fall that leaves something, however little, does not print as one by 100.0%. */
export const leavingSomething = (relative: number): number => (relative > -1 ? Math.max(relative, -0.999) : relative)

const round = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals

/** Of two periods of different length a change may have a part of a lead, which nobody wins. */
const wholeCount = (difference: number, { unit }: Result): number =>
  unit === 'count' ? Math.round(difference) : difference

/** Half of what a hundredth of a percent is. */
const TINY = 5e-5

/**
 * A change of percentages as it is shown: to a tenth of a point; to a hundredth where it would be none, and the figures
 * themselves are shown to a hundredth of a percent. Figures in a list have one number of decimals, and so do their changes.
 *
 * @param of the figures that have changed
 */
export function shownPoints(
  pp: number,
  of: readonly Result[],
  given?: number,
): { readonly pp: number; readonly decimals: number } {
  const isFine = of.some((one) => one.known && Math.abs(one.value) < BELOW_ONE_PERCENT)
  // Figures of less than the last decimal have a digit of their own, and so has their change.
  const isTiny = pp !== 0 && of.length > 0 && of.every((one) => one.known && Math.abs(one.value) < TINY)
  const decimals = isTiny ? Math.ceil(-Math.log10(Math.abs(pp))) : (given ?? (Math.abs(pp) < 0.05 && isFine ? 2 : 1))
  return { pp: round(pp, decimals), decimals }
}

/** The size of a difference of percentages: "0.6 percentage points". */
export const sayPoints = (pp: number, options: NumberOptions): string =>
  count(Math.abs(pp), options, 'points')(resolveLocale(options.locale).messages.points)

/** Whether a metric is a rate or an average, which is higher than before; of others, and of time, there is more. */
export const isRate = ({ unit, time }: Result): boolean =>
  unit === 'percent' || unit === 'ratio' || unit === 'score' || (unit !== 'duration' && time === 'rate')

/** As it stands inside a sentence; `amount` has no sign, and `before` is the period compared with, where it has dates. */
export function sayChange(
  change: number,
  amount: string,
  before: Period | null | undefined,
  locale: ResolvedLocale,
  ofRate: boolean,
): string {
  const { messages } = locale
  const period = before ? sayPeriod(before, locale) : messages.previousPeriod
  if (isZero(change)) return messages.flat(period)
  return messages[change > 0 ? 'up' : 'down'](amount, period, ofRate)
}

/** The change as a sentence, or why none is given; among other brands than before, which have come or gone; where what is
 * counted has changed, when and how. */
export function describeComparison(comparison: Comparison, options: NumberOptions = {}): string | null {
  const { messages, tag } = resolveLocale(options.locale)
  const isOther = comparison.reason === 'mixed-definition'
  const brands = isOther && comparison.current.warnings.find(({ code }) => code.startsWith('brands-'))
  if (brands) return describeWarning(brands, options)
  const [first] = comparison.breaks ?? []
  if (comparison.reason === 'breaks' && first) return describeWarning(first, options)
  const words =
    formatDelta(comparison, options)?.words ?? (comparison.reason && messages.incomparable[comparison.reason])
  return words ? capitalize(words, tag) : null
}

/** The ends of a difference in a metric's own unit; of percentages in percentage points. */
export function changeRange([low, high]: readonly [number, number], result: Result, options: NumberOptions): string {
  const { unit, currency = options.currency } = result
  if (unit !== 'percent') return formatRange([low, high], { ...options, unit, currency })
  const { messages } = resolveLocale(options.locale)
  return formatRange([low * 100, high * 100], { ...options, unit: 'points' }) + nbsp + messages.pp
}

/** A difference in a metric's own unit; of percentages in percentage points. */
export function changeText(difference: number, { unit, currency }: Result, options: NumberOptions): string {
  if (unit !== 'percent') return formatValue({ value: difference, unit, currency }, options)
  return pointsText(difference * 100, options)
}

const pointsText = (pp: number, options: NumberOptions): string =>
  textOf(numberParts(pp, 'points', options), options) + nbsp + resolveLocale(options.locale).messages.pp

import type { Comparison, Period, Result, Verdict } from '../metrics/index.js'
import { channelName } from './channel.js'
import { count } from './count.js'
import { sayDay, sayPeriod } from './date.js'
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
  readonly words: string
  /** After a change between periods of different length: ", per day"; of one in figures ", at equal length"; else empty. */
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
  const say = (sign: boolean): string => {
    const size = (n: number) => (sign ? n : Math.abs(n))
    if (isInFigures) return changeText(size(absolute), current, { ...options, sign })
    return formatNumber(size(leavingSomething(relative)), { ...options, unit: 'percent', sign })
  }
  const upOrDown = absolute > 0 ? 'up' : 'down'
  const amount = pp === null ? say(false) : sayPoints(pp, options)
  const words = sayChange(absolute, amount, previous.window, locale, isRate(current))
  // Figures are brought to the length of the later period: they are of all of it, never of a day.
  const atLengthWith = (perDay: string): string =>
    basis === 'per-day' ? messages.comma + (isInFigures ? messages.equalLength : perDay) : ''
  return {
    text: say(false),
    signed: say(true),
    direction: isZero(absolute) ? 'flat' : upOrDown,
    tone: tones[verdict ?? 'neutral'],
    words: [words + atLengthWith(messages.perDay), describeNew(comparison, options)]
      .filter(Boolean)
      .join(messages.semicolon),
    atLength: atLengthWith(messages.per.day),
  }
}

/** Channels that are new in a change, a reason for it: "vk since 11 October"; empty where there is none. */
export function describeNew({ since = [] }: Comparison, options: NumberOptions = {}): string {
  const locale = resolveLocale(options.locale)
  const { caveats, comma } = locale.messages
  return since
    .map(({ id, name = id, date }) => caveats.since(channelName(name), sayDay(date, locale, false)))
    .join(comma)
}

/** A fall that leaves something, however little, does not print as one by 100.0%. */
const leavingSomething = (relative: number): number => (relative > -1 ? Math.max(relative, -0.999) : relative)

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
  const { messages } = resolveLocale(options.locale)
  return textOf(numberParts(difference * 100, 'points', options), options) + nbsp + messages.pp
}

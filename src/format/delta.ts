import type { Comparison, Result } from '../metrics/index.js'
import { count } from './count.js'
import { sayPeriod } from './date.js'
import { capitalize, nbsp } from './intl.js'
import { resolveLocale } from './locale.js'
import { formatNumber, type NumberOptions, numberParts, textOf } from './number.js'
import { formatRange, formatValue } from './value.js'

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
  const flat = Math.abs(absolute) < 1e-9
  const direction = flat ? 'flat' : absolute > 0 ? 'up' : 'down'

  const say = (sign: boolean): string => {
    const size = (n: number) => (sign ? n : Math.abs(n))
    if (pp !== null || relative === null) return changeText(size(absolute), current, { ...options, sign })
    return formatNumber(size(relative), { ...options, unit: 'percent', sign })
  }
  const amount = pp === null ? say(false) : count(Math.abs(pp), options, 'points')(messages.points)
  const period = previous.window ? sayPeriod(previous.window, locale) : messages.previousPeriod
  const words = flat ? messages.flat(period) : messages[direction as 'up' | 'down'](amount, period)
  return {
    text: say(false),
    signed: say(true),
    direction,
    tone: verdict === 'better' ? 'positive' : verdict === 'worse' ? 'negative' : 'neutral',
    words: basis === 'per-day' ? words + messages.comma + messages.perDay : words,
  }
}

/** The change as a sentence, or why none is given. */
export function describeComparison(comparison: Comparison, options: NumberOptions = {}): string | null {
  const { messages, tag } = resolveLocale(options.locale)
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

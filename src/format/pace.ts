import type { Pace, Result } from '../metrics/index.js'
import { daysAfter, sayDay } from './date.js'
import { capitalize } from './intl.js'
import { resolveLocale } from './locale.js'
import type { NumberOptions } from './number.js'
import { formatValue } from './value.js'

/**
 * Where a metric should be by now, and where it is heading. Null where there is no pace.
 *
 * @example "Behind: 2.7% expected by 17 October, projected 4.9% by 31 October"
 */
export function describePace(
  pace: Pace,
  { unit, currency, window }: Result,
  options: NumberOptions = {},
): string | null {
  if (!pace.known || !window) return null
  const locale = resolveLocale(options.locale)
  const { messages, tag } = locale
  const say = (value: number) => formatValue({ value, unit, currency }, options)
  const lastComplete = daysAfter(window.from, window.completeDays - 1)
  const expected = messages.pace(pace.status, say(pace.expected), sayDay(lastComplete.toISOString(), locale, false))
  const { projection } = pace
  const projected = projection !== null && messages.projected(say(projection), sayDay(window.to, locale, false))
  return capitalize(projected ? expected + messages.comma + projected : expected, tag)
}

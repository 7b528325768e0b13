import type { Period, Result } from '../metrics/index.js'
import { knownOf } from '../metrics/model/answer.js'
import { sayShort } from './date.js'
import { capitalize } from './intl.js'
import { resolveLocale } from './locale.js'
import type { NumberOptions } from './number.js'
import { formatValue } from './value.js'

/** A point of a line: `isShown` where it is no gap. */
export interface LinePoint {
  readonly period: Pick<Period, 'from' | 'to' | 'calendar'>
  readonly result: Result
  readonly isShown: boolean
}

/**
 * What a small line shows, for who does not see it: its first and its last value, the highest and the lowest, each with its
 * date. Of equal ones the first is told. A gap is none of them; where one may lie beyond, nothing is said to be the highest or lowest.
 *
 * @example "Over time: first 3.1% (20–26 July), last 4.2% (5–11 October), highest 4.4% (28 September – 4 October), lowest …"
 * @example "Over time: only 4.2% (October 2026)", "Over time: no data"
 */
export function describeOverTime(points: readonly LinePoint[], options: NumberOptions = {}): string {
  const locale = resolveLocale(options.locale)
  const { messages, tag } = locale
  const { overTime: words } = messages
  const shown = points.flatMap(({ period, result, isShown }) =>
    isShown && result.known ? [{ period, result, value: result.value }] : [],
  )
  const hasYear = new Set(shown.flatMap(({ period: { from, to } }) => [from.slice(0, 4), to.slice(0, 4)])).size > 1
  const say = ({ period, result }: (typeof shown)[number]) =>
    `${formatValue(result, options)} (${sayShort(period, locale, hasYear)})`
  const [first, last] = [shown[0], shown.at(-1)]
  if (!first || !last) return capitalize(words.none, tag)
  if (first === last) return capitalize(words.only(say(first)), tag)
  const highest = shown.reduce((a, b) => (b.value > a.value ? b : a))
  const lowest = shown.reduce((a, b) => (b.value < a.value ? b : a))
  const ends = words.line(say(first), say(last))
  const isBeyond = points.some(({ result }) => {
    const { low, high, isOpen } = knownOf(result)
    return !isOpen && (low < lowest.value || high > highest.value)
  })
  if (isBeyond) return capitalize(ends, tag)
  return capitalize(ends + messages.comma + words.extremes(say(highest), say(lowest)), tag)
}

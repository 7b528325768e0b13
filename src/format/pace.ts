import type { Pace, Result } from '../metrics/index.js'
import { capitalize } from './intl.js'
import { resolveLocale } from './locale.js'
import type { NumberOptions } from './number.js'
import { decimalsApart } from './decimalsApart.js'
import { formatValue } from './value.js'

/**
 * Where a metric should be by now, and where it is heading; `brief` leaves that out. Null where there is no pace, and of a
 * rate, which should be at its goal all the time. What is behind never reads as what is expected, nor its end as the `target`.
 *
 * @example "Behind: 64 of 71 expected, projected 280"
 */
export function describePace(
  pace: Pace,
  result: Result,
  {
    brief,
    target = Number.NaN,
    ...options
  }: NumberOptions & { readonly brief?: boolean | undefined; readonly target?: number | undefined } = {},
): string | null {
  if (!pace.known || result.time === 'rate') return null
  const { unit, currency } = result
  const { messages, tag } = resolveLocale(options.locale)
  const { status, expected, projection } = pace
  const groups = [
    [result.known ? result.value : expected, expected],
    [projection ?? target, target],
  ]
  const own = { ...options, currency: currency ?? options.currency }
  const decimals = options.decimals ?? (status === 'on-pace' ? undefined : decimalsApart(groups, unit, own))
  const say = (value: number) => formatValue({ value, unit, currency }, { ...options, decimals })
  const now = messages.pace(status, formatValue(result, { ...options, decimals }), say(expected))
  const projected = brief || projection === null ? '' : messages.comma + messages.projected(say(projection))
  return capitalize(now + projected, tag)
}

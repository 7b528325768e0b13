import type { Finding } from '../../metrics/model/finding.js'
import type { Result } from '../../metrics/index.js'
import { sayPeriod } from '../date.js'
import { formatNumber } from '../number.js'
import { formatRange, formatValue } from '../value.js'
import type { Saying } from './say.js'

/** What the test has seen, as ranges of weeks; null for what is arithmetic. Shares and posts bring their evidence in words. */
export function sayEvidence({ claim, results }: Finding, { options, locale, words }: Saying): string | null {
  const [result] = results
  if (claim === 'arithmetic' || !result || !claim.reference.length) return null
  const { current, reference } = claim
  const { unit, currency = options.currency } = result
  const say = (values: readonly number[]) => {
    const [low, high] = [Math.min(...values), Math.max(...values)]
    const [one, other] = [low, high].map((value) => formatValue({ value, unit, currency }, options))
    const range = one === other ? (one ?? '') : formatRange([low, high], { ...options, unit, currency })
    return { weeks: formatNumber(values.length, options), range }
  }
  const [now, earlier] = [say(current), say(reference)]
  const days = daysOf(results, reference.length)
  // Weeks that lie further back than just before (a year ago) are told by their days.
  const before = days ? { ...earlier, range: earlier.range + locale.messages.comma + sayPeriod(days, locale) } : earlier
  if (claim.test === 'prediction') return words.evidence.prediction(before.weeks, before.range)
  if (claim.test !== 'rank') return null
  const isAbove = Math.min(...current) > Math.max(...reference)
  const isBelow = Math.max(...current) < Math.min(...reference)
  return isAbove || isBelow ? words.evidence.apart(now, before, isAbove) : words.evidence.ranges(now, before)
}

const DAY = 86_400_000
const WEEK = 7 * DAY

/** The days of the weeks that were compared with, where these do not lie just before; they end with the period before. */
function daysOf([current, previous]: readonly Result[], weeks: number) {
  const [from, to] = [Date.parse(current?.window?.from ?? ''), Date.parse(previous?.window?.to ?? '')]
  if (!(from - to > WEEK)) return null
  const first = to - weeks * WEEK + DAY
  const day = (time: number) => new Date(time).toISOString().slice(0, 10)
  return { from: day(first), to: day(to), calendar: null }
}

import type { Finding } from '../../metrics/model/finding.js'
import { sayPeriod } from '../date.js'
import { formatNumber } from '../number.js'
import { rangeOf } from './rangeOf.js'
import type { Saying } from './say.js'

/** What the test has seen, as ranges of weeks; null for what is arithmetic. Shares and posts bring their evidence in words. */
export function sayEvidence({ claim, results }: Finding, { options, locale, words }: Saying): string | null {
  const [result] = results
  if (claim === 'arithmetic' || !result || !claim.reference.length) return null
  const { current, reference } = claim
  const { unit, currency = options.currency } = result
  const say = (values: readonly number[]) => ({
    weeks: formatNumber(values.length, options),
    range: rangeOf(values, unit, { ...options, currency }),
  })
  const [now, earlier] = [say(current), say(reference)]
  const { days } = claim
  // Weeks that lie further back than just before (a year ago) are told by their days.
  const before = days
    ? { ...earlier, range: earlier.range + locale.messages.comma + sayPeriod({ ...days, calendar: null }, locale) }
    : earlier
  if (claim.test === 'prediction') return words.evidence.prediction(before.weeks, before.range)
  if (claim.test !== 'rank') return null
  const isAbove = Math.min(...current) > Math.max(...reference)
  const isBelow = Math.max(...current) < Math.min(...reference)
  return isAbove || isBelow ? words.evidence.apart(now, before, isAbove) : words.evidence.ranges(now, before)
}

import type { Comparison, Result } from '../../metrics/index.js'
import { changeText, formatDelta, isRate } from '../delta.js'
import type { ChangeOf } from '../words/findings.js'
import { isZero } from '../tolerance.js'
import { sayBeforeIn } from './sayBeforeIn.js'
import type { Saying } from './say.js'

/** What of a comparison is said: the rest of it are the two results. */
export type ChangeValues = Pick<Comparison, 'basis' | 'absolute' | 'relative' | 'pp' | 'verdict'>

/** A smaller difference of percentages prints as none: half a tenth of a point. */
const SMALLEST = 0.0005

/** What a difference of a metric is of. */
export function kindOfChange({ unit, time }: Pick<Result, 'unit' | 'time'>): ChangeOf {
  if (unit === 'duration') return 'time'
  if (isRate({ unit, time } as Result)) return 'rate'
  return unit === 'money' ? 'amount' : 'count'
}

/** "23.0% fewer per day than in September"; null where no change is given. */
export function sayThan(
  change: ChangeValues | null,
  current: Result,
  previous: Result | undefined,
  { options, locale, words }: Saying,
): string | null {
  const delta = change && previous && formatDelta({ ...change, current, previous }, options)
  if (!delta || !previous) return null
  const before = sayBeforeIn(previous.window, current.window, { locale, words })
  const isPerDay = change.basis === 'per-day'
  const atEqualLength = locale.messages.comma + locale.messages.equalLength
  if (delta.direction === 'flat') return words.asMuch(before) + (isPerDay ? atEqualLength : '')
  // Figures are brought to the length of the later period: only a relative change is one per day.
  const isRelative = change.pp === null && change.relative !== null
  const than = words.than(delta.text, kindOfChange(current), delta.direction === 'up', before, isPerDay && isRelative)
  return isPerDay && !isRelative ? than + atEqualLength : than
}

/** "5 fewer": the difference itself; null where no change is given. */
export function sayDifference(
  change: ChangeValues | null,
  of: Result,
  { options, locale, words }: Saying,
): string | null {
  if (!change || change.absolute === null) return null
  // Nobody wins a third of a lead.
  const size = Math.abs(of.unit === 'count' && of.time === 'adds' ? Math.round(change.absolute) : change.absolute)
  if (isZero(size) || (of.unit === 'percent' && size < SMALLEST)) return words.same
  const changed = words.changed(changeText(size, of, options), kindOfChange(of), change.absolute > 0)
  // Else nobody could find the difference of the two figures again.
  return change.basis === 'per-day' ? changed + locale.messages.comma + locale.messages.equalLength : changed
}

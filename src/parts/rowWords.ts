import { count } from '../format/count.js'
import {
  dashOf,
  describeGoal,
  describePace,
  formatNumber,
  formatPeriod,
  formatRange,
  formatShare,
  formatValue,
  type NumberOptions,
  titleIn,
} from '../format/index.js'
import { inSentences } from '../format/intl.js'
import { resolveLocale } from '../format/locale.js'
import { scorecardIn } from '../format/sections/scorecardIn.js'
import type { CardReading, CardRow } from '../metrics/analysis/readCard.js'
import type { Attainment } from '../metrics/index.js'

/** What is said of each row of a plan, from one reading. */
export function rowWords({ window, isSoFar }: CardReading, options: NumberOptions) {
  const { messages } = resolveLocale(options.locale)
  const words = scorecardIn(messages)
  const dash = dashOf(options)

  /** "127%", "at least 80%", "70–90%". */
  const attained = (one: Attainment, compact = false): string => {
    const how = { ...options, compact }
    if (!one.known) return one.between ? formatRange(one.between, { ...how, unit: 'percent', trim: true }) : dash
    const text = formatShare(one.value, how)
    return one.atLeast ? messages.atLeast(text) : text
  }
  const target = ({ result: { unit, currency } }: CardRow, value: number): string =>
    Number.isFinite(value) ? formatValue({ value, unit, currency }, { ...options, trim: true }) : dash
  /** "22–31 October 2026: 100 in proportion to 10 of 31 days", of a row that counts for a part of the period. */
  const term = (row: CardRow): string => {
    const { period, share, plan, goal } = row
    if (!period || !window || share >= 1) return ''
    const days = formatPeriod(period, options)
    if (goal.target === plan.target) return days
    const known = formatNumber(period.days, options)
    return (
      days +
      messages.colon +
      words.inProportion(target(row, plan.target), messages.days(known, count(window.days, options)))
    )
  }
  /** "Counts as 77% so far", of a row that has time yet, and is in a score that others are on pace for all the same;
   * "76 above the 0 goal. Counts as 120%", of one that has no percentage. */
  const counts = (row: CardRow): string => {
    const { scored, attainment, unlimited, result, isOver, standing } = row
    const { target: asked, better } = row.goal
    if (!attainment.known) return ''
    const text = words.limited(attained(attainment))
    const title = titleIn(options)
    if (!unlimited.known && !unlimited.between)
      return inSentences([describeGoal({ result, target: asked, attainment, better }, options), title(text)])
    return isSoFar || isOver || standing || !scored.share ? '' : title(messages.soFar(text))
  }
  return {
    attained,
    target,
    /** The days for which a row counts, its pace, and as what it counts. */
    standing: (row: CardRow): string =>
      inSentences([
        term(row),
        // A rate should be at its goal itself, which stands beside it; whether one is behind stands there too.
        row.pace &&
          row.result.time !== 'rate' &&
          describePace({ ...row.pace, status: null }, row.result, { ...options, target: row.goal.target }),
        counts(row),
      ]),
  }
}

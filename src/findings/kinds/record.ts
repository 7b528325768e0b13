import type { RecordValues } from '../../format/findings/record.js'
import {
  type DateSpan,
  isPartial,
  type Known,
  lacksChannels,
  ofUsed,
  type Period,
  type Result,
} from '../../metrics/index.js'
import { breaksBetween, verdictOf } from '../../metrics/analysis/compare.js'
import { isDoubtful, lacksParts } from '../../metrics/model/result.js'
import { parseSpan, spanBefore } from '../../metrics/time/calendar.js'
import { toPeriod } from '../../metrics/time/window.js'
import type { Draft, Headline, Kind, Study } from '../study/study.js'
import { toneOf } from '../study/toneOf.js'

/** Fewer periods in a row make no record, and more than a hundred years of them are a slip in one date. */
const [FEWEST, MOST] = [13, 1_200]
/** A record is worth a glance. */
const IMPACT = 0.2

/**
 * The highest or the lowest of at least 13 periods in a row, each known in full and of one definition: the same channels, the same
 * money, nothing counted in another way since. Levels have none: followers nearly always are at their peak. What adds up has to
 * be the most of a day too, where periods differ in length, and people reached in periods of different length do not compare.
 */
export const record: Kind = (study) => study.headlines.flatMap((headline) => recordOf(study, headline))

function recordOf(study: Study, { metric, id }: Headline): Draft[] {
  const { current, elapsed } = study.windows
  if (!current || !elapsed || elapsed.days < current.days) return []
  const now = study.evaluate(metric)
  if (!isWhole(now) || now.time === 'level') return []
  const before = earlierOf(study, metric, now)
  if (before.length + 1 < FEWEST) return []
  const daily = ({ value, window }: Known) => (now.time === 'adds' ? value / (window?.days ?? 1) : value)
  const isMore = (one: Known, other: Known) => one.value > other.value && daily(one) > daily(other)
  const isHighest = before.every((one) => isMore(now, one))
  if (!isHighest && !before.every((one) => isMore(one, now))) return []
  // Of several that are equal the latest, which comes first.
  const next = before.reduce((best, one) =>
    (isHighest ? one.value > best.value : one.value < best.value) ? one : best,
  )
  const { from, to } = next.window as Period
  return [
    {
      id: `record:${id}`,
      kind: 'record',
      subject: { metric: id },
      tone: toneOf({ verdict: verdictOf(now.value - next.value, now.better, 0) }),
      impact: IMPACT,
      claim: 'arithmetic',
      results: [now, next],
      values: {
        isHighest,
        periods: before.length + 1,
        of: current.calendar,
        value: now.value,
        next: next.value,
        from,
        to,
      } satisfies RecordValues,
      question: null,
    },
  ]
}

const isWhole = (result: Result): result is Known =>
  result.known && !isPartial(ofUsed(result)) && !lacksChannels(result) && !lacksParts(result) && !isDoubtful(result)

/** The periods before, as far back as they are known and of the same definition; the latest first. */
function earlierOf(study: Study, metric: Headline['metric'], now: Known): Known[] {
  const { breaks } = study.query
  const found: Known[] = []
  let span = parseSpan(study.windows.current as DateSpan)
  while (span && found.length < MOST) {
    span = spanBefore(span)
    const period = toPeriod(span, { asOf: span.to, last: span.to })
    const result = study.evaluate(metric, period)
    if (!isWhole(result) || result.definition !== now.definition || result.currency !== now.currency) break
    if (now.channels.used.join('\n') !== result.channels.used.join('\n')) break
    if (now.time === 'saturates' && result.window?.days !== now.window?.days) break
    if (breaksBetween(breaks, period, now).length) break
    found.push(result)
  }
  return found
}

import type { DayValues } from '../../format/findings/day.js'
import { isPartial, lacksChannels, metricOf, ofUsed, type Result } from '../../metrics/index.js'
import { breaksBetween, verdictOf } from '../../metrics/analysis/compare.js'
import { unusualDays, type UnusualDay } from '../../metrics/math/unusualDays.js'
import { parseSpan, toDateString, weekday } from '../../metrics/time/calendar.js'
import { holdBack } from '../study/holdBack.js'
import type { Draft, Headline, Kind, Study } from '../study/study.js'
import { toneOf } from '../study/toneOf.js'

/** So many flows are looked at, and so many days are said. */
const [FLOWS, SAID] = [6, 2]
const WEEKS = 8
/** A day that is off by this part of the window's total has the full weight. */
const MOST = 0.1

/** A day that was found, before it is known whether it is said. */
interface Found {
  readonly headline: Headline
  readonly total: Result
  readonly date: string
  readonly day: UnusualDay
  /** What is known of the same weekday in the eight weeks before, the latest first. */
  readonly same: readonly number[]
  /** How far it is off, as a part of the window's total. */
  readonly part: number
}

/**
 * Days that lie far from what their weekday usually is, of the first flows among the headlines; the two that weigh most. Days of
 * an event, and those compared over a break, are explained and not said; figures that are not final are not known.
 */
export const day: Kind = (study) => {
  const isExplained = explanationsOf(study)
  const found = study.headlines
    .filter(isFlow)
    .slice(0, FLOWS)
    .flatMap((headline) => daysOf(study, headline, isExplained))
  // Of days that weigh the same the earlier, then the headline that comes first.
  const sorted = found.sort((a, b) => b.part - a.part || Number(a.date > b.date) - Number(a.date < b.date))
  const [said, rest] = [sorted.slice(0, SAID), sorted.slice(SAID)]
  for (const one of rest) study.hold(idOf(one), 'day', 'most')
  return said.map((one) => draftOf(one, rest.filter(({ headline }) => headline.id === one.headline.id).length))
}

/** What adds up over days, and is no rate that grows with them. */
function isFlow({ metric }: Headline): boolean {
  const { time, unit } = metricOf(metric)
  return time === 'adds' && unit !== 'percent' && unit !== 'ratio' && unit !== 'score'
}

const idOf = ({ headline, date }: Pick<Found, 'headline' | 'date'>): string => `day:${headline.id}:${date}`

function daysOf(study: Study, headline: Headline, isExplained: ReturnType<typeof explanationsOf>): Found[] {
  const { metric, id } = headline
  const total = study.evaluate(metric)
  if (!total.known) return []
  if (isPartial(ofUsed(total)) || lacksChannels(total)) return holdBack(study, `day:${id}`, 'day', 'partial')
  const before = 7 * WEEKS
  const { from, values, channels } = study.days(metric, before)
  const first = parseSpan(from)?.from
  if (first === undefined) return []
  const { found, isErratic } = unusualDays(values, before)
  if (isErratic) return holdBack(study, `day:${id}`, 'day', 'erratic')
  return found.flatMap((day) => {
    const date = toDateString(first + day.index)
    if (isExplained(date, total)) return holdBack(study, idOf({ headline, date }), 'day', 'explained')
    const weeks = Array.from({ length: WEEKS }, (_, week) => day.index - 7 * (week + 1))
    const same = weeks.map((at) => values[at] ?? null)
    // A channel that is new makes days that nothing before can be compared with.
    const isOfOthers = (at: number) => channels[day.index]?.some((one) => !channels[at]?.includes(one))
    if (weeks.some((at) => typeof values[at] === 'number' && isOfOthers(at)))
      return holdBack(study, idOf({ headline, date }), 'day', 'incomparable')
    const off = Math.abs(day.value - day.usual)
    const part = total.value ? off / Math.abs(total.value) : MOST
    return [{ headline, total, date, day, same: same.filter((one) => one !== null), part }]
  })
}

/** Tells whether an event or a break accounts for a day. */
function explanationsOf({ query, events }: Study): (date: string, result: Result) => boolean {
  return (date, result) => {
    const at = parseSpan(date)?.from ?? Number.NaN
    const { window } = result
    const compared = { from: toDateString(at - 7 * WEEKS), to: date }
    return (
      events.some(({ from, to }) => from <= date && date <= to) ||
      (window !== null &&
        breaksBetween(query.breaks, compared, { ...result, window: { ...window, from: date, to: date } }).length > 0)
    )
  }
}

function draftOf({ headline, total, date, day, same, part }: Found, more: number): Draft {
  const { value, usual, range } = day
  return {
    id: idOf({ headline, date }),
    kind: 'day',
    subject: { metric: headline.id, date },
    tone: toneOf({ verdict: verdictOf(value - usual, total.better, 0) }),
    impact: Math.min(1, part / MOST),
    claim: { test: 'median', current: [value], reference: same },
    results: [total],
    values: {
      date,
      weekday: weekday(parseSpan(date)?.from ?? 0),
      value,
      usual,
      least: range[0],
      most: range[1],
      weeks: same.length,
      more,
    } satisfies DayValues,
    question: 'day',
  }
}

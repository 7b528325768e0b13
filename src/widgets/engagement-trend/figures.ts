import {
  addsUp,
  type CampaignEffect,
  type CampaignEvent,
  campaignEffect,
  type DateSpan,
  metricOf,
  type Result,
  resolveWindow,
  type Series,
  type SeriesPoint,
  series,
  splitPeriod,
} from '../../metrics/index.js'
import { busyDays } from '../../metrics/analysis/campaignEffect.js'
import { endCurrency, isForeign } from '../../parts/endCurrency.js'
import { areLess, type MetricReading, readMetric } from '../../parts/index.js'
import type { TrendQuestion } from './reading.js'
import type { Every } from './TrendProps.js'

/** The most points of which those that are less are drawn: the days of a quarter. */
const MANY = 92

export interface TrendLine {
  /** `null` for the one line over all channels. */
  readonly channel: string | null
  readonly points: readonly SeriesPoint[]
  /** What is drawn: the value of each point or, smoothed, the mean up to it; `null` is a gap. */
  readonly drawn: ReadonlyArray<number | null>
  /** Points that can stand beside the others: of a whole day, week or month, and of no fewer channels. */
  readonly whole: readonly boolean[]
}

export interface TrendEvent {
  readonly name: string | null
  /** The places of the first and the last point that it touches. */
  readonly from: number
  readonly to: number
  readonly effect: CampaignEffect
}

/** The metric in the whole period and in each point of it. */
export interface TrendFigures extends MetricReading {
  readonly every: Every
  readonly smoothing: number
  /** Of all that is drawn: a point in another currency is a gap. */
  readonly currency: string | undefined
  /** All points that the window has room for, those to come too. */
  readonly slots: readonly DateSpan[]
  readonly lines: readonly TrendLine[]
  /** The target of one whole point: of what adds up over the period its part of the target, else the target itself. */
  readonly pointTarget: number | undefined
  /** The period before, point by point: of one line only, and only where some of it is known. */
  readonly before: ReadonlyArray<Result | null>
  /** What is drawn of it: points that are less than the others are told alone. */
  readonly ghost: ReadonlyArray<number | null>
  /** In order of time. */
  readonly events: readonly TrendEvent[]
  /** Whether what channels have of the metric is together what all have. */
  readonly addsUp: boolean
}

/** @throws for misuse: an unknown metric, a target of a metric without a direction, a period or an event that is no date */
export function figuresOf(input: TrendQuestion): TrendFigures {
  const { metric, data, previous, split, events } = input
  const reading = readMetric(input)
  const smoothing = Math.max(1, Math.floor(input.smoothing ?? 1) || 1)
  const asked = metricOf(metric)
  const { every, found } = pointsOf(input)
  const question = { ...input, every }
  const { current } = resolveWindow(question)
  const slots = current ? splitPeriod(current, every) : []
  // What rows say of all channels together is no channel, unless there is no other.
  const named = split && found.some(({ channel }) => channel) ? found.filter(({ channel }) => channel) : found
  const lines = named.filter((line) => !split || isTold(line))
  const earlier = reading.comparison.previous
  // Where nothing is told of all of its days, nothing is of any.
  const isKnown = earlier.known || earlier.reason !== 'no-data'
  const busy = busyDays(events ?? [])
  const before =
    !split && earlier.window && isKnown
      ? series(asked, previous ?? data, { ...question, period: earlier.window, asOf: earlier.window.to })
      : []
  const then = beforeOf(named[0], before[0])
  const less = areLess(before[0]?.points ?? [])
  const currency = endCurrency(named.flatMap(({ points }) => points))
  return {
    ...reading,
    every,
    smoothing,
    currency,
    slots,
    lines: (lines.length ? lines : named.slice(0, 1)).map((line) => lineOf(line, smoothing, currency)),
    pointTarget: pointTargetOf(reading, every, slots),
    before: then,
    ghost: then.map((one, i) => (one?.known && !less[i] && !isForeign(one, currency) ? one.value : null)),
    events: (events ?? []).flatMap((event) => eventOf(event, busy, slots, question)).sort((a, b) => a.from - b.from),
    addsUp: addsUp(asked.formula, 'channels'),
  }
}

/** By the step that is asked for; else by day, or where rows know no day by week or month: a month is no empty drawing. */
function pointsOf(question: TrendQuestion): { readonly every: Every; readonly found: readonly Series[] } {
  const by = (every: Every) => ({ every, found: series(question.metric, question.data, { ...question, every }) })
  const first = by(question.every ?? 'day')
  if (question.every || first.found.some(isTold)) return first
  return (['week', 'month'] as const).map(by).find(({ found }) => found.some(isTold)) ?? first
}

const isTold = ({ points }: Series): boolean => points.some(({ result }) => result.known || result.between)

function lineOf({ channel, points }: Series, smoothing: number, currency?: string): TrendLine {
  const less = areLess(points)
  // In a mean such a point is a fall of many; and of many there would be a chain of rings.
  const hasGaps = smoothing > 1 || points.length > MANY
  const values = points.map(({ result }, i) =>
    result.known && !(hasGaps && less[i]) && !isForeign(result, currency) ? result.value : null,
  )
  return {
    channel,
    points,
    drawn: values.map((_, i) => meanUpTo(values, i, smoothing)),
    whole: points.map(({ whole }, i) => whole && !less[i]),
  }
}

/** The mean of the last values; a gap stays a gap, and what lies before it does not count after it. */
function meanUpTo(values: ReadonlyArray<number | null>, at: number, count: number): number | null {
  let sum = 0
  let i = at
  for (; i > at - count && i >= 0; i--) {
    const value = values[i]
    if (value == null) break
    sum += value
  }
  return i === at ? null : sum / (at - i)
}

/** The period before, point against point. What adds up can't be compared between points of different lengths. */
function beforeOf(now: Series | undefined, then: Series | undefined): (Result | null)[] {
  const found = (then?.points ?? []).map(({ period, result }, i) => {
    const own = now?.points[i]
    return own && own.result.time === 'adds' && own.period.days !== period.days ? null : result
  })
  return found.some((one) => one?.known) ? found : []
}

function pointTargetOf(
  { result, target }: MetricReading,
  every: Every,
  slots: readonly DateSpan[],
): number | undefined {
  const days = result.window?.days
  if (target === undefined || result.time !== 'adds' || !days) return target
  return every === 'month' ? target / slots.length : (target * (every === 'week' ? 7 : 1)) / days
}

/** @param busy the days of all events, which are no days to compare with */
function eventOf(
  event: CampaignEvent,
  busy: readonly DateSpan[],
  slots: readonly DateSpan[],
  question: TrendQuestion,
): TrendEvent[] {
  const { metric, data, asOf, own, channels, breaks, currency } = question
  const effect = campaignEffect(data, {
    metrics: metric,
    event,
    events: busy,
    asOf,
    own,
    channels,
    breaks,
    currency,
  })
  const { days } = effect
  const from = slots.findIndex(({ to }) => to >= days.from)
  const to = slots.findLastIndex((slot) => slot.from <= days.to)
  return from < 0 || to < from ? [] : [{ name: effect.name, from, to, effect }]
}

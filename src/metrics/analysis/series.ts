import { refuseOptions } from '../model/refuseOptions.js'
import { splitSpan, toDateString } from '../time/calendar.js'
import type { DayWindow, Span } from '../model/span.js'
import { type MetricInput, metricOf } from '../catalogue/metrics.js'
import { type EvaluateOptions, ownBrand } from '../engine/evaluate.js'
import { evaluateWindows } from '../engine/evaluateWindows.js'
import { channelsOf, eachOnce, scopeOf } from '../engine/facts/scope.js'
import { inputFor } from '../model/channels.js'
import { read } from '../store/read.js'
import { withZeros } from '../store/withZeros.js'
import type { Result } from '../model/result.js'
import type { DateSpan, Rows } from '../model/row.js'
import { dayWindow, spanOf, toPeriod } from '../time/window.js'
import type { Period } from '../model/period.js'

export interface SeriesOptions extends EvaluateOptions {
  /** How long each point is; ISO weeks begin on Monday. @default 'day' */
  readonly every?: 'day' | 'week' | 'month' | undefined
  /** A series for each channel instead of one over all. */
  readonly split?: 'channel' | undefined
}

/** A metric in one day, week or month. */
export interface SeriesPoint {
  /** Its days that are over: a point that has begun ends today. */
  readonly period: Period
  /** Unknown where there is a gap. */
  readonly result: Result
  /** Whether it is a day, week or month from its first day to its last; `false` where it is not over, or where the period
   * asked for begins or ends within it. */
  readonly whole: boolean
}

export interface Series {
  /** With `split`: the channel, `''` for rows that name none; else `null`. */
  readonly channel: string | null
  /** In order of date; each day, week or month that has begun is there, whether it is known or not. */
  readonly points: readonly SeriesPoint[]
}

/**
 * The days, ISO weeks or months that a span touches, in order; those at its ends are cut to it.
 *
 * @example splitPeriod({ from: '2026-10-01', to: '2026-10-08' }, 'week') // 1–4 and 5–8 October
 */
export function splitPeriod(period: DateSpan, every: 'day' | 'week' | 'month'): DateSpan[] {
  // Left out is fine for an option and means nothing here.
  refuseOptions({ every: every ?? 0 })
  return splitSpan(spanOf('period', period ?? null) as Span, every).map(({ from, to }) => ({
    from: toDateString(from),
    to: toDateString(to),
  }))
}

/**
 * A metric over time. Each point is worked out from the facts of its own days, so ratios are pooled and people are not
 * added up. No points where no row has a date.
 *
 * @throws as `evaluate` does
 * @example series('leads', rows, { every: 'week', period: '2026-10' })
 * @example series('engagementRateByReach', rows, { split: 'channel' })
 */
export function series(metric: MetricInput, rows: Rows, options: SeriesOptions = {}): Series[] {
  refuseOptions(options)
  const { every = 'day', split, period, asOf, own, channels, currency } = options
  const definition = metricOf(metric)
  const ledger = read(withZeros(rows, channels, asOf, own), own)
  const window = ledger.extent && dayWindow(ledger, period, asOf)
  // Each as of its own last day. One that is not over keeps its end: a row of all of its days says how they stand by now.
  const windows = (window ? splitSpan(window, every) : []).flatMap(({ from, to }): DayWindow[] => {
    const asOf = Math.min(to, (window as DayWindow).last)
    return asOf < from ? [] : [{ from, to, asOf, last: ledger.provisional.has(asOf) ? asOf - 1 : asOf }]
  })
  const named = eachOnce(channelsOf(ledger, ownBrand(ledger, own) ?? '', channels)).map(({ id }) => id)
  const groups = split ? named : [null]
  return groups.map((channel) => {
    const only = channel === null ? channels : [inputFor(channel, channels)]
    const of = read(withZeros(rows, only, asOf, own), own)
    const brand = ownBrand(of, own) ?? ''
    const scopeIn = (window: DayWindow) => scopeOf(of, brand, window, only, currency ?? undefined)
    const results = evaluateWindows(definition, windows, scopeIn, options)
    return {
      channel,
      points: results.map((result, i) => {
        const { from, to, asOf, last } = windows[i] as DayWindow
        const until = (over: number) => toPeriod({ from, to: asOf }, { asOf, last: over })
        // A day that is not over has begun.
        const period = until(asOf)
        const told = asOf < to ? { ...result, window: until(last) } : result
        return { period, result: told, whole: period.calendar === every }
      }),
    }
  })
}

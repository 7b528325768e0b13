import { parseSpan, type Span, toDateString } from './calendar.js'
import { type MetricId, metrics } from './catalogue/index.js'
import { type Verdict, verdictOf } from './compare.js'
import { evaluate, metricOf } from './evaluate.js'
import { countCells, type Expression, ratio, sumCells } from './expression.js'
import type { NumberFactId } from './facts.js'
import type { Metric } from './metric.js'
import { isPartial, type Known, type Reason, type Result } from './result.js'
import type { DateSpan, DateString, Rows } from './row.js'
import { studentT } from './studentT.js'
import { type Period, resolveWindow } from './window.js'

/** A campaign, a launch, an outage: `'2026-10-17'`, `{ from, to }`, or either as `date` with a name. */
export type CampaignEvent =
  | DateString
  | (DateSpan & { readonly name?: string })
  | { readonly date: DateString | DateSpan; readonly name?: string }

export interface CampaignOptions {
  /** What is looked at: one metric or several; by default all of the catalogue that the rows know for the event. */
  readonly metrics?: MetricId | Metric | readonly (MetricId | Metric)[] | undefined
  readonly event: CampaignEvent
  /** Other events: windows that they touch are no comparison. The event itself may be among them. */
  readonly events?: readonly CampaignEvent[] | undefined
  readonly asOf?: DateString | undefined
  readonly own?: string | undefined
}

/** An earlier window of the same length and weekdays, and what the metric was in it. */
export interface EarlierWindow extends DateSpan {
  readonly value: number
}

interface EffectBase {
  /** The metric that was asked for. */
  readonly metric: string
  /** `daily-mean`: people, who do not add up over days, by the mean of the days. `flow`: a stock, by what it won. */
  readonly measured: 'value' | 'daily-mean' | 'flow'
  /** During the event. */
  readonly during: Result
  /** The windows that it is compared with, the latest first. Those that are unknown or partial are not among them. */
  readonly earlier: readonly EarlierWindow[]
}

/** How far a metric was from what it usually is. An association, never a cause. */
export type MetricEffect = EffectBase &
  (
    | {
        readonly known: true
        /** `during − mean of the earlier windows`, in the metric's own unit. */
        readonly value: number
        /** The mean of the earlier windows. */
        readonly usual: number
        /** `value ÷ |usual|`; `null` where that is 0 or the sign changes. */
        readonly relative: number | null
        /** The effect on a percentage, in percentage points; `null` for other units. */
        readonly pp: number | null
        /** In 95 of 100 such cases the effect is within; `null` with fewer than four earlier windows. */
        readonly interval: readonly [low: number, high: number] | null
        /** The interval leaves out 0: more than the metric does by itself. `null` without an interval. */
        readonly standsOut: boolean | null
        /** By the metric's direction; `same` where it does not stand out, `null` without an interval. */
        readonly verdict: Verdict | null
      }
    | { readonly known: false; readonly reason: Reason | 'partial' | 'few-windows' }
  )

/** What was different during an event, metric by metric. Plain data. */
export interface CampaignEffect {
  /** The days of the event that are over and looked at; `null` where none is. */
  readonly window: Period | null
  readonly name: string | null
  /** In the order asked for. */
  readonly effects: readonly MetricEffect[]
  /** How many of them have an interval. */
  readonly tested: number
  /** How many of those stand out. */
  readonly standOut: number
  /** How many would stand out by chance alone: one in twenty. */
  readonly byChance: number
}

/**
 * What was different during an event: each metric in the event's window against earlier windows of the same length,
 * shifted by whole weeks, that overlap neither each other nor the event nor other events, as far back as the data goes.
 * The effect is the difference from their mean, with the 95% prediction interval ± t(k − 1; 0.975) · s · √(1 + 1 ÷ k) from
 * four windows on; with fewer than two there is no effect to tell (`few-windows`). Of an event that is not over the days so
 * far are compared with as many.
 *
 * Days in a row are alike, so that a test over single days gives false alarms; windows of a campaign's length are less so.
 * It still says only that something was different, never why.
 *
 * @throws for a date that is none, or an unknown metric id
 * @example
 * campaignEffect(rows, { metrics: 'leads', event: { from: '2026-10-12', to: '2026-10-18', name: 'Autumn sale' } })
 * // 70 leads, in the four weeks before 40, 44, 36 and 40 → 30 more than usual, interval 18.4 to 41.6
 */
export function campaignEffect(rows: Rows, options: CampaignOptions): CampaignEffect {
  const { event, events = [], metrics: asked, own, asOf } = options
  const span = spanOf(event)
  const others = events.map(spanOf)
  const extent = parseSpan(resolveWindow({ data: rows }).current)
  const window = extent && resolveWindow({ data: rows, period: periodOf(span), asOf }).elapsed
  const earlier = window ? earlierWindows(parseSpan(window) as Span, extent, others) : []
  const over = (metric: Metric, period: DateSpan) => evaluate(metric, rows, { period, asOf: period.to, own })

  const seen = new Set<string>()
  const effects = [asked ?? (Object.keys(metrics) as MetricId[])].flat().flatMap((one): MetricEffect[] => {
    const metric = metricOf(one)
    const [measured, as] = measuredAs(metric)
    const during = window ? over(as, window) : evaluate(as, [])
    if (!asked) {
      // Reach and average daily reach are measured alike: once is enough.
      const same = JSON.stringify([as.formula, as.window])
      if (!during.known || seen.has(same)) return []
      seen.add(same)
    }
    const base = { metric: metric.id, measured, during }
    if (!during.known) return [{ ...base, earlier: [], known: false, reason: during.reason }]
    if (isPartial(during)) return [{ ...base, earlier: [], known: false, reason: 'partial' }]
    const like = earlier.flatMap((period) => {
      const result = over(as, period)
      return result.known && isLike(result, during) ? { ...period, value: result.value } : []
    })
    return [
      {
        ...base,
        earlier: like,
        ...effectOf(
          during,
          like.map(({ value }) => value),
        ),
      },
    ]
  })
  const tested = effects.filter((one) => one.known && one.interval)
  return {
    window,
    name: (typeof event === 'object' && event.name) || null,
    effects,
    tested: tested.length,
    standOut: tested.filter((one) => one.known && one.standsOut).length,
    byChance: tested.length / 20,
  }
}

/** The days of an event. */
function spanOf(event: CampaignEvent): Span {
  const span = parseSpan(typeof event === 'object' && event !== null && 'date' in event ? event.date : event)
  if (span) return span
  throw new Error(
    `kpi-kit: an event is ${JSON.stringify(event)}, which has no date, so there is nothing to compare. ` +
      "Write '2026-10-17', { from, to } or { date, name }.",
  )
}

const periodOf = ({ from, to }: Span): DateSpan => ({ from: toDateString(from), to: toDateString(to) })

/** Windows of the same length, whole weeks earlier, the latest first. */
function earlierWindows({ from, to }: Span, extent: Span, events: readonly Span[]): DateSpan[] {
  const found: DateSpan[] = []
  let last = from
  for (let back = 7; from - back >= extent.from; back += 7) {
    const span = { from: from - back, to: to - back }
    if (span.to >= last || events.some((event) => event.from <= span.to && event.to >= span.from)) continue
    found.push(periodOf(span))
    last = span.from
  }
  return found
}

/** People by their daily mean, stocks by their flow. */
function measuredAs(metric: Metric): [MetricEffect['measured'], Metric] {
  const { formula, time } = metric
  if (formula === 'followers' || formula === 'followersStart') return ['flow', metrics.netFollowers]
  if (time !== 'saturates') return ['value', metric]
  const fact = formula as NumberFactId
  const daily: Expression =
    typeof formula === 'string' ? ratio(sumCells(fact, 'day'), countCells(fact, 'day')) : formula
  return ['daily-mean', { ...metric, formula: daily, window: 'row', time: 'rate' }]
}

/** Whether an earlier window is whole, and of the same channels, cells and money. */
const isLike = (one: Result, during: Result): boolean =>
  !isPartial(one) &&
  one.definition === during.definition &&
  one.currency === during.currency &&
  absentIn(one) === absentIn(during)

const absentIn = ({ warnings }: Result): string =>
  `${warnings.filter(({ code }) => code === 'channels-absent').map(({ keys }) => keys)}`

function effectOf({ value: actual, unit, better }: Known, earlier: readonly number[]) {
  const count = earlier.length
  if (count < 2) return { known: false as const, reason: 'few-windows' as const }
  const usual = earlier.reduce((sum, value) => sum + value, 0) / count
  const value = actual - usual + 0
  const spread = Math.sqrt(earlier.reduce((sum, one) => sum + (one - usual) ** 2, 0) / (count - 1))
  const margin = count < 4 ? null : studentT(count - 1) * spread * Math.sqrt(1 + 1 / count)
  if (!isFinite(value + (margin ?? 0))) return { known: false as const, reason: 'invalid' as const }
  // Rounding noise is no spread, and no effect either.
  const band = margin === null ? null : Math.max(margin, 1e-9 * Math.abs(usual))
  return {
    known: true as const,
    value,
    usual: usual + 0,
    relative: usual && actual * usual >= 0 ? value / Math.abs(usual) : null,
    pp: unit === 'percent' ? value * 100 : null,
    interval: margin === null ? null : ([value - margin, value + margin] as const),
    standsOut: band === null ? null : verdictOf(value, 'higher', band) !== 'same',
    verdict: band === null ? null : verdictOf(value, better, band),
  }
}

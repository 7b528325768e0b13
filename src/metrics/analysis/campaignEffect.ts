import { refuseOptions } from '../model/refuseOptions.js'
import { keyOfMissing } from '../model/channels.js'
import { parseSpan, toDateString } from '../time/calendar.js'
import type { Span } from '../model/span.js'
import { type MetricId, type MetricInput, metricOf, metrics } from '../catalogue/metrics.js'
import { breaksBetween, type Verdict, verdictOf } from './compare.js'
import { evaluate } from '../engine/evaluate.js'
import { countCells, isOperation, type Operation, ratio, sumCells, termsOf } from '../model/expression.js'
import type { FactId } from '../model/facts.js'
import { factTraits } from '../model/factTraits.js'
import type { DataQuery } from '../model/query.js'
import type { Metric } from '../model/metric.js'
import {
  type Better,
  isDoubtful,
  isPartial,
  ofUsed,
  type Known,
  type Reason,
  type Result,
  type Warning,
} from '../model/result.js'
import type { DateSpan, DateString, Rows } from '../model/row.js'
import { tQuantile } from '../math/tQuantile.js'
import { NOISE } from '../math/tolerance.js'
import { sum } from '../math/sum.js'
import type { Period } from '../model/period.js'
import { resolveWindow } from '../engine/resolveWindow.js'
import { read } from '../store/read.js'
import { spanOf } from '../time/window.js'

/** A campaign, a launch, an outage: `'2026-10-17'`, `{ from, to }`, or either as `date` with a name. */
export type CampaignEvent =
  | DateString
  | (DateSpan & { readonly name?: string | undefined })
  | { readonly date: DateString | DateSpan; readonly name?: string | undefined }

export interface CampaignOptions extends Pick<DataQuery, 'asOf' | 'own' | 'channels' | 'breaks' | 'currency'> {
  /**
   * What is looked at: one metric or several; by default all of the catalogue that the rows know for the event, and of those
   * that are made of the very same facts only the first, since the others say the same again (ROAS and ROMI, the mean and the
   * median of response times, daily reach as a mean and as a sum).
   */
  readonly metrics?: MetricInput | readonly MetricInput[] | undefined
  readonly event: CampaignEvent
  /** Other events: windows that they touch are no comparison. The event itself may be among them. */
  readonly events?: readonly CampaignEvent[] | undefined
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
  /** All days of the event, those to come too. */
  readonly days: DateSpan
  /** The days of the event that are over and looked at; `null` where none is. */
  readonly window: Period | null
  readonly name: string | null
  /** In the order asked for. */
  readonly effects: readonly MetricEffect[]
  /** How many of them have an interval. */
  readonly tested: number
  /** How many of those stand out. */
  readonly standOut: number
  /**
   * How many would stand out by chance alone: one in twenty of those tested. So many are expected whether they depend on each
   * other or not; but those that do stand out together, or not at all.
   */
  readonly byChance: number
  /**
   * No more than so many of those tested are independent. Metrics are arithmetic of facts, so that those which have facts in
   * common, directly or through others, can't vary in more ways than there are facts in them: spend, leads and the cost per
   * lead are three metrics of two facts.
   */
  readonly independent: number
  /** What is wrong with the rows. */
  readonly warnings: readonly Warning[]
}

/**
 * What was different during an event: each metric in the event's window against earlier windows of the same length,
 * shifted by whole weeks, that overlap neither each other nor the event nor other events, as far back as the data goes but
 * no more than 104.
 * The effect is the difference from their mean, with the 95% prediction interval ± t(k − 1; 0.975) · s · √(1 + 1 ÷ k) from
 * four windows on; with fewer than two there is no effect to tell (`few-windows`). Of an event that is not over the days so
 * far are compared with as many.
 *
 * Days in a row are alike, so that a test over single days gives false alarms; windows of a campaign's length are less so.
 * It still says only that something was different, never why.
 *
 * Of many metrics some stand out by chance, so all three counts belong to what is said: how many were tested, how many would
 * stand out by chance, and how many are independent at most.
 *
 * @throws for a date that is none, or an unknown metric id
 * @example
 * campaignEffect(rows, { metrics: 'leads', event: { from: '2026-10-12', to: '2026-10-18', name: 'Autumn sale' } })
 * // 70 leads, in the four weeks before 40, 44, 36 and 40 → 30 more than usual, interval 18.4 to 41.6
 */
export function campaignEffect(rows: Rows, options: CampaignOptions): CampaignEffect {
  refuseOptions(options, "{ event: '2026-10-17' }")
  const { event, events = [], metrics: asked, own, asOf, channels, breaks, currency } = options
  const days = daysOf(event)
  const others = busyDays(events)
  const extent = parseSpan(resolveWindow({ data: rows }).current)
  const window = extent && resolveWindow({ data: rows, period: days, asOf }).elapsed
  const windows = window ? earlierWindows(window, extent, others) : []
  const { brands, warnings } = read(rows, own)
  // Rows that are nowhere, since nobody can read their dates, are no lack of data.
  const unplaced = brands.size ? [] : rows
  const seen = new Set<string>()
  const termsOfEach = new Map<Result, readonly string[]>()

  const effects = [asked ?? (Object.keys(metrics) as MetricId[])].flat().flatMap((one): MetricEffect[] => {
    const metric = metricOf(one)
    const [measured, as] = measuredAs(metric)
    const over = (period: DateSpan) => evaluate(as, rows, { period, asOf: period.to, own, channels, breaks, currency })
    const during = withBreak(window ? over(window) : evaluate(as, unplaced, { period: days, own }), windows, breaks)
    const terms = madeOf(as, during)
    const same = terms.sort().join(' ')
    if (!asked && (!during.known || seen.has(same))) return []
    seen.add(same)
    termsOfEach.set(during, terms)
    const isWhole = during.known && !isPartial(ofUsed(during)) && !isDoubtful(during)
    const earlier = (isWhole ? windows : []).flatMap((period) => {
      if (breaksBetween(breaks, period, during).length) return []
      const result = over(period)
      return result.known && isLike(result, during) ? { ...period, value: result.value } : []
    })
    return [
      {
        metric: metric.id,
        measured,
        during,
        earlier,
        ...(isWhole ? effectOf(during, earlier) : { known: false, reason: whyNone(during) }),
      },
    ]
  })
  const tested = effects.filter((one) => one.known && one.interval)
  return {
    days,
    window,
    name: (typeof event === 'object' && event.name) || null,
    effects,
    tested: tested.length,
    standOut: tested.filter((one) => one.known && one.standsOut).length,
    byChance: tested.length / 20,
    independent: independentOf(tested.map(({ during }) => termsOfEach.get(during) ?? [])),
    warnings,
  }
}

/** Why a metric has no effect: it is not known, or cannot be right, or rests on a part of the days. */
function whyNone(during: Result): Reason | 'partial' {
  if (!during.known) return during.reason
  return isDoubtful(during) ? 'invalid' : 'partial'
}

/** Windows before a break are no comparison, and the result says why: of several breaks the latest counts. */
function withBreak(during: Result, windows: readonly DateSpan[], breaks: CampaignOptions['breaks']): Result {
  const found = breaksBetween(breaks, windows.at(-1) ?? null, during)
  const latest = found.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1)).slice(0, 1)
  const isSaid = during.warnings.some(({ code }) => code === 'break')
  return latest.length && !isSaid ? { ...during, warnings: [...during.warnings, ...latest] } : during
}

/** The days of an event. */
function daysOf(event: CampaignEvent): DateSpan {
  const date = typeof event === 'object' && event && 'date' in event ? event.date : event
  return toSpan(spanOf('event', date ?? null) as Span)
}

const toSpan = ({ from, to }: Span): DateSpan => ({ from: toDateString(from), to: toDateString(to) })

/**
 * The days of events, in order of time; those that touch the same days are one. So the events of a trend can be told apart
 * from the others once, and not each of them again.
 */
export function busyDays(events: readonly CampaignEvent[]): readonly DateSpan[] {
  const busy: { from: string; to: string }[] = []
  for (const { from, to } of events.map(daysOf).sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const before = busy.at(-1)
    if (!before || before.to < from) busy.push({ from, to })
    else if (before.to < to) before.to = to
  }
  return busy
}

/** Two years of weeks are enough to compare with; a slip in one date would make thousands. */
const MOST = 104

/** Windows of the same length, whole weeks earlier, the latest first. */
function earlierWindows(window: DateSpan, extent: Span, events: readonly DateSpan[]): DateSpan[] {
  const { from, to } = parseSpan(window) as Span
  const found: DateSpan[] = []
  // Dates of four-digit years compare as text.
  let next = window
  let last = events.length - 1
  for (let back = 7; from - back >= extent.from && found.length < MOST; back += 7) {
    const span = toSpan({ from: from - back, to: to - back })
    // The event that began last before the window ended, so that none before it ends later.
    while (last >= 0 && (events[last] as DateSpan).from > span.to) last--
    if (span.to >= next.from || (events[last]?.to ?? '') >= span.from) continue
    found.push(span)
    next = span
  }
  return found
}

/**
 * What a metric is made of: the facts of the way to it that was taken, and apart from them those of all brands. What is
 * worked out cell by cell (the mean of the days) has come to plain numbers, and then it is the facts of its definition.
 */
const madeOf = ({ formula }: Metric, { formula: used }: Result): string[] => [
  ...new Set([
    ...(termsOf(used).length ? termsOf(used) : termsOf(formula)),
    ...termsOf(formula, isOverall).flatMap((term) => (isOperation(term) ? termsOf(term) : [])),
  ] as FactId[]),
  ...termsOf(formula, isOfAll).flatMap((term) => (typeof term === 'object' ? `all ${termsOf(term).join(' ')}` : [])),
]

const isOverall = ({ op }: Operation): boolean => op === 'overall'
const isOfAll = ({ op }: Operation): boolean => op === 'ofAll'

/** How many of some metrics can be independent: of those that hang together as many as there are facts in them, at most. */
function independentOf(factsOfEach: ReadonlyArray<readonly string[]>): number {
  const families: { facts: ReadonlySet<string>; count: number }[] = []
  for (const facts of factsOfEach) {
    const own = new Set(facts)
    const relatives = families.filter((family) => facts.some((fact) => family.facts.has(fact)))
    for (const family of relatives) families.splice(families.indexOf(family), 1)
    families.push({
      facts: new Set([...own, ...relatives.flatMap((family) => [...family.facts])]),
      count: 1 + sum(relatives.map(({ count }) => count)),
    })
  }
  return sum(families.map(({ facts, count }) => Math.min(facts.size, count)))
}

/** People by their daily mean, stocks by their flow. */
function measuredAs(metric: Metric): [MetricEffect['measured'], Metric] {
  const { formula, time } = metric
  const flow = typeof formula === 'string' ? flowOf(formula) : undefined
  if (flow) return ['flow', flow]
  if (time !== 'saturates') return ['value', metric]
  const mean = typeof formula === 'string' ? ratio(sumCells(formula, 'day'), countCells(formula, 'day')) : formula
  return ['daily-mean', { ...metric, formula: mean, window: 'row', time: 'rate' }]
}

/** What a level wins, be it that of the end or that of the start. */
function flowOf(fact: FactId): Metric | undefined {
  const level = (Object.keys(factTraits) as FactId[]).find((id) => factTraits[id]?.levelStart === fact) ?? fact
  const { flow } = metricOf(level as MetricId)
  return flow === undefined ? undefined : metricOf(flow as MetricId)
}

/** Whether an earlier window is whole and can be right, and of the same channels, cells and money. */
const isLike = (one: Result, during: Result): boolean =>
  !isPartial(ofUsed(one)) && !isDoubtful(one) && kindOf(one) === kindOf(during)

const kindOf = ({ definition, currency, channels }: Result): string =>
  JSON.stringify([definition, currency, keyOfMissing(channels)])

function effectOf({ value: actual, unit, better }: Known, earlier: readonly EarlierWindow[]) {
  const count = earlier.length
  const values = earlier.map(({ value }) => value)
  const usual = sum(values) / count + 0
  const value = actual - usual
  const spread = Math.sqrt(sum(values.map((one) => (one - usual) ** 2)) / (count - 1))
  const margin = tQuantile(count - 1) * spread * Math.sqrt(1 + 1 / count)
  if (count < 2) return { known: false as const, reason: 'few-windows' as const }
  if (!isFinite(value + margin)) return { known: false as const, reason: 'invalid' as const }
  // A difference within rounding noise does not stand out.
  const verdict = (direction: Better) => verdictOf(value, direction, Math.max(margin, NOISE * Math.abs(usual)))
  const isTested = count > 3
  return {
    known: true as const,
    value,
    usual,
    relative: usual && actual * usual >= 0 ? value / Math.abs(usual) : null,
    pp: unit === 'percent' ? value * 100 : null,
    interval: isTested ? ([value - margin, value + margin] as const) : null,
    standsOut: isTested ? verdict('higher') !== 'same' : null,
    verdict: isTested ? verdict(better) : null,
  }
}

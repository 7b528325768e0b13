import { type MetricInput, metricOf } from '../catalogue/metrics.js'
import { type Comparison, compare } from './compare.js'
import { evaluate } from '../engine/evaluate.js'
import { NOISE } from '../math/tolerance.js'
import { ratio } from '../model/expression.js'
import type { NumberFactId } from '../model/facts.js'
import { metric } from '../model/metric.js'
import type { DataQuery } from '../model/query.js'
import type { Result } from '../model/result.js'
import type { Rows } from '../model/row.js'
import type { Period } from '../model/period.js'
import { resolveWindow } from '../engine/resolveWindow.js'

export interface Stage {
  readonly fact: NumberFactId
  /** The stage that it comes from. @default the one before */
  readonly of?: NumberFactId | undefined
}

export interface FunnelOptions
  extends Pick<DataQuery, 'period' | 'compareTo' | 'asOf' | 'previous' | 'own' | 'channels'> {
  /** By default reach (or views or impressions, where reach is not known), interactions, link clicks, visits and leads, as
   * far as the rows report them. */
  readonly stages?: readonly Stage[] | undefined
}

export interface FunnelStage {
  readonly fact: NumberFactId
  /** The stage that it is measured against; `null` for one that comes from none. */
  readonly of: NumberFactId | null
  readonly result: Result
  /** The stage ÷ its base, now and before; `null` without a base. */
  readonly rate: Comparison | null
  /** Spend ÷ stage; `null` where no spend is reported. */
  readonly cost: Result | null
  /** `false` where the stage is larger than its base: it is no part of it, but of another source or unit. */
  readonly nested: boolean
}

/** Where most is lost on the way to the last stage. */
export interface FunnelLeak {
  readonly stage: FunnelStage
  /** How many units of the last stage more there would be at the rate of the period before; `null` where that is not known,
   * and the leak is simply the lowest rate. */
  readonly price: number | null
}

/** Stages from reach to leads, each against the one that it comes from. Plain data. */
export interface Funnel {
  readonly window: Period | null
  readonly stages: readonly FunnelStage[]
  /** The last stage ÷ the first; `null` with fewer than two stages. */
  readonly overall: Result | null
  /** `null` where no step fell, or none is known. */
  readonly leak: FunnelLeak | null
}

/**
 * A funnel of facts: what each stage is, which part of its base, what it costs, and where most is lost.
 *
 * A stage is measured against the stage that it comes from, not the one that happens to stand before it: clicks are no part
 * of likes. With a period before, the leak is the step on the way to the last stage whose fall costs most of that stage,
 * priced at the rate before: last × (rate before ÷ rate − 1). Where no step can be compared, it is the lowest rate.
 *
 * @throws for a fact that is none
 * @example
 * funnel(rows, { period: '2026-10' }).leak
 * // visits → leads: 3.9% of 2,760 visits, was 5.2%: 109 × (5.152 ÷ 3.949 − 1) = 33 leads
 */
export function funnel(rows: Rows, options: FunnelOptions = {}): Funnel {
  const { previous, own, channels, asOf } = options
  const windows = resolveWindow({ ...options, data: rows })
  const { current, elapsed } = windows
  const about = { own, channels }
  const over = (one: MetricInput) => evaluate(metricOf(one), rows, { ...about, period: options.period, asOf })
  const isReported = (fact: NumberFactId) => {
    const all = evaluate(metricOf(fact), rows, about)
    return all.known || all.between !== undefined || (all.reason !== 'missing' && all.reason !== 'no-data')
  }
  const asked: readonly Stage[] = options.stages ?? defaultStages(isReported, (fact) => over(fact).known)
  const hasSpend = isReported('spend')

  const stages = asked.map(({ fact, of }, i): FunnelStage => {
    const base = of ?? asked[i - 1]?.fact ?? null
    const rate = base && compare(rateOf(fact, base), rows, windows, { ...about, ...(previous && { previous }) })
    return {
      fact,
      of: base,
      result: over(fact),
      rate,
      cost: hasSpend ? over(costOf(fact)) : null,
      nested: !(rate?.current.known && rate.current.value > 1 + NOISE),
    }
  })
  const [first, last] = [stages[0], stages.at(-1)]
  return {
    window: elapsed ?? current,
    stages,
    overall: first && last && first !== last ? over(rateOf(last.fact, first.fact)) : null,
    leak: leakOf(stages),
  }
}

const rateOf = (fact: NumberFactId, of: NumberFactId) =>
  metric({ id: `${fact}/${of}`, formula: ratio(fact, of), unit: 'percent', better: 'higher' })

const costOf = (fact: NumberFactId) =>
  metric({ id: `spend/${fact}`, formula: ratio('spend', fact), unit: 'money', better: 'lower' })

function defaultStages(
  isReported: (fact: NumberFactId) => boolean,
  isKnown: (fact: NumberFactId) => boolean,
): readonly Stage[] {
  const starts = ['reach', 'views', 'impressions'] as const
  const first = starts.find(isKnown) ?? starts.find(isReported) ?? 'reach'
  const stages: Stage[] = [{ fact: first }]
  let base: NumberFactId = first
  for (const fact of ['interactions', 'linkClicks', 'sessions', 'leads'] as const) {
    if (!isReported(fact)) continue
    stages.push({ fact, of: base })
    // Whoever clicks need not have liked: nothing comes from interactions.
    if (fact !== 'interactions') base = fact
  }
  return stages
}

/** The steps that lead to the last stage, the last one first. */
function pathOf(stages: readonly FunnelStage[]): FunnelStage[] {
  const path: FunnelStage[] = []
  let at = stages.at(-1)
  while (at && !path.includes(at)) {
    path.push(at)
    at = stages.find(({ fact }) => fact === at?.of)
  }
  return path
}

function leakOf(stages: readonly FunnelStage[]): FunnelLeak | null {
  const last = stages.at(-1)?.result
  const steps = pathOf(stages).flatMap((stage) => {
    const { rate, nested } = stage
    return rate?.current.known && nested ? { stage, rate, now: rate.current.value } : []
  })
  const priced = steps.flatMap(({ stage, rate, now }): FunnelLeak[] => {
    if (rate.pp === null || !rate.previous.known || !last?.known) return []
    const before = rate.previous.value
    if (now > 0) return [{ stage, price: last.value * (before / now - 1) }]
    // A rate of 0 cannot be scaled up: the last step is priced by its base and the rate before.
    const base = stages.find(({ fact }) => fact === stage.of)?.result
    return stage === stages.at(-1) && base?.known ? [{ stage, price: base.value * before }] : []
  })
  if (priced.length) {
    const most = priced.reduce((a, b) => ((b.price ?? 0) > (a.price ?? 0) ? b : a))
    return (most.price ?? 0) > NOISE ? most : null
  }
  const lowest = steps.reduce<(typeof steps)[number] | null>((a, b) => (a && a.now <= b.now ? a : b), null)
  return lowest && { stage: lowest.stage, price: null }
}

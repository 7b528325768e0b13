import { refuseOptions } from '../model/refuseOptions.js'
import { type MetricInput, metricOf } from '../catalogue/metrics.js'
import { verdictOf } from './compare.js'
import { type EvaluateOptions, evaluate } from '../engine/evaluate.js'
import { replace } from '../model/expression.js'
import { factTraits } from '../model/factTraits.js'
import { NOISE } from '../math/tolerance.js'
import type { Metric } from '../model/metric.js'
import { isDoubtful, isPartial, isUnfinished, lacksParts, type Reason, type Result } from '../model/result.js'
import type { Rows } from '../model/row.js'
import type { Windows } from '../model/period.js'

/** Where a metric should be by now to end on its target, and where it will end if it goes on like this. */
export type Pace =
  | {
      readonly known: true
      /** The value that would be on plan today, in the metric's unit; a whole number of what is counted. */
      readonly expected: number
      /** By the metric's direction; `null` for a neutral metric or a partial value. */
      readonly status: 'ahead' | 'behind' | 'on-pace' | null
      /** `actual − expected`; `null` where the value is partial. */
      readonly difference: number | null
      /** The value at the end of the period; only of metrics that add, and not of a partial value. Counts are whole. */
      readonly projection: number | null
      /**
       * The value that the period ends on if it goes on like this, by which a plan is judged: of what adds the projection, of
       * a level start + (value − start) ÷ e, of a rate the value itself; none of a partial value.
       */
      readonly outlook?: number
      /** Complete days ÷ days of the period: 1 when it is over. */
      readonly elapsed: number
    }
  | { readonly known: false; readonly reason: Reason | 'not-started' | 'saturates' }

export interface PaceOptions extends Omit<EvaluateOptions, 'period' | 'asOf'> {
  /** In the metric's own unit: 0.05 for 5%. */
  readonly target: number
  /** From `resolveWindow`. */
  readonly window: Windows
  /** The direction of the target, for a neutral metric. */
  readonly better?: Metric['better'] | undefined
}

/**
 * By the metric's `time`, with e = complete days ÷ days: what adds should be at target × e and will end at value ÷ e; a
 * level should be at start + (target − start) × e; a rate at the target itself; what saturates has no pace.
 *
 * In a period that is not over, what is expected and projected of a count is whole, since nobody wins a third of a lead.
 *
 * @example 155 leads after 16 of 31 days, target 310 → expected 160, behind by 5, projection 300
 */
export function pace(metric: MetricInput, rows: Rows, options: PaceOptions): Pace {
  refuseOptions(options, '{ target: 310, window: resolveWindow({ data: rows }) }')
  refuseOptions(options.window, 'what resolveWindow gives', 'window')
  const { target, window, better, ...rest } = options
  const definition = metricOf(metric)
  const { current, elapsed } = window
  if (!current) return { known: false, reason: 'no-data' }
  if (!elapsed) return { known: false, reason: 'not-started' }
  if (definition.time === 'saturates') return { known: false, reason: 'saturates' }
  if (!Number.isFinite(target)) return { known: false, reason: 'invalid' }
  const about = { ...rest, period: elapsed, asOf: elapsed.asOf }
  const result = evaluate(definition, rows, about)
  if (!result.known) return { known: false, reason: result.reason }
  // Of a span that is not over nobody knows how much of it there is.
  if (isUnfinished(result)) return { known: false, reason: 'partial' }
  const share = elapsed.days / current.days

  // Nobody wins a third of a lead; a rate of counts stays what it is.
  const isCounted = result.unit === 'count' && definition.time !== 'rate' && share < 1
  const whole = (value: number) => (isCounted ? Math.round(value) : value) + 0

  let expected = definition.time === 'adds' ? target * share : target
  let outlook = definition.time === 'adds' ? result.value / share : result.value
  if (definition.time === 'level') {
    const atStart = replace(definition.formula, (part) =>
      typeof part === 'string' ? factTraits[part]?.levelStart : undefined,
    )
    const start = evaluate({ ...definition, formula: atStart }, rows, about)
    if (!start.known) return { known: false, reason: start.reason }
    expected = start.value + (target - start.value) * share
    outlook = start.value + (result.value - start.value) / share
  }
  expected = whole(expected)
  const difference = result.value - expected
  // Further away than a number can say.
  if (!isFinite(difference)) return { known: false, reason: 'invalid' }
  // What cannot be right foresees nothing either.
  const partial = foreseesNothing(result)
  const unlessPartial = <One>(one: One) => (partial ? null : one)
  const foreseen = isFinite(outlook) ? unlessPartial(whole(outlook)) : null
  const noise = NOISE * Math.max(1, Math.abs(expected))
  return {
    known: true,
    expected,
    status: unlessPartial(statuses[verdictOf(difference, better ?? result.better, noise)]),
    difference: unlessPartial(difference),
    projection: definition.time === 'adds' ? foreseen : null,
    ...(foreseen !== null && { outlook: foreseen }),
    elapsed: share,
  }
}

const foreseesNothing = (result: Result): boolean => isPartial(result) || isDoubtful(result) || lacksParts(result)

const statuses = { better: 'ahead', worse: 'behind', same: 'on-pace', neutral: null } as const

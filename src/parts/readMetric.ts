import {
  type Attainment,
  attainment,
  type AttainmentStatus,
  type Base,
  type Better,
  type Comparison,
  compare,
  type DataQuery,
  evaluate,
  type MetricInput,
  metricOf,
  type Pace,
  pace,
  type Result,
  resolveWindow,
} from '../metrics/index.js'
import { faultsOfGoal, isNoNumber } from '../format/goalFaults.js'
import { type Fault, nameOf } from '../format/index.js'
import { textOf } from '../format/text.js'
import { hasDirection } from '../metrics/analysis/attainment.js'
import { type GoalStatus, isMetEarly, isOver } from '../metrics/analysis/judge.js'
import { rowsIn } from '../metrics/store/read.js'
import type { Tone } from '../theme/index.js'
import type { Settings } from './KpiContext.js'

/** What is asked of one metric. */
export interface Question extends DataQuery {
  readonly metric: MetricInput
  readonly target?: number | undefined
  readonly better?: Better | undefined
  /** What growth is measured against, for metrics that have bases: in the value and in all that it is compared with. */
  readonly base?: Base | undefined
}

/** All that a widget of one metric knows; from it come the drawing, every text, and the table. */
export interface MetricReading {
  readonly result: Result
  readonly target: number | undefined
  /** What growth is measured against, where it is not the start, which the name means. */
  readonly base: Exclude<Base, 'start'> | undefined
  /** Why nothing is judged, though there is a target: it is no number, or nothing says which way is up. */
  readonly fault: 'target' | 'direction' | null
  /** What the developer should hear of the target. */
  readonly faults: readonly Fault[]
  /** `null` without a target that something is judged by. */
  readonly attainment: Attainment | null
  readonly comparison: Comparison
  /** The earlier value, where it may stand beside the current one: without a verdict, for what saturates, but never of
   * another definition or a part of its days. */
  readonly previous: number | null
  /** `null` without a target, and once the period is over. */
  readonly pace: Extract<Pace, { known: true }> | null
  readonly isOver: boolean
}

/** @throws for misuse: an unknown metric, a base that a metric has not, a period that is no date */
export function readMetric(asking: Question): MetricReading {
  const base = asking.base ?? 'start'
  const question = { ...asking, base }
  const { metric, better } = question
  const asked = better ? { ...metricOf(metric), better } : metric
  // What is asked of one array is worked out once.
  const data = rowsIn(question.data)
  const result = evaluate(asked, data, question)
  const window = resolveWindow({ ...question, data })
  const target = finite(question.target)
  const fault = faultOf(question.target, result)
  const found = target === undefined ? null : pace(asked, data, { ...question, target, window })
  const comparison = compare(asked, data, window, question)
  const isComparable = comparison.basis !== 'none' || comparison.reason === 'different-length'
  return {
    result,
    target,
    base: base === 'start' ? undefined : base,
    fault,
    faults: faultsOfGoal(`"${result.metric}"`, question, fault, result),
    attainment: target === undefined || fault ? null : attainment(result, target),
    comparison,
    previous: isComparable && comparison.previous.known ? comparison.previous.value : null,
    pace: found?.known && found.elapsed < 1 ? found : null,
    isOver: isOver(window, result),
  }
}

/** Why nothing is judged by a target; no target at all is no fault. */
function faultOf(target: unknown, { better }: Result): MetricReading['fault'] {
  if (isNoNumber(target)) return 'target'
  return finite(target as number) === undefined || hasDirection(better) ? null : 'direction'
}

/** A target that is a number; any other is none. */
export const finite = (target: number | null | undefined): number | undefined =>
  Number.isFinite(target) ? (target as number) : undefined

/** What the sentence's dot means: how the goal is met, or in a period that is not over, whether the pace is kept. */
export function toneOf({ result, attainment, pace, isOver }: MetricReading): Tone | undefined {
  if (!attainment) return undefined
  if (!pace && isOver) return statusTone(attainment)
  if (!pace) return isMetEarly(attainment, result) ? 'positive' : 'neutral'
  if (pace.status === null) return 'neutral'
  return pace.status === 'behind' ? 'warning' : 'positive'
}

/** The tone of each status. */
export const toneOfStatus: Readonly<Record<AttainmentStatus, Tone>> = {
  met: 'positive',
  close: 'warning',
  lagging: 'negative',
}

/** The same of a goal whose days may not be over. */
export const toneOfStanding: Readonly<Record<GoalStatus, Tone>> = {
  ...toneOfStatus,
  ahead: 'positive',
  'on-pace': 'positive',
  behind: 'warning',
}

/** The tone of an attainment, or of a score. */
export const statusTone = (
  judged: { readonly known: true; readonly status: AttainmentStatus } | { readonly known: false },
): Tone => (judged.known ? toneOfStatus[judged.status] : 'neutral')

/** What a widget of one metric is called before anything is known of the metric. */
export function metricTitle(metric: MetricInput | null | undefined, { locale, resolved }: Settings): string {
  const id = textOf(typeof metric === 'object' ? idOf(metric) : metric)
  return id ? nameOf(id, { locale }) : resolved.messages.measure
}

function idOf(metric: { readonly id: string } | null): unknown {
  try {
    return metric?.id
  } catch {
    return undefined
  }
}

import {
  type Attainment,
  attainment,
  type Better,
  type CompareTo,
  type Comparison,
  compare,
  type DateString,
  evaluate,
  type MetricInput,
  metricOf,
  type Pace,
  type PeriodInput,
  pace,
  type Result,
  type Row,
  type Rows,
  resolveWindow,
} from '../metrics/index.js'
import type { Tone } from '../theme/index.js'

export interface Question {
  readonly metric: MetricInput
  readonly data: Rows
  readonly previous?: Rows | null | undefined
  readonly period?: PeriodInput | undefined
  readonly asOf?: DateString | undefined
  readonly compareTo?: CompareTo | undefined
  readonly own?: string | undefined
  readonly target?: number | undefined
  readonly better?: Better | undefined
}

/** All that a widget of one metric knows; from it come the drawing, every text, and the table. */
export interface Reading {
  readonly result: Result
  readonly target: number | undefined
  /** `null` without a target. */
  readonly attainment: Attainment | null
  readonly comparison: Comparison
  /** The earlier value, where it may stand beside the current one: without a verdict, for what saturates, but never of
   * another definition or a part of its days. */
  readonly previous: number | null
  /** `null` without a target, and once the period is over. */
  readonly pace: Extract<Pace, { known: true }> | null
}

/** @throws for misuse: an unknown metric, a target of a metric without a direction, a period that is no date */
export function readMetric(question: Question): Reading {
  const { metric, previous, period, asOf, compareTo, own, target, better } = question
  // What is asked of one array is worked out once.
  const data = question.data && !Array.isArray(question.data) ? [question.data as Row] : question.data
  const asked = better ? { ...metricOf(metric), better } : metric
  const result = evaluate(asked, data, { period, asOf, own })
  const window = resolveWindow({ data, period, asOf, compareTo })
  const goal = target !== undefined && Number.isFinite(target) ? target : undefined
  const found = goal === undefined ? null : pace(asked, data, { target: goal, window, own })
  const comparison = compare(asked, data, window, { own, ...(previous && { previous }) })
  const shown = comparison.basis !== 'none' || comparison.reason === 'different-length'
  return {
    result,
    target: goal,
    attainment: goal === undefined ? null : attainment(result, goal),
    comparison,
    previous: shown && comparison.previous.known ? comparison.previous.value : null,
    pace: found?.known && found.elapsed < 1 ? found : null,
  }
}

/** What the sentence's dot means: how the goal is met, or in a period that is not over, whether the pace is kept. */
export function toneOf({ attainment, pace }: Reading): Tone | undefined {
  if (!attainment) return undefined
  if (pace) return pace.status === null ? 'neutral' : pace.status === 'behind' ? 'warning' : 'positive'
  return statusTone(attainment)
}

/** The tone of an attainment. */
export const statusTone = (attainment: Attainment): Tone => (attainment.known ? tones[attainment.status] : 'neutral')

const tones = { met: 'positive', close: 'warning', lagging: 'negative' } as const

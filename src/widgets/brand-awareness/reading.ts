import type { MetricId } from '../../metrics/index.js'
import {
  type History,
  historyOf,
  type InputOf,
  type MetricReading,
  readMetric,
  type SelectionProps,
} from '../../parts/index.js'
import type { BrandAwarenessProps } from './BrandAwareness.js'
import { type AwarenessWords, type SignalText, textOf, wordsFor } from './words.js'

export type AwarenessQuestion = InputOf<BrandAwarenessProps, keyof SelectionProps>

/** One metric, how it came about, and what is said of it. */
export interface Signal extends MetricReading {
  readonly id: MetricId
  /** `null` where there is no line to draw. */
  readonly history: History | null
  /** Whether the rows know of it at all, in this period, the one before, or any point of the line. */
  readonly reported: boolean
  readonly text: SignalText
}

export interface AwarenessReading {
  /** All of them; those that are not reported take no room. */
  readonly signals: readonly Signal[]
  readonly words: AwarenessWords
}

/** By what a brand's being known is seen; of several metrics of one signal the first that is reported. */
const SIGNALS: ReadonlyArray<readonly [MetricId, ...MetricId[]]> = [
  ['mentions'],
  ['brandSearches'],
  ['directVisits'],
  ['adRecallRate', 'adRecallers'],
]

/** @throws for misuse: a period that is no date */
export function readAwareness(question: AwarenessQuestion): AwarenessReading {
  const signals = SIGNALS.map(([first, ...others]) => {
    const signal = readSignal(first, question)
    if (signal.reported) return signal
    return others.map((id) => readSignal(id, question)).find(({ reported }) => reported) ?? signal
  })
  return { signals, words: wordsFor(signals, question) }
}

function readSignal(id: MetricId, question: AwarenessQuestion): Signal {
  const reading = readMetric({ ...question, metric: id })
  const { result, comparison } = reading
  const history = question.sparkline ? historyOf(id, question, question.every) : null
  const isAbsent = !result.known && !result.between && (result.reason === 'missing' || result.reason === 'no-data')
  return {
    ...reading,
    id,
    history,
    reported: !isAbsent || comparison.previous.known || history !== null,
    text: textOf({ ...reading, history }, question),
  }
}

import { type Comparison, resolveWindow } from '../../metrics/index.js'
import {
  type History,
  historyOf,
  type InputOf,
  type MetricReading,
  readMetric,
  sayingOf,
  type WidgetProps,
} from '../../parts/index.js'
import { progressOf, type Progress } from './geometry.js'
import type { KpiTileProps } from './KpiTile.js'
import { type TileWords, wordsFor } from './words.js'

export type TileQuestion = InputOf<KpiTileProps, 'layout' | 'asChild' | 'children'> & {
  /** A small tile says less, a large one more. */
  readonly size: WidgetProps['size']
}

/** All that the tile knows: the metric, how it came about, and what is said of it. */
export interface TileReading extends MetricReading {
  /** `null` where there is no line to draw. */
  readonly history: History | null
  /** What each point of the line should have been. */
  readonly pointGoal: number | undefined
  /** With a year ago; `null` where nobody asks, or that is what the value is compared with already. */
  readonly year: Comparison | null
  /** `null` where nobody asks, or there is no goal. */
  readonly progress: Progress | null
  readonly words: TileWords
}

/** @throws for misuse of the metric */
export function readTile(input: TileQuestion): TileReading {
  const { detail, metric, every, compareTo } = input
  const reading = readMetric(input)
  const history = detail === 'sparkline' ? historyOf(metric, { ...input, base: reading.base }, every) : null
  const isOfYear = detail === 'comparison' && compareTo !== 'none' && compareTo !== 'year'
  const year = isOfYear ? readMetric({ ...input, compareTo: 'year', previous: null }).comparison : null
  const progress = detail === 'progress' ? progressOf(reading) : null
  const words = wordsFor(
    { ...reading, history, year },
    { ...sayingOf(input), size: input.size, notation: input.notation, detail },
  )
  return { ...reading, history, pointGoal: pointGoalOf(reading, history, input), year, progress, words }
}

const DAYS = { day: 1, week: 7 } as const

/** What each point of a line should be: of what adds up its part of the goal, of people none, of all else the goal itself. */
function pointGoalOf({ result, target, fault }: MetricReading, history: History | null, input: TileQuestion) {
  if (target === undefined || fault || !history) return undefined
  if (result.time === 'rate' || result.time === 'level') return target
  const { current } = resolveWindow(input)
  if (history.every === 'month') return current?.calendar === 'month' ? target : undefined
  return result.time === 'adds' && current ? (target * DAYS[history.every]) / current.days : undefined
}

import {
  type History,
  historyOf,
  type InputOf,
  type MetricReading,
  readMetric,
  type WidgetProps,
} from '../../parts/index.js'
import type { KpiTileProps } from './KpiTile.js'
import { type TileWords, wordsFor } from './words.js'

export type TileQuestion = InputOf<KpiTileProps, 'asChild' | 'children'> & {
  /** A small tile says less, a large one more. */
  readonly size: WidgetProps['size']
}

/** All that the tile knows: the metric, how it came about, and what is said of it. */
export interface TileReading extends MetricReading {
  /** `null` where there is no line to draw. */
  readonly history: History | null
  readonly words: TileWords
}

/** @throws for misuse of the metric */
export function readTile(input: TileQuestion): TileReading {
  const reading = readMetric(input)
  const history = input.sparkline ? historyOf(input.metric, { ...input, base: reading.base }, input.every) : null
  return { ...reading, history, words: wordsFor(reading, history, input) }
}

import type { Fault } from '../../format/index.js'
import type { MetricInput } from '../../metrics/index.js'
import { type InputOf, sayingOf } from '../../parts/index.js'
import { missingIn, usuallyMissing } from '../../parts/areLess.js'
import { isForeign } from '../../parts/endCurrency.js'
import { figuresOf, type TrendFigures, type TrendLine } from './figures.js'
import { layOut, type TrendLayout } from './geometry.js'
import { lookOf } from './look.js'
import type { EngagementTrendProps, TrendBenchmark } from './TrendProps.js'
import { type TrendWords, wordsFor } from './words.js'

type Unread = 'by' | 'sound' | 'activeDate' | 'curve' | 'hiddenChannels' | 'defaultHiddenChannels'

/** `by` is a short name for a metric. */
export type TrendQuestion = InputOf<EngagementTrendProps, Unread> & {
  readonly metric: MetricInput
}

/** All that the trend knows; from it come the drawing, every text, and the table. */
export interface TrendReading extends TrendFigures {
  /** A small drawing for each channel. */
  readonly isMultiple: boolean
  /** The drawing of lines that are shown. */
  readonly layOut: (lines: readonly TrendLine[]) => TrendLayout
  /** The lines that are not hidden. Bars on each other that lack one of them are less than others, all of them together. */
  readonly shown: (isHidden: (channel: string | null) => boolean) => readonly TrendLine[]
  readonly words: TrendWords
}

/** @throws for misuse: an unknown metric, a target of a metric without a direction, a period or an event that is no date */
export function readTrend(question: TrendQuestion): TrendReading {
  const figures = figuresOf(question)
  const { result, pointTarget, lines, ghost, slots } = figures
  const benchmark = benchmarkOf(question.benchmark)
  const isMultiple = question.layout === 'multiples' && lines.length > 1
  const { look, fault } = lookOf(question, figures, isMultiple)
  const faults: Fault[] = fault ? [fault] : []
  return {
    ...figures,
    isMultiple,
    shown: (isHidden) => {
      const shown = lines.filter(({ channel }) => !isHidden(channel))
      return look.isStacked ? onEachOther(shown) : shown
    },
    layOut: (shown) =>
      layOut({
        ...look,
        slots: slots.length,
        unit: result.unit,
        target: pointTarget,
        lines: shown.map(({ drawn, whole, points }) => ({
          drawn,
          whole,
          between: points.map(({ result: point }) =>
            point.known || isForeign(point, figures.currency) ? undefined : point.between,
          ),
        })),
        before: ghost,
        benchmark,
      }),
    words: wordsFor(figures, {
      ...sayingOf(question),
      colors: question.colors,
      benchmark,
      faults,
      isBars: look.shape === 'bar',
    }),
  }
}

/** Lines whose bars stand on each other: where one that should be among them has none, and most have it, none is whole. */
function onEachOther(lines: readonly TrendLine[]): readonly TrendLine[] {
  const lacking = (lines[0]?.points ?? []).map((_, i) =>
    lines.flatMap(({ channel, points }) => {
      const result = points[i]?.result
      return channel && result && !result.known && (result.between || missingIn(result).length) ? channel : []
    }),
  )
  const usual = usuallyMissing(lacking.filter((_, i) => lines.some(({ drawn }) => drawn[i] !== null)))
  const isLess = lacking.map((some) => some.some((channel) => !usual.includes(channel)))
  return lines.map((line) => ({ ...line, whole: line.whole.map((one, i) => one && !isLess[i]) }))
}

/** From the lower end to the upper one; none where an end is no number. */
function benchmarkOf(given: TrendBenchmark | undefined): TrendBenchmark | undefined {
  if (!given || !Number.isFinite(given.from) || !Number.isFinite(given.to)) return undefined
  return { ...given, from: Math.min(given.from, given.to), to: Math.max(given.from, given.to) }
}

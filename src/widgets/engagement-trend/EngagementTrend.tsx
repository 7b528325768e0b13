'use client'
import { forwardRef, useCallback, useMemo } from 'react'
import type { Better, CampaignEvent, DateString, Metric, MetricInput } from '../../metrics/index.js'
import {
  type Colors,
  deltaId,
  type SelectionDetails,
  toneOf,
  useAnswer,
  useWidget,
  Widget,
  type WidgetProps,
} from '../../parts/index.js'
import { layOut, type TrendBenchmark } from './geometry.js'
import { type Every, readTrend, type TrendReading } from './reading.js'
import { TrendBody } from './TrendBody.js'
import { wordsFor } from './words.js'

/** What the engagement rate is measured against. */
export type TrendBase = 'reach' | 'followers' | 'impressions' | 'views'

export interface EngagementTrendProps extends WidgetProps {
  /** What the engagement rate is of; the title says it. @default 'reach' */
  by?: TrendBase
  /** Another metric than an engagement rate: an id of the catalogue, the id of a fact, or a definition of your own. */
  metric?: MetricInput
  /** How long each point is. @default 'day' */
  every?: Every
  /** A line for each channel instead of one over all. */
  split?: 'channel'
  /** In the metric's own unit: `0.04` for 4%. */
  target?: number
  /** The direction of the target, for a metric that has none of its own. */
  better?: Better
  /** What is usual elsewhere, and who says so: `{ from: 0.01, to: 0.03, source: 'Rival IQ 2026' }`. */
  benchmark?: TrendBenchmark
  /** Campaigns, launches, outages: days or spans of days, with a name. */
  events?: readonly CampaignEvent[]
  /** Draws each point as the mean of so many points up to it; what is said stays as it was measured. @default 1 */
  smoothing?: number
  /** Colours by channel. */
  colors?: Colors
  /** The day that the cursor is at, where the host keeps it: widgets that are given the same one share a cursor. */
  activeDate?: DateString | null
  /** Called with the first day of the point that the reader looks at, or with `null`. */
  onActiveDateChange?: (date: DateString | null, details: SelectionDetails) => void
}

const NO_EVENTS: readonly CampaignEvent[] = []

const rates = {
  reach: 'engagementRateByReach',
  followers: 'engagementRateByFollowers',
  impressions: 'engagementRateByImpressions',
  views: 'engagementRateByViews',
} as const

/**
 * Engagement rate over time: by day, week or month, pooled or by channel, with the period before, a goal, what is usual
 * elsewhere, and events with what was different during them.
 *
 * A point that is unknown is a gap, and a gap is never bridged. A point that is not over is open, its line dashed. Above
 * 1,200 points the line keeps the extremes of each stretch; pointer, keys and table have every point.
 *
 * ```tsx
 * <EngagementTrend data={rows} period="2026-10" target={0.04} />
 * ```
 */
export const EngagementTrend = forwardRef<HTMLElement, EngagementTrendProps>(function EngagementTrend(
  {
    by = 'reach',
    metric = rates[by],
    every = 'day',
    split,
    target,
    better,
    benchmark,
    events: given,
    smoothing,
    colors,
    activeDate,
    onActiveDateChange,
    ...shared
  },
  ref,
) {
  const widget = useWidget(shared)
  const { ids, settings, shell } = widget
  const events = given ?? NO_EVENTS

  // Compute: one reading, from which everything follows.
  const { answer, thrown } = useAnswer(() => {
    const reading = readTrend({ ...settings, metric, target, better, every, split, smoothing, events })
    const usual = benchmarkOf(benchmark)
    const layout = layOut({ ...inputOf(reading), benchmark: usual })
    return { reading, layout, words: wordsFor(reading, { ...settings, colors: colors ?? undefined, benchmark: usual }) }
  }, [settings, metric, target, better, every, split, smoothing, events, benchmark, colors])
  const slots = answer?.reading.slots
  const active = useMemo(
    () =>
      activeDate && slots
        ? slots.findIndex(({ from, to }) => from <= activeDate && activeDate <= to)
        : activeDate === undefined
          ? undefined
          : -1,
    [activeDate, slots],
  )
  const change = useCallback(
    (at: number | null, details: SelectionDetails) =>
      onActiveDateChange?.(at === null ? null : (slots?.[at]?.from ?? null), details),
    [slots, onActiveDateChange],
  )

  // Say.
  const words = answer?.words
  const said = answer &&
    words && {
      title: words.name,
      note: words.period,
      sentence: words.sentence,
      aside: words.compared,
      tone: toneOf(answer.reading),
      describedBy: words.compared ? deltaId(ids) : undefined,
      formula: words.formula,
      asOf: answer.reading.result.window?.asOf,
      table: { columns: words.columns, rows: words.rows, notes: words.notes },
      faults: words.faults,
    }

  // Draw.
  return (
    <Widget
      ref={ref}
      name="engagement-trend"
      widget={widget}
      said={said}
      thrown={thrown}
      fallback={String((metric as Metric | null)?.id ?? metric ?? 'EngagementTrend')}
    >
      {({ loading, title }) =>
        answer && (
          <TrendBody
            {...answer}
            ids={ids}
            title={title}
            settings={settings}
            loading={loading}
            active={active === -1 ? null : active}
            onActiveChange={change}
            classNames={shell.classNames}
          />
        )
      }
    </Widget>
  )
})

/** From the lower end to the upper one; none where an end is no number. */
function benchmarkOf(given: TrendBenchmark | undefined): TrendBenchmark | undefined {
  if (!given || !Number.isFinite(given.from) || !Number.isFinite(given.to)) return undefined
  return { ...given, from: Math.min(given.from, given.to), to: Math.max(given.from, given.to) }
}

const inputOf = ({ result, pointTarget, lines, before, slots }: TrendReading) => ({
  slots: slots.length,
  unit: result.unit,
  target: pointTarget,
  lines: lines.map(({ drawn, points }) => ({
    drawn,
    between: points.map(({ result: point }) => (point.known ? undefined : point.between)),
    whole: points.map(({ whole }) => whole),
  })),
  before: before.map((one) => (one?.known ? one.value : null)),
})

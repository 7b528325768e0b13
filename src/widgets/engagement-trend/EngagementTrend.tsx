'use client'
import { forwardRef, useCallback } from 'react'
import type { Better, CampaignEvent, DateString, MetricInput } from '../../metrics/index.js'
import {
  type Colors,
  metricTitle,
  type SelectionDetails,
  useReading,
  useWidget,
  Widget,
  type WidgetProps,
} from '../../parts/index.js'
import type { TrendBenchmark } from './geometry.js'
import { type Every, readTrend } from './reading.js'
import { TrendBody } from './TrendBody.js'

/** What the engagement rate is measured against. */
export type TrendBase = 'reach' | 'followers' | 'impressions' | 'views'

export interface EngagementTrendProps extends WidgetProps {
  /** What the engagement rate is of; the title says it. @default 'reach' */
  by?: TrendBase | undefined
  /** Another metric than an engagement rate: an id of the catalogue, the id of a fact, or a definition of your own. */
  metric?: MetricInput | undefined
  /** How long each point is. @default 'day' */
  every?: Every | undefined
  /** A line for each channel instead of one over all. */
  split?: 'channel' | undefined
  /** In the metric's own unit: `0.04` for 4%. */
  target?: number | undefined
  /** The direction of the target, for a metric that has none of its own. */
  better?: Better | undefined
  /** What is usual elsewhere, and who says so: `{ from: 0.01, to: 0.03, source: 'Rival IQ 2026' }`. */
  benchmark?: TrendBenchmark | undefined
  /** Campaigns, launches, outages: days or spans of days, with a name. */
  events?: readonly CampaignEvent[] | undefined
  /** Draws each point as the mean of so many points up to it; what is said stays as it was measured. @default 1 */
  smoothing?: number | undefined
  /** Colours by channel. */
  colors?: Colors | undefined
  /** The day that the cursor is at, where the host keeps it: widgets that are given the same one share a cursor. */
  activeDate?: DateString | null | undefined
  /** Called with the first day of the point that the reader looks at, or with `null`. */
  onActiveDateChange?: ((date: DateString | null, details: SelectionDetails) => void) | undefined
}

/** The engagement rate by each base. */
const RATES = {
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
    metric = RATES[by],
    every = 'day',
    split,
    target,
    better,
    benchmark,
    events,
    smoothing,
    colors,
    activeDate,
    onActiveDateChange,
    ...shared
  },
  ref,
) {
  const widget = useWidget(shared)

  // Read: one reading, from which everything follows. Misuse throws, and becomes the error state.
  const { reading, thrown } = useReading(readTrend, {
    ...widget.settings,
    metric,
    every,
    split,
    target,
    better,
    benchmark,
    events,
    smoothing,
    colors,
  })
  const slots = reading?.slots
  const changeActive = useCallback(
    (at: number | null, details: SelectionDetails) =>
      onActiveDateChange?.(at === null ? null : (slots?.[at]?.from ?? null), details),
    [slots, onActiveDateChange],
  )

  // Say and draw.
  return (
    <Widget
      ref={ref}
      name="engagement-trend"
      widget={widget}
      content={reading?.words.content}
      thrown={thrown}
      fallback={metricTitle(metric, widget.settings)}
    >
      {reading && <TrendBody reading={reading} activeDate={activeDate} onActiveChange={changeActive} />}
    </Widget>
  )
})

'use client'
import { metricTitle, SoundButton, useReading, useWidget, Widget, defineWidget } from '../../parts/index.js'
import { readTrend } from './reading.js'
import { scoreOf } from './score.js'
import { TrendBody } from './TrendBody.js'
import type { EngagementTrendProps } from './TrendProps.js'
import { useDrawing } from './useDrawing.js'

/** The engagement rate by each base. */
const RATES = {
  reach: 'engagementRateByReach',
  followers: 'engagementRateByFollowers',
  impressions: 'engagementRateByImpressions',
  views: 'engagementRateByViews',
} as const

/**
 * Engagement rate over time, or any metric: by day, week or month, pooled or by channel, as a line, an area, bars or steps,
 * with the period before, a goal, what is usual elsewhere, and events with what was different during them.
 *
 * A point that is unknown is a gap, and a gap is never bridged. A point that is not over is open. Above 1,200 points the line
 * keeps the extremes of each stretch; pointer, keys and table have every point.
 *
 * ```tsx
 * <EngagementTrend data={rows} period="2026-10" target={0.04} />
 * ```
 */
export const EngagementTrend = defineWidget('engagement-trend')(function EngagementTrend({
  by = 'reach',
  metric = RATES[by],
  every,
  split,
  shape,
  curve,
  zero,
  layout,
  target,
  better,
  benchmark,
  events,
  smoothing,
  colors,
  hiddenChannels,
  defaultHiddenChannels,
  onHiddenChannelsChange,
  sound = false,
  activeDate,
  onActiveDateChange,
  ...shared
}: EngagementTrendProps) {
  const widget = useWidget(shared)
  const { settings } = widget
  // Misuse throws, and becomes the error state.
  const own = { metric, every, split, shape, zero, layout, target, better, benchmark, events, smoothing, colors }
  const { reading, thrown } = useReading(readTrend, { ...settings, ...own })
  const drawing = useDrawing(reading, { hiddenChannels, defaultHiddenChannels, onHiddenChannelsChange })
  const looks = { curve, activeDate, onActiveDateChange }
  const shell = { widget, content: reading?.words.content, thrown, fallback: metricTitle(metric, settings) }
  return (
    <Widget {...shell} sound={sound && drawing?.hasPoints && <SoundButton score={scoreOf(drawing)} />}>
      {drawing && <TrendBody drawing={drawing} {...looks} />}
    </Widget>
  )
})

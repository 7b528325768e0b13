import type { Better, CampaignEvent, DateString, MetricInput } from '../../metrics/index.js'
import type { Colors, SelectionDetails, WidgetProps } from '../../parts/index.js'

/** How long each point is. */
export type Every = 'day' | 'week' | 'month'

/** What the engagement rate is measured against. */
export type TrendBase = 'reach' | 'followers' | 'impressions' | 'views'

/** How points are drawn. */
export type TrendShape = 'line' | 'area' | 'bar' | 'step'

/** What is usual elsewhere, in the metric's own unit: 0.01 to 0.03 is 1–3%. */
export interface TrendBenchmark {
  from: number
  to: number
  /** Who says so. */
  source?: string | undefined
}

export interface EngagementTrendProps extends WidgetProps {
  /** What the engagement rate is of; the title says it. @default 'reach' */
  by?: TrendBase | undefined
  /** Another metric than an engagement rate: an id of the catalogue, the id of a fact, or a definition of your own. */
  metric?: MetricInput | undefined
  /** How long each point is. By default a day; where the rows know no day, a week or a month. */
  every?: Every | undefined
  /** A line for each channel instead of one over all. */
  split?: 'channel' | undefined
  /**
   * How points are drawn. `area` and `bar` begin at zero; bars by channel are stacked, where the metric adds up over channels.
   * By default fewer than five points are bars, and so are up to 14 of what is counted; all else is a line, which is filled
   * where zero is on its axis.
   */
  shape?: TrendShape | undefined
  /** How a line goes from point to point; a smooth one never leaves the range of the two. @default 'linear' */
  curve?: 'linear' | 'smooth' | undefined
  /**
   * Whether zero is on the axis. `auto` leaves it out for lines so far from it that their changes could not be seen; bars and
   * areas always begin at it. @default 'auto'
   */
  zero?: boolean | 'auto' | undefined
  /** With `split`: all channels in one drawing, or a small one for each, on one scale and with one cursor. @default 'overlaid' */
  layout?: 'overlaid' | 'multiples' | undefined
  /** In the metric's own unit: `0.04` for 4%. */
  target?: number | undefined
  /** The direction of the target, for a metric that has none of its own. */
  better?: Better | undefined
  /** What is usual elsewhere, and who says so: `{ from: 0.01, to: 0.03, source: 'Rival IQ 2026' }`. */
  benchmark?: TrendBenchmark | undefined
  /** Campaigns, launches, outages: days or spans of days, with a name. They are named under the drawing. */
  events?: readonly CampaignEvent[] | undefined
  /** Draws each point as the mean of so many points up to it; what is said stays as it was measured. @default 1 */
  smoothing?: number | undefined
  /** Colours by channel. */
  colors?: Colors | undefined
  /** With `split`: channels that are not drawn, where the host keeps them. The table has all of them. */
  hiddenChannels?: readonly string[] | undefined
  /** With `split`: channels that are not drawn at first. @default [] */
  defaultHiddenChannels?: readonly string[] | undefined
  /** Called with the channels that are not drawn when the reader hides or shows one in the legend. One is always left. */
  onHiddenChannelsChange?: ((channels: readonly string[], details: SelectionDetails) => void) | undefined
  /**
   * A button that plays the lines as tones, one line after another: the higher the value on its axis, the higher the tone. The
   * goal is heard first, a gap is a tick. Nothing is loaded before it is pressed. @default false
   */
  sound?: boolean | undefined
  /** The day that the cursor is at, where the host keeps it: widgets that are given the same one share a cursor. */
  activeDate?: DateString | null | undefined
  /** Called with the first day of the point that the reader looks at, or with `null`. */
  onActiveDateChange?: ((date: DateString | null, details: SelectionDetails) => void) | undefined
}

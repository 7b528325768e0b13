'use client'
import type { Base, Better, MetricInput } from '../../metrics/index.js'
import { metricTitle, useReading, useWidget, Widget, type WidgetProps, defineWidget } from '../../parts/index.js'
import { GaugeBody } from './GaugeBody.js'
import type { GaugeZone } from './geometry.js'
import { readGauge } from './reading.js'

export interface GrowthGaugeProps extends WidgetProps {
  /**
   * What it shows: an id of the catalogue, the id of a fact, or a definition of your own.
   * @default 'netGrowthRate'
   */
  metric?: MetricInput | undefined
  /** An arc that is open below, a full ring, or a bar. @default 'arc' */
  shape?: 'arc' | 'ring' | 'bar' | undefined
  /** In the metric's own unit: `0.05` for 5%, `1800` seconds, `260` leads. */
  target?: number | undefined
  /** The direction of the target, for a metric that has none of its own. */
  better?: Better | undefined
  /** What growth is measured against: the audience at the start, at the end, or the mean of both. The title says which. @default 'start' */
  base?: Base | undefined
  /** Parts of the scale, by tone. With a target there are three by default: below 80% of it, up to it, and from it on. */
  zones?: ReadonlyArray<GaugeZone> | undefined
  /** The start of the scale. By default 0, or as far below as `max` is above where something is negative. */
  min?: number | undefined
  /** The end of the scale. By default a third beyond the target, further to hold the value, at most twice as far; without a target the next round number. */
  max?: number | undefined
  /** Shows the formula with the reader's numbers. @default true */
  formula?: boolean | undefined
}

const SHAPES: readonly unknown[] = ['arc', 'ring', 'bar']

/**
 * How far the audience, or any other metric, has come, against a target: value, change, zones, pace and projection.
 *
 * A value beyond the scale is drawn to its end, with chevrons, and said in full. A value that is unknown is a dash with its reason; one
 * that is known between bounds is a range, and hatched.
 *
 * ```tsx
 * <GrowthGauge data={{ followersStart: 12000, followersGained: 940, followersLost: 436 }} target={0.05} />
 * ```
 */
export const GrowthGauge = defineWidget('growth-gauge')(function GrowthGauge({
  metric = 'netGrowthRate',
  shape: asked = 'arc',
  target,
  better,
  base,
  zones,
  min,
  max,
  formula = true,
  ...shared
}: GrowthGaugeProps) {
  const widget = useWidget(shared)
  const shape = SHAPES.includes(asked) ? asked : 'arc'

  // Read: one reading, from which everything follows. Misuse throws, and becomes the error state.
  const input = { ...widget.settings, metric, target, better, base, zones, min, max, formula }
  const { reading, thrown } = useReading(readGauge, input)

  // Say and draw.
  return (
    <Widget
      widget={widget}
      content={reading?.words.content}
      thrown={thrown}
      shape={shape}
      fallback={metricTitle(metric, widget.settings)}
    >
      {reading && <GaugeBody reading={reading} shape={shape} />}
    </Widget>
  )
})

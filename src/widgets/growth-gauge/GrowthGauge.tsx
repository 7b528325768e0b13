'use client'
import { forwardRef, useState } from 'react'
import { capitalize } from '../../format/intl.js'
import type { Better, Metric, MetricInput } from '../../metrics/index.js'
import {
  deltaId,
  type Reading,
  readMetric,
  toneOf,
  useAnswer,
  useWidget,
  Widget,
  type WidgetProps,
} from '../../parts/index.js'
import { GaugeBody } from './GaugeBody.js'
import { type GaugeZone, layOut } from './geometry.js'
import { wordsFor } from './words.js'

export interface GrowthGaugeProps extends WidgetProps {
  /** What it shows: an id of the catalogue, the id of a fact, or a definition of your own. */
  metric?: MetricInput
  /** An arc that is open below, a full ring, or a bar. */
  shape?: 'arc' | 'ring' | 'bar'
  /** In the metric's own unit: `0.05` for 5%, `1800` seconds, `260` leads. */
  target?: number
  /** The direction of the target, for a metric that has none of its own. */
  better?: Better
  /** Parts of the scale, by tone. With a target there are three by default: below 80% of it, up to it, and from it on. */
  zones?: ReadonlyArray<GaugeZone>
  /** The start of the scale. By default 0, or as far below as `max` is above where something is negative. */
  min?: number
  /** The end of the scale. By default a third beyond the target, or without one the next round number. */
  max?: number
  /** Shows the formula with the reader's numbers. */
  formula?: boolean
}

/**
 * How far the audience, or any other metric, has come, against a target: value, change, zones, pace and projection.
 *
 * A value beyond the scale is drawn to its end and said in full. A value that is unknown is a dash with its reason; one
 * that is known between bounds is a range, and hatched.
 *
 * ```tsx
 * <GrowthGauge data={{ followersStart: 12000, followersGained: 940, followersLost: 436 }} target={0.05} />
 * ```
 */
export const GrowthGauge = forwardRef<HTMLElement, GrowthGaugeProps>(function GrowthGauge(
  { metric = 'netGrowthRate', shape = 'arc', target, better, zones, min, max, formula = true, ...shared },
  ref,
) {
  const widget = useWidget(shared)
  const { ids, settings, shell } = widget
  const { messages } = settings.resolved

  // Compute: one reading, from which everything follows.
  const { answer, thrown } = useAnswer(() => {
    const reading = readMetric({ ...settings, metric, target, better })
    const layout = layOut({ ...scaleInput(reading), min, max, zones })
    return { reading, layout, words: wordsFor(reading, layout, settings) }
  }, [settings, metric, target, better, min, max, zones])
  const value = answer?.reading.result.known ? answer.reading.result.value : null
  const [first] = useState(value)

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
      formula: formula && words.formula,
      asOf: answer.reading.result.window?.asOf,
      table: {
        columns: [messages.measure, messages.value].map((text) => capitalize(text, messages.tag)),
        rows: words.rows,
        notes: words.notes,
      },
      faults: words.faults,
    }

  // Draw.
  return (
    <Widget
      ref={ref}
      name="growth-gauge"
      widget={widget}
      said={said}
      thrown={thrown}
      shape={shape}
      fallback={String((metric as Metric | null)?.id ?? metric ?? 'GrowthGauge')}
    >
      {({ loading, title }) =>
        answer && (
          <GaugeBody
            {...answer}
            ids={ids}
            title={title}
            shape={shape}
            settings={settings}
            loading={loading}
            changed={value !== first}
            classNames={shell.classNames}
          />
        )
      }
    </Widget>
  )
})

const scaleInput = ({ result, target, previous, pace }: Reading) => ({
  value: result.known ? result.value : null,
  between: result.known ? undefined : result.between,
  unit: result.unit,
  better: result.better,
  target,
  previous,
  expected: pace?.expected ?? null,
})

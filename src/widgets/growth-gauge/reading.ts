import type { MetricInput } from '../../metrics/index.js'
import { type InputOf, type MetricReading, readMetric, sayingOf } from '../../parts/index.js'
import { rangeOf } from '../../metrics/model/result.js'
import { type GaugeLayout, layOut } from './geometry.js'
import type { GrowthGaugeProps } from './GrowthGauge.js'
import { type GaugeWords, wordsFor } from './words.js'

export type GaugeQuestion = InputOf<GrowthGaugeProps, 'shape'> & { readonly metric: MetricInput }

/** All that the gauge knows: the metric, where it stands on the scale, and what is said of it. */
export interface GaugeReading extends MetricReading {
  readonly layout: GaugeLayout
  readonly words: GaugeWords
}

/** @throws for misuse: that of a metric, and a scale without a length */
export function readGauge(input: GaugeQuestion): GaugeReading {
  const reading = readMetric(input)
  const { result, target, attainment, previous, pace } = reading
  const { min, max, zones, formula } = input
  const layout = layOut({
    value: result.known ? result.value : null,
    between: rangeOf(result),
    unit: result.unit,
    better: result.better,
    target,
    previous,
    expected: pace?.expected ?? null,
    min,
    max,
    // Parts of the scale that come from a goal would judge what is not judged.
    zones: zones ?? (attainment?.known === false && result.known ? [] : undefined),
  })
  return { ...reading, layout, words: wordsFor(reading, layout, { ...sayingOf(input), formula }) }
}

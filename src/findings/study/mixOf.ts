import type { MetricInput } from '../../metrics/index.js'
import { type PartOfRatio, divideRatio } from '../../metrics/math/divideChange.js'
import { ratioParts } from './ratioParts.js'
import type { Study } from './study.js'

/** A rate that went one way while that of each channel went the other. */
export interface Mix {
  readonly channels: number
  /** The channel whose weight has changed most towards the whole's way. */
  readonly channel: string
  readonly weight: number
  readonly weightBefore: number
  /** What the channels' own rates add to the change, and what their weights do. */
  readonly rates: number
  readonly mix: number
}

/** `null` where the whole went the way of one of its channels, or not all of them are known. */
export function mixOf(metric: MetricInput, study: Study): Mix | null {
  const { absolute } = study.compare(metric)
  const parts = ratioParts(metric, study)
  const shares = parts && divideRatio(parts)
  if (!absolute || !parts || !shares) return null
  const isAgainst = (part: PartOfRatio) =>
    part.before.denominator > 0 &&
    part.after.denominator > 0 &&
    (part.after.numerator / part.after.denominator - part.before.numerator / part.before.denominator) * absolute < 0
  if (!parts.every(isAgainst)) return null
  const [before, after] = (['before', 'after'] as const).map((side) =>
    parts.reduce((sum, part) => sum + part[side].denominator, 0),
  ) as [number, number]
  const weights = parts.map(({ id, ...part }) => ({
    channel: id,
    weight: part.after.denominator / after,
    weightBefore: part.before.denominator / before,
  }))
  const grown = weights.reduce((a, b) => (b.weight - b.weightBefore > a.weight - a.weightBefore ? b : a))
  return {
    channels: parts.length,
    ...grown,
    rates: shares.reduce((sum, { rate }) => sum + rate, 0),
    mix: shares.reduce((sum, { mix }) => sum + mix, 0),
  }
}

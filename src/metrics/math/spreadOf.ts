import { sum } from './sum.js'

/** How far values lie apart. */
export interface Spread {
  readonly mean: number
  /** Variance ÷ mean, with n − 1: of what comes by chance alone, one by one, it is about 1. */
  readonly dispersion: number
  /** Standard deviation ÷ mean, with n − 1. */
  readonly variation: number
}

/**
 * The spread of some values against their mean.
 *
 * @edge fewer than two, or a mean of 0: NaN
 * @example spreadOf([61, 62, 68, 64, 63, 66, 65, 61, 67, 64, 62, 65]) // { mean: 64, dispersion: 0.08, variation: 0.036 }
 */
export function spreadOf(values: readonly number[]): Spread {
  const mean = sum(values) / values.length
  const variance = sum(values.map((value) => (value - mean) ** 2)) / (values.length - 1)
  return { mean, dispersion: variance / mean, variation: Math.sqrt(variance) / mean }
}

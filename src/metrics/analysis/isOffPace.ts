import type { Result } from '../model/result.js'
import type { Pace } from './pace.js'

/** A pace is off by so much of what is expected, or it is none. */
const LEAST = 0.1

/**
 * Whether a value is so far from its pace that it is worth a word: by a tenth of what is expected, and of counts by twice the square
 * root of it, by which they differ by chance.
 *
 * @example 124 leads where 160 are expected: 36 ≥ 16 and ≥ 2·√160 = 25.3 → true; 155: 5 → false
 */
export function isOffPace(pace: Extract<Pace, { known: true }>, result: Pick<Result, 'unit'>): boolean {
  if (pace.difference === null) return false
  const size = Math.abs(pace.difference)
  const expected = Math.abs(pace.expected)
  return size >= LEAST * expected && (result.unit !== 'count' || size >= 2 * Math.sqrt(expected))
}

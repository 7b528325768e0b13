import { NOISE } from '../../math/tolerance.js'
import { type FactId, facts, isLevel, isPeople } from '../../model/facts.js'
import { add, eitherReason, type Interval, unknown } from '../../model/interval.js'
import type { Reason, Warning } from '../../model/result.js'
import type { Segment } from '../../store/ledger.js'

export const isKnown = (part: Interval): boolean => part.reason === null
export const isGiven = (part: Interval): boolean => part.reason !== 'missing'

export const MISSING: Interval = unknown('missing')

/** A value and, for samples, the segments behind it. */
export interface Sourced extends Interval {
  readonly segments?: readonly Segment[]
}

/** Parts of one thing, by the kind of the fact. */
export function together(parts: readonly Sourced[], fact: FactId): Sourced {
  const [first = MISSING, ...others] = parts
  if (!others.length) return first
  if (isPeople(fact)) return bounds(parts, !parts.every(isGiven))
  if (isLevel(fact) || facts[fact].kind === 'context')
    return others.every(({ low }) => low === first.low) ? first : unknown('conflict')
  return { ...parts.reduce(add), segments: parts.flatMap(({ segments = [] }) => segments) }
}

/** Of parts that share people: at least as many as the largest, at most as many as all together. */
export function bounds(parts: readonly Interval[], open: boolean): Interval {
  let [low, high] = [-Infinity, 0]
  for (const part of parts) {
    if (part.low > low) low = part.low
    high += part.high
  }
  if (open) return unknown('missing', low)
  const reasons = parts.map(({ reason }) => (reason === 'not-additive' ? null : reason))
  return unknown(reasons.reduce<Reason | null>(eitherReason, null) ?? 'not-additive', low, high)
}

/** Whether a total and the sum of its parts are not the same, beyond the rounding of decimals. */
export const areDifferent = (used: number, other: number): boolean =>
  Math.abs(used - other) > NOISE * Math.max(1, Math.abs(used))

/**
 * Says that a total and the sum of its parts are not the same.
 *
 * @param fact what differs; none where it is worked out from several facts
 */
export function warnIfDifferent(fact: FactId | undefined, used: Interval, other: Interval, warnings: Warning[]): void {
  if (isKnown(used) && isKnown(other) && areDifferent(used.low, other.low))
    warnings.push({ code: 'total-differs', ...(fact && { fact }), values: [used.low, other.low] })
}

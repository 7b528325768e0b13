import type { Reason } from './result.js'

/**
 * A number that is known (`low === high`, no reason) or of which only bounds are. Arithmetic on bounds is always true,
 * sometimes wider than need be.
 */
export interface Interval {
  readonly low: number
  readonly high: number
  /** Why it is not known. */
  readonly reason: Reason | null
}

export const exactly = (value: number): Interval => ({ low: value, high: value, reason: null })
export const unknown = (reason: Reason, low = -Infinity, high = Infinity): Interval => ({ low, high, reason })

function make(low: number, high: number, reason: Reason | null): Interval {
  if (Number.isNaN(low) || Number.isNaN(high)) return unknown(reason ?? 'invalid')
  if (reason === null && !Number.isFinite(low)) return unknown('invalid')
  // + 0 turns −0 into 0
  return { low: low + 0, high: high + 0, reason }
}

/** Of two reasons one, by the alphabet, so that it depends neither on the order of what is added nor on what it is called. */
export function eitherReason(a: Reason | null, b: Reason | null): Reason | null {
  if (!a || !b) return a ?? b
  return a < b ? a : b
}

export const add = (a: Interval, b: Interval): Interval =>
  make(a.low + b.low, a.high + b.high, eitherReason(a.reason, b.reason))

export const subtract = (a: Interval, b: Interval): Interval =>
  make(a.low - b.high, a.high - b.low, a.reason ?? b.reason)

/** 0 × ∞ is 0 here: nothing of an unknown amount is nothing. */
const product = (a: number, b: number) => (a === 0 || b === 0 ? 0 : a * b)

export function multiply(a: Interval, b: Interval): Interval {
  const ends = [product(a.low, b.low), product(a.low, b.high), product(a.high, b.low), product(a.high, b.high)]
  return make(Math.min(...ends), Math.max(...ends), a.reason ?? b.reason)
}

/** `a ÷ b`; `nested` bounds lie in [0, 1]. A denominator that can be 0 opens the end. */
export function divide(a: Interval, b: Interval, nested = false): Interval {
  const reason = a.reason ?? b.reason
  if (reason === null) return b.low === 0 ? unknown('zero-denominator') : make(a.low / b.low, a.low / b.low, null)
  const ends =
    b.low > 0 || b.high < 0
      ? multiply(a, { low: 1 / b.high, high: 1 / b.low, reason })
      : unknown(reason, b.low === 0 && a.low >= 0 ? a.low / b.high : -Infinity)
  return nested ? { low: Math.min(1, Math.max(0, ends.low)), high: Math.max(0, Math.min(1, ends.high)), reason } : ends
}

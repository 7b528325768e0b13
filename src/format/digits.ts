import type { Unit } from '../metrics/index.js'

/** Percentage points are said like a unit of their own. */
export type Said = Unit | 'points'

/** How many decimals a unit has: at least and at most. A fraction of a percent has one more, whole money has none. */
const decimals: Readonly<Record<Said, (size: number) => readonly [min: number, max: number]>> = {
  count: () => [0, 1],
  percent: (size) => (size < 0.00995 ? [2, 2] : [1, 1]),
  points: () => [1, 1],
  ratio: () => [0, 2],
  duration: () => [0, 1],
  money: (size) => (Number.isInteger(size) || size >= 1000 ? [0, 0] : [2, 2]),
  score: () => [0, 1],
}

// Engines differ in what they take the minimum of money for, where it is not given.
const atMost = (max: number) => ({ minimumFractionDigits: 0, maximumFractionDigits: max })

interface DigitOptions {
  readonly decimals?: number | undefined
  readonly trim?: boolean | undefined
  readonly compact?: boolean | undefined
}

export interface Digits {
  readonly minimumFractionDigits?: number
  readonly maximumFractionDigits?: number
  readonly maximumSignificantDigits?: number
  readonly notation?: 'compact' | 'scientific'
}

/**
 * The digits that a number is shown with: the same number prints the same everywhere. What is not zero never prints as
 * zero (0.00004 is 0.004%), and what no screen can hold prints as 1.2E18.
 */
export function digits(value: number, unit: Said, { decimals: exactly, trim, compact }: DigitOptions = {}): Digits {
  const size = Math.abs(value)
  if (!decimals[unit]) {
    throw new Error(
      `kpi-kit: there is no unit '${unit}', and a wrong unit shows a wrong number. ` +
        `Use ${Object.keys(decimals).join(', ')}.`,
    )
  }
  if (size >= 1e15) return { notation: 'scientific', ...atMost(2) }
  if (compact && unit !== 'percent' && size >= 1000) return { notation: 'compact', ...atMost(1) }
  if (exactly !== undefined) return { minimumFractionDigits: exactly, maximumFractionDigits: exactly }
  const [min, max] = size ? decimals[unit](size) : [0, 0]
  if (size && size * (unit === 'percent' ? 100 : 1) < 0.5 * 10 ** -max) return { maximumSignificantDigits: 1 }
  return { minimumFractionDigits: trim && unit !== 'money' ? 0 : min, maximumFractionDigits: max }
}

import type { Unit } from '../metrics/index.js'
import { isZero } from './tolerance.js'

/** What a number is shown in: a difference of percentages in percentage points. */
export type ShownUnit = Unit | 'points'

/** From here on one decimal reads "1.0%"; a smaller share has two decimals. */
export const BELOW_ONE_PERCENT = 0.00995
/** From here on a number is shortened: money to whole units, and on axes to "1K". */
const THOUSAND = 1000
/** From here on a percentage is shortened, "12.3K%"; below it only its decimals are left out. */
const TEN_THOUSAND_PERCENT = 100
/** From here on all digits fill more than a screen's place for a number, and not all of them are exact. */
const SCIENTIFIC_FROM = 1e15

/** How many decimals a unit has: at least and at most. A fraction of a percent has one more, whole money has none, other money
 * as many as its currency: yen have none, dinars three. */
const decimals: Readonly<Record<ShownUnit, (size: number, ofMoney: number) => readonly [min: number, max: number]>> = {
  count: () => [0, 1],
  percent: (size) => (size < BELOW_ONE_PERCENT ? [2, 2] : [1, 1]),
  points: () => [1, 1],
  ratio: () => [0, 2],
  duration: () => [0, 1],
  money: (size, own) => (Number.isInteger(size) || size >= THOUSAND ? [0, 0] : [own, own]),
  score: () => [0, 1],
}

// The minimum is given although it is 0: without it engines differ in how many decimals money has at least.
const atMost = (max: number) => ({ minimumFractionDigits: 0, maximumFractionDigits: max })

const isOutOfSight = (size: number): boolean => size >= SCIENTIFIC_FROM || (size > 0 && isZero(size))

/** A price that the decimals of those beside it are too few for has its own. */
const isLost = (size: number, unit: ShownUnit, given: number): boolean =>
  unit === 'money' && size > 0 && size < 0.5 * 10 ** -given

interface DigitOptions {
  readonly decimals?: number | undefined
  readonly trim?: boolean | undefined
  readonly compact?: boolean | undefined
  /** Of the currency. @default 2 */
  readonly ofMoney?: number | undefined
}

export interface Digits {
  readonly minimumFractionDigits?: number
  readonly maximumFractionDigits?: number
  readonly maximumSignificantDigits?: number
  readonly notation?: 'compact' | 'scientific'
}

/**
 * The digits that a number is shown with: the same number prints the same everywhere. What is not zero never prints as
 * zero (0.00004 is 0.004%), and what is too long for a screen prints as 1.2E18 or 1.57E−12.
 */
export function digits(
  value: number,
  unit: ShownUnit,
  { decimals: exactly, trim, compact, ofMoney = 2 }: DigitOptions = {},
): Digits {
  const size = Math.abs(value)
  if (!decimals[unit]) {
    throw new Error(
      `kpi-kit: there is no unit '${unit}', and a wrong unit shows a wrong number. ` +
        `Use ${Object.keys(decimals).join(', ')}.`,
    )
  }
  if (isOutOfSight(size)) return { notation: 'scientific', ...atMost(2) }
  if (compact && size >= (unit === 'percent' ? TEN_THOUSAND_PERCENT : THOUSAND)) {
    return { notation: 'compact', maximumSignificantDigits: 3 }
  }
  if (compact && unit === 'percent' && size >= THOUSAND / 100) return atMost(0)
  if (exactly !== undefined && !isLost(size, unit, exactly))
    return { minimumFractionDigits: exactly, maximumFractionDigits: exactly }
  const [min, max] = size ? decimals[unit](size, ofMoney) : [0, 0]
  // A price of less than the smallest coin is not rounded to one: half a yen is not a yen.
  const least = (unit === 'money' ? 1 : 0.5) * 10 ** -max
  if (size && size * (unit === 'percent' ? 100 : 1) < least) return { maximumSignificantDigits: 1 }
  return { minimumFractionDigits: trim && unit !== 'money' ? 0 : min, maximumFractionDigits: max }
}

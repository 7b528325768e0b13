import type { Unit } from '../metrics/index.js'
import { formatNumber, type NumberOptions } from './number.js'

/** The usual ones first; of money no tenth. More would be read by nobody. */
const tried = (unit: Unit) => [undefined, ...(unit === 'money' ? [] : [1]), 2, 3, 4]

/**
 * How many decimals keep figures of one group that differ from printing alike: 2.17% beside 2.24%, not 2.2% twice; 3.95% beside the goal of
 * 4% that it misses. `undefined` where the usual ones do, and where none of a few would.
 *
 * @example decimalsApart([[0.0217, 0.0224]], 'percent') → 2
 */
export function decimalsApart(
  groups: ReadonlyArray<readonly number[]>,
  unit: Unit,
  options: NumberOptions = {},
): number | undefined {
  const texts = (say: (figure: number) => string) =>
    groups.map((figures) => new Set(figures.filter(Number.isFinite).map(say)).size).join()
  // But for the noise of their last digits.
  const apart = texts((figure) => figure.toPrecision(9))
  return tried(unit).find(
    (decimals) => texts((figure) => formatNumber(figure, { ...options, unit, decimals })) === apart,
  )
}

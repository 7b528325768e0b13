import type { Unit } from '../metrics/index.js'
import { formatNumber, type NumberOptions } from './number.js'
import { noise } from './tolerance.js'

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
  const apart = groups.map((figures) =>
    figures
      .filter(Number.isFinite)
      .sort((a, b) => a - b)
      .filter((one, i, all) => !i || one - (all[i - 1] as number) > noise * Math.abs(one)),
  )
  return tried(unit).find((decimals) =>
    apart.every(
      (figures) =>
        new Set(figures.map((one) => formatNumber(one, { ...options, unit, decimals }))).size === figures.length,
    ),
  )
}

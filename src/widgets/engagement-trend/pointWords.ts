import { partOf } from '../../format/caveats.js'
import { describeReason, formatPeriod, formatValue, type NumberOptions } from '../../format/index.js'
import type { Result } from '../../metrics/index.js'
import type { TipLine } from '../../parts/index.js'
import type { TrendFigures, TrendLine } from './figures.js'

/** What a point says; where it is drawn is the drawing's own. */
export interface PointText {
  readonly name: string
  readonly lines: readonly TipLine[]
}

/** What a point of the trend is called, and its figures in words. */
export function pointWords({ lines, slots }: TrendFigures, options: NumberOptions) {
  /** "4.2% (12 of 31 days)", where the figure is not of all days or channels. */
  const withCoverage = (one: Result, text: string): string => {
    const part = partOf(one, options)
    return part ? `${text} (${part})` : text
  }
  const valueOrReason = (one: Result): string =>
    (!one.known && !one.between && describeReason(one, options)) || formatValue(one, options)
  return {
    nameOf: (at: number): string => {
      const period = lines[0]?.points[at]?.period ?? slots[at]
      return period ? formatPeriod({ calendar: null, ...period }, options) : ''
    },
    withCoverage,
    valueOrReason,
    /** In a tooltip. */
    told: (one: Result): string => withCoverage(one, valueOrReason(one)),
    /** Beside the name of a small drawing: the last value that is known. */
    last: ({ points }: TrendLine): string => {
      const known = points.findLast(({ result }) => result.known) ?? points.at(-1)
      return known ? formatValue(known.result, options) : ''
    },
  }
}

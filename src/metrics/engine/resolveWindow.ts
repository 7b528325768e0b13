import { refuseOptions } from '../model/refuseOptions.js'
import type { Windows } from '../model/period.js'
import type { DataQuery } from '../model/query.js'
import type { Rows } from '../model/row.js'
import { read } from '../store/read.js'
import { withZeros } from '../store/withZeros.js'
import { comparedWith, dayWindow, toPeriod } from '../time/window.js'

export interface WindowOptions extends Pick<DataQuery, 'period' | 'compareTo' | 'asOf' | 'channels'> {
  readonly data: Rows
}

/**
 * The window that all widgets speak of. `period` defaults to the extent of the data, `asOf` to its last date. A complete
 * calendar period compares with the whole one before it; an unfinished one compares its first n complete days with the
 * first n of the one before; a span that is no calendar period with as many days right before it.
 *
 * @example resolveWindow({ data, period: '2026-10', asOf: '2026-10-17' })
 * // current 1–31 October, elapsed 1–17 October, previous 1–17 September
 */
export function resolveWindow(options: WindowOptions): Windows {
  refuseOptions(options, '{ data: rows }')
  const { data, period, compareTo = 'previous', asOf, channels } = options
  const ledger = read(withZeros(data, channels, asOf))
  const window = dayWindow(ledger, period, asOf)
  if (!window) return { current: null, elapsed: null, previous: null }
  const elapsed = window.last < window.to ? { ...window, to: window.last } : window
  const current = toPeriod(window, window)
  if (window.last < window.from) return { current, elapsed: null, previous: null }
  // Rows without dates say nothing about another period than their own.
  const previous = ledger.extent && comparedWith(window, elapsed, compareTo)
  return { current, elapsed: toPeriod(elapsed, window), previous }
}

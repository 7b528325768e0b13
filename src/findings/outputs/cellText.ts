import { dashOf, formatDay, formatValue, type NumberOptions } from '../../format/index.js'
import { pricesDecimals } from '../../format/pricesDecimals.js'
import { cleanText } from './cleanText.js'
import type { ReportTable } from './table.js'
import { unitOfCell } from './unitOfCell.js'

/**
 * A cell as people read it: "4.2%", "$14.20", "17 October 2026"; what is not known is "—".
 *
 * @example cellText(table, 0, 2, { locale: ru }) → "83,8 %"
 */
export function cellText(table: ReportTable, row: number, column: number, options: NumberOptions = {}): string {
  const cell = table.rows[row]?.[column]
  if (typeof cell === 'number') {
    const { unit, currency = options.currency } = unitOfCell(table, row, column) ?? { unit: 'count' }
    const decimals = unit === 'money' ? decimalsOf(table, column, { ...options, currency }) : undefined
    return formatValue({ value: cell, unit, currency }, { ...options, ...(decimals !== undefined && { decimals }) })
  }
  const text = cleanText(cell)
  if (!text) return dashOf(options)
  return table.columns[column]?.unit === 'date' ? formatDay(text, options) : text
}

const known = new WeakMap<ReportTable, Map<string, number | undefined>>()

/** Prices below each other are in the same digits. Worked out once for a column. */
function decimalsOf(table: ReportTable, column: number, options: NumberOptions): number | undefined {
  if (table.columns[column]?.unit !== 'money') return undefined
  const columns = known.get(table) ?? new Map<string, number | undefined>()
  known.set(table, columns)
  const key = `${column} ${options.currency} ${options.compact}`
  const cells = () => table.rows.map((row) => row[column]).filter((cell) => typeof cell === 'number')
  const decimals = columns.has(key) ? columns.get(key) : pricesDecimals(cells(), options)
  columns.set(key, decimals)
  return decimals
}

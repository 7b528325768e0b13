import { dashOf, formatDay, formatValue, type NumberOptions } from '../../format/index.js'
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
    return formatValue({ value: cell, unit, currency }, options)
  }
  const text = cleanText(cell)
  if (!text) return dashOf(options)
  return table.columns[column]?.unit === 'date' ? formatDay(text, options) : text
}

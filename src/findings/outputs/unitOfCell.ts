import type { CellUnit, ReportTable } from './table.js'

/**
 * What the number in a cell counts in; `null` where a text or a date stands, or where a row does not say it. Money of a column
 * without a currency is in that of its row.
 */
export function unitOfCell(table: ReportTable, row: number, column: number): CellUnit | null {
  const { unit = 'text', currency } = table.columns[column] ?? {}
  if (unit === 'text' || unit === 'date') return null
  const ofRow = table.rowUnits?.[row]
  if (unit === 'row') return ofRow ?? null
  return { unit, currency: unit === 'money' ? (currency ?? ofRow?.currency) : undefined }
}

import type { CellUnit, ReportTable } from './table.js'

/** What the number in a cell counts in; `null` where a text or a date stands, or where a row does not say it. */
export function unitOfCell(table: ReportTable, row: number, column: number): CellUnit | null {
  const { unit = 'text', currency } = table.columns[column] ?? {}
  if (unit === 'text' || unit === 'date') return null
  return unit === 'row' ? (table.rowUnits?.[row] ?? null) : { unit, currency }
}

import { reportTables } from '../../findings/outputs/reportTables.js'
import type { ReportCell, ReportColumn } from '../../findings/outputs/table.js'
import { dashOf, formatDay, formatValue } from '../../format/index.js'
import type { PageTable } from './pageTable.js'
import { parted } from './parted.js'
import type { ReportReading } from './reading.js'

/** The tables of the period as pages show them: parted where they have more columns than a page is wide. */
export function dataTables({ question, options }: ReportReading): PageTable[] {
  const cell = (value: ReportCell, { unit, currency }: ReportColumn): string => {
    if (value === null) return dashOf(options)
    if (typeof value === 'string') return unit === 'date' ? formatDay(value, options) : value
    return formatValue({ value, unit: unit === 'text' || unit === 'date' ? 'count' : unit, currency }, options)
  }
  return reportTables(question, { locale: options.locale ?? undefined }).flatMap(({ title, columns, rows }) => {
    const [head, ...others] = columns
    if (!head || !rows.length) return []
    return parted(others.map((column, i) => ({ column, at: i + 1 }))).map((some) => ({
      caption: title,
      heads: [head.label, ...some.map(({ column }) => column.label)],
      rows: rows.map((row) => [
        cell(row[0] ?? null, head),
        ...some.map(({ column, at }) => cell(row[at] ?? null, column)),
      ]),
    }))
  })
}

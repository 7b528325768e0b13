import { cellText } from '../../findings/outputs/cellText.js'
import type { ReportTable } from '../../findings/outputs/table.js'
import { tableQuestion } from '../../findings/outputs/tables/tableQuestion.js'
import { timeTable } from '../../findings/outputs/tables/timeTable.js'
import { formatPeriod } from '../../format/index.js'
import type { PageTable } from './pageTable.js'
import type { ReportReading } from './reading.js'

/** Weeks and days of the period as pages show them. */
export function dataTables({ question, options, study }: ReportReading): PageTable[] {
  const asked = tableQuestion(question, { locale: options.locale ?? undefined, currency: options.currency })
  return [timeTable(asked, 'week'), timeTable(asked, 'day', (metric) => study().daily(metric))]
    .flatMap((table) => (table?.rows.length ? [table] : []))
    .map((table) => {
      const dates = table.columns.findIndex(({ unit }) => unit !== 'date')
      const figures = table.columns.map((column, at) => ({ column, at })).slice(dates)
      const head = table.columns.slice(0, dates).map(({ label }) => label)
      return {
        caption: table.title,
        heads: [head.join(' – '), ...figures.map(({ column }) => column.label)],
        rows: table.rows.map((_, row) => [
          spanOf(table, row, dates, options),
          ...figures.map(({ at }) => cellText(table, row, at, options)),
        ]),
      }
    })
}

/** A day, or the days from the one in the first cell to the one in the second. */
function spanOf(table: ReportTable, row: number, dates: number, options: ReportReading['options']): string {
  const [from, to] = table.rows[row] ?? []
  if (dates < 2 || typeof from !== 'string' || typeof to !== 'string') return cellText(table, row, 0, options)
  return formatPeriod({ from, to, calendar: null }, options)
}

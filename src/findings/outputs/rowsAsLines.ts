import type { NumberOptions } from '../../format/index.js'
import { resolveLocale } from '../../format/locale.js'
import { cellText } from './cellText.js'
import { cleanText } from './cleanText.js'
import type { ReportTable } from './table.js'

/**
 * A table where none can be drawn, a line for each row: what the row is of, and then each column with its value. What is not known
 * is left out.
 *
 * @example "Leads: Goal 130; Actual 109"
 */
export function rowsAsLines(table: ReportTable, options: NumberOptions): string[] {
  const { messages } = resolveLocale(options.locale)
  return table.rows.map((row, at) => {
    const texts = table.columns.flatMap(({ label }, column) => {
      const cell = row[column]
      const isNothing = typeof cell === 'number' ? !Number.isFinite(cell) : !cleanText(cell)
      return isNothing && column > 0 ? [] : [{ label: cleanText(label), text: cellText(table, at, column, options) }]
    })
    const [first, ...others] = texts
    const values = others.map(({ label, text }) => `${label} ${text}`).join(messages.semicolon)
    return [first?.text, values].filter(Boolean).join(messages.colon)
  })
}

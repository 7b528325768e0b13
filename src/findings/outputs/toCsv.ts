import { withoutControls } from '../../format/hostText.js'
import type { NumberOptions } from '../../format/index.js'
import { reportWords } from '../../format/reportWords.js'
import type { TableWords } from '../../format/words/report.js'
import { cleanText } from './cleanText.js'
import type { ReportCell, ReportTable } from './table.js'
import { unitOfCell } from './unitOfCell.js'

export interface CsvOptions extends Pick<NumberOptions, 'locale' | 'currency'> {
  /** Spreadsheets take a file for UTF-8 by the mark at its beginning. @default true */
  readonly bom?: boolean | undefined
  /** Columns that say what the numbers before them count in. @default true */
  readonly units?: boolean | undefined
}

/** More digits than a calculation has are noise: 0.1 + 0.2. */
const DIGITS = 15
/** What a spreadsheet would take for a formula, in a text that somebody typed; Japanese ones take wide signs for it, too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

/**
 * A table for a file, after RFC 4180: lines end with CR LF, and what holds a comma, a quotation mark or a line end is quoted. Numbers
 * stand raw, percentages as fractions and durations in seconds, days as ISO dates, and what is not known as nothing. What a number
 * counts in stands in a column of its own: after columns of money its currency, after others that are no plain numbers their unit.
 * A text that a spreadsheet would take for a formula begins with an apostrophe; a number never does.
 *
 * @source https://www.rfc-editor.org/rfc/rfc4180
 * @example toCsv({ ...table, rows: [['Instagram', 1204.5]] }) → "\ufeffChannel,Spend,\"Spend, Currency\"\r\nInstagram,1204.5,USD\r\n"
 */
export function toCsv(table: ReportTable, { bom = true, units = true, ...options }: CsvOptions = {}): string {
  const words = reportWords(options.locale).report.tables
  const columns = table.columns.map(({ label }, at) => ({ label, at, says: units ? saysOf(table, at) : null }))
  const heads = columns.flatMap(({ label, says }) => (says ? [label, `${cleanText(label)}, ${words[says]}`] : [label]))
  const lines = table.rows.map((row, at) =>
    columns.flatMap((column) => {
      const cell = rawOf(row[column.at])
      const said = column.says && wordOf(table, at, column.at, words, options.currency)
      return said === null ? [cell] : [cell, rawOf(cell === '' ? '' : said)]
    }),
  )
  const text = [heads.map(rawOf), ...lines].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')
  return bom ? `\ufeff${text}` : text
}

/** What a column has to say of its numbers beside them. */
function saysOf({ columns }: ReportTable, at: number): 'unit' | 'currency' | null {
  const unit = columns[at]?.unit ?? 'text'
  if (unit === 'money') return 'currency'
  return unit === 'text' || unit === 'date' || unit === 'count' ? null : 'unit'
}

/** Of money its currency, where anybody says it. */
function wordOf(table: ReportTable, row: number, column: number, words: TableWords, currency: string | undefined) {
  const of = unitOfCell(table, row, column)
  if (!of) return ''
  return of.unit === 'money' ? (of.currency ?? currency ?? words.units.money) : words.units[of.unit]
}

function rawOf(cell: ReportCell | undefined): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(Number(cell.toPrecision(DIGITS))) : ''
  const text = withoutControls(typeof cell === 'string' ? cell : '')
  return FORMULA.test(text) ? `'${text}` : text
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text)

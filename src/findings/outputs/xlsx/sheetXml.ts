import { withoutControls } from '../../../format/hostText.js'
import type { ReportCell, ReportTable } from '../table.js'
import { unitOfCell } from '../unitOfCell.js'
import type { Styles } from './newStyles.js'
import { xmlText } from './xmlText.js'

const SECONDS_A_DAY = 86_400
const MILLISECONDS_A_DAY = 864e5
/** Spreadsheets count days from here, as if 1900 had been a leap year. */
const DAY_ZERO = Date.UTC(1899, 11, 30)
/** So much a cell, and a sheet, hold. */
const LONGEST_TEXT = 32_767
const MOST_ROWS = 1_048_576
const MOST_COLUMNS = 16_384
/** Widths of columns, in characters. */
const NARROW = 8
const WIDE = 48

interface SheetOptions {
  readonly isRtl: boolean
  readonly currency: string | undefined
}

/** A table as the XML of a sheet: the head first, in sight wherever the reader is. */
export function sheetXml(table: ReportTable, styles: Styles, { isRtl, currency }: SheetOptions): string {
  const columns = table.columns.slice(0, MOST_COLUMNS)
  const rows = table.rows.slice(0, MOST_ROWS - 1)
  const head = columns.map(({ label }, i) => textCell(`${letters(i)}1`, label, styles.head))
  const lines = rows.map((_, r) => {
    const cells = columns.map((_, c) => cellOf(table, r, c, `${letters(c)}${r + 2}`, styles, currency))
    return rowXml(r + 2, cells)
  })
  const widths = columns.map(
    (_, i) => `<col min="${i + 1}" max="${i + 1}" width="${widthOf(table, i)}" customWidth="1"/>`,
  )
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
  return (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews>' +
    `<sheetView workbookViewId="0"${isRtl ? ' rightToLeft="1"' : ''}>${head.length ? pane : ''}</sheetView></sheetViews>` +
    (widths.length ? `<cols>${widths.join('')}</cols>` : '') +
    `<sheetData>${head.length ? rowXml(1, head) : ''}${lines.join('')}</sheetData></worksheet>`
  )
}

const rowXml = (number: number, cells: readonly string[]): string => `<row r="${number}">${cells.join('')}</row>`

function cellOf(
  table: ReportTable,
  row: number,
  column: number,
  at: string,
  styles: Styles,
  currency: string | undefined,
): string {
  const cell = table.rows[row]?.[column]
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) return ''
    const { unit, currency: own = currency } = unitOfCell(table, row, column) ?? { unit: 'count' as const }
    const value = unit === 'duration' ? cell / SECONDS_A_DAY : cell
    return numberCell(at, value, styles.of({ unit, currency: own }, cell))
  }
  const day = table.columns[column]?.unit === 'date' ? serialOf(cell) : null
  if (day !== null) return numberCell(at, day, styles.of(null))
  return typeof cell === 'string' && cell ? textCell(at, cell) : ''
}

const numberCell = (at: string, value: number, style: number): string => `<c r="${at}" s="${style}"><v>${value}</v></c>`

const textCell = (at: string, text: unknown, style = 0): string => {
  const said = withoutControls(typeof text === 'string' ? text : '').slice(0, LONGEST_TEXT)
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(said)}</t></is></c>`
}

/** `'2026-10-17'` as the number of its day; `null` for what is no day. */
function serialOf(day: ReportCell | undefined): number | null {
  if (typeof day !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(day)) return null
  const at = Date.parse(day)
  const serial = (at - DAY_ZERO) / MILLISECONDS_A_DAY
  return new Date(at || 0).toISOString().startsWith(day) && serial > 60 ? serial : null
}

/** A, B … Z, AA. */
const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))

/** As the longest text asks for, within reason. */
function widthOf({ columns, rows }: ReportTable, column: number): number {
  const label = String(columns[column]?.label ?? '')
  const sizes = rows.slice(0, 200).map((row) => {
    const cell = row[column]
    return typeof cell === 'number' ? Math.min(14, String(Math.round(cell)).length + 6) : String(cell ?? '').length
  })
  return Math.min(WIDE, Math.max(NARROW, Math.min(label.length, 20), ...sizes) + 2)
}

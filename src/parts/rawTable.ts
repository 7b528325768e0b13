import { withoutControls } from '../format/hostText.js'
import type { Comparison, Result } from '../metrics/index.js'

/**
 * A cell of a table: a text, or a text with the figure that it stands for. `raw` is what is copied: a number in the unit of its metric
 * (a fraction for a percentage, seconds for a duration), an ISO date, `null` for nothing.
 */
export type Cell = string | { readonly text: string; readonly raw: number | string | null }

/** A value in words, and the number by itself; what is unknown is copied as nothing. */
export const cellOf = (result: Result, text: string): Cell => ({ text, raw: result.known ? result.value : null })

/** A change in words, and by itself: of percentages and of what has no relative one the difference, of others the relative change. */
export const changeCell = ({ pp, relative, absolute }: Comparison, text: string): Cell => ({
  text,
  raw: pp === null ? (relative ?? absolute) : absolute,
})

export const textOfCell = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text)

/** More digits than a calculation has are noise: 0.1 + 0.2. */
const DIGITS = 12
/** What a spreadsheet would take for a formula, in a text that somebody typed. */
const FORMULA = /^[=+\-@\t\r]/

/** A cell as programs read it: numbers with a point and a plain minus and without separators, texts without marks of direction. */
function rawOf(cell: Cell): string {
  const raw = typeof cell === 'string' ? cell : cell.raw
  if (typeof raw === 'number') return Number.isFinite(raw) ? String(Number(raw.toPrecision(DIGITS))) : ''
  const text = withoutControls(raw ?? '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\u2212/g, '-')
  if (text === '—') return ''
  return FORMULA.test(text) ? `'${text}` : text
}

type Table = ReadonlyArray<readonly Cell[]>

/** For the clipboard: cells parted by tabs, as a spreadsheet takes them. */
export const toTsv = (table: Table): string =>
  table.map((row) => row.map((cell) => rawOf(cell).replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\n')

/** For a file, after RFC 4180: lines end with CR LF, and what holds a comma, a quotation mark or a line end is quoted. */
export const toCsv = (table: Table): string =>
  table.map((row) => `${row.map((cell) => quoted(rawOf(cell))).join(',')}\r\n`).join('')

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text)

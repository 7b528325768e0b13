import type { NumberFactId } from '../../metrics/model/facts.js'
import { safely } from '../reading/payload.js'
import type { Reader } from '../reading/reader.js'
import type { AdapterOptions } from '../reading/types.js'
import { isTable, type Table, tableOfRecords, tablesIn } from '../table/table.js'
import { currencyNamed, isMoney } from './amounts.js'

/** What a column of a file holds: a fact, or what its rows are about. */
export type ColumnRole =
  | NumberFactId
  | 'date'
  | 'post'
  | 'format'
  | 'brand'
  | 'channel'
  | 'account'
  | 'campaign'
  | 'currency'
  | 'paid'

export interface ExportOptions extends AdapterOptions {
  /** What columns hold, by header: `{ Reichweite: 'reach' }`. For languages and columns that the reader does not know. */
  readonly columns?: Readonly<Record<string, ColumnRole>> | undefined
}

/**
 * The headers of an export, in all languages and versions with `|` between, by what the columns hold: facts, what rows are about,
 * and what facts are worked out from, which begins with `_`.
 */
export type Headers = Readonly<Record<string, string>>
/** A row: cells by what they hold. */
export type Cells = { readonly [role: string]: unknown }

/** A header without differences that a spreadsheet or a keyboard makes. */
export const plain = (header: unknown): string => `${header}`.normalize('NFKC').trim().toLowerCase()

export interface Sheet extends Table {
  readonly roles: readonly string[]
  /** Roles that several columns claim, of which the first is read. */
  readonly claimed: readonly string[]
  /** Columns of no role. */
  readonly unknown: readonly string[]
  /** How the column of a role is called. */
  readonly headerOf: (role: string) => string
  readonly has: (role: string) => boolean
  /** Where a cell stands: `line 12, Reach`. */
  readonly placeOf: (role: string, line: number | string) => string
  /** Visits the rows that are not empty, until told to stop with `false`. `strange` is told of lines that cannot be read, and why. */
  readonly rows: (
    visit: (cells: Cells, line: number) => boolean | void,
    strange?: (line: number, why: string) => void,
  ) => void
  /** Visits the cells of one column, which is much faster, until told to stop with `false`. */
  readonly column: (role: string, visit: (cell: unknown) => boolean | void) => void
}

/** The first table of a file that has all columns that are needed, `a|b` for one of two; `undefined` where there is none. */
export function sheetOf(
  input: unknown,
  headers: Headers,
  needed: readonly string[],
  { columns = {} }: ExportOptions = {},
): Sheet | undefined {
  const known = new Map<string, string>()
  for (const role in headers) for (const header of headers[role]?.split('|') ?? []) known.set(plain(header), role)
  for (const [header, role] of Object.entries(columns)) known.set(plain(header), role)
  for (const table of tablesOf(input)) {
    const found = new Map<string, number>()
    const claimed: string[] = []
    const unknown: string[] = []
    table.headers.forEach((header, i) => {
      const amount = currencyNamed(header) && known.get(plain(header.replace(/ ?\([A-Z]{3}\)\s*$/, '')))
      const role = known.get(plain(header)) ?? (amount && isMoney(amount) ? amount : undefined)
      if (role && found.has(role)) claimed.push(role)
      else if (role) found.set(role, i)
      else if (header) unknown.push(header)
    })
    if (!needed.every((one) => one.split('|').some((role) => found.has(role)))) continue
    const headerOf = (role: string) => table.headers[found.get(role) ?? -1] ?? role
    const indexes = [...found]
    const names = new Set(table.headers.filter(Boolean))
    return {
      ...table,
      roles: [...found.keys()],
      claimed,
      unknown,
      headerOf,
      has: (role) => found.has(role),
      placeOf: (role, line) => `line ${line}, ${headerOf(role)}`,
      column: (role, visit) => {
        const i = found.get(role) ?? -1
        table.each((row) => visit(row[i]))
      },
      rows: (visit, strange) =>
        table.each((row, line) => {
          if (row.length > table.headers.length && row.slice(table.headers.length).some((cell) => `${cell}`.trim()))
            return strange?.(line, 'There are more cells than columns: a comma in a number may have parted them.')
          // A header within the file: files were joined.
          if (indexes.length > 1 && indexes.every(([, i]) => names.has(`${row[i]}`.trim()))) {
            if (indexes.every(([, i]) => plain(row[i]) === plain(table.headers[i]))) return
            strange?.(line, 'Another table begins here, with other columns. Read it by itself.')
            return false
          }
          const cells: Record<string, unknown> = {}
          let isEmpty = true
          for (const [role, i] of indexes) {
            const cell = row[i]
            if (typeof cell !== 'string' && typeof cell !== 'number') continue
            cells[role] = cell
            if (cell !== '') isEmpty = false
          }
          // Spreadsheets pad the lines between tables.
          return isEmpty || visit(cells, line)
        }),
    }
  }
  return undefined
}

/** The same sheet, which tells of the lines that cannot be read. */
export const tellingOf = (sheet: Sheet, { problem }: Pick<Reader, 'problem'>): Sheet => ({
  ...sheet,
  rows: (visit) => sheet.rows(visit, (line, why) => problem('not-known', `line ${line}`, why)),
})

/** The tables of a text, of the bytes of a file, or of a list of records. A table as it is. */
export function tablesOf(input: unknown): readonly Table[] {
  // `instanceof` asks an object for its prototype, which a proxy may refuse.
  if (ArrayBuffer.isView(input)) {
    const [first] = input as Uint8Array
    return tablesOf(new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-8').decode(input))
  }
  if (typeof input === 'string')
    // Meta writes UTF-16. Who reads it as UTF-8 has a NUL after every letter.
    return tablesIn(/^[^\0]{0,3}(?:[^\0]\0){4}/.test(input) ? input.replace(/\0|^\uFFFD+/g, '') : input)
  if (isTable(input)) return [input]
  const table = safely(() => Array.isArray(input) && tableOfRecords(input))
  return table ? [table] : []
}

/** Whether a table has columns of all these roles: how `recognise` tells exports. */
export const fits = (input: unknown, headers: Headers, ...needed: readonly string[]): boolean =>
  sheetOf(input, headers, needed) !== undefined

import type { FactTable } from '../reading/factTable.js'
import type { Reader } from '../reading/reader.js'
import type { Reading, Source } from '../reading/types.js'
import { cellReader } from './cells.js'
import { readExport } from './readExport.js'
import { type Cells, type ExportOptions, type Headers, type Sheet, sheetOf } from './sheet.js'

/** An export with a row for a day, or for a post. */
export interface SimpleExport<S extends Source> {
  readonly source: S
  readonly kind: string
  readonly headers: Headers
  /** The columns that it must have, `a|b` for one of two. */
  readonly needed: readonly string[]
  /** Facts that do not stand in a column of their own. */
  readonly facts?: FactTable
  /** The format of a post. */
  readonly format?: (cells: Cells) => string
  /** The id in a link, where there is no column of ids. */
  readonly idIn?: RegExp
  /** Of figures of a whole period: the days of the file. */
  readonly whole?: Parameters<Reader['finish']>[0]
  /** Leaves rows out. */
  readonly skips?: (cells: Cells) => boolean
}

/** Reads an export that has a row for every day. */
export function readDays<S extends Source>(input: unknown, options: ExportOptions, of: SimpleExport<S>): Reading<S> {
  const sheet = sheetOf(input, of.headers, of.needed, options)
  return readExport(of.source, of.kind, options, sheet, 'UTC', (read, sheet) => {
    const cells = cellReader(sheet, read, options, isEnglish(sheet))
    const factsOf = cells.facts(of.facts)
    sheet.rows((row, line) => {
      if (of.skips?.(row)) return
      const date = cells.day(row, line)
      if (date) read.row({ date }, factsOf(row, `${line}`))
    })
    return of.whole
  })
}

/** Reads an export that has a row for every post. */
export function readPosts<S extends Source>(input: unknown, options: ExportOptions, of: SimpleExport<S>): Reading<S> {
  const sheet = sheetOf(input, of.headers, of.needed, options)
  return readExport(of.source, of.kind, options, sheet, 'UTC', (read, sheet) => {
    const cells = cellReader(sheet, read, options, isEnglish(sheet))
    const factsOf = cells.facts(of.facts)
    sheet.rows((row, line) => {
      if (of.skips?.(row)) return
      const date = cells.clock(row, line)
      const id = row.post ? cells.id(row, line) : ''
      const post = id || of.idIn?.exec(`${row._link}`)?.[1] || `${row._link ?? ''}`.trim()
      const format = of.format?.(row)
      const paid = paidOf(row.paid)
      if (date && post)
        read.row({ date, post, ...(format && { format }), ...(paid && { paid }) }, factsOf(row, `${line}`))
    })
    return of.whole
  })
}

/** All these exports have other than plain letters in other languages. */
const isEnglish = ({ headers }: Sheet): boolean => /^[ -~]*$/.test(headers.join())

function paidOf(value: unknown): 'organic' | 'paid' | undefined {
  if (/^(sponsored|paid)$/i.test(`${value}`)) return 'paid'
  return /^organic$/i.test(`${value}`) ? 'organic' : undefined
}

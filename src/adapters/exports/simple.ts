import type { Dimensions } from '../../metrics/model/row.js'
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
export const readDays = <S extends Source>(input: unknown, options: ExportOptions, of: SimpleExport<S>): Reading<S> =>
  readRows(input, options, of, (cells, row, line) => {
    const date = cells.day(row, line)
    return date ? { date } : undefined
  })

/** Reads an export that has a row for every post. */
export const readPosts = <S extends Source>(input: unknown, options: ExportOptions, of: SimpleExport<S>): Reading<S> =>
  readRows(input, options, of, (cells, row, line) => {
    const date = cells.clock(row, line)
    const id = row.post ? cells.id(row, line) : ''
    const post = id || of.idIn?.exec(`${row._link}`)?.[1] || `${row._link ?? ''}`.trim()
    const format = of.format?.(row)
    const paid = paidOf(row.paid)
    return date && post ? { date, post, ...(format && { format }), ...(paid && { paid }) } : undefined
  })

/** @param about what a row is about; `undefined` for one that is left out. */
function readRows<S extends Source>(
  input: unknown,
  options: ExportOptions,
  of: SimpleExport<S>,
  about: (cells: ReturnType<typeof cellReader>, row: Cells, line: number) => Dimensions | undefined,
): Reading<S> {
  const sheet = sheetOf(input, of.headers, of.needed, options)
  return readExport(of.source, of.kind, options, sheet, 'UTC', (read, sheet) => {
    const cells = cellReader(sheet, read, options, isEnglish(sheet))
    const factsOf = cells.facts(of.facts)
    sheet.rows((row, line) => {
      const found = of.skips?.(row) ? undefined : about(cells, row, line)
      if (found) read.row(found, factsOf(row, `${line}`))
    })
    return of.whole
  })
}

/** All these exports have other than plain letters in other languages. */
const isEnglish = ({ headers }: Sheet): boolean => /^[ -~]*$/.test(headers.join())

export function paidOf(value: unknown): 'organic' | 'paid' | undefined {
  if (/^(sponsored|paid)$/i.test(`${value}`)) return 'paid'
  return /^organic$/i.test(`${value}`) ? 'organic' : undefined
}

import { readCsv } from './readCsv.js'
import { readJson } from './readJson.js'
import type { Table } from './table.js'

const isJson = (text: string, fileName: string): boolean =>
  /\.json$/i.test(fileName) || (!/\.(csv|tsv)$/i.test(fileName) && /^\s*[[{]/.test(text))

/** Reads columns and rows from pasted or dropped text. Never throws: what it can't read is named in `problems`. */
export const readTable = (source: string, { fileName = '' }: { readonly fileName?: string } = {}): Table => {
  // One kind of line break keeps the counting of lines honest; a BOM would become part of the first column's name.
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  if (text.trim() !== '') return isJson(text, fileName) ? readJson(text) : readCsv(text)
  const message = 'There is nothing here yet. Paste rows as CSV or JSON, drop a file, or take one of the examples.'
  return {
    format: 'csv',
    columns: [],
    records: [],
    total: 0,
    headerLine: 1,
    problems: [{ line: 1, reason: 'empty', message }],
  }
}

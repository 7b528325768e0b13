import Papa from 'papaparse'
import type { Problem } from './problems.js'
import { describeColumns, type Table, type TableRecord } from './table.js'

interface SourceRow {
  readonly line: number
  readonly cells: readonly string[]
  readonly broken: boolean
}

/** The sign that stands most often in the header outside quotes. In cells a comma may be part of a number or a text. */
const separatorOf = (header: string): string => {
  const bare = header.replace(/"[^"]*"/g, '')
  const count = (separator: string): number => bare.split(separator).length
  return ['\t', ';', ',', '|'].reduce((best, next) => (count(next) > count(best) ? next : best), ',')
}

/** Splits into rows that know their source line, also below a text in quotes that runs over several lines. */
const splitRows = (text: string, separator: string, firstLine: number): readonly SourceRow[] => {
  const rows: SourceRow[] = []
  let line = firstLine
  let start = 0
  Papa.parse<string[]>(text, {
    delimiter: separator,
    newline: '\n',
    step: ({ data, errors, meta }) => {
      // A backslash-escaped or unclosed quote swallows what follows it, so the row can't be trusted.
      const broken = errors.some(({ type }) => type === 'Quotes')
      rows.push({ line, cells: data.map((cell) => cell.trim()), broken })
      line += text.slice(start, meta.cursor).split('\n').length - 1
      start = meta.cursor
    },
  })
  return rows.filter(({ cells, broken }) => broken || cells.some((cell) => cell !== ''))
}

const problemOf = ({ line, cells, broken }: SourceRow, expected: number): Problem | undefined => {
  if (broken)
    return {
      line,
      reason: 'broken-quotes',
      message:
        'A quotation mark opens here and is not closed properly. Close it, and write a quote within a text twice: "".',
    }
  if (cells.length < expected)
    return {
      line,
      reason: 'too-few-cells',
      message: `This row has ${cells.length} cells, the header has ${expected}. Add the missing cells, empty if unknown.`,
    }
  // Empty cells beyond the last column do no harm.
  if (cells.slice(expected).some((cell) => cell !== ''))
    return {
      line,
      reason: 'too-many-cells',
      message: `This row has ${cells.length} cells, the header has ${expected}. Put a text that holds the separator into quotes.`,
    }
  return undefined
}

/** Reads comma-, semicolon-, tab- or bar-separated rows with a header. Empty lines are nothing. */
export const readCsv = (source: string): Table => {
  // Excel's own first line, "sep=;", names the separator and is no header.
  const named = /^sep=(.)\n/.exec(source)
  const text = named === null ? source : source.slice(named[0].length)
  const rows = splitRows(text, named?.[1] ?? separatorOf(/^\n*(.*)/.exec(text)?.[1] ?? ''), named === null ? 1 : 2)

  const [header, ...body] = rows
  if (header === undefined) return { format: 'csv', columns: [], records: [], total: 0, headerLine: 1, problems: [] }
  const headers = header.broken ? [] : header.cells
  const problems: Problem[] = []
  const records: TableRecord[] = []
  for (const row of header.broken ? [header] : body) {
    const problem = problemOf(row, headers.length)
    if (problem !== undefined) problems.push(problem)
    else
      records.push({
        line: row.line,
        cells: row.cells.slice(0, headers.length).map((value) => ({ line: row.line, value })),
      })
  }
  const described = describeColumns(headers, records, header.line)
  if (body.length === 0 && !header.broken)
    problems.push({
      line: header.line,
      reason: 'no-rows',
      message: 'There is a header and no row under it. The first line names the columns; rows start on the second.',
    })
  return {
    format: 'csv',
    columns: described.columns,
    records,
    total: body.length,
    headerLine: header.line,
    problems: [...described.problems, ...problems],
  }
}

import type { Problem } from './problems.js'

/** What a cell can hold: always text in CSV, anything in JSON. */
export type CellValue = string | number | boolean | null | readonly CellValue[] | { readonly [key: string]: CellValue }

export interface Cell {
  readonly line: number
  readonly value: CellValue
}

/** One row of the source as it stands there. A cell that the source leaves out is `undefined`. */
export interface TableRecord {
  readonly line: number
  readonly cells: ReadonlyArray<Cell | undefined>
}

export interface Column {
  /** Unique in the table: a second "Views" is "Views (2)". */
  readonly name: string
  /** As the source writes it. */
  readonly header: string
  /** Which cell of a record is this column's. */
  readonly index: number
  /** The first few different values, for the person to recognise the column and for dates to be told from words. */
  readonly samples: readonly string[]
}

/** A source, read but not yet understood: columns and cells, no facts. */
export interface Table {
  readonly format: 'csv' | 'json'
  readonly columns: readonly Column[]
  readonly records: readonly TableRecord[]
  /** Rows that the source has, those included that are no record because they could not be read. */
  readonly total: number
  /** Where the columns are named. */
  readonly headerLine: number
  readonly problems: readonly Problem[]
}

const unknownWords = new Set(['', '-', '--', '–', '—', 'n/a', 'na', 'null'])

/** The text of a cell, without the spaces around it (`trim` also takes no-break spaces). */
export const cellText = (cell: Cell | undefined): string => {
  if (cell === undefined || cell.value === null) return ''
  return typeof cell.value === 'object' ? JSON.stringify(cell.value) : String(cell.value).trim()
}

/** Whether a cell says that the value is not known. An export writes "-" or "n/a" where it has nothing; that is no 0. */
export const isUnknown = (cell: Cell | undefined): boolean => unknownWords.has(cellText(cell).toLowerCase())

/**
 * The first few different values of each column. Record by record, and of each only the cells that it has: rows of JSON that
 * share no key have as many columns as all of them have cells.
 */
const samplesOf = (records: readonly TableRecord[]): ReadonlyMap<number, ReadonlySet<string>> => {
  const samples = new Map<number, Set<string>>()
  for (const { cells } of records)
    for (const key in cells) {
      const index = Number(key)
      const known = samples.get(index) ?? new Set()
      if (known.size === 20 || isUnknown(cells[index])) continue
      samples.set(index, known.add(cellText(cells[index])))
    }
  return samples
}

/** Gives every column a name of its own and its samples, and says which headers were there twice. */
export const describeColumns = (
  headers: readonly string[],
  records: readonly TableRecord[],
  headerLine: number,
): { columns: readonly Column[]; problems: readonly Problem[] } => {
  const allSamples = samplesOf(records)
  const taken = new Set<string>()
  /** Of a header that was there before: the number that its next column tries first. */
  const next = new Map<string, number>()
  const problems: Problem[] = []
  const columns: Column[] = []
  headers.forEach((header, index) => {
    const samples = [...(allSamples.get(index) ?? [])]
    // Spreadsheets leave commas behind their last column.
    if (header === '' && samples.length === 0) return
    const wanted = header || `Column ${index + 1}`
    let name = wanted
    let n = next.get(wanted) ?? 2
    for (; taken.has(name); n += 1) name = `${wanted} (${n})`
    next.set(wanted, n)
    taken.add(name)
    columns.push({ name, header, index, samples })
    if (name !== wanted)
      problems.push({
        line: headerLine,
        column: name,
        reason: 'duplicate-column',
        message: `Two columns are called “${wanted}”. This one is listed as “${name}”: check which of them you mean.`,
      })
  })
  return { columns, problems }
}

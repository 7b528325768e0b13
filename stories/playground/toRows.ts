import type { FactId, Row } from 'kpi-kit/metrics'
import {
  type DateOrder,
  type DetectedOrder,
  detectDateOrder,
  type DetectedStyle,
  detectNumberStyle,
  type NumberStyle,
} from 'kpi-kit/adapters/table'
import { countsWhole, type FieldId, isDimension } from './fields.js'
import { type Mapping, mappedTwice } from './mapping.js'
import { notesOn } from './notes.js'
import { byLine, type Problem, quote } from './problems.js'
import { readCell, type Styles } from './readCell.js'
import { type Cell, type Column, cellText, isUnknown, type Table, type TableRecord } from './table.js'

/** What the person decides where the file can be read in two ways. */
export interface Choices {
  readonly numberStyle?: NumberStyle | undefined
  readonly dateOrder?: DateOrder | undefined
}

export interface Reading {
  /** The rows that could be read in full, ready for a widget's `data`. */
  readonly rows: readonly Row[]
  /** What could not be read, in the order of the source. A row with a problem is left out as a whole. */
  readonly problems: readonly Problem[]
  /** What was read otherwise than it stands there. */
  readonly notes: readonly string[]
  readonly numbers: DetectedStyle
  readonly dates: DetectedOrder
}

interface Used {
  readonly column: Column
  readonly field: FieldId
}

const usedColumns = (table: Table, mapping: Mapping, except: ReadonlyMap<FieldId, unknown>): readonly Used[] =>
  table.columns.flatMap((column) => {
    const field = mapping.get(column.name)
    return field === undefined || except.has(field) ? [] : [{ column, field }]
  })

/** The known cells of some columns. */
const cellsOf = (
  table: Table,
  used: readonly Used[],
): ReadonlyArray<{ readonly cell: Cell; readonly field: FieldId }> =>
  table.records.flatMap(({ cells }) =>
    used.flatMap(({ column, field }) => {
      const cell = cells[column.index]
      return cell === undefined || isUnknown(cell) ? [] : [{ cell, field }]
    }),
  )

const detect = (
  table: Table,
  used: readonly Used[],
  choices: Choices,
): { numbers: DetectedStyle; dates: DetectedOrder } => {
  const dated = used.filter(({ field }) => field === 'date' || field === 'observedAt')
  const counted = used.filter(({ field }) => !isDimension(field))
  const texts = cellsOf(table, counted)
    .filter(({ cell }) => typeof cell.value === 'string')
    .map(({ cell, field }) => ({ text: cellText(cell), whole: countsWhole(field as FactId) }))
  const numbers = detectNumberStyle(texts)
  const dates = detectDateOrder(cellsOf(table, dated).map(({ cell }) => cellText(cell)))
  return {
    numbers: choices.numberStyle === undefined ? numbers : { ...numbers, style: choices.numberStyle, reason: 'chosen' },
    dates: choices.dateOrder === undefined ? dates : { ...dates, order: choices.dateOrder, reason: 'chosen' },
  }
}

/** One question for the whole file, instead of a problem for every cell that waits for the answer. */
const question = (problems: readonly Problem[]): Problem | undefined => {
  const [first] = problems
  if (first === undefined) return undefined
  const rows = problems.length === 1 ? 'one row waits' : `${problems.length} cells wait`
  const message =
    first.reason === 'ambiguous-date'
      ? `Is the day or the month first in ${quote(first.value ?? '')}? Choose the date order; ${rows} for it.`
      : `${quote(first.value ?? '')} can be read in two ways. Choose the number style; ${rows} for it.`
  return { ...first, message }
}

const readRecord = (
  record: TableRecord,
  used: readonly Used[],
  styles: Styles,
): { row: Row; problems: readonly Problem[]; time?: string } => {
  const row: Partial<Record<FieldId, unknown>> = {}
  const problems: Problem[] = []
  let time: string | undefined
  for (const { column, field } of used) {
    const cell = record.cells[column.index]
    const at = { line: cell?.line ?? record.line, column: column.name }
    if (cell === undefined || isUnknown(cell)) {
      // A row without a date belongs to none of the days: it would be counted in addition to all of them.
      const message = 'This row has no date. Add it, or remove the row if it is a total.'
      if (field === 'date') problems.push({ ...at, value: cellText(cell), reason: 'no-date', message })
      continue
    }
    const read = readCell(field, cell, styles)
    if ('reason' in read) problems.push({ ...at, value: cellText(cell), ...read })
    else {
      row[field] = read.value
      if (field === 'date') time = read.time
    }
  }
  return { row: row as Row, problems, ...(time === undefined ? {} : { time }) }
}

const nothingMapped = ({ headerLine }: Table): Problem => ({
  line: headerLine,
  reason: 'no-facts',
  message: 'No column is mapped to a fact yet. Say below what at least one of them is.',
})

/**
 * Makes rows of facts out of a table. A cell that can't be read leaves its row out and is named; an empty one is unknown
 * and no problem. While two columns claim a dimension (a date, say), no row can be placed and none is read.
 */
export const toRows = (table: Table, mapping: Mapping, choices: Choices = {}): Reading => {
  const twice = mappedTwice(table, mapping)
  const used = usedColumns(table, mapping, twice)
  const { numbers, dates } = detect(table, used, choices)
  const styles: Styles = { numbers: numbers.style, dates: dates.order, isMixed: dates.isMixed }
  const problems: Problem[] = []
  const waiting: Problem[] = []
  const rows: Row[] = []
  const times: string[] = []
  const hasFacts = used.some(({ field }) => !isDimension(field))
  if (!hasFacts && twice.size === 0 && table.records.length > 0) problems.push(nothingMapped(table))
  const placed = hasFacts && ![...twice.keys()].some(isDimension)
  for (const record of placed ? table.records : []) {
    const read = readRecord(record, used, styles)
    const open = read.problems.filter(({ reason }) => reason.startsWith('ambiguous-'))
    waiting.push(...open)
    problems.push(...read.problems.filter((problem) => !open.includes(problem)))
    if (read.problems.length > 0) continue
    rows.push(read.row)
    if (read.time !== undefined) times.push(read.time)
  }
  const questions = ['ambiguous-date', 'ambiguous-number'].map((reason) =>
    question(waiting.filter((problem) => problem.reason === reason)),
  )
  const asked = questions.filter((problem) => problem !== undefined)
  return {
    rows,
    problems: [...asked, ...[...table.problems, ...twice.values(), ...problems].sort(byLine)],
    notes: notesOn(times),
    numbers,
    dates,
  }
}

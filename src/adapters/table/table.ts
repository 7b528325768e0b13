import { at, isRecord, type JsonRecord, safely } from '../reading/payload.js'
import { eachRecord, separatorOf } from './csv.js'

/** Rows under a header: of a CSV text, or a list of records as JSON has them. */
export interface Table {
  readonly headers: readonly string[]
  /** Where the columns are named, counted from 1; 0 for JSON. */
  readonly headerLine: number
  /** The lines above the header: titles, notes, the range that was asked for. Empty cells are left out. */
  readonly above: readonly string[]
  /** The sign between cells: where it is `;`, decimals have a comma. `''` for JSON. */
  readonly separator: string
  /**
   * Visits every row, until told to stop with `false`: its cells by column, and its line, or in JSON its number from 1. Cells of CSV
   * are texts as they stand.
   */
  readonly each: (visit: (cells: readonly unknown[], line: number) => boolean | void) => void
}

export const isTable = (value: unknown): value is Table =>
  Array.isArray(at(value, 'headers')) && typeof at(value, 'each') === 'function'

/** No header of an export is longer. A text of megabytes without a line break is none. */
const LONGEST_HEADER = 100_000

/** The tables that a text may be: its first lines are titles or notes in some exports, and the header is below them. */
export function tablesIn(text: string, most = 12): Table[] {
  const body = text.replace(/^\uFEFF/, '')
  const [said, named = ''] = /^sep=(.)\r?\n/.exec(body) ?? ['']
  const start = said.length
  const head: { cells: readonly string[]; line: number; next: number; above: string[] }[] = []
  const above: string[] = []
  const first = body.slice(start, start + LONGEST_HEADER)
  if (!/[\n\r]/.test(first) && body.length - start > LONGEST_HEADER) return []
  const separator = named || separatorOf(first)
  const top = body.slice(0, start + LONGEST_HEADER)
  eachRecord(top, separator, start, said ? 2 : 1, (cells, line, next) => {
    if (next > top.length && top.length < body.length) return false
    if (cells.length > 1) head.push({ cells, line, next, above: [...above] })
    above.push(cells.filter(Boolean).join(separator))
    return head.length < most && line < 200
  })
  return head.map(({ cells, line, next, above }) => ({
    above,
    separator,
    headers: cells.map((cell) => cell.trim()),
    headerLine: line,
    each: (visit) => {
      eachRecord(body, separator, next, line + 1, (found, at) => {
        const isEmpty = found.length < 2 && !found[0]?.trim()
        return isEmpty || visit(found, at) !== false
      })
    },
  }))
}

/** A list of records as a table: its columns are all keys that the first thousand of them have. */
export function tableOfRecords(records: readonly unknown[]): Table | null {
  const headers = [...new Set(records.slice(0, 1000).flatMap(keysOf))]
  if (!headers.length) return null
  return {
    headers,
    headerLine: 0,
    above: [],
    separator: '',
    each: (visit) => {
      const cellOf = (one: JsonRecord, key: string) => (Object.hasOwn(one, key) ? one[key] : undefined)
      const cellsOf = (one: unknown) => safely(() => isRecord(one) && headers.map((key) => cellOf(one, key)))
      records.some((one, i) => {
        const cells = cellsOf(one)
        return cells && visit(cells, i + 1) === false
      })
    },
  }
}

const keysOf = (one: unknown): string[] => safely(() => isRecord(one) && Object.keys(one)) || []

import type { Unit } from '../../metrics/index.js'

/** What a number counts in: a fraction for `percent`, seconds for `duration`. */
export interface CellUnit {
  readonly unit: Unit
  /** ISO 4217 code; of money. */
  readonly currency?: string | undefined
}

/** A column of a table: how its values are to be read. */
export interface ReportColumn {
  readonly id: string
  /** Its heading, in the reader's language. */
  readonly label: string
  /**
   * `text` and `date` (ISO days) hold texts; all others hold numbers, raw: 0.042 is 4.2%, 90 is a minute and a half. `row`: each
   * row has its own, as the goals of a plan have.
   */
  readonly unit: 'text' | 'date' | 'row' | Unit
  /** ISO 4217 code; of columns in money. */
  readonly currency?: string | undefined
}

/** What stands in a cell: `null` is not known, or not reported, and never zero. */
export type ReportCell = string | number | null

/** A table of a report as data, from which CSV, XLSX, Markdown and the mail are made. */
export interface ReportTable {
  /** Stays the same in every language: `'plan'`, `'channels'`. */
  readonly id: string
  readonly title: string
  readonly columns: readonly ReportColumn[]
  readonly rows: ReadonlyArray<readonly ReportCell[]>
  /** What the numbers of each row count in, where columns are of the unit `row`, or of money in several currencies. */
  readonly rowUnits?: readonly CellUnit[] | undefined
}

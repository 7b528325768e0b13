import type { FactTable } from '../reading/factTable.js'
import type { JsonRecord } from '../reading/payload.js'
import type { ProblemCode, Source } from '../reading/types.js'

/** What a table that a connector writes holds, by the names of its columns. `'a|b'` is the first of several names that is there. */
export interface ConnectorTable {
  /** As the connector or the package calls it: `'facebook_pages.daily_page_metrics_total'`. */
  readonly name: string
  readonly source: Source
  /** The columns that tell it from all other tables, with a space between them. */
  readonly needs: string
  /** What it holds. Tables that hold the same must not be joined: they would count twice. */
  readonly holds: 'days' | 'levels' | 'gains' | 'posts' | 'publications' | 'ads' | 'visits'
  /** Formulas of columns, as `factsBy` takes them. */
  readonly facts: FactTable
  /** The column of the day, or of the publication of a post. A level has none: its day is that of the reading. */
  readonly date?: string
  /** What a stamp in that column is: the beginning or the end of the day, in whichever zone. Without it the day is as written. */
  readonly stamp?: 'starts' | 'ends'
  /** The column of the end of a longer span, and what its stamp is. */
  readonly until?: string
  readonly untilStamp?: 'ends'
  /** The column of the post's id; its rows are lifetimes. */
  readonly post?: string
  /** The column by which the latest of several readings of a post is found, where it is not the time of reading. */
  readonly order?: string
  readonly format?: (record: JsonRecord) => string
  /** The column of the account's id. Rows have it where there are several in a table. */
  readonly account?: string
  /** The column of what people call the account. */
  readonly called?: string
  readonly campaign?: string
  readonly currency?: string
  readonly paid?: 'organic' | 'paid' | ((record: JsonRecord) => 'organic' | 'paid')
  /** The channel of a row where it is not the source's; `''` for a row that this table does not speak of. */
  readonly channel?: (record: JsonRecord) => string
  /** Columns that the functions above look at. */
  readonly uses?: string
  /** Rows are parts of a day (ads, videos, countries, hours) and are added up. Otherwise a later reading replaces an earlier one. */
  readonly isParts?: boolean
  /** Columns of which one with a value makes the row a part of a total that another table has. */
  readonly breakdowns?: string
  /** Columns that are true or false. */
  readonly flags?: string
  /** Why nothing of it is read, or some of its columns are not. */
  readonly refused?: readonly Refused[]
}

interface Refused {
  readonly code: ProblemCode
  /** The columns; without them, the whole table. */
  readonly columns?: string
  readonly text: string
}

import type { NumberFactId, SamplesId } from '../metrics/model/facts.js'

/** A column by its name, exactly as the table has it. */
export type Column = string

/** Whose rows, or on what: a column, the same value for all rows of the source, or a column whose values have other names here. */
export type Dimension =
  | Column
  | { readonly value: string }
  /** `{ column: 'utm_source', map: { instagram: ['ig', 'insta'] } }`. What is not in the map keeps its own name. */
  | { readonly column: Column; readonly map: Readonly<Record<string, readonly string[]>> }

/** Whose rows they are: the column that keeps one tenant from the rows of another. */
export type BrandColumn =
  | Column
  /** Of ids that are no text: with their type the engine compares them as they are, and finds them by an index. */
  | { readonly column: Column; readonly type: 'text' | 'integer' | 'uuid' }
  /** All rows of the source are of this one brand. */
  | { readonly value: string }

/** Only rows in which each of the columns has this value, or one of these: `{ country: ['DE', 'AT'], kind: 'post' }`. */
export type Where = Readonly<Record<Column, ColumnValue | readonly ColumnValue[]>>
export type ColumnValue = string | number | boolean

/**
 * Where a number stands in a row: its column, or
 *
 * - `per`: what it is divided by: `{ column: 'cost_micros', per: 1e6 }`
 * - `absent: 'zero'`: the source leaves it out when it is zero, so NULL is 0 here; otherwise NULL is unknown
 * - `where`: only in such rows, which is how long tables are read: `{ column: 'amount', where: { metric: 'page_likes' } }`
 */
export type NumberColumn =
  | Column
  | {
      readonly column: Column
      readonly per?: number | undefined
      readonly absent?: 'zero' | undefined
      readonly where?: Where | undefined
    }

/** Where a list of measurements stands in a row: a column of an array of numbers, or of the same as JSON text. */
export type SamplesColumn = Column | { readonly column: Column; readonly as: 'array' | 'json' }

/** What events of a day add up to: how many there are (`'*'`, or with a value in a column), or the sum of a column. */
export type EventNumber =
  | { readonly count: Column; readonly where?: Where | undefined }
  | { readonly sum: Column; readonly per?: number | undefined; readonly where?: Where | undefined }

/** The list of what a column says of each event of a day. */
export type EventSamples = { readonly list: Column; readonly where?: Where | undefined }

interface AnySource {
  /** `'schema.table'`, or its parts as a list where a name has a dot in it. */
  readonly table: string | readonly string[]
  readonly brand: BrandColumn
  readonly channel: Dimension
  readonly account?: Dimension | undefined
  /** Several columns make up one campaign: `['campaign_id', 'ad_id']`. */
  readonly campaign?: Dimension | readonly Column[] | undefined
  /** `'organic'`, `'paid'`, or empty for what is neither. */
  readonly paid?: Dimension | undefined
  /** The day: a DATE, or a time stamp without a zone. `{ from, to }` where a row is of several days. */
  readonly date: Column | { readonly from: Column; readonly to: Column }
  /** ISO 4217 code of the row's money. */
  readonly currency?: Dimension | undefined
  /** When the row was read: a time stamp, of UTC where it has no zone. Of two readings of one thing the later counts. */
  readonly observedAt?: Column | undefined
  /** Rows are read on their day or later, so that the engine may skip older parts of a table of readings. */
  readonly observedAfterDate?: boolean | undefined
  /** A column of booleans: the day is not over. */
  readonly provisional?: Column | undefined
  /** A column of booleans: the source has estimated the figures from a sample. `true`: it always does. */
  readonly sampled?: Column | true | undefined
  readonly where?: Where | undefined
}

/** A table whose rows have the figures of a day, a span of days, or a post. */
export interface RowSource extends AnySource {
  readonly events?: false | undefined
  /** The post's id: each row has the lifetime of a post, and rows without an id are left out, as nothing can be said of them. In
   * a table that has both, `{ column, optional: true }`: rows without an id are the account's. */
  readonly post?: Column | { readonly column: Column; readonly optional: true } | undefined
  /** What the post is: `'reel'`, `'photo'` … */
  readonly format?: Dimension | undefined
  readonly facts: Readonly<Partial<Record<NumberFactId, NumberColumn> & Record<SamplesId, SamplesColumn>>>
}

/** A table with a row for each event (a message, a lead, a mention), which are counted by day. */
export interface EventSource extends AnySource {
  readonly events: true
  readonly facts: Readonly<Partial<Record<NumberFactId, EventNumber> & Record<SamplesId, EventSamples>>>
}

/**
 * A table of the warehouse and what its columns are in the kit's words.
 *
 * @example
 * { table: 'analytics.post_readings', brand: 'client_id', channel: 'platform', post: 'post_id', date: 'published_on',
 *   observedAt: 'read_at', facts: { reach: 'reach', likes: 'like_count', saves: { column: 'saves', absent: 'zero' } } }
 * @example
 * { table: 'analytics.messages', events: true, brand: 'client_id', channel: 'platform', date: 'asked_on',
 *   facts: { messages: { count: '*' }, answered: { count: 'seconds' }, responseTimes: { list: 'seconds' } } }
 */
export type Source = RowSource | EventSource

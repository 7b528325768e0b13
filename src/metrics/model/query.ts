import type { ChannelInput } from './channels.js'
import type { FactId } from './facts.js'
import type { DateString, Rows } from './row.js'
import type { CompareTo, PeriodInput } from './period.js'

/** A platform changed what it counts, an account was cleaned, bots came. */
export interface Break {
  /** The first day of the new counting. */
  readonly date: DateString
  /** What is counted in another way from then on. */
  readonly facts: readonly FactId[]
  /** By default all of them. */
  readonly channels?: readonly string[] | undefined
  /** What the reader is told about it, in the reader's language. */
  readonly note?: string | undefined
}

/**
 * What is asked of the data: which rows, of which days, brand and channels, and what they are compared with. One type under
 * the options of every function, the props of every widget and those of the provider.
 */
export interface DataQuery {
  /** One row of facts or many. What an array holds is read once: a row that is changed in place is not seen, so change rows by
   * giving a new array. In development the console says so where it notices, by a few of the rows. */
  readonly data?: Rows | null | undefined
  /** Rows of the period to compare with, where they are not among `data`. */
  readonly previous?: Rows | null | undefined
  /** `'2026-10'`, `'2026-W42'`, `'2026-Q4'`, `'2026'`, a day or `{ from, to }`. By default the extent of the data. */
  readonly period?: PeriodInput | undefined
  /** What to compare with: `'previous'` (the default), `'year'`, `'none'` or `{ from, to }`. */
  readonly compareTo?: CompareTo | undefined
  /** The last day that is known about. By default the last date of the data; nothing reads the clock. */
  readonly asOf?: DateString | undefined
  /** Your own brand, where the rows are of several. Rows of other brands count only for share of voice. */
  readonly own?: string | undefined
  /** Only rows of these channels, and none without a channel: a total over all channels says nothing about some. Where each is
   * told of as `{ id, … }`, and they are all that there are, such a total counts. Facts of the whole site are taken wherever they
   * stand. A channel is expected to report from its first row on; say `{ id, from, to }` where that is not so, and `complete` where
   * days of zero are left out. */
  readonly channels?: readonly ChannelInput[] | undefined
  /** Days on which something began to be counted in another way: no change is given over them. */
  readonly breaks?: readonly Break[] | undefined
  /** ISO 4217 code, for money in rows that don't say it. */
  readonly currency?: string | undefined
}

const KEYS = ['data', 'previous', 'period', 'compareTo', 'asOf', 'own', 'channels', 'breaks', 'currency'] as const

/** What a query says, and what another says where it is silent: `null` and `undefined` say nothing. */
export function mergeQuery(over: DataQuery, under: DataQuery): DataQuery {
  const merged: Record<string, unknown> = {}
  for (const key of KEYS) merged[key] = over?.[key] ?? under?.[key]
  return merged
}

import type { NumberFactId, SamplesId } from './facts.js'

/** A plain day `'2026-10-17'`, an ISO week `'2026-W42'`, a month `'2026-10'`, a quarter `'2026-Q4'` or a year `'2026'`. */
export type DateString = string

/** Both ends are plain days and both belong to the span. */
export interface DateSpan {
  readonly from: DateString
  readonly to: DateString
}

/** A row's date as hosts have it: a time stamp is the day that is written in it, a `Date` its day in UTC. */
export type DateInput =
  | DateString
  | DateSpan
  | Date
  | { readonly from: DateString | Date; readonly to: DateString | Date }

/** The formats of posts that the kit has names for; any other text is a format of your own. */
export type PostFormat = 'photo' | 'video' | 'reel' | 'story' | 'text'

/** What a row is about. A dimension that is left out, where other rows have it, makes the row a total over it. */
export interface Dimensions {
  readonly date?: DateInput | null | undefined
  readonly brand?: string | null | undefined
  readonly channel?: string | null | undefined
  /** Where a channel has several accounts: each is a channel of its own, called `'instagram/brand_ru'`. */
  readonly account?: string | null | undefined
  readonly campaign?: string | null | undefined
  readonly paid?: 'organic' | 'paid' | null | undefined
  /** The post's id. Such a row holds the post's lifetime so far, and its `date` is the day of publication. */
  readonly post?: string | null | undefined
  /** What the post is: one of the formats that have names here, or one of your own, as you call it. */
  readonly format?: PostFormat | (string & {}) | null | undefined
}

/**
 * What one channel did in one period. A fact that is missing, `null` or `undefined` is unknown; `0` was measured.
 *
 * @example { date: '2026-10-17', channel: 'instagram', followers: 12504, followersGained: 31, reach: 2562 }
 */
export interface Row
  extends Dimensions,
    Readonly<Partial<Record<NumberFactId, number | null | undefined>>>,
    Readonly<Partial<Record<SamplesId, readonly number[] | null | undefined>>> {
  /** ISO 4217 code of the row's money, in upper or lower case. */
  readonly currency?: string | null | undefined
  /** The day is not over: its figures still grow, and count only when it is. */
  readonly provisional?: boolean | null | undefined
  /** The source has estimated the figures from a sample of its data (web analytics does so with many visits). */
  readonly sampled?: boolean | null | undefined
  /** When the figures were read: an ISO 8601 time, a `Date`, or epoch seconds or milliseconds. Of two readings of one thing
   * the later counts. */
  readonly observedAt?: string | number | Date | null | undefined
  /** Facts that this source leaves out when they are zero: `{ likes: 'zero' }`. */
  readonly absent?: Readonly<Partial<Record<NumberFactId, 'zero'>>> | null | undefined
}

/** One row or many. */
export type Rows = Row | readonly Row[]

/** A dimension as text, as rows are compared by it: `''` where the row does not say it. */
export const dimensionText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? `${value}` : ''

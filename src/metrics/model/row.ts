import type { FactId, NumberFactId, SamplesId } from './facts.js'

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
  /**
   * The row stands for so many posts of one channel (with a `post`, which then is a name that no other row of these days has),
   * or else for so many campaigns of each of its days. All of them know the same facts; what adds is their sum, and samples
   * are all of theirs. People and levels are no figures of several: `sums` and `most` hold what is true of them.
   *
   * @unit a whole number from 1 on; a row with any other is left out as `invalid`
   * @example { date: '2026-10-17', channel: 'instagram', post: '3 reels', cells: 3, likes: 240, comments: 12 }
   */
  readonly cells?: number | null | undefined
  /**
   * The row stands for these days, each of which has its own figures and knows the same facts; they need not be next to each
   * other. What adds is their sum, as with `cells`. A window counts all of the days or none: of one that it cuts nothing is
   * known. Without it a row of several days is one figure of all of them, of which no day is known.
   *
   * @unit plain days, each once, within the row's `date`, which is a span; of posts there are none. A row with any other is
   * left out as `invalid`
   * @example { date: '2026-10', days: ['2026-10-02', '2026-10-03', '2026-10-06'], channel: 'vk', spend: 4200, clicks: 310 }
   */
  readonly days?: readonly DateString[] | null | undefined
  /**
   * What a fact that does not add (people, a level), or a formula with a product or a ratio in it, comes to in each day or post
   * that the row stands for, added up: `{ reach: 5120, '["times","posts","followers"]': 37512 }`. `sumKey` spells the keys,
   * `sumsOf` says which of them a metric needs. What is split into organic and paid or by campaign has its formulas on a row of
   * neither, which may hold nothing else.
   */
  readonly sums?: Readonly<Record<string, number>> | null | undefined
  /** The largest of the figures of people that `sums` adds up: together they are as many at the least. `{ reach: 1830 }` */
  readonly most?: Readonly<Partial<Record<NumberFactId, number>>> | null | undefined
  /**
   * Facts that the channel is known to report, in rows that are not here: without a figure they are missing, and not none of
   * its business. A row that holds no facts beside them adds no figure and no day; with a `date` it says that the channel has
   * had rows since, and has reported these facts since.
   *
   * @example { date: '2024-03-01', channel: 'vk', reports: ['followers', 'reach', 'spend'] }
   */
  readonly reports?: readonly FactId[] | null | undefined
}

/** One row or many. */
export type Rows = Row | readonly Row[]

/** A dimension as text, as rows are compared by it: `''` where the row does not say it. */
export const dimensionText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? `${value}` : ''

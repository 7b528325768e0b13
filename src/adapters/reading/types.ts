import type { Break } from '../../metrics/model/query.js'
import type { DateString, Row } from '../../metrics/model/row.js'

/** Where figures come from. */
export type Source =
  | 'instagram'
  | 'facebook'
  | 'meta-ads'
  | 'vk'
  | 'telegram'
  | 'tiktok'
  | 'youtube'
  | 'linkedin'
  | 'x'
  | 'google-analytics'
  | 'yandex-metrica'
  | 'hubspot'

/** What a payload does not say about itself, and its reader knows. All of it may be left out. */
export interface AdapterOptions {
  /** The name of the file, where there is one. */
  readonly name?: string | undefined
  /** IANA zone in which the account's days begin: `'Europe/Berlin'`. By default the payload's own, else the platform's, else UTC. */
  readonly timeZone?: string | undefined
  /** BCP 47 language in which a file was exported: it says how numbers and dates are written where the file does not. */
  readonly locale?: string | undefined
  /** Order of day and month in dates such as 03/04/2026, where neither the headers nor the dates themselves tell it: dates of two
   * forms in one column do not. */
  readonly dateOrder?: 'day-first' | 'month-first' | undefined
  /** The `brand` of all rows. */
  readonly brand?: string | undefined
  /** The `channel` of all rows. By default that of the platform: `'instagram'`. */
  readonly channel?: string | undefined
  /** The `account` of all rows, where a channel has several. */
  readonly account?: string | undefined
  /** ISO 4217 code of money, where the payload does not name it. */
  readonly currency?: string | undefined
  /** When the payload was read: an ISO 8601 time, a `Date`, or epoch milliseconds. Lifetime figures are of this time, and its
   * day is not over. */
  readonly observedAt?: string | number | Date | undefined
  /** The first and the last day that were asked for, where the payload does not say them. What a platform leaves out when it is
   * zero is zero within them, and unknown outside. */
  readonly from?: DateString | undefined
  readonly to?: DateString | undefined
}

/**
 * Why something of a payload is not in the rows, or is there with a doubt.
 *
 * - `not-known`: nothing that the kit can read.
 * - `not-a-number`, `not-a-date`, `too-large`: a value that cannot be what its place says.
 * - `ambiguous-date`, `ambiguous-number`: several readings are possible and nothing tells which: pass `dateOrder` or `locale`.
 * - `id-rounded`: an id that was a number too long for JSON.parse: pass the text instead.
 * - `rolling-window`: a figure of the last 7 or 28 days, given for each day: it cannot be summed.
 * - `breakdown`: parts of a figure, of which only one level is read.
 * - `total-row`: a sum of the rows beside it.
 * - `removed`: a figure that the platform no longer gives.
 * - `not-a-fact`: a ratio, a rank, a list: the kit computes it, or has no use for it.
 * - `too-few`: too few people for the platform to say a figure.
 * - `not-ready`: the platform has not worked the figure out yet.
 * - `api-error`: the platform answered with an error instead of figures.
 * - `sampled`: the platform has estimated, or has left out, some of the figures.
 * - `incomplete`: there is more of it, on other pages, than was given.
 * - `no-zone`, `no-range`, `no-currency`, `no-date`: something that has to be passed beside the payload.
 * - `twice`: another payload, which is joined with this one, holds the same things.
 * - `workbook`, `encoding`: a file that is no text, or one whose letters cannot be read.
 * - `empty`: a payload of a kind that is known, with nothing in it.
 */
export type ProblemCode =
  | 'not-known'
  | 'not-a-number'
  | 'not-a-date'
  | 'too-large'
  | 'ambiguous-date'
  | 'ambiguous-number'
  | 'id-rounded'
  | 'rolling-window'
  | 'breakdown'
  | 'total-row'
  | 'removed'
  | 'not-a-fact'
  | 'too-few'
  | 'not-ready'
  | 'api-error'
  | 'sampled'
  | 'incomplete'
  | 'no-zone'
  | 'no-range'
  | 'no-currency'
  | 'no-date'
  | 'twice'
  | 'workbook'
  | 'encoding'
  | 'empty'

/** Something that was refused, left out or doubted. */
export interface ReadProblem {
  readonly code: ProblemCode
  /** Where it stands: `data[0].values[3].value`, `line 12, Reach`. The first place where it stands in several; `''` for the whole. */
  readonly place: string
  /** Why, in a sentence of English. */
  readonly text: string
  /** In how many places. */
  readonly count: number
}

/** A channel that rows are of: what widgets take as `channels`. */
export interface ReadChannel {
  /** As in rows: `'vk'`, or `'vk/studio'` for an account. */
  readonly id: string
  /** What its people call it, where the payload says so. */
  readonly name?: string
  /** What was read of it. Its own life may be longer: a channel does not end where an export does. */
  readonly read: {
    /** The first and the last day of what was read, or asked for. */
    readonly from?: DateString
    readonly to?: DateString
    /** No day between them is unknown: those on which there was nothing are in the rows with zeros. */
    readonly complete: boolean
  }
}

/** What a payload says. */
export interface Reading<S extends Source | null = Source | null> {
  /** `null` where it is of no source that the kit knows: `problems` says what it is not. */
  readonly source: S
  /** The API call or the export, as the function that reads it is called. `''` where it is not known. */
  readonly kind: string
  readonly rows: readonly Row[]
  readonly problems: readonly ReadProblem[]
  readonly channels: readonly ReadChannel[]
  /** Days from which the platform counts something in another way: what widgets and functions take as `breaks`. */
  readonly breaks: readonly Break[]
  /** The platform has estimated some of the figures from a part of its data, or has left some out. */
  readonly sampled: boolean
  /** Kinds, of the same source and the same channel, whose rows must not be joined with these: they hold the same things again. */
  readonly notWith: readonly string[]
}

/** A function that reads one kind of payload. It never throws. */
export type Adapter = (payload: unknown, options?: AdapterOptions) => Reading<Source>

/** How a kind is told from all others. */
export interface Recognised {
  /** Reads JSON, or a table with a header. */
  readonly of: 'json' | 'table'
  readonly is: (payload: unknown) => boolean
  readonly read: Adapter
}

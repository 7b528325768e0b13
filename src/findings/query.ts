import type { CampaignEvent, DataQuery, DateString, MetricInput, MissingPolicy, Stage } from '../metrics/index.js'
import type { Bonus, PlanRow } from '../metrics/analysis/readCard.js'

/** An instant: ISO with its offset, `'2026-10-31T18:00:00+03:00'`. Without an offset it is no instant, and counts as `invalid`. */
export type Instant = string

/** What is known of a post beside its figures, which stay in the rows and are joined by `id`. */
export interface PostInfo {
  readonly id: string
  readonly channel: string
  /** Left out of a post that was planned and is not published. */
  readonly publishedAt?: Instant | null | undefined
  readonly format?: string | undefined
  readonly title?: string | undefined
  readonly url?: string | undefined
  readonly image?: string | undefined
  readonly author?: string | undefined
  readonly plannedFor?: Instant | undefined
  /** Money was spent on it: its figures are not compared with those of others. */
  readonly boosted?: boolean | undefined
  readonly deletedAt?: Instant | undefined
  /** When this was read; of two for one post the later counts. */
  readonly observedAt?: Instant | undefined
}

/** A message or comment that waits for an answer, or had one. */
export interface Conversation {
  readonly id: string
  readonly channel: string
  readonly at: Instant
  readonly answeredAt?: Instant | null | undefined
  readonly answeredBy?: string | undefined
  /** Answered by a machine: it does not stop the clock. */
  readonly bot?: boolean | undefined
  readonly needsAnswer?: boolean | undefined
  /** When this was read; of two for one message the later counts. */
  readonly observedAt?: Instant | undefined
}

/** When people work: for each weekday its spans by the clock of the zone. A day that is left out is closed; an open end of the day is `'24:00'`. */
export type OpeningHours = Readonly<
  Partial<
    Record<
      'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun',
      readonly (readonly [from: string, to: string])[] | null
    >
  >
>

/** By which clock people work. */
export interface WorkingTime {
  /** As the IANA names it: `'Europe/Moscow'`. Without one a day is that which an instant is written in. */
  readonly timeZone?: string | undefined
  /** Without any, time is counted around the clock. They need a `timeZone`. */
  readonly hours?: OpeningHours | undefined
  /** Days on which nobody works, whatever the hours say. */
  readonly holidays?: readonly DateString[] | undefined
}

/** Which lists hold all that there is: what is not in such a list is not there. */
export interface Complete {
  readonly posts?: boolean | undefined
  readonly conversations?: boolean | undefined
}

/** How often a channel is to be posted to. */
export interface Cadence {
  readonly channel: string
  readonly per: 'day' | 'week' | 'month'
  readonly posts: number
  /** More days than these without a post are too many. @default 7 */
  readonly maxGapDays?: number | undefined
  readonly format?: string | undefined
}

/** What may be spent in the period. */
export interface Budget {
  readonly amount: number
  /** ISO 4217 code. */
  readonly currency?: string | undefined
  /** Which share of it may be spent by which share of the period, where that is not even: `[[0, 0], [0.5, 0.7], [1, 1]]`. */
  readonly curve?: readonly (readonly [time: number, share: number])[] | undefined
}

/** Someone whose plan is looked at, as `<ScorecardComparison>` takes them. */
export interface TeamMember {
  readonly id?: string | undefined
  readonly person: {
    /** The host's own name for them. */
    readonly name: string
    readonly role?: string | undefined
    /** The address of a picture: https, or relative to the page. */
    readonly photo?: string | undefined
  }
  readonly plan?: readonly PlanRow[] | undefined
  /** Only rows of these channels are theirs. By default those of the query. */
  readonly channels?: DataQuery['channels']
  /** Not shown to clients. */
  readonly bonus?: Bonus | undefined
}

/** What is asked of a period: its rows, and what people have planned, done and published. */
export interface FindingsQuery extends DataQuery, WorkingTime {
  /** The time up to which things are judged. @default of findings, the end of the last day that is known about */
  readonly now?: Instant | undefined
  readonly plan?: readonly PlanRow[] | null | undefined
  readonly missing?: MissingPolicy | undefined
  readonly stages?: readonly Stage[] | undefined
  readonly events?: readonly CampaignEvent[] | undefined
  readonly posts?: readonly PostInfo[] | undefined
  readonly conversations?: readonly Conversation[] | undefined
  readonly complete?: Complete | undefined
  readonly cadence?: readonly Cadence[] | undefined
  readonly budget?: Budget | undefined
  /** The metrics that are looked at beside those of the plan. */
  readonly show?: readonly MetricInput[] | undefined
  readonly people?: readonly TeamMember[] | undefined
  /** Who reads it: worst posts and persons' bonuses are not for clients. @default 'client' */
  readonly audience?: 'client' | 'manager' | 'specialist' | undefined
}

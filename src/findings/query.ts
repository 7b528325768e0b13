import type { CampaignEvent, DataQuery, MetricInput, MissingPolicy, Stage } from '../metrics/index.js'
import type { PlanRow } from '../metrics/analysis/readCard.js'

/** An instant: ISO with its offset, `'2026-10-31T18:00:00+03:00'`. Without an offset it is no instant, and counts as `invalid`. */
export type Instant = string

/** What is known of a post beside its figures, which stay in the rows and are joined by `id`. */
export interface PostInfo {
  readonly id: string
  readonly channel: string
  readonly publishedAt: Instant
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

/** Someone whose plan is looked at; the host's own name for them. */
export interface TeamMember {
  readonly name: string
  readonly role?: string | undefined
  readonly plan?: readonly PlanRow[] | undefined
  readonly channels?: DataQuery['channels']
}

/** What is asked of a period: its rows, and what people have planned, done and published. */
export interface FindingsQuery extends DataQuery {
  readonly plan?: readonly PlanRow[] | null | undefined
  readonly missing?: MissingPolicy | undefined
  readonly stages?: readonly Stage[] | undefined
  readonly events?: readonly CampaignEvent[] | undefined
  readonly posts?: readonly PostInfo[] | undefined
  readonly conversations?: readonly Conversation[] | undefined
  readonly cadence?: readonly Cadence[] | undefined
  readonly budget?: Budget | undefined
  /** The metrics that are looked at beside those of the plan. */
  readonly show?: readonly MetricInput[] | undefined
  readonly people?: readonly TeamMember[] | undefined
  /** Who reads it: worst posts and persons' bonuses are not for clients. @default 'client' */
  readonly audience?: 'client' | 'manager' | 'specialist' | undefined
}

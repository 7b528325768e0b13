import type { FindingsQuery, Instant } from '../query.js'

/** What is looked at without anybody's task being behind it: days and posts that are out of the ordinary. */
export type Watched = 'followers' | 'likes' | 'deleted' | 'bursts'

/** How messages are to be answered. */
export interface ResponseRule {
  /** Seconds. @default 3600 */
  readonly within?: number | undefined
  /** Of all messages that this is asked of. @default 0.9 */
  readonly share?: number | undefined
  /** Working time, or around the clock. @default 'business' where hours are given */
  readonly clock?: 'business' | 'calendar' | undefined
}

/** What the work is checked by. What stands here goes before what the query says. */
export interface ControlRules
  extends Partial<
    Pick<
      FindingsQuery,
      | 'timeZone'
      | 'hours'
      | 'holidays'
      | 'plan'
      | 'events'
      | 'posts'
      | 'conversations'
      | 'complete'
      | 'cadence'
      | 'budget'
    >
  > {
  readonly now?: Instant | undefined
  readonly response?: ResponseRule | undefined
  /** @default all of them */
  readonly watch?: readonly Watched[] | undefined
  /** For `alerts`: after so many days an open one is due again. @default 7 */
  readonly remindAfterDays?: number | undefined
}

/** The query with the rules laid over it. */
export type ControlQuery = FindingsQuery & ControlRules

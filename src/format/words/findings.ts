import type { Calendar } from '../../metrics/index.js'
import type { Count, Forms } from '../messages.js'

/** What a difference is of: things counted, an amount of money, a rate or an average, or a time. */
export type ChangeOf = 'count' | 'amount' | 'rate' | 'time'

/**
 * What findings are said in. Names come first or after a colon, so that they need no other case; numbers come formatted. `before` is
 * always what `inPeriod` makes.
 */
export interface FindingWords {
  /** "and 3 more findings", after some of them. */
  readonly more: (count: Count) => string
  /** "in September": `month` is 0 to 11 where the period is a month, whose `year` is given where it is another one. */
  readonly inPeriod: (period: string, month: number | null, year: string | null) => string
  /** "23.0% fewer per day than in September". */
  readonly than: (amount: string, of: ChangeOf, isUp: boolean, before: string, perDay: boolean) => string
  readonly asMuch: (before: string) => string
  /** A difference that is none, by itself. */
  readonly same: string
  /** "was 5.2%" */
  readonly was: (value: string) => string
  /** "23.0% fewer": a change by itself. */
  readonly changed: (amount: string, of: ChangeOf, isUp: boolean) => string
  readonly score: {
    readonly met: (met: string, goals: Count) => string
    readonly mostLost: (names: string) => string
    /** "leads −3.2" */
    readonly lost: (name: string, points: string) => string
    readonly points: (points: string) => string
  }
  readonly goal: {
    readonly short: (difference: string) => string
    readonly metEarly: string
    readonly outOfReach: string
    readonly metTogether: (goals: string) => string
  }
  readonly pace: {
    readonly after: (value: string, days: string, all: Count, expected: string) => string
    readonly needed: (target: string, needed: string, soFar: string) => string
  }
  readonly appeared: (before: string) => string
  readonly gone: (was: string, before: string) => string
  readonly leak: {
    readonly steps: (from: string, to: string) => string
    /** "At the rate in September: 142 leads, 33 more" */
    readonly price: (before: string, last: string, total: string, more: string) => string
  }
  readonly mix: {
    readonly though: (isUp: boolean, channels: Count) => string
    readonly weight: (channel: string, weight: string, base: string, weightBefore: string) => string
  }
  readonly division: {
    /** The channel that has most of a change, with what it has, and all of it. */
    readonly most: (channel: string, part: string, whole: string) => string
    /** What of it is there since channels weigh otherwise than before. */
    readonly weights: (part: string) => string
  }
  readonly newChannel: {
    /** One channel and its day, or several and their days. */
    readonly with: (part: string | null, channels: string, dates: string, isOne: boolean) => string
    readonly without: (value: string, change: string, isOne: boolean) => string
  }
  readonly data: {
    /** Before the days that are lacking, and the channels that lack them: "no data: vk, 5–7 October". */
    readonly lacking: string
    readonly noChange: string
    readonly samples: (channels: string, measurements: Count) => string
    readonly from: (period: string) => string
    readonly atLeast: (share: string, goal: string) => string
    readonly unread: (what: 'posts' | 'conversations' | 'events', count: string, all: string) => string
  }
  readonly evidence: {
    /** All weeks lie on one side of all those before. */
    readonly apart: (
      now: { weeks: string; range: string },
      before: { weeks: string; range: string },
      isUp: boolean,
    ) => string
    readonly ranges: (now: { weeks: string; range: string }, before: { weeks: string; range: string }) => string
    readonly prediction: (windows: string, range: string) => string
  }
  /** Each a question that people are asked; it ends with a question mark. */
  readonly questions: {
    readonly goal: (goal: string, next: string | null) => string
    readonly leak: (from: string, to: string, since: string | null) => string
    readonly change: (name: string) => string
    readonly mix: (name: string) => string
    readonly day: (day: string) => string
    readonly data: (names: string) => string
    readonly source: string
  }

  /** After "Share of voice: 34.2%, +3.1 pp". */
  readonly share: {
    /** "10% fewer", "25% more"; `change` is below zero, zero or above. */
    readonly change: (amount: string, change: number) => string
    /** What the own brand and what all have, each a `change`: "mentions 10% fewer, of all brands 25% fewer". */
    readonly counts: (own: string, all: string) => string
    /** The rival that has changed most the other way; never from whom or to whom. */
    readonly opposite: (brand: string, points: string, isRise: boolean) => string
    readonly evidence: (own: string, all: string, ownBefore: string, allBefore: string) => string
  }

  /** "Leads: 70 during Autumn sale (12–18 October), …" is said in the words of effects. */
  readonly event: {
    /** What it was in the windows before, which come as "4 comparable weeks". */
    readonly evidence: (earlier: string, range: string) => string
  }

  readonly posts: {
    readonly best: string
    readonly worst: string
    /** "best posts by engagement rate by reach": `title` is one of the two above. */
    readonly by: (title: string, rate: string) => string
    /** The title of a post in quotation marks. */
    readonly named: (title: string) => string
    readonly median: (posts: Count, median: string) => string
    /** By what they are ordered: the ends of the intervals of their rates. */
    readonly lowerEnds: (bounds: string) => string
    readonly upperEnds: (bounds: string) => string
    /** Of how many posts, and what is left out: the young, the promoted, the deleted, and those with fewer people than `fewest`. */
    readonly without: (posts: Count, days: Count, base: string, fewest: string) => string
  }

  readonly format: {
    readonly head: string
    /** After "reel 7.1%, photo 4.0%". */
    readonly medians: (posts: string, others: Count) => string
  }

  readonly day: {
    /** Several of each weekday, from Monday on, as `before` needs them. */
    readonly weekdays: readonly string[]
    /** "28–41 on the 8 Fridays before"; there are 6 to 8. */
    readonly before: (range: string, weeks: string, weekdays: string) => string
    /** That there are more such days. */
    readonly more: (days: Count) => string
  }

  readonly record: {
    readonly periods: Readonly<Record<Calendar | 'span', Forms>>
    /** `periods` comes as "14 months". */
    readonly highest: (periods: string) => string
    readonly lowest: (periods: string) => string
    /** The highest, or lowest, before. */
    readonly next: (value: string, period: string, isHighest: boolean) => string
  }

  /** What cannot be read of what the host says beside its rows. */
  readonly unread: {
    readonly posts: string
    readonly conversations: string
    readonly events: string
    /** Posts, by their ids, whose day of publication cannot be read. */
    readonly postDates: (posts: Count, ids: string) => string
    readonly postConflicts: (posts: Count, ids: string) => string
  }
}

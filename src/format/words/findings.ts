import type { Calendar } from '../../metrics/index.js'
import type { Count, Forms } from '../messages.js'

/** What findings are said in. Names come first or after a colon, so that they need no other case; numbers come formatted. */
export interface FindingWords {
  /** "October 2026 against September 2026" stands here until the first kind needs a word. */
  readonly more: (count: string) => string

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
    /** "28–41 on the 8 Fridays before"; 0 is Monday, and there are 6 to 8. */
    readonly before: (range: string, weeks: string, weekday: number) => string
    /** That there are more such days. */
    readonly more: (days: Count) => string
    readonly question: (day: string) => string
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
    readonly events: string
    /** Posts, by their ids, whose time of publication is none; `more` are not named. */
    readonly postDates: (posts: Count, ids: string) => string
    readonly postConflicts: (posts: Count, ids: string) => string
    readonly eventDates: (events: Count) => string
  }
}

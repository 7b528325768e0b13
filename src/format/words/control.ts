import type { CheckKind, CheckState } from '../../metrics/model/check.js'
import type { Count } from '../messages.js'

/**
 * What the checks of the work are said in: facts first, then what else can look like this. Nobody is charged. Names come after a colon
 * or first; numbers come formatted.
 */
export interface ControlWords {
  readonly states: Readonly<Record<CheckState, string>>
  /** What a check is about, as a title. Of `pace` the name of the metric stands instead. */
  readonly heads: Readonly<Record<Exclude<CheckKind, 'pace'>, string>>

  readonly feed: {
    readonly last: (day: string) => string
    /** Nothing says when it was read; its figures reach this day. */
    readonly upTo: (day: string) => string
    readonly ago: (days: Count) => string
    readonly none: string
  }
  readonly cadence: (posts: string, planned: Count, isAtLeast: boolean) => string
  /** Days of which it is not known whether there were posts. */
  readonly unknownDays: (days: Count) => string
  readonly gap: {
    readonly days: (days: Count, since: string) => string
    readonly none: string
    readonly most: (days: Count) => string
  }
  readonly bunched: (last: string, all: Count, span: string) => string
  readonly planDates: {
    readonly planned: (posts: Count) => string
    readonly late: (posts: Count) => string
    readonly missing: (posts: Count) => string
    /** None of them is late or missing. */
    readonly none: string
  }
  readonly response: {
    readonly inTime: (answered: string, decided: Count, within: string, isWorkingTime: boolean) => string
    readonly waiting: (messages: Count) => string
    readonly open: (messages: Count) => string
    readonly median: (time: string) => string
    readonly nine: (time: string) => string
    /** Too few to judge by. */
    readonly few: (fewest: string) => string
    readonly nothing: string
  }
  readonly unanswered: {
    readonly waiting: (messages: Count, within: string, isWorkingTime: boolean) => string
    readonly oldest: (id: string, channel: string, waited: string) => string
    readonly none: string
  }
  readonly outsideHours: (outside: string, answered: Count) => string
  readonly pace: {
    readonly after: (value: string, days: string, all: Count) => string
    readonly expected: (value: string) => string
    readonly goal: (value: string) => string
    readonly early: string
  }
  readonly budget: {
    readonly of: (spent: string, amount: string) => string
    readonly after: (days: string, all: Count) => string
    readonly expected: (value: string) => string
    readonly projection: (value: string) => string
    readonly spentOn: (day: string) => string
    readonly passedOn: (day: string) => string
    readonly currencies: (spent: string, budget: string) => string
  }
  readonly jump: {
    /** "18 October: 1,240 new followers": with the word that agrees, or the number by itself. */
    readonly day: (day: string, followers: Count, value: string) => string
    readonly reach: (fact: 'reach' | 'views', days: Count, after: string, before: string) => string
    /** Neither reach nor views of the days after are there. */
    readonly noReach: string
    readonly nothing: string
    readonly loss: (day: string, value: string) => string
    readonly early: string
    readonly question: string
    readonly none: string
    readonly untold: string
  }
  readonly likes: {
    readonly posts: (posts: Count, likes: string, reach: string) => string
    readonly spread: (variation: string, byChance: string) => string
    readonly rank: (value: string) => string
    readonly few: (posts: Count, fewest: string) => string
  }
  readonly oneKind: {
    readonly rates: (now: string, before: string) => string
    readonly others: (now: string, before: string) => string
    readonly few: (posts: Count, fewest: string) => string
  }
  readonly deleted: {
    readonly gone: (post: string) => string
    readonly reached: (fact: 'reach' | 'views' | 'likes', value: string) => string
    readonly none: string
  }
  /** Harmless readings, each a sentence: what else can look like this. */
  readonly canBe: Readonly<Record<'jump' | 'likes' | 'oneKind' | 'deleted', string>>
  /** Why nothing is known. */
  readonly unknown: {
    readonly noMessages: string
    readonly messagesOpen: string
    readonly postsOpen: string
    readonly noData: string
    /** Names of facts: of too few posts, or of none, they are known. */
    readonly lacking: (names: string) => string
  }
  readonly invalid: (entries: Count) => string
  readonly conflicts: (entries: Count) => string
}

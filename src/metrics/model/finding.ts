import type { Result } from './result.js'

/** What a finding is about: one of the questions that a report answers. */
export type FindingKind =
  | 'score'
  | 'plan-lost'
  | 'goal'
  | 'goals-met'
  | 'pace'
  | 'change'
  | 'new'
  | 'gone'
  | 'mix'
  | 'leak'
  | 'share'
  | 'event'
  | 'posts'
  | 'format'
  | 'response'
  | 'silence'
  | 'day'
  | 'record'
  | 'division'
  | 'new-channel'
  | 'data'

/** Why something that was looked at is not said. */
export type Held =
  /** Its weeks lie where those before lie. */
  | 'within-usual'
  /** Too few weeks, posts or messages to tell. */
  | 'too-few'
  /** The change is smaller than anybody should act on. */
  | 'too-small'
  /** A value lacks days or channels. */
  | 'partial'
  /** The two periods are not of the same: other channels, definitions, currencies, or a break between. */
  | 'incomparable'
  /** Posts that are younger than a week still grow. */
  | 'immature'
  /** Its days jump so much that none of them is unusual. */
  | 'erratic'
  /** An event, a break or provisional figures account for the day. */
  | 'explained'
  /** An event that lies outside the period. */
  | 'outside'
  /** Another finding says it already. */
  | 'redundant'
  /** Beyond the number of findings that were asked for. */
  | 'most'

/** A question to people, which the kit asks and never answers. */
export type QuestionId = 'goal' | 'leak' | 'day' | 'mix' | 'data' | 'source' | 'change'

/** What a finding speaks of; ids, as the rows have them. */
export interface FindingSubject {
  readonly metric?: string
  readonly channel?: string
  readonly brand?: string
  readonly post?: string
  readonly format?: string
  readonly event?: string
  readonly person?: string
  readonly date?: string
}

/**
 * What a finding rests on. `arithmetic`: it only compares, counts and subtracts. Otherwise the test that it has passed, with the
 * values that were tested, which is what the reader is shown instead of a probability.
 */
export type Claim =
  | 'arithmetic'
  | {
      readonly test: 'rank' | 'prediction' | 'share' | 'median'
      readonly p?: number
      /** The values of the window: weeks of it, posts of one format. */
      readonly current: readonly number[]
      /** Those that they were compared with. */
      readonly reference: readonly number[]
      /** The days of these, where they do not lie just before: those of a year ago. */
      readonly days?: { readonly from: string; readonly to: string }
      readonly interval?: readonly [low: number, high: number]
    }

/** What a sentence prints: a number in the metric's own unit, a text of the host, an id or a day. */
export type FindingValue =
  | number
  | string
  | boolean
  | null
  | readonly FindingValue[]
  | { readonly [key: string]: FindingValue }

/**
 * One thing worth saying about a period. Plain JSON: from it alone come its sentence in every language, its place in a report and
 * the message in a messenger.
 */
export interface Finding {
  /** Stays the same from run to run: `'goal:leads'`, `'leak:sessions>leads'`, `'share:Aurora'`, `'day:leads:2026-10-16'`. */
  readonly id: string
  readonly kind: FindingKind
  readonly subject: FindingSubject
  readonly tone: 'positive' | 'negative' | 'neutral' | 'data'
  /** 100 × impact × relevance: what findings are ordered by, most first. The score is not weighed: it stands first. */
  readonly weight: number
  /** What the weight is made of: each from 0 to 1. */
  readonly factors: { readonly impact: number; readonly relevance: number }
  readonly claim: Claim
  /** The results that the sentence rests on; the first is the value of the window. */
  readonly results: readonly Result[]
  /** Every number that the sentence prints is one of these, or of `results`. */
  readonly values: Readonly<Record<string, FindingValue>>
  /** What belongs to the same subject and is said below it. */
  readonly details: readonly Finding[]
  /** What people should be asked about it; only of what was tested, or of a goal that was missed. */
  readonly question: QuestionId | null
}

/** What was looked at and is not said, with the reason. */
export interface HeldFinding {
  readonly id: string
  readonly kind: FindingKind
  readonly why: Held
}

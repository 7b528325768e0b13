import type { Comparison, MetricInput, Period, Result, Rows, Series, Windows } from '../../metrics/index.js'
import type { Blocks } from '../../metrics/analysis/blocks.js'
import type { CardReading } from '../../metrics/analysis/readCard.js'
import type { Finding, FindingKind, Held } from '../../metrics/model/finding.js'
import type { BusinessTime } from '../given/businessTime.js'
import type { ReadEvent } from '../given/readEvents.js'
import type { Posts } from '../given/readPosts.js'
import type { FindingsQuery } from '../query.js'
import type { FindingRules } from '../rules.js'
import type { Several } from './severalIn.js'

/** A finding before it has its place: what it weighs is worked out from its factors, for all kinds in one way. */
export type Draft = Omit<Finding, 'weight' | 'details' | 'factors'> & {
  readonly impact: number
  readonly details?: readonly Draft[]
  /** Said whatever it weighs. */
  readonly must?: boolean
  /** By default as its metric stands in the plan or in `show`. */
  readonly relevance?: number
  /** What it stands together with, where that is not all that is known of its metric. */
  readonly group?: string
  /** Of a goal: how weighty its change is by itself. */
  readonly change?: number
  /** The metric that accounts for most of it: where something is said of that one, this is a detail of it. */
  readonly joins?: string
}

/** A metric that is looked at by itself: those of the plan first, then those of `show`. */
export interface Headline {
  readonly metric: MetricInput
  readonly id: string
  /** Its weight in the plan ÷ the highest there; `null` where it is not in the plan. */
  readonly planned: number | null
}

/** What all kinds of findings ask of the data; each answer is worked out once. */
export interface Study {
  readonly query: FindingsQuery & { readonly data: Rows }
  readonly rules: FindingRules
  readonly several: Several
  readonly windows: Windows
  /** When people work, and when days begin. */
  readonly clock: BusinessTime
  readonly posts: Posts
  /** The events whose days can be read. */
  readonly events: readonly ReadEvent[]
  /** `null` without a plan. */
  readonly card: CardReading | null
  readonly headlines: readonly Headline[]
  /** In the elapsed part of the window, over all channels, unless another period or one channel is asked for. */
  evaluate(metric: MetricInput, period?: Period, channel?: string): Result
  compare(metric: MetricInput): Comparison
  /** In weeks. */
  blocks(metric: MetricInput): Blocks
  /** Each day of the elapsed part of the window and of `before` days before it, with its result. */
  daily(metric: MetricInput, before?: number): Series['points']
  /** Each day of the window and of `before` days before it; `null` where it is unknown or partial. */
  days(
    metric: MetricInput,
    before: number,
  ): {
    readonly from: string
    readonly values: readonly (number | null)[]
    /** The channels that each day rests on. */
    readonly channels: readonly (readonly string[])[]
  }
  /** Notes that something was looked at and is not said. */
  hold(id: string, kind: FindingKind, why: Held): void
  /** Notes that something was tested, and how often such a test passes by chance alone. */
  test(chance: number): void
}

/** One kind of finding: what it has to say about the data. */
export type Kind = (study: Study) => readonly Draft[]

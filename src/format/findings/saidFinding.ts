import type { NumberOptions } from '../number.js'

/** In which language, and in which money where the figures do not say it. */
export type SayOptions = Pick<NumberOptions, 'locale' | 'currency'>

/** A finding in words, each without a full stop. */
export interface SaidFinding {
  /** The subject as a title: "Leads". */
  readonly head: string
  /** The whole, which can stand without the head. */
  readonly sentence: string
  /** What it rests on: ranges of weeks, counts, medians. */
  readonly evidence: string | null
  /** What people should be asked. */
  readonly question: string | null
}

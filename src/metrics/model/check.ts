import type { FindingSubject, FindingValue } from './finding.js'
import type { Result } from './result.js'

/** What a check of the work looks at. */
export type CheckKind =
  | 'feed'
  | 'cadence'
  | 'gap'
  | 'bunched'
  | 'plan-dates'
  | 'response'
  | 'unanswered'
  | 'outside-hours'
  | 'pace'
  | 'budget'
  | 'followers-jump'
  | 'likes-evenness'
  | 'one-kind'
  | 'deleted'

/**
 * `attention`: somebody should look at it now. `watch`: it is worth a look, or too early to tell. `unknown`: the data does not say,
 * which is never `ok`.
 */
export type CheckState = 'ok' | 'watch' | 'attention' | 'unknown'

/** One line of the manager's checklist. Plain JSON. */
export interface Check {
  /** Stays the same from run to run: `'cadence:instagram'`, `'followers-jump:2026-10-18'`. */
  readonly id: string
  readonly kind: CheckKind
  readonly subject: FindingSubject
  readonly state: CheckState
  /** What there is, in the check's own unit; `null` where it is not known. */
  readonly value: number | null
  /** What was agreed on, or what is usual; `null` where nothing is. */
  readonly expected: number | null
  /** The day on which it began, as far as the data tells. */
  readonly since: string | null
  /** What its words print, and what a reader may want to see below it. */
  readonly evidence: Readonly<Record<string, FindingValue>>
  readonly results: readonly Result[]
}

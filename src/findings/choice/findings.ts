import { refuseOptions } from '../../metrics/model/refuseOptions.js'
import type { Period } from '../../metrics/index.js'
import type { Finding, HeldFinding } from '../../metrics/model/finding.js'
import { followedRules } from './followedRules.js'
import { findingsOf } from './findingsOf.js'
import type { FindingsQuery } from '../query.js'
import type { FindingRules } from '../rules.js'
import { studyOf } from '../study/studyOf.js'

/** What is worth saying about a period, and what was looked at besides. Plain JSON. */
export interface Findings {
  /** The complete days of the period; `null` where no row has a date. */
  readonly window: Period | null
  /** What they are compared with; `null` where there is nothing. */
  readonly compared: Period | null
  /** What is said: the score, then the weightiest first. */
  readonly said: readonly Finding[]
  /** What there was no room for, the weightiest first. */
  readonly more: readonly Finding[]
  /** What the numbers do not rest on; what touches the plan, or many days, first. */
  readonly data: readonly Finding[]
  /** What was looked at and is not said. */
  readonly held: readonly HeldFinding[]
  /** How many tests were made. */
  readonly tested: number
  /** How many of them would pass by chance alone. */
  readonly byChance: number
  /** The last day that is known about. */
  readonly asOf: string | null
}

/**
 * What is worth saying about a period: the score of its plan, goals missed and met, changes that are more than weeks do by
 * themselves, and what the numbers do not rest on. Each finding is arithmetic, or has passed a test whose values it carries; what was
 * looked at and is not said is in `held`, with the reason. Nothing says why something happened.
 *
 * The order of the rows changes nothing, and nothing reads the clock. Data never throws, whatever it is.
 *
 * @throws for an unknown metric in `plan` or `show`, or a period that is no date
 * @example findings({ data: rows, period: '2026-10', own: 'Aurora', plan }).said[1]?.id // 'goal:leads'
 */
export function findings(query: FindingsQuery, rules: Partial<FindingRules> = {}): Findings {
  refuseOptions(query, '{ data: rows }', 'query')
  return findingsOf(studyOf(query, followedRules(rules)))
}

import { resolveWindow, type Period } from '../metrics/index.js'
import type { Finding, HeldFinding } from '../metrics/model/finding.js'
import type { FindingsQuery } from './query.js'
import type { FindingRules } from './rules.js'

export interface Findings {
  readonly window: Period | null
  readonly compared: Period | null
  readonly said: readonly Finding[]
  readonly data: readonly Finding[]
  readonly held: readonly HeldFinding[]
  readonly tested: number
  readonly byChance: number
  readonly asOf: string | null
}

/** Stands in until the findings are there. */
export function findings(query: FindingsQuery, _rules?: Partial<FindingRules>): Findings {
  const { current, previous } = resolveWindow({ ...query, data: query.data ?? [] })
  return {
    window: current,
    compared: previous,
    said: [],
    data: [],
    held: [],
    tested: 0,
    byChance: 0,
    asOf: current?.asOf ?? null,
  }
}

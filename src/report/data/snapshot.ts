import type { Findings } from '../../findings/choice/findings.js'
import type { Check } from '../../metrics/model/check.js'
import { isObject } from './isObject.js'
import { kitVersion } from './kitVersion.js'
import { type PackedRows, unpackRows } from './packRows.js'
import type { ReportQuestion } from './question.js'

/** A report as it was worked out: what was found and checked, and the rows that its drawings show. Plain JSON. */
export interface ReportSnapshot {
  /** Of the kit that has worked it out. */
  readonly version: string
  readonly query: Omit<ReportQuestion, 'data' | 'previous' | 'locale' | 'notation' | 'snapshot'>
  readonly data: PackedRows
  readonly previous: PackedRows | null
  readonly findings: Findings
  readonly checks: readonly Check[] | null
}

/** What is in a snapshot, as a report reads it. */
export interface Thawed {
  readonly question: ReportQuestion
  readonly findings: Findings
  readonly checks: readonly Check[] | null
  /** Of the kit, where its first number is another one than this kit's. */
  readonly otherVersion: string | null
}

const known = new WeakMap<object, Thawed>()

/** What a snapshot holds; `null` for what is none. The same object each time, so that its rows are read once. */
export function thaw(snapshot: unknown): Thawed | null {
  if (!isObject(snapshot)) return null
  const found = known.get(snapshot) ?? thawed(snapshot as Partial<ReportSnapshot>)
  if (found) known.set(snapshot, found)
  return found
}

function thawed({ version, query, data, previous, findings, checks }: Partial<ReportSnapshot>): Thawed | null {
  if (!isObject(query) || !isObject(findings) || !Array.isArray(findings.said)) return null
  return {
    question: { ...query, data: unpackRows(data), ...(previous && { previous: unpackRows(previous) }) },
    findings,
    checks: Array.isArray(checks) ? checks : null,
    otherVersion: majorOf(version) === majorOf(kitVersion) ? null : String(version),
  }
}

const majorOf = (version: unknown): string => String(version).split('.')[0] ?? ''

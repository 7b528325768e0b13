import { ownPeriod } from '../../metrics/analysis/compare.js'
import { refuseOptions } from '../../metrics/model/refuseOptions.js'
import type { Period } from '../../metrics/index.js'
import type { Finding, HeldFinding } from '../../metrics/model/finding.js'
import { kinds } from './kinds.js'
import { mergeDrafts } from './mergeDrafts.js'
import type { FindingsQuery } from '../query.js'
import { defaultRules, type FindingRules } from '../rules.js'
import type { Draft } from '../study/study.js'
import { studyOf } from '../study/studyOf.js'
import { weigh } from './weigh.js'

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
  refuseOptions(rules, '{ most: 6 }', 'rules')
  const followed = { ...defaultRules, ...given(rules) }
  const { study, notes } = studyOf(query, followed)
  const { windows, headlines } = study
  // Of a period that has not begun there is nothing to say.
  const isToCome = windows.current !== null && windows.elapsed === null
  const drafts = isToCome ? [] : kinds.flatMap((kind) => kind(study))
  const ofData = drafts.filter(({ kind }) => kind === 'data')
  const ordered = inOrder(mergeDrafts(drafts.filter(({ kind }) => kind !== 'data')))
  const free = followed.most - ordered.filter(({ draft }) => draft.must && draft.kind !== 'score').length
  const optional = ordered.filter(({ draft }) => !draft.must)
  const cut = new Set(optional.slice(Math.max(0, free)).map(({ finding }) => finding))
  const { held, tested, byChance } = notes()
  return {
    window: windows.elapsed ?? windows.current,
    compared: query.previous ? ownPeriod(query.previous, windows) : windows.previous,
    said: ordered.flatMap(({ finding }) => (cut.has(finding) ? [] : finding)),
    more: [...cut],
    data: inOrder(ofData).map(({ finding }) => finding),
    held: [...held, ...[...cut].map(({ id, kind }) => ({ id, kind, why: 'most' as const }))],
    tested,
    byChance,
    asOf: windows.current?.asOf ?? null,
  }

  /** The score stands first; then by weight, unrounded; of equal ones in the order of the plan, and then by id. */
  function inOrder(all: readonly Draft[]) {
    const placeOf = ({ subject }: Draft) => {
      const at = headlines.findIndex(({ id }) => id === subject.metric)
      return at < 0 ? headlines.length : at
    }
    return all
      .map((draft) => ({ draft, finding: weigh(draft, headlines) }))
      .sort(
        (a, b) =>
          Number(b.draft.kind === 'score') - Number(a.draft.kind === 'score') ||
          Number(b.finding.values['isFirst'] === true) - Number(a.finding.values['isFirst'] === true) ||
          b.finding.weight - a.finding.weight ||
          placeOf(a.draft) - placeOf(b.draft) ||
          (a.finding.id < b.finding.id ? -1 : 1),
      )
  }
}

/** Rules that are left out, or null, are the usual ones. */
const given = (rules: Partial<FindingRules>): Partial<FindingRules> =>
  Object.fromEntries(Object.entries(rules).filter(([, rule]) => rule !== undefined && rule !== null))

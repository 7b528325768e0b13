import { ownPeriod } from '../../metrics/analysis/compare.js'
import type { Findings } from './findings.js'
import { kindsFor } from './kinds.js'
import { mergeDrafts } from './mergeDrafts.js'
import type { Draft } from '../study/study.js'
import type { studyOf } from '../study/studyOf.js'
import { weigh } from './weigh.js'

/** What is worth saying of what was studied, as `findings` gives it: for who asks more of the same study. */
export function findingsOf({ study, notes }: ReturnType<typeof studyOf>): Findings {
  const { query, rules, windows, headlines } = study
  // Of a period that has not begun there is nothing to say.
  const isToCome = windows.current !== null && windows.elapsed === null
  const drafts = isToCome ? [] : kindsFor(study).flatMap((kind) => kind(study))
  const ofData = drafts.filter(({ kind }) => kind === 'data')
  const ordered = inOrder(mergeDrafts(drafts.filter(({ kind }) => kind !== 'data')))
  const free = rules.most - ordered.filter(({ draft }) => draft.must && draft.kind !== 'score').length
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

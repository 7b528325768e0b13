import type { FindingsQuery } from '../../src/findings/query.js'
import { defaultRules } from '../../src/findings/rules.js'
import type { Study } from '../../src/findings/study.js'
import { studyOf as study } from '../../src/findings/studyOf.js'
import type { HeldFinding } from '../../src/metrics/model/finding.js'

/** What a kind of findings asks of a query, with what it has held. */
export interface TriedStudy extends Study {
  readonly held: readonly HeldFinding[]
}

export function studyOf(query: FindingsQuery): TriedStudy {
  const tried = study(query, defaultRules)
  return {
    ...tried.study,
    get held() {
      return tried.notes().held
    },
  }
}

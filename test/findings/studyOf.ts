import type { HeldFinding } from '../../src/metrics/model/finding.js'
import type { FindingsQuery } from '../../src/findings/query.js'
import { defaultRules } from '../../src/findings/rules.js'
import type { Study } from '../../src/findings/study/study.js'
import { studyOf as study } from '../../src/findings/study/studyOf.js'

/** What one kind of findings asks, with what it has held so far. */
export function studyOf(query: FindingsQuery): Study & { readonly held: readonly HeldFinding[] } {
  const { study: asked, notes } = study(query, defaultRules)
  return {
    ...asked,
    get held() {
      return notes().held
    },
  }
}

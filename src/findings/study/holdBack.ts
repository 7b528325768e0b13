import type { FindingKind, Held } from '../../metrics/model/finding.js'
import type { Study } from './study.js'

/** Notes why something that was looked at is not said, and says nothing. */
export function holdBack(study: Study, id: string, kind: FindingKind, why: Held): [] {
  study.hold(id, kind, why)
  return []
}

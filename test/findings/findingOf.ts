import type { Draft } from '../../src/findings/study/study.js'
import type { Finding } from '../../src/metrics/model/finding.js'

/** A draft as a finding, for its sentence; passed through JSON, as hosts keep it. */
export const findingOf = (draft: Draft | undefined): Finding =>
  JSON.parse(JSON.stringify({ ...draft, weight: 0, factors: { impact: 0, relevance: 0 }, details: [] }))

import type { Finding } from '../metrics/model/finding.js'
import type { NumberOptions } from './number.js'

/** A finding in words. `sentence` is the whole of it, without a full stop; `head` is its subject, as a title. */
export interface FindingDescription {
  readonly head: string
  readonly sentence: string
  readonly evidence: string | null
  readonly question: string | null
}

/** What a finding says. */
export const describeFinding = (finding: Finding, _options: NumberOptions = {}): FindingDescription => {
  const { head = finding.id, sentence = head, evidence = null, question = null } = finding.values
  return {
    head: `${head}`,
    sentence: `${sentence}`,
    evidence: evidence as string | null,
    question: question as string | null,
  }
}

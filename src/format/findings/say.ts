import type { Finding } from '../../metrics/model/finding.js'
import type { ResolvedLocale } from '../locale.js'
import type { NumberOptions } from '../number.js'
import type { FindingWords } from '../words/findings.js'

/** What a finding is said with. */
export interface Saying {
  readonly options: NumberOptions
  readonly locale: ResolvedLocale
  readonly words: FindingWords
}

/** How one kind of finding is said. By default the head is the subject's name, the evidence what the test has seen. */
export type SayFinding = (
  finding: Finding,
  saying: Saying,
) => {
  readonly head?: string
  readonly sentence: string
  readonly evidence?: string | null
  readonly question?: string | null
}

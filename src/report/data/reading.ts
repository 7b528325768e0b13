import type { Findings } from '../../findings/choice/findings.js'
import type { Study } from '../../findings/study/study.js'
import type { NumberOptions } from '../../format/index.js'
import type { CardReading } from '../../metrics/analysis/readCard.js'
import type { MetricInput, Result, Rows, Windows } from '../../metrics/index.js'
import type { Check } from '../../metrics/model/check.js'
import type { ReportHeadline } from './headlinesOf.js'
import type { ReportQuestion } from './question.js'
import type { Audience, ReportSectionId } from './sections.js'

/** A channel of the report. */
export interface ReportChannel {
  readonly id: string
  readonly name: string
}

/** All that a report knows. What is costly is worked out when a page asks for it, once for all pages. */
export interface ReportReading {
  readonly question: ReportQuestion & { readonly data: Rows; readonly audience: Audience }
  readonly options: NumberOptions
  readonly windows: Windows
  readonly channels: readonly ReportChannel[]
  readonly evaluate: (metric: MetricInput, channel?: string) => Result
  /** What is known of the metrics that people ask for first, or that the host shows. */
  readonly headlines: () => readonly ReportHeadline[]
  /** `null` without a plan. */
  readonly card: () => CardReading | null
  /** What findings are found in, for who asks the same of the data. */
  readonly study: () => Study
  readonly findings: () => Findings
  /** `null` without rules to check by. */
  readonly checks: () => readonly Check[] | null
  /** Why a section has nothing to show. */
  readonly lacking: (id: ReportSectionId) => string | null
  /** Nothing is known of the period at all. */
  readonly isEmpty: () => boolean
  /** Of the kit that has worked out a report which was kept, where that is not this one. */
  readonly otherVersion: string | null
}

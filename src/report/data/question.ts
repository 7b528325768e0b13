import type { ControlRules } from '../../findings/control/controlRules.js'
import type { FindingsQuery } from '../../findings/query.js'
import type { FindingRules } from '../../findings/rules.js'
import type { Locale, Notation } from '../../format/index.js'
import type { ReportSnapshot } from './snapshot.js'

/** What a report is asked: the rows of a period, and what people have planned, done and published. */
export interface ReportQuestion extends FindingsQuery {
  /** When answers are due, how often posts are: what the control of the work goes by. Only managers are shown it. */
  readonly control?: ControlRules | undefined
  /** Constants of the findings that are set otherwise. The appendix names them. */
  readonly rules?: Partial<FindingRules> | undefined
  /** How many findings the summary has; missed goals stand there whatever this is. @default 6 */
  readonly most?: number | undefined
  /** A dictionary of `kpi-kit/locales/…`, or a language tag for numbers and dates. */
  readonly locale?: Locale | undefined
  readonly notation?: Notation | undefined
  /** A report as it was worked out, of `snapshotOf`: it says what it said then, and `data` is ignored. */
  readonly snapshot?: ReportSnapshot | null | undefined
}

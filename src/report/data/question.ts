import type { ControlRules } from '../../findings/control/controlRules.js'
import type { FindingsQuery, TeamMember } from '../../findings/query.js'
import type { FindingRules } from '../../findings/rules.js'
import type { Locale, Notation } from '../../format/index.js'
import type { Bonus } from '../../metrics/analysis/readCard.js'
import type { ReportSnapshot } from './snapshot.js'

/** Someone of the team, as a scorecard shows them. */
export interface ReportPerson extends TeamMember {
  /** The address of a picture: https, or relative to the page. */
  readonly photo?: string | undefined
  /** Not shown to clients. */
  readonly bonus?: Bonus | undefined
}

/** What a report is asked: the rows of a period, and what people have planned, done and published. */
export interface ReportQuestion extends Omit<FindingsQuery, 'people'> {
  readonly people?: readonly ReportPerson[] | undefined
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

import type { NumberOptions } from '../../format/index.js'
import type { Period } from '../../metrics/index.js'
import type { Finding } from '../../metrics/model/finding.js'
import type { ReportTable } from './table.js'

/** What somebody has written on a report. It stands as a quotation, never among the kit's own sentences. */
export interface ReportNote {
  readonly text: string
  readonly author?: string | undefined
  /** An ISO day. */
  readonly date?: string | undefined
  /** The id of the finding that it belongs to, `'goal:leads'`; of one that is not there, it stands with the other notes. */
  readonly finding?: string | undefined
}

/** Of findings what is said in a message. */
export interface SaidFindings {
  readonly window: Period | null
  readonly compared: Period | null
  readonly said: readonly Finding[]
  /** What there was no room for: it is counted. */
  readonly more?: readonly Finding[] | undefined
  /** What the figures lack. */
  readonly data: readonly Finding[]
}

/** What all messages take. */
export interface OutputOptions extends Pick<NumberOptions, 'locale' | 'currency'> {
  /** @default "Social media report" */
  readonly title?: string | undefined
  /** Whose report it is. */
  readonly client?: string | undefined
  /** @default the window of the findings */
  readonly period?: Period | undefined
  readonly notes?: readonly ReportNote[] | undefined
  readonly tables?: readonly ReportTable[] | undefined
  /** How many findings are said at most; the rest is counted. Goals that were missed are said whatever this is. */
  readonly most?: number | undefined
  /** Where the whole report is. Only https is linked; of anything else nothing is. */
  readonly url?: string | undefined
}

import type { ControlWords } from './words/control.js'
import type { FindingWords } from './words/findings.js'
import type { ReportWords } from './words/report.js'

/**
 * The words of findings, of the control of the work, and of reports, in one language. They stand apart from those of the widgets,
 * since a page that shows a gauge downloads none of them.
 *
 * For translators: the same rules as for `Translation`. And: a finding compares, counts and subtracts, and never explains. No word may
 * say why ("because", "due to", "thanks to", "led to", "impact") nor make more of it ("significant", "dramatic"); nobody is charged
 * ("fake", "bought", "fraud"). A test looks for such words in every language.
 */
export interface ReportMessages {
  readonly findings: FindingWords
  readonly control: ControlWords
  readonly report: ReportWords
}

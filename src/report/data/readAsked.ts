import type { ReportQuestion } from './question.js'
import type { ReportReading } from './reading.js'
import { readReport } from './readReport.js'
import { refusePaper } from './refusePaper.js'
import { refuseSection } from './sections.js'

/** What is asked of a report, with what its pages are named by. */
export interface AskedReport extends ReportQuestion {
  readonly paper?: unknown
  readonly sections?: readonly unknown[] | undefined
}

/** @throws for misuse, of which a report would be wrong, without a section, or without a size */
export function readAsked({ paper, sections, ...question }: AskedReport): ReportReading {
  refusePaper(paper)
  for (const name of sections ?? []) if (typeof name === 'string') refuseSection(name)
  return readReport(question)
}

import { describeFinding, type FindingWordsSaid } from '../../format/finding.js'
import type { Finding } from '../../metrics/model/finding.js'
import type { ReportReading } from './reading.js'

/** A finding in words; `null` for one that has none, as a snapshot of another version of the kit may hold. */
export function sayFinding(finding: Finding, { options }: Pick<ReportReading, 'options'>): FindingWordsSaid | null {
  try {
    const said = describeFinding(finding, options)
    return said.sentence ? said : null
  } catch {
    return null
  }
}

'use client'
import { describeFinding } from '../../format/finding.js'
import type { Finding } from '../../metrics/model/finding.js'
import { wordsOf } from '../data/wordsOf.js'
import { useReport } from './ReportContext.js'

/** What was found, in one sentence: what it rests on below it, and then what belongs to it. */
export function FindingItem({ finding }: { readonly finding: Finding }) {
  const { options } = useReport().reading
  const { sentence, evidence } = describeFinding(finding, options)
  return (
    <>
      <p className="kpi-report-finding" data-tone={finding.tone === 'data' ? 'neutral' : finding.tone}>
        <bdi>{sentence}</bdi>
      </p>
      {evidence && (
        <p className="kpi-report-evidence">
          <bdi>{evidence}</bdi>
        </p>
      )}
      {finding.details.length > 0 && (
        <ul className="kpi-report-details">
          {finding.details.map((one) => (
            <li key={one.id}>
              <FindingItem finding={one} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** Where nothing was found. */
export const NothingFound = () => <p className="kpi-report-lacking">{wordsOf(useReport().reading).outputs.nothing}</p>

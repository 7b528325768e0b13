'use client'
import type { Finding } from '../../metrics/model/finding.js'
import { sayFinding } from '../data/sayFinding.js'
import { wordsOf } from '../data/wordsOf.js'
import { useReport } from './ReportContext.js'

interface FindingItemProps {
  readonly finding: Finding
  /** Without what belongs to it, where the plan's table says the same. @default false */
  readonly isBrief?: boolean
}

/** What was found, in one sentence: what it rests on below it, and then what belongs to it. */
export function FindingItem({ finding, isBrief = false }: FindingItemProps) {
  const said = sayFinding(finding, useReport().reading)
  if (!said) return null
  const { sentence, evidence } = said
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
      {!isBrief && finding.details.length > 0 && (
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

'use client'
import { describeCheck } from '../../format/check.js'
import { formatDay } from '../../format/index.js'
import { reportWords } from '../../format/reportWords.js'
import type { Check, CheckState } from '../../metrics/model/check.js'
import type { Tone } from '../../theme/index.js'
import { wordsOf } from '../data/wordsOf.js'
import { KitSection } from './KitSection.js'
import { useReport } from './ReportContext.js'
import { ReportTable } from './ReportTable.js'
import { WholeText } from './WholeText.js'

/** The manager's checklist: what should be looked at first. */
export const ReportControl = () => <KitSection name="control">{() => <Checks />}</KitSection>

const ORDER: readonly CheckState[] = ['attention', 'watch', 'unknown', 'ok']
const toneOf: Readonly<Record<CheckState, Tone>> = {
  attention: 'negative',
  watch: 'warning',
  unknown: 'neutral',
  ok: 'positive',
}

/** What needs attention first; of those the oldest. */
const inOrder = (checks: readonly Check[]): Check[] =>
  [...checks].sort(
    (a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || (a.since ?? '9').localeCompare(b.since ?? '9', 'en'),
  )

function Checks() {
  const { reading } = useReport()
  const { options } = reading
  const { columns, sections } = wordsOf(reading)
  const { states } = reportWords(options.locale).control
  return (
    <ReportTable
      caption={sections.control}
      isCaptionHidden
      kind="checks"
      heads={[columns.check, columns.state, columns.value, columns.expected, columns.since]}
      rows={inOrder(reading.checks() ?? []).map((check) => {
        const { head, sentence, value, expected, note } = describeCheck(check, options)
        return [
          <span key="check">
            <WholeText>{head}</WholeText>
            <small className="kpi-report-reason">{[sentence, note].filter(Boolean).join('. ')}</small>
          </span>,
          <span key="state" className="kpi-chip" data-tone={toneOf[check.state]}>
            {states[check.state]}
          </span>,
          value,
          expected,
          check.since ? formatDay(check.since, options) : '',
        ]
      })}
    />
  )
}

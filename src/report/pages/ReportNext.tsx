'use client'
import { formatDay } from '../../format/index.js'
import { resolveLocale } from '../../format/locale.js'
import { hostText } from '../../format/hostText.js'
import { type NextStep, questionsIn, stepsOf } from '../data/nextOf.js'
import { wordsOf } from '../data/wordsOf.js'
import { Lines } from './Lines.js'
import { PartHeading } from './PartHeading.js'
import { useReport } from './ReportContext.js'
import { ReportSection } from './ReportSection.js'
import { ReportTable } from './ReportTable.js'
import { WholeText } from './WholeText.js'

/** What the report asks, and below it what people have agreed on. */
export function ReportNext() {
  const { reading, next } = useReport()
  const words = wordsOf(reading)
  const questions = questionsIn(reading)
  const steps = stepsOf(next)
  return (
    <ReportSection name="next" title={words.sections.next}>
      {questions.length > 0 && (
        <div>
          <PartHeading>{words.questions}</PartHeading>
          <Lines lines={questions} />
          <p className="kpi-report-evidence">{words.asked}</p>
        </div>
      )}
      {steps.length > 0 && <Steps steps={steps} />}
      {!questions.length && !steps.length && <p className="kpi-report-lacking">{words.noNext}</p>}
    </ReportSection>
  )
}

function Steps({ steps }: { readonly steps: readonly NextStep[] }) {
  const { reading } = useReport()
  const { agreed, columns } = wordsOf(reading)
  const { messages } = resolveLocale(reading.options.locale)
  const day = (date: string | undefined) => (date ? formatDay(date, reading.options) : '')
  return (
    <ReportTable
      caption={agreed}
      kind="text"
      heads={[columns.task, columns.owner, columns.due]}
      rows={steps.map(({ text, owner, due, author, date }) => {
        const by = [hostText(author, messages.dir), day(date)].filter(Boolean).join(messages.comma)
        return [
          <span key="task">
            <WholeText>{text}</WholeText>
            {by && <small className="kpi-report-reason">{by}</small>}
          </span>,
          owner ?? '',
          day(due),
        ]
      })}
    />
  )
}

'use client'
import { titleIn } from '../../format/index.js'
import { resolveLocale } from '../../format/locale.js'
import { Delta } from '../../parts/Delta.js'
import { MaybeKey } from '../../parts/Maybe.js'
import { Meter } from '../../parts/Meter.js'
import { isHatched, meterOf } from '../../parts/meterOf.js'
import { CAP } from '../../metrics/analysis/readCard.js'
import { type PlanLine, planRows } from '../data/planRows.js'
import { wordsOf } from '../data/wordsOf.js'
import { KitSection } from './KitSection.js'
import { useReport } from './ReportContext.js'
import { ReportTable } from './ReportTable.js'
import { WholeText } from './WholeText.js'
import { scorecardIn } from '../../format/sections/scorecardIn.js'

/** Each goal of the plan with what has come of it, and the points that were lost. */
export const ReportPlan = () => <KitSection name="plan">{() => <Plan />}</KitSection>

function Plan() {
  const { reading } = useReport()
  const words = wordsOf(reading)
  const scorecard = scorecardIn(resolveLocale(reading.options.locale).messages)
  const { sentence, lines } = planRows(reading)
  const heads = [
    scorecard.kpi,
    words.columns.goal,
    scorecard.actual,
    scorecard.attainment,
    words.columns.change,
    scorecard.lost,
  ]
  return (
    <>
      <p className="kpi-report-sentence">
        <bdi>{sentence}</bdi>
      </p>
      <ReportTable
        caption={words.sections.plan}
        isCaptionHidden
        heads={heads.map(titleIn(reading.options))}
        rows={lines.map((line) => [
          <Name key="name" {...line} />,
          line.goal,
          <strong key="actual">
            <bdi>{line.actual}</bdi>
          </strong>,
          <Bar key="bar" {...line} />,
          line.comparison ? (
            <Delta key="change" comparison={line.comparison} isJudged={line.tone !== 'neutral'} />
          ) : (
            line.change
          ),
          line.lost,
        ])}
      />
      {lines.some(({ attainment }) => isHatched(attainment, CAP)) && <MaybeKey />}
    </>
  )
}

const Name = ({ name, reason }: PlanLine) => (
  <>
    <WholeText>{name}</WholeText>
    {reason && <small className="kpi-report-reason">{reason}</small>}
  </>
)

/** How far a goal is reached. */
const Bar = ({ attainment, share, tone }: PlanLine) => (
  <span className="kpi-report-attainment">
    <Meter {...meterOf(attainment, CAP)} tone={tone} />
    <bdi>{share}</bdi>
  </span>
)

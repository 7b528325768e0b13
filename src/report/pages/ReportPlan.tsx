'use client'
import { percent, placeOn } from '../../geometry/index.js'
import { titleIn } from '../../format/index.js'
import { resolveLocale } from '../../format/locale.js'
import { Delta } from '../../parts/Delta.js'
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
          line.comparison ? <Delta key="change" comparison={line.comparison} /> : line.change,
          line.lost,
        ])}
      />
    </>
  )
}

const Name = ({ name, reason }: PlanLine) => (
  <>
    <WholeText>{name}</WholeText>
    {reason && <small className="kpi-report-reason">{reason}</small>}
  </>
)

/** How far a goal is reached: a bar up to what counts at most, with the tick of the goal. */
function Bar({ attainment, share, tone }: PlanLine) {
  const place = attainment.known ? placeOn({ min: 0, max: CAP }, attainment.value) : null
  return (
    <span className="kpi-report-attainment">
      <svg className="kpi-report-bar" data-tone={tone} width="72" height="10" aria-hidden="true" focusable="false">
        <rect className="kpi-report-track" y="2" width="100%" height="6" rx="3" />
        {place && place.fraction > 0 && <rect y="2" width={percent(place.fraction)} height="6" rx="3" />}
        <rect className="kpi-report-tick" x={percent(1 / CAP)} width="2" height="10" />
      </svg>
      <bdi>{share}</bdi>
    </span>
  )
}

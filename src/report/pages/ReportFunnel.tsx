'use client'
import type { Finding } from '../../metrics/model/finding.js'
import { ReachFunnel } from '../../widgets/reach-funnel/index.js'
import { stageGoals } from '../data/stageGoals.js'
import { wordsOf } from '../data/wordsOf.js'
import { FindingItem } from './FindingItem.js'
import { KitSection } from './KitSection.js'
import { PartHeading } from './PartHeading.js'
import { useReport } from './ReportContext.js'

/** From reach to leads, what they cost, and which parts a change is made of. */
export const ReportFunnel = () => <KitSection name="funnel">{() => <Stages />}</KitSection>

function Stages() {
  const { reading, level } = useReport()
  const { said } = reading.findings()
  const divisions = said.flatMap(({ details }) => details.filter(({ kind }) => kind === 'division'))
  return (
    <>
      <ReachFunnel
        stages={reading.question.stages}
        target={stageGoals(reading)}
        table="none"
        titleLevel={(level + 2) as 3}
      />
      {divisions.length > 0 && (
        <div>
          <PartHeading>{wordsOf(reading).division}</PartHeading>
          <ul className="kpi-report-details">
            {divisions.map((one: Finding) => (
              <li key={one.id}>
                <FindingItem finding={one} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

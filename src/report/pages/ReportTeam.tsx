'use client'
import { ScorecardComparison } from '../../widgets/scorecard-comparison/index.js'
import { SpecialistScorecard } from '../../widgets/specialist-scorecard/index.js'
import { channelId } from '../../metrics/model/channels.js'
import { peopleOf } from '../data/peopleOf.js'
import { KitSection } from './KitSection.js'
import { useReport } from './ReportContext.js'

/** Each specialist's plan and what has come of it, and all of them beside each other. */
export const ReportTeam = () => <KitSection name="team">{() => <Team />}</KitSection>

function Team() {
  const { reading, level } = useReport()
  const { question } = reading
  const { missing } = question
  const titleLevel = (level + 2) as 3
  const people = peopleOf(question)
  return (
    <>
      {people.length > 1 && (
        <ScorecardComparison
          people={people.map(({ channels, ...one }) => ({ ...one, channels: channels?.map(channelId) }))}
          missing={missing}
          titleLevel={titleLevel}
        />
      )}
      {people.map(({ id, ...one }, i) => (
        <SpecialistScorecard key={id ?? i} {...one} missing={missing} titleLevel={titleLevel} />
      ))}
    </>
  )
}

'use client'
import { ScorecardComparison } from '../../widgets/scorecard-comparison/index.js'
import { SpecialistScorecard } from '../../widgets/specialist-scorecard/index.js'
import { channelId } from '../../metrics/model/channels.js'
import type { ReportPerson } from '../data/question.js'
import { KitSection } from './KitSection.js'
import { useReport } from './ReportContext.js'

/** Each specialist's plan and what has come of it, and all of them beside each other. */
export const ReportTeam = () => <KitSection name="team">{() => <Team />}</KitSection>

function Team() {
  const { reading, level } = useReport()
  const { question } = reading
  const titleLevel = (level + 2) as 3
  // What somebody is paid is nobody else's business.
  const bonusOf = ({ bonus }: ReportPerson) => (question.audience === 'client' ? undefined : bonus)
  const people = (question.people ?? []).filter(({ plan }) => plan?.length)
  const personOf = ({ name, role, photo }: ReportPerson) => ({ name, role, photo })
  return (
    <>
      {people.length > 1 && (
        <ScorecardComparison
          people={people.map((one) => ({
            person: personOf(one),
            plan: one.plan ?? [],
            channels: one.channels?.map(channelId),
            ...(bonusOf(one) && { bonus: bonusOf(one) }),
          }))}
          missing={question.missing}
          titleLevel={titleLevel}
        />
      )}
      {people.map((one, i) => (
        <SpecialistScorecard
          key={i}
          person={personOf(one)}
          plan={one.plan ?? []}
          channels={one.channels}
          bonus={bonusOf(one)}
          missing={question.missing}
          titleLevel={titleLevel}
        />
      ))}
    </>
  )
}

'use client'
import type { CampaignEvent } from '../../metrics/index.js'
import { EffectTable } from '../../widgets/effect-table/index.js'
import { EngagementTrend } from '../../widgets/engagement-trend/index.js'
import { eventsIn, testedIn } from '../data/eventsIn.js'
import { goalOf } from '../data/goalOf.js'
import { engagementMetrics, firstKnown } from '../data/lackingOf.js'
import { KitSection } from './KitSection.js'
import { useReport } from './ReportContext.js'

/** Engagement day by day, with what happened meanwhile and what was different during it. */
export const ReportEngagement = () => <KitSection name="engagement">{() => <Engagement />}</KitSection>

function Engagement() {
  const { reading, level } = useReport()
  const { question } = reading
  const metric = firstKnown(engagementMetrics, reading)
  const events = eventsIn(reading)
  const titleLevel = (level + 2) as 3
  return (
    <>
      <EngagementTrend
        metric={metric}
        {...goalOf(metric, reading)}
        events={events}
        size="sm"
        table="none"
        titleLevel={titleLevel}
      />
      {question.audience !== 'client' && events.map((event, i) => <Effects key={i} event={event} />)}
    </>
  )
}

/** What was different during an event, for who plans the next one. */
function Effects({ event }: { readonly event: CampaignEvent }) {
  const { reading, level } = useReport()
  const metrics = testedIn(event, reading)
  return metrics.length > 0 ? (
    <EffectTable event={event} events={reading.question.events} metrics={metrics} titleLevel={(level + 2) as 3} />
  ) : null
}

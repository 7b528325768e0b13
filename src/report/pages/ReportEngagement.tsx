'use client'
import { EffectTable } from '../../widgets/effect-table/index.js'
import { EngagementTrend } from '../../widgets/engagement-trend/index.js'
import { eventsIn } from '../data/eventsIn.js'
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
        table="none"
        titleLevel={titleLevel}
      />
      {question.audience !== 'client' &&
        events.map((event, i) => (
          <EffectTable
            key={i}
            event={event}
            events={question.events}
            metrics={reading.headlines().map((one) => one.metric)}
            titleLevel={titleLevel}
          />
        ))}
    </>
  )
}

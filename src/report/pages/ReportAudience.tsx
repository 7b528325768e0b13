'use client'
import { ChannelLeaderboard } from '../../widgets/channel-leaderboard/index.js'
import { GrowthGauge } from '../../widgets/growth-gauge/index.js'
import { KpiGrid, KpiGridItem } from '../../widgets/kpi-grid/index.js'
import { audienceMetrics, firstKnown } from '../data/lackingOf.js'
import { goalOf } from '../data/goalOf.js'
import { KitSection } from './KitSection.js'
import { useReport } from './ReportContext.js'

/** How the audience has grown, and where it is. */
export const ReportAudience = () => <KitSection name="audience">{() => <Audience />}</KitSection>

function Audience() {
  const { reading, level } = useReport()
  const { channels, evaluate } = reading
  const metric = firstKnown(audienceMetrics, reading)
  const titleLevel = (level + 2) as 3
  const hasChannels = channels.length > 1 && channels.some(({ id }) => evaluate('followers', id).known)
  const gauge = (
    <GrowthGauge
      metric={metric}
      {...goalOf(metric, reading)}
      table="none"
      titleLevel={titleLevel}
      size="sm"
      formula={false}
    />
  )
  if (!hasChannels) return gauge
  return (
    <KpiGrid columns={2}>
      {gauge}
      <KpiGridItem>
        <ChannelLeaderboard metric="followers" table="none" titleLevel={titleLevel} size="sm" top={8} />
      </KpiGridItem>
    </KpiGrid>
  )
}

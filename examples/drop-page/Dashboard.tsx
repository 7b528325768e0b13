import { ChannelLeaderboard, EngagementTrend, KpiGrid, KpiProvider, KpiTile, PeriodBar, PostLeaderboard } from 'kpi-kit'
import type { Joined } from 'kpi-kit/adapters'
import { evaluate } from 'kpi-kit/metrics'

const worthATile = [
  'followers',
  'netFollowers',
  'reach',
  'views',
  'interactions',
  'linkClicks',
  'sessions',
  'spend',
] as const

/** The widgets that have something to show of the rows. */
export function Dashboard({ rows, channels, breaks }: Pick<Joined, 'rows' | 'channels' | 'breaks'>) {
  const isKnown = (metric: (typeof worthATile)[number]) => evaluate(metric, rows).known
  const hasPosts = rows.some(({ post }) => post)
  return (
    <KpiProvider data={rows} channels={channels} breaks={breaks}>
      <PeriodBar />
      <KpiGrid>
        {worthATile.filter(isKnown).map((metric) => (
          <KpiTile key={metric} metric={metric} />
        ))}
      </KpiGrid>
      <EngagementTrend by="views" every="day" />
      {channels.length > 1 && <ChannelLeaderboard metric="views" />}
      {hasPosts && <PostLeaderboard metric="likes" />}
    </KpiProvider>
  )
}

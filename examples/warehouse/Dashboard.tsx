import {
  ChannelLeaderboard,
  EngagementTrend,
  GrowthGauge,
  KpiGrid,
  KpiProvider,
  KpiTile,
  PeriodBar,
  type PeriodBarValue,
  PostLeaderboard,
} from 'kpi-kit'
import type { DateSpan, DateString, Row } from 'kpi-kit/metrics'

/** What the server answers. */
export interface Answer {
  readonly rows: readonly Row[]
  readonly period: DateSpan
  readonly asOf: DateString
}

const tiles = [
  'followers',
  'interactions',
  'profileVisits',
  'spend',
  'costPerLead',
  'responseTime',
  'customers',
  'revenue',
] as const

/** Whatever a widget of the dashboard works out. */
export const metrics = [...tiles, 'netGrowthRate', 'engagementRateByReach', 'averagePostReach'] as const

interface DashboardProps {
  readonly answer: Answer
  readonly compareTo: PeriodBarValue['compareTo']
  readonly onAsk: (asked: PeriodBarValue) => void
}

/** A client's month, from rows that were fetched once. The period is said: rows of a window do not know which days there are besides. */
export function Dashboard({ answer: { rows, period, asOf }, compareTo, onAsk }: DashboardProps) {
  return (
    <KpiProvider data={rows} period={period} compareTo={compareTo} asOf={asOf}>
      <PeriodBar value={{ period, compareTo }} onValueChange={onAsk} fields={['period', 'compareTo']} />
      <KpiGrid>
        {tiles.map((metric) => (
          <KpiTile key={metric} metric={metric} />
        ))}
      </KpiGrid>
      <div className="beside">
        <GrowthGauge />
        <EngagementTrend every="week" />
      </div>
      <ChannelLeaderboard metric="averagePostReach" />
      <PostLeaderboard metric="engagementRateByReach" />
    </KpiProvider>
  )
}

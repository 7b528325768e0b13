import 'kpi-kit/engagement-trend.css'
import { EngagementTrend } from 'kpi-kit/engagement-trend'

const row = ({ date, value }) => ({ date, channel: 'instagram', reach: 10_000, interactions: Math.round(value * 100) })

export default function Trend({ data: { points, before }, full }) {
  const rows = (full ? [...before, ...points] : points).map(row)
  return <EngagementTrend variant="plain" by="reach" data={rows} period={{ from: '2026-10-01', to: '2026-10-30' }} />
}

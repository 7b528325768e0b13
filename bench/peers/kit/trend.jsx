import 'kpi-kit/engagement-trend.css'
import { EngagementTrend } from 'kpi-kit/engagement-trend'

const row = (date, rate) => ({ date, channel: 'instagram', reach: 10_000, interactions: rate * 100 })

export default function Trend({ data: { points, before }, full }) {
  const rows = points.map(({ date, value }) => row(date, value))
  if (full) rows.unshift(row('2026-09-30', before))
  return <EngagementTrend variant="plain" by="reach" data={rows} period={{ from: '2026-10-01', to: '2026-10-30' }} />
}

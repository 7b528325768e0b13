import 'kpi-kit/engagement-trend.css'
import { EngagementTrend } from 'kpi-kit/engagement-trend'
import { iso } from '../../data.mjs'

/** Rows as they are, or a row for every point. */
export default function Long({ data: { rows, points } }) {
  const data =
    rows ??
    points.map(({ time, value }) => ({
      date: iso(time),
      channel: 'instagram',
      impressions: 10_000,
      interactions: Math.round(value * 100),
    }))
  return <EngagementTrend variant="plain" by="impressions" data={data} />
}

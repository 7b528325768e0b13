import 'kpi-kit/growth-gauge.css'
import { GrowthGauge } from 'kpi-kit/growth-gauge'

const row = (value) => ({ followersStart: 1000, followersGained: value * 10, followersLost: 0 })

export default function Gauge({ data: { value, before, goal, most }, full }) {
  const more = full ? { previous: row(before), target: goal / 100 } : {}
  return <GrowthGauge variant="plain" data={row(value)} max={most / 100} {...more} />
}

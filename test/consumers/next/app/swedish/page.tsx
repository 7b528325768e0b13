import { GrowthGauge } from 'kpi-kit/growth-gauge'
import { rows } from '../../rows'

/** A language that the kit has no words for: in development it says so. */
export default function Swedish() {
  return <GrowthGauge data={rows} period="2026-10" locale="sv-SE" target={0.05} />
}

import { GrowthGauge } from 'kpi-kit'
import 'kpi-kit/styles.css'

const october = { followersStart: 12_000, followersGained: 940, followersLost: 436 }

export function Growth() {
  return <GrowthGauge data={october} target={0.05} />
}

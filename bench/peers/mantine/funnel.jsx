import { FunnelChart } from '@mantine/charts'
import { COLORS } from '../../colors.mjs'

const still = { isAnimationActive: false }

export default function Funnel({ data: { steps }, height }) {
  const data = steps.map(({ name, value }, i) => ({ name, value, color: COLORS[i] }))
  return <FunnelChart size={height} withLabels data={data} funnelProps={still} />
}

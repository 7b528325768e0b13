import { GaugeChart } from '@mantine/charts'
import { COLORS } from '../../colors.mjs'

export default function Gauge({ data: { value, most }, width }) {
  return (
    <GaugeChart
      value={(100 * value) / most}
      size={width}
      startAngle={-90}
      endAngle={90}
      thickness={24}
      filledColor={COLORS[0]}
      label={`${value}%`}
    />
  )
}

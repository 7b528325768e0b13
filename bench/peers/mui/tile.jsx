import { SparkLineChart } from '@mui/x-charts/SparkLineChart'
import { COLORS } from '../../colors.mjs'

export default function Tile({ data: { points }, width, height }) {
  return (
    <SparkLineChart
      data={points.map((point) => point.value)}
      width={width}
      height={height}
      color={COLORS[0]}
      showTooltip
    />
  )
}

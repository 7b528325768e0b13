import { PieChart } from '@mui/x-charts/PieChart'
import { COLORS } from '../../colors.mjs'

export default function Donut({ data: { brands }, width, height }) {
  const data = brands.map(({ name, value }, i) => ({ id: name, label: name, value, color: COLORS[i] }))
  return (
    <PieChart
      width={width}
      height={height}
      hideLegend
      skipAnimation
      series={[{ innerRadius: 52, outerRadius: 86, data }]}
    />
  )
}

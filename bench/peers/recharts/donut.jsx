import { Pie, PieChart, Tooltip } from 'recharts'
import { COLORS } from '../../colors.mjs'

export default function Donut({ data: { brands }, width, height }) {
  return (
    <PieChart width={width} height={height}>
      <Pie
        data={brands.map((brand, i) => ({ ...brand, fill: COLORS[i] }))}
        dataKey="value"
        innerRadius={52}
        outerRadius={86}
        isAnimationActive={false}
      />
      <Tooltip isAnimationActive={false} />
    </PieChart>
  )
}

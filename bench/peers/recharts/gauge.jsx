import { Pie, PieChart } from 'recharts'
import { COLORS, TRACK } from '../../colors.mjs'

export default function Gauge({ data: { value, most }, width, height }) {
  const parts = [
    { part: value, fill: COLORS[0] },
    { part: most - value, fill: TRACK },
  ]
  return (
    <PieChart width={width} height={height}>
      <Pie
        data={parts}
        dataKey="part"
        startAngle={180}
        endAngle={0}
        cx={width / 2}
        cy={height - 20}
        innerRadius={88}
        outerRadius={112}
        stroke="none"
        isAnimationActive={false}
      />
      <text x={width / 2} y={height - 22} textAnchor="middle" fontSize={24}>
        {value}%
      </text>
    </PieChart>
  )
}

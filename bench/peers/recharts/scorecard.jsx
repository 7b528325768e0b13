import { Bar, BarChart, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts'
import { COLORS } from '../../colors.mjs'

export default function Scorecard({ data: { kpis }, width, height }) {
  const bars = kpis.map(({ name, actual, goal }) => ({ name, attainment: (100 * actual) / goal }))
  return (
    <BarChart layout="vertical" width={width} height={height} data={bars}>
      <XAxis type="number" domain={[0, 120]} tickCount={4} fontSize={10} />
      <YAxis type="category" dataKey="name" width={110} fontSize={12} />
      <Bar dataKey="attainment" fill={COLORS[0]} barSize={12} isAnimationActive={false} />
      <ReferenceLine x={100} stroke="#000" />
      <Tooltip isAnimationActive={false} />
    </BarChart>
  )
}

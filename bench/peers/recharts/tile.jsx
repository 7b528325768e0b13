import { Line, LineChart, Tooltip, YAxis } from 'recharts'
import { COLORS } from '../../colors.mjs'

export default function Tile({ data: { points }, width, height }) {
  return (
    <LineChart width={width} height={height} data={points}>
      <YAxis hide domain={['dataMin', 'dataMax']} />
      <Line dataKey="value" dot={false} stroke={COLORS[0]} strokeWidth={2} isAnimationActive={false} />
      <Tooltip isAnimationActive={false} />
    </LineChart>
  )
}

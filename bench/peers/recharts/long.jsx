import { Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts'
import { COLORS } from '../../colors.mjs'
import { day } from '../../words.mjs'

const date = (time) => day.format(time)

export default function Long({ data: { points }, width, height }) {
  return (
    <LineChart width={width} height={height} data={points}>
      <XAxis
        dataKey="time"
        type="number"
        scale="time"
        domain={['dataMin', 'dataMax']}
        tickCount={5}
        tickFormatter={date}
        fontSize={10}
      />
      <YAxis width={30} tickCount={5} fontSize={10} />
      <Line dataKey="value" dot={false} stroke={COLORS[0]} strokeWidth={2} isAnimationActive={false} />
      <Tooltip isAnimationActive={false} labelFormatter={date} />
    </LineChart>
  )
}

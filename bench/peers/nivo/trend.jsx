import { Line } from '@nivo/line'
import { COLORS } from '../../colors.mjs'
import { day } from '../../words.mjs'

const margin = { left: 30, right: 10, top: 10, bottom: 20 }
const scale = { type: 'linear', min: 'auto', max: 'auto' }

export default function Trend({ data: { points }, width, height }) {
  return (
    <Line
      width={width}
      height={height}
      margin={margin}
      data={[{ id: 'rate', data: points.map(({ time, value }) => ({ x: time, y: value })) }]}
      colors={[COLORS[0]]}
      xScale={scale}
      yScale={scale}
      axisBottom={{ tickValues: 5, format: (time) => day.format(time) }}
      axisLeft={{ tickValues: 5 }}
      enablePoints={false}
      enableGridX={false}
      enableSlices="x"
      animate={false}
    />
  )
}

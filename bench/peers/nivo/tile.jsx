import { Line } from '@nivo/line'
import { COLORS } from '../../colors.mjs'

export default function Tile({ data: { points }, width, height }) {
  return (
    <Line
      width={width}
      height={height}
      margin={{ left: 2, right: 2, top: 4, bottom: 4 }}
      data={[{ id: 'interactions', data: points.map(({ time, value }) => ({ x: time, y: value })) }]}
      colors={[COLORS[0]]}
      xScale={{ type: 'linear', min: 'auto', max: 'auto' }}
      yScale={{ type: 'linear', min: 'auto', max: 'auto' }}
      axisBottom={null}
      axisLeft={null}
      enablePoints={false}
      enableGridX={false}
      enableGridY={false}
      enableSlices="x"
      animate={false}
    />
  )
}

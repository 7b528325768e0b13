import { LineChart } from '@mantine/charts'
import { COLORS } from '../../colors.mjs'
import { day } from '../../words.mjs'

const still = { isAnimationActive: false }
const series = [{ name: 'rate', color: COLORS[0] }]

export default function Trend({ data: { points }, width, height }) {
  return (
    <LineChart
      w={width}
      h={height}
      data={points.map(({ time, value }) => ({ day: day.format(time), rate: value }))}
      dataKey="day"
      series={series}
      curveType="linear"
      withDots={false}
      lineProps={still}
      tooltipAnimationDuration={0}
    />
  )
}

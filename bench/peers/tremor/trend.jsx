import { LineChart } from '@tremor/react'
import { day } from '../../words.mjs'

export default function Trend({ data: { points }, width, height }) {
  return (
    <LineChart
      style={{ width, height }}
      data={points.map(({ time, value }) => ({ day: day.format(time), rate: value }))}
      index="day"
      categories={['rate']}
      colors={['blue']}
      showLegend={false}
      showAnimation={false}
      yAxisWidth={30}
    />
  )
}

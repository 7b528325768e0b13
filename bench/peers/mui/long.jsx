import { LineChart } from '@mui/x-charts/LineChart'
import { COLORS } from '../../colors.mjs'
import { day } from '../../words.mjs'

const date = (time) => day.format(time)

export default function Long({ data: { points }, width, height }) {
  return (
    <LineChart
      width={width}
      height={height}
      hideLegend
      skipAnimation
      xAxis={[{ data: points.map((point) => point.time), scaleType: 'time', tickNumber: 5, valueFormatter: date }]}
      yAxis={[{ width: 30, tickNumber: 5 }]}
      series={[{ data: points.map((point) => point.value), showMark: false, curve: 'linear', color: COLORS[0] }]}
    />
  )
}

import { BarChart } from '@mui/x-charts/BarChart'
import { ChartsReferenceLine } from '@mui/x-charts/ChartsReferenceLine'
import { COLORS } from '../../colors.mjs'

export default function Scorecard({ data: { kpis }, width, height }) {
  return (
    <BarChart
      layout="horizontal"
      width={width}
      height={height}
      hideLegend
      skipAnimation
      xAxis={[{ min: 0, max: 120, tickNumber: 4 }]}
      yAxis={[{ data: kpis.map((kpi) => kpi.name), width: 110 }]}
      series={[{ data: kpis.map(({ actual, goal }) => (100 * actual) / goal), color: COLORS[0] }]}
    >
      <ChartsReferenceLine x={100} />
    </BarChart>
  )
}

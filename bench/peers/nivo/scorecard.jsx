import { Bar } from '@nivo/bar'
import { COLORS } from '../../colors.mjs'

export default function Scorecard({ data: { kpis }, width, height }) {
  return (
    <Bar
      layout="horizontal"
      width={width}
      height={height}
      margin={{ left: 110, right: 10, top: 0, bottom: 20 }}
      data={kpis.map(({ name, actual, goal }) => ({ name, attainment: (100 * actual) / goal }))}
      indexBy="name"
      keys={['attainment']}
      valueScale={{ type: 'linear', min: 0, max: 120 }}
      colors={[COLORS[0]]}
      markers={[{ axis: 'x', value: 100, lineStyle: { stroke: '#000' } }]}
      axisBottom={{ tickValues: 4 }}
      enableLabel={false}
      animate={false}
    />
  )
}

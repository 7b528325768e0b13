import { VictoryAxis, VictoryBar, VictoryChart } from 'victory'
import { COLORS } from '../../colors.mjs'

const style = { data: { fill: COLORS[0], width: 12 } }

export default function Scorecard({ data: { kpis }, width, height }) {
  const bars = kpis.map(({ name, actual, goal }) => ({ x: name, y: (100 * actual) / goal }))
  return (
    <div style={{ width, height }}>
      <VictoryChart
        horizontal
        width={width}
        height={height}
        padding={{ left: 130, right: 20, top: 0, bottom: 30 }}
        domain={{ y: [0, 120] }}
        domainPadding={{ x: 12 }}
      >
        <VictoryAxis />
        <VictoryAxis dependentAxis tickCount={4} />
        <VictoryBar data={bars} style={style} />
      </VictoryChart>
    </div>
  )
}

import { VictoryAxis, VictoryChart, VictoryLine, VictoryVoronoiContainer } from 'victory'
import { COLORS } from '../../colors.mjs'
import { day } from '../../words.mjs'

const container = <VictoryVoronoiContainer voronoiDimension="x" labels={({ datum }) => `${datum.value}`} />
const style = { data: { stroke: COLORS[0], strokeWidth: 2 } }

export default function Trend({ data: { points }, width, height }) {
  return (
    <div style={{ width, height }}>
      <VictoryChart
        width={width}
        height={height}
        padding={{ left: 40, right: 10, top: 10, bottom: 30 }}
        containerComponent={container}
      >
        <VictoryAxis tickCount={5} tickFormat={(time) => day.format(time)} />
        <VictoryAxis dependentAxis tickCount={5} />
        <VictoryLine data={points} x="time" y="value" style={style} />
      </VictoryChart>
    </div>
  )
}

import { VictoryLine } from 'victory'
import { COLORS } from '../../colors.mjs'

const style = { data: { stroke: COLORS[0], strokeWidth: 2 } }

export default function Tile({ data: { points }, width, height }) {
  return (
    <div style={{ width, height }}>
      <VictoryLine width={width} height={height} padding={4} data={points} x="time" y="value" style={style} />
    </div>
  )
}

import { VictoryLabel, VictoryPie } from 'victory'
import { COLORS, TRACK } from '../../colors.mjs'

export default function Gauge({ data: { value, most }, width, height }) {
  const parts = [
    { x: 'growth', y: value },
    { x: 'rest', y: most - value },
  ]
  return (
    <svg width={width} height={height}>
      <VictoryPie
        standalone={false}
        width={width}
        height={height}
        padding={0}
        radius={112}
        innerRadius={88}
        origin={{ x: width / 2, y: height - 20 }}
        startAngle={-90}
        endAngle={90}
        labels={() => ''}
        colorScale={[COLORS[0], TRACK]}
        data={parts}
      />
      <VictoryLabel textAnchor="middle" x={width / 2} y={height - 24} text={`${value}%`} />
    </svg>
  )
}

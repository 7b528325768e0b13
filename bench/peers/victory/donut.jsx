import { VictoryPie, VictoryTooltip } from 'victory'
import { COLORS } from '../../colors.mjs'

const tooltip = <VictoryTooltip />

export default function Donut({ data: { brands }, width, height }) {
  return (
    <div style={{ width, height }}>
      <VictoryPie
        width={width}
        height={height}
        padding={4}
        innerRadius={52}
        colorScale={COLORS}
        labels={({ datum }) => `${datum.name}: ${datum.value}`}
        labelComponent={tooltip}
        data={brands}
        x="name"
        y="value"
      />
    </div>
  )
}

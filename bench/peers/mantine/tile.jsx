import { Sparkline } from '@mantine/charts'
import { COLORS } from '../../colors.mjs'

const still = { isAnimationActive: false }

export default function Tile({ data: { points }, width, height }) {
  return (
    <Sparkline
      w={width}
      h={height}
      data={points.map((point) => point.value)}
      curveType="linear"
      color={COLORS[0]}
      fillOpacity={0}
      areaProps={still}
    />
  )
}

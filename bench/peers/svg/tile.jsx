import { COLORS } from '../../colors.mjs'
import { extent, linear } from './scale.mjs'

export default function Tile({ data: { points }, width, height }) {
  const x = linear([0, points.length - 1], [2, width - 2])
  const y = linear(extent(points), [height - 4, 4])
  return (
    <svg width={width} height={height} role="img" aria-label="Interactions">
      <polyline
        points={points.map(({ value }, i) => `${x(i)},${y(value)}`).join(' ')}
        fill="none"
        stroke={COLORS[0]}
        strokeWidth={2}
      />
    </svg>
  )
}

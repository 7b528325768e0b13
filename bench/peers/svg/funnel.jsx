import { COLORS } from '../../colors.mjs'

export default function Funnel({ data: { steps }, width, height }) {
  const each = height / steps.length
  const half = (i) => (steps[Math.min(i, steps.length - 1)].value / steps[0].value) * (width / 2)
  return (
    <svg width={width} height={height} role="img" aria-label="Funnel">
      {steps.map(({ name }, i) => {
        const [x, y, top, bottom] = [width / 2, i * each, half(i), half(i + 1)]
        return (
          <g key={name}>
            <path d={`M${x - top},${y}h${2 * top}L${x + bottom},${y + each - 2}h${-2 * bottom}Z`} fill={COLORS[i]} />
            <text x={x} y={y + each / 2 + 4} textAnchor="middle" fontSize={12}>
              {name}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

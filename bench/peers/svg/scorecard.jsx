import { COLORS, TRACK } from '../../colors.mjs'

export default function Scorecard({ data: { kpis }, width, height }) {
  const each = height / kpis.length
  const full = (width - 140) / 1.2
  return (
    <svg width={width} height={height} role="img" aria-label="Attainment" fontSize={12}>
      {kpis.map(({ name, actual, goal }, i) => (
        <g key={name}>
          <text x={110} y={i * each + 18} textAnchor="end">
            {name}
          </text>
          <rect x={120} y={i * each + 8} width={full} height={12} fill={TRACK} />
          <rect x={120} y={i * each + 8} width={(full * actual) / goal} height={12} fill={COLORS[0]} />
        </g>
      ))}
      <line x1={120 + full} x2={120 + full} y1={0} y2={height} stroke="#000" />
    </svg>
  )
}

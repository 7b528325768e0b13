import { COLORS, TRACK } from '../../colors.mjs'

const half = 'M20,120A100,100,0,0,1,220,120'

export default function Gauge({ data: { value, goal, most }, width, height }) {
  const angle = Math.PI * (1 - goal / most)
  return (
    <svg width={width} height={height} role="img" aria-label={`${value}%`}>
      <path d={half} fill="none" stroke={TRACK} strokeWidth={24} />
      <path
        d={half}
        fill="none"
        stroke={COLORS[0]}
        strokeWidth={24}
        pathLength={most}
        strokeDasharray={`${value} 99`}
      />
      <line
        x1={120 + 86 * Math.cos(angle)}
        y1={120 - 86 * Math.sin(angle)}
        x2={120 + 114 * Math.cos(angle)}
        y2={120 - 114 * Math.sin(angle)}
        stroke="#000"
      />
      <text x={120} y={118} textAnchor="middle" fontSize={24}>
        {value}%
      </text>
    </svg>
  )
}

import { COLORS, TRACK } from '../../colors.mjs'
import { day } from '../../words.mjs'
import { extent, linear, ticks } from './scale.mjs'

export default function Trend({ data: { points }, width, height }) {
  const domain = extent(points)
  const x = linear([points[0].time, points.at(-1).time], [30, width - 10])
  const y = linear(domain, [height - 20, 10])
  return (
    <svg width={width} height={height} role="img" aria-label="Engagement rate" fontSize={10}>
      {ticks(...domain).map((value) => (
        <g key={value}>
          <line x1={30} x2={width - 10} y1={y(value)} y2={y(value)} stroke={TRACK} />
          <text x={26} y={y(value) + 3} textAnchor="end">
            {+value.toFixed(2)}
          </text>
        </g>
      ))}
      {[0, 7, 14, 21, 28].map((i) => (
        <text key={i} x={x(points[i].time)} y={height - 5} textAnchor="middle">
          {day.format(points[i].time)}
        </text>
      ))}
      <polyline
        points={points.map((point) => `${x(point.time)},${y(point.value)}`).join(' ')}
        fill="none"
        stroke={COLORS[0]}
        strokeWidth={2}
      />
    </svg>
  )
}

'use client'
import { useHeard } from '../../parts/index.js'
import type { CursorProps } from './Cursor.js'

interface CursorMarkProps extends Pick<CursorProps, 'band' | 'placesOf' | 'colors' | 'firstLine'> {
  /** The point that the reader or the host is at. */
  shown: number | null
  /** The reader looks at a point: then the cursor stays there, whatever is heard. */
  isActive: boolean
}

/** What the cursor looks like: at the point that is looked at or, of the line that is played, at the one that is heard. */
export function CursorMark({ shown, isActive, band, placesOf, colors, firstLine = 0 }: CursorMarkProps) {
  const note = useHeard((one) => one)
  const line = (note?.line ?? -1) - firstLine
  const heard = isActive || !(line in colors) ? null : (note?.at ?? null)
  const at = heard ?? shown
  if (at === null) return null
  const { x, ys } = placesOf(at)
  return (
    <g className="kpi-trend-cursor" data-heard={heard !== null || undefined} pointerEvents="none">
      {band > 0 ? (
        <rect className="kpi-trend-here" x={`${x - band / 2}%`} width={`${band}%`} height="100%" />
      ) : (
        <line className="kpi-trend-hair" x1={`${x}%`} x2={`${x}%`} y1="0" y2="100%" />
      )}
      {ys.map(
        (y, i) =>
          y !== null &&
          (heard === null || i === line) && (
            <circle
              key={i}
              {...colors[i]}
              className="kpi-trend-dot"
              data-before={i >= colors.length || undefined}
              cx={`${x}%`}
              cy={`${y}%`}
              r="4"
            />
          ),
      )}
    </g>
  )
}

'use client'
import type { ReactNode } from 'react'
import { percent } from '../../geometry/index.js'
import { HitArea, type Mark, Marks, Maybe } from '../../parts/index.js'
import type { DrawingProps } from './Dial.js'
import { labelsAlong } from './labels.js'
import type { GaugeMark } from './words.js'

// Pixels from the top of the drawing; across, everything is a percentage. Labels stand at the top.
const LAYER = { top: 16, bottom: 25 }
const TRACK = { y: 28, height: 14 }
const MIDDLE = TRACK.y + TRACK.height / 2
const CAP = TRACK.height / 2
const ZONE = { y: 47, height: 4 }

/** A bar that takes the whole width; it runs in the direction of reading. */
export function Bar({ layout, marks, labels, changed }: DrawingProps) {
  const zero = layout?.zero ?? 0
  const within = zero > 0 && zero < 1

  const drawZone = ({ from, to, tone, current }: GaugeMark): ReactNode => {
    const span = { x: percent(from), width: percent(to - from) }
    return (
      <>
        <HitArea {...span} y="43" height="24" />
        <rect className="kpi-gauge-zone" data-tone={tone} data-current={current || undefined} {...span} {...ZONE} />
      </>
    )
  }

  const drawValue = (mark: GaugeMark): ReactNode => {
    const { sign, from, to } = mark
    const span = { x: percent(from), width: percent(to - from) }
    const middle = (from + to) / 2
    const half = { x: percent(from < zero ? middle : from), width: percent((to - from) / 2) }
    const { over, value } = layout ?? {}
    if (sign === 'band')
      return (
        <>
          <HitArea {...span} y="23" height="24" />
          {layout?.band && <Maybe {...span} {...TRACK} rx={CAP} />}
          {layout?.sure && drawValue({ ...mark, ...layout.sure, sign: 'value' })}
        </>
      )
    return (
      <>
        <HitArea {...span} y="23" height="24" />
        {/* Nothing can be seen. */}
        {from === to && (
          <svg x={percent(to)} overflow="visible">
            <circle
              className="kpi-gauge-value"
              cx={CAP * (1 - 2 * Math.round(to)) * Number(!within)}
              cy={MIDDLE}
              r={CAP}
            />
          </svg>
        )}
        <rect key={to - from} className="kpi-gauge-value" {...span} {...TRACK} rx={CAP} />
        {within && <rect className="kpi-gauge-start" {...half} {...TRACK} />}
        {over && (
          <svg x={percent(value?.fraction ?? to)} y={MIDDLE} overflow="visible">
            <path
              className="kpi-gauge-over"
              transform={over === 'below' ? 'scale(-1 1)' : undefined}
              d="M-17-4l4 4-4 4M-11-4l4 4-4 4"
            />
          </svg>
        )}
      </>
    )
  }

  const drawPoint = ({ sign, from }: GaugeMark): ReactNode => (
    <svg x={percent(from)} overflow="visible">
      <HitArea x="-12" y={sign === 'previous' ? 23 : 8} width="24" height="24" />
      {sign === 'target' && (
        <>
          <path className="kpi-gauge-notch" d={`M0 ${TRACK.y}v${TRACK.height}`} />
          <path className="kpi-gauge-target" d={`M0 ${LAYER.top}V${LAYER.bottom}`} />
        </>
      )}
      {sign === 'pace' && <path className="kpi-gauge-pace" d={`M0 ${LAYER.top}l4.5 4.5-4.5 4.5-4.5-4.5z`} />}
      {sign === 'previous' && <circle className="kpi-gauge-previous" cy={MIDDLE} r="4" />}
    </svg>
  )

  const draw = {
    zone: drawZone,
    value: drawValue,
    band: drawValue,
    target: drawPoint,
    pace: drawPoint,
    previous: drawPoint,
  }
  return (
    <svg className="kpi-gauge-line__svg" width="100%" height="54" data-changed={changed || undefined}>
      <rect className="kpi-gauge-track" width="100%" {...TRACK} rx={CAP} />
      {layout && (
        <Marks
          first="value"
          marks={marks.map((mark): Mark => {
            const { id, name, value, lines, from, to, sign } = mark
            const at = sign === 'value' ? (layout.value?.fraction ?? to) : (from + to) / 2
            const y = sign === 'zone' ? ZONE.y : TRACK.y
            return { id, name, value, lines, position: at, x: percent(at), y, side: 'bottom', draw: draw[sign](mark) }
          })}
        />
      )}
      {within && (
        <svg x={percent(zero)} overflow="visible">
          <path className="kpi-gauge-origin" d={`M0 ${LAYER.top + 4}V${TRACK.y + TRACK.height}`} />
        </svg>
      )}
      <g className="kpi-gauge-labels" aria-hidden="true">
        {layout &&
          labelsAlong(labels).map(({ id, text, at, anchor }) => (
            <text key={id} data-label={id} x={percent(at)} y="11" textAnchor={anchor}>
              {text}
            </text>
          ))}
      </g>
    </svg>
  )
}

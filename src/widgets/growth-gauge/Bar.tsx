'use client'
import type { ReactNode } from 'react'
import { percent } from '../../geometry/index.js'
import { Hatch, HitArea, type Mark, Marks } from '../../parts/index.js'
import type { DrawingProps } from './Dial.js'
import type { GaugeMark } from './words.js'

// Pixels from the top of the drawing; across, everything is a percentage.
const TRACK = { y: 10, height: 14, rx: 7 }
const ZONE = { y: 30, height: 4 }

/** A bar that takes the whole width; it runs in the direction of reading. */
export function Bar({ id, layout, marks, changed }: DrawingProps) {
  const zero = layout?.zero ?? 0

  const draw = ({ sign, from, to, tone }: GaugeMark): ReactNode => {
    const span = { x: percent(from), width: percent(to - from) }
    if (sign === 'zone') {
      return (
        <>
          <HitArea {...span} y="26" height="24" />
          <rect className="kpi-gauge-zone" data-tone={tone} {...span} {...ZONE} />
        </>
      )
    }
    if (sign === 'value' || sign === 'band') {
      return (
        <>
          <HitArea {...span} y="2" height="24" />
          {from === to ? (
            <circle className="kpi-gauge-zero" cx={percent(to)} cy={17} r="5" />
          ) : (
            <rect
              key={to - from}
              className={sign === 'band' ? 'kpi-gauge-band' : 'kpi-gauge-value'}
              fill={sign === 'band' ? `url(#${id})` : undefined}
              {...span}
              {...TRACK}
            />
          )}
          {sign === 'value' && layout?.value?.over && (
            <svg x={percent(layout.value.fraction)} y="17" overflow="visible">
              <path
                className="kpi-gauge-over"
                transform={layout.value.over === 'below' ? 'scale(-1 1)' : undefined}
                d="M-12-10v20L0 0z"
              />
            </svg>
          )}
        </>
      )
    }
    return (
      <svg x={percent(from)} overflow="visible">
        <HitArea x="-12" y="2" width="24" height="24" />
        {sign === 'target' && <rect className="kpi-gauge-target" x="-1.25" y="5" width="2.5" height="24" rx="1" />}
        {sign === 'pace' && <path className="kpi-gauge-pace" d="M-5.5 1h11L.75 10.5V24h-1.5V10.5z" />}
        {sign === 'previous' && <circle className="kpi-gauge-previous" cy="17" r="4" />}
      </svg>
    )
  }

  return (
    <svg className="kpi-gauge-line__svg" width="100%" height="36" data-changed={changed || undefined}>
      <Hatch id={id} />
      <rect className="kpi-gauge-track" width="100%" {...TRACK} />
      {zero > 0 && <line className="kpi-gauge-origin" x1={percent(zero)} x2={percent(zero)} y1="6" y2="28" />}
      {layout && (
        <Marks
          first="value"
          marks={marks.map((mark): Mark => {
            const { id, name, value, from, to, sign } = mark
            const middle = (from + to) / 2
            const at = sign === 'value' ? (layout.value?.fraction ?? to) : middle
            return {
              id,
              name,
              value,
              position: at,
              x: percent(at),
              y: sign === 'zone' ? ZONE.y : TRACK.y,
              draw: draw(mark),
            }
          })}
        />
      )}
    </svg>
  )
}

'use client'
import { Group } from '@visx/group'
import { Arc } from '@visx/shape'
import type { ReactNode } from 'react'
import { angleAt, arcOf, degrees, fullTurn, gaugeSweep, pointAt } from '../../geometry/index.js'
import { Hatch, type Mark, Marks } from '../../parts/index.js'
import type { GaugeLayout } from './geometry.js'
import type { GaugeMark } from './words.js'

export interface DrawingProps {
  /** Sanitised, for the hatching. */
  id: string
  /** `null` while it loads: the track alone. */
  layout: GaugeLayout | null
  marks: readonly GaugeMark[]
  /** The value is another than at first: it fades in. */
  changed: boolean
}

// Units of the view box: the circle has a radius of 100.
const OUTER = 100
const INNER = 87
const MIDDLE = (OUTER + INNER) / 2
const ZONE_OUTER = 82
const ZONE_INNER = 78.5
const EDGE = 114
const GAP = 0.012

/** The round shapes: an arc that is open below, or a full ring. */
export function Dial({ id, layout, marks, changed, ring }: DrawingProps & { ring: boolean }) {
  const sweep = ring ? fullTurn : gaugeSweep
  const track = { innerRadius: INNER, outerRadius: OUTER, cornerRadius: ring ? 0 : (OUTER - INNER) / 2 }
  const at = (fraction: number) => degrees(angleAt(sweep, fraction))
  const zero = layout?.zero ?? 0

  const draw = ({ sign, from, to, tone }: GaugeMark): ReactNode => {
    if (sign === 'zone') {
      return (
        <>
          <Arc
            className="kpi-mark__hit"
            innerRadius={73}
            outerRadius={85}
            cornerRadius={5}
            {...arcOf(sweep, { from, to })}
          />
          <Arc
            className="kpi-gauge-zone"
            data-tone={tone}
            innerRadius={ZONE_INNER}
            outerRadius={ZONE_OUTER}
            cornerRadius={1.75}
            {...arcOf(sweep, { from, to }, GAP)}
          />
        </>
      )
    }
    if (sign === 'value' || sign === 'band') {
      return (
        <>
          <Arc
            className="kpi-mark__hit"
            innerRadius={83}
            outerRadius={105}
            cornerRadius={9}
            {...arcOf(sweep, { from, to })}
          />
          {from === to ? (
            <circle className="kpi-gauge-zero" {...centre(at(to), MIDDLE)} r={(OUTER - INNER) / 2 - 1.5} />
          ) : (
            <Arc
              key={to - from}
              className={sign === 'band' ? 'kpi-gauge-band' : 'kpi-gauge-value'}
              fill={sign === 'band' ? `url(#${id})` : undefined}
              {...track}
              cornerRadius={(OUTER - INNER) / 2}
              {...arcOf(sweep, { from, to })}
            />
          )}
          {sign === 'value' && layout?.value?.over && (
            <Over angle={at(layout.value.fraction)} below={layout.value.over === 'below'} />
          )}
        </>
      )
    }
    return (
      <g transform={`rotate(${at(from)})`}>
        <circle className="kpi-mark__hit" cy={-MIDDLE} r="13" />
        {sign === 'target' && (
          <rect className="kpi-gauge-target" x="-1.75" y={-OUTER - 6} width="3.5" height="26" rx="1.25" />
        )}
        {sign === 'pace' && (
          <path className="kpi-gauge-pace" d={`M-6.5 ${-OUTER - 10}h13L1 ${-OUTER + 1}V${-INNER}h-2V${-OUTER + 1}z`} />
        )}
        {sign === 'previous' && <circle className="kpi-gauge-previous" cy={-MIDDLE} r="4" />}
      </g>
    )
  }

  const height = ring ? 2 * EDGE : EDGE + 60
  return (
    <svg
      className="kpi-gauge-dial__svg"
      viewBox={`${-EDGE} ${-EDGE} ${2 * EDGE} ${height}`}
      data-changed={changed || undefined}
    >
      <Hatch id={id} />
      <Group>
        <Arc className="kpi-gauge-track" {...track} {...arcOf(sweep, { from: 0, to: 1 })} />
        {(ring || zero > 0) && (
          <path className="kpi-gauge-origin" transform={`rotate(${at(zero)})`} d={`M0 ${-INNER}V${-OUTER}`} />
        )}
        {layout && (
          <Marks
            first="value"
            marks={marks.map((mark): Mark => {
              const { id, name, value, from, to, sign } = mark
              const middle = (from + to) / 2
              const position = sign === 'value' ? (layout.value?.fraction ?? to) : middle
              const tip = pointAt(angleAt(sweep, position), OUTER)
              // Away from the number in the middle.
              const side = tip.y < 20 ? 'top' : 'bottom'
              return { id, name, value, position, ...tip, side, draw: draw(mark) }
            })}
          />
        )}
      </Group>
    </svg>
  )
}

const centre = (angle: number, radius: number) => {
  const { x, y } = pointAt((angle * Math.PI) / 180, radius)
  return { cx: x, cy: y }
}

/** The value goes on beyond the scale: its end is an arrow head. */
function Over({ angle, below }: { readonly angle: number; readonly below: boolean }) {
  return (
    <path
      className="kpi-gauge-over"
      transform={`rotate(${angle})${below ? ' scale(-1 1)' : ''}`}
      d={`M-6 ${-OUTER - 5}V${-INNER + 5}L12 ${-MIDDLE}z`}
    />
  )
}

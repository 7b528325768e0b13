'use client'
import { Arc } from '@visx/shape'
import type { ReactNode } from 'react'
import { angleAt, arcOf, degrees, percent, pointAt } from '../../geometry/index.js'
import { Hatch, type Mark, Marks, useView } from '../../parts/index.js'
import type { GaugeLayout } from './geometry.js'
import { FIELD, labelsAround, type RoundShape, type ScaleLabel, sweepOf } from './labels.js'
import { type GaugeMark, mergePace } from './words.js'

export interface DrawingProps {
  /** Sanitised, for the hatching. */
  id: string
  /** `null` while it loads: the track alone. */
  layout: GaugeLayout | null
  marks: readonly GaugeMark[]
  labels: readonly ScaleLabel[]
  /** The value is another than at first: it fades in. */
  changed: boolean
}

// Units of the view box: the circle has a radius of 100.
const OUTER = 100
const INNER = 87
const MIDDLE = (OUTER + INNER) / 2
const CAP = (OUTER - INNER) / 2
const ZONE = { innerRadius: 78.5, outerRadius: 82, cornerRadius: 1.75 }
/** Goal and pace have a layer of their own outside the arc, so that neither value nor previous value makes a knot with them. */
const LAYER = { inner: 102.5, middle: 107, outer: 112 }
const GAP = 0.012
/** Within this angle, goal and pace would touch; in radians. */
const CLOSE = 0.1

/** The round shapes: an arc that is open below, or a full ring. */
export function Dial({ id, layout, marks, labels, changed, shape }: DrawingProps & { shape: RoundShape }) {
  const { settings } = useView()
  const ring = shape === 'ring'
  const sweep = sweepOf[shape]
  const angle = (fraction: number) => angleAt(sweep, fraction)
  const at = (fraction: number) => degrees(angle(fraction))
  const zero = layout?.zero ?? 0
  const within = zero > 0 && zero < 1
  const cap = CAP / MIDDLE / (sweep.end - sweep.start)
  const track = { innerRadius: INNER, outerRadius: OUTER }

  const drawZone = ({ from, to, tone, current }: GaugeMark): ReactNode => (
    <>
      <Arc
        className="kpi-mark__hit"
        innerRadius={69}
        outerRadius={86}
        cornerRadius={5}
        {...arcOf(sweep, { from, to })}
      />
      <Arc
        className="kpi-gauge-zone"
        data-tone={tone}
        data-current={current || undefined}
        {...ZONE}
        {...arcOf(sweep, { from, to }, GAP)}
      />
    </>
  )

  const drawValue = ({ sign, from, to }: GaugeMark): ReactNode => {
    const arc = arcOf(sweep, { from, to })
    const middle = Math.min(1 - cap, Math.max(cap, (from + to) / 2))
    const fill = fillOf(sign, id)
    const { over, fraction } = layout?.value ?? {}
    if (to - from < 2 * cap) {
      return (
        <>
          {/* Nothing, and what is next to it, can be seen. */}
          <circle key={to - from} {...fill} {...centre(at(middle), MIDDLE)} r={CAP} />
          <circle className="kpi-mark__hit" {...centre(at(middle), MIDDLE)} r="18" />
        </>
      )
    }
    return (
      <>
        <Arc className="kpi-mark__hit" innerRadius={83} outerRadius={103} cornerRadius={9} {...arc} />
        <Arc key={to - from} {...fill} {...track} cornerRadius={CAP} {...arc} />
        {/* What begins at a zero within the scale begins there, without a rounded end. */}
        {within && sign === 'value' && (
          <Arc {...fill} {...track} {...arcOf(sweep, from < zero ? { from: middle, to } : { from, to: middle })} />
        )}
        {sign === 'value' && over && <Over angle={at(fraction ?? to)} below={over === 'below'} />}
      </>
    )
  }

  const drawPoint = ({ sign, from }: GaugeMark): ReactNode => (
    <g transform={`rotate(${at(from)})`}>
      <circle className="kpi-mark__hit" cy={sign === 'previous' ? -MIDDLE : -LAYER.middle} r="18" />
      {sign === 'target' && (
        <>
          <path className="kpi-gauge-notch" d={`M0 ${-INNER + 0.5}V${-OUTER - 0.5}`} />
          <path className="kpi-gauge-target" d={`M0 ${-LAYER.inner}V${-LAYER.outer}`} />
        </>
      )}
      {/* Upright, or it would be a square wherever it leans. */}
      {sign === 'pace' && (
        <path
          className="kpi-gauge-pace"
          transform={`translate(0 ${-LAYER.middle}) rotate(${-at(from)})`}
          d="M0-5.5l5.5 5.5L0 5.5-5.5 0z"
        />
      )}
      {sign === 'previous' && <circle className="kpi-gauge-previous" cy={-MIDDLE} r="4" />}
    </g>
  )

  const draw = {
    zone: drawZone,
    value: drawValue,
    band: drawValue,
    target: drawPoint,
    pace: drawPoint,
    previous: drawPoint,
  }
  const [width, height] = [2 * FIELD.side, FIELD.top + FIELD.below[shape]]
  const mirrored = settings.resolved.messages.dir === 'rtl'
  return (
    <svg className="kpi-gauge-dial__svg" data-changed={changed || undefined}>
      <Hatch id={id} />
      <svg viewBox={`${-FIELD.side} ${-FIELD.top} ${width} ${height}`} overflow="visible">
        <Arc
          className="kpi-gauge-track"
          {...track}
          cornerRadius={ring ? 0 : CAP}
          {...arcOf(sweep, { from: 0, to: 1 })}
        />
        {layout && (
          <Marks
            first="value"
            marks={mergePace(marks, CLOSE / (sweep.end - sweep.start)).map((mark): Mark => {
              const { id, name, value, lines, from, to, sign } = mark
              const position = sign === 'value' ? (layout.value?.fraction ?? to) : (from + to) / 2
              const tip = pointAt(angle(position), OUTER)
              // Beside the drawing, and not over its title or its number.
              const side = tip.x < 0 === mirrored ? 'right' : 'left'
              return { id, name, value, lines, position, ...tip, side, draw: draw[sign](mark) }
            })}
          />
        )}
        {ring && !within && <path className="kpi-gauge-seam" d={`M0 ${-INNER}V${-OUTER}`} />}
        {within && (
          <path
            className="kpi-gauge-origin"
            transform={`rotate(${at(zero)})`}
            d={`M0 ${-INNER + 3}V${-LAYER.middle}`}
          />
        )}
      </svg>
      {/* In percent, so that texts keep their size. */}
      {layout &&
        (['tight', 'roomy'] as const).map((room) => (
          <g key={room} className="kpi-gauge-labels" data-room={room} aria-hidden="true">
            {labelsAround(labels, shape, room).map(({ id, text, x, y }) => (
              <text
                key={id}
                data-label={id}
                x={percent((x + FIELD.side) / width)}
                y={percent((y + FIELD.top) / height)}
                dy="0.36em"
              >
                {text}
              </text>
            ))}
          </g>
        ))}
    </svg>
  )
}

/** What a value is filled with, or the range in which it lies. */
export const fillOf = (sign: GaugeMark['sign'], id: string) =>
  sign === 'band' ? { className: 'kpi-gauge-band', fill: `url(#${id})` } : { className: 'kpi-gauge-value' }

const centre = (angle: number, radius: number) => {
  const { x, y } = pointAt((angle * Math.PI) / 180, radius)
  return { cx: x, cy: y }
}

/** The value goes on beyond the end of the scale: two chevrons that point there. */
const Over = ({ angle, below }: { readonly angle: number; readonly below: boolean }) =>
  [5, 9].map((back) => (
    <path
      key={back}
      className="kpi-gauge-over"
      transform={`rotate(${angle + (below ? back : -back)}) translate(0 ${-MIDDLE})${below ? ' scale(-1 1)' : ''}`}
      d="M-2-3.5l4 3.5-4 3.5"
    />
  ))

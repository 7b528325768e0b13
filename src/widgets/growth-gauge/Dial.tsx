'use client'
import { Fragment, type ReactNode } from 'react'
import { angleAt, arcOf, arcPath, degrees, percent, pointAt, round, type Span } from '../../geometry/index.js'
import { Drawing, type Mark, Marks, Maybe, useView } from '../../parts/index.js'
import type { GaugeLayout } from './geometry.js'
import { FIELD, labelsAround, type RoundShape, type ScaleLabel, sweepOf } from './labels.js'
import type { GaugeMark } from './words.js'

export interface DrawingProps {
  /** `null` while it loads: the track alone. */
  layout: GaugeLayout | null
  /** As they are drawn. */
  marks: readonly GaugeMark[]
  labels: readonly ScaleLabel[]
  /** The value is another than at first: it fades in. */
  changed: boolean
}

// Units of the view box: the circle has a radius of 100.
const OUTER = 100
const INNER = 87
const TRACK = { inner: INNER, outer: OUTER }
const MIDDLE = (OUTER + INNER) / 2
const CAP = (OUTER - INNER) / 2
const ZONE = { inner: 78.5, outer: 82, corner: 1.75 }
/** What is hit of each. */
const VALUE_REACH = { inner: 83, outer: 103, corner: 9 }
const ZONE_REACH = { inner: 69, outer: 86, corner: 5 }
const POINT_REACH = 18
/** Goal and pace have a layer of their own outside the arc, so that neither value nor previous value makes a knot with them. */
const LAYER = { inner: 102.5, middle: 107, outer: 112 }
const GAP = 0.012

/** The round shapes: an arc that is open below, or a full ring. */
export function Dial({ layout, marks, labels, changed, shape }: DrawingProps & { shape: RoundShape }) {
  const { settings } = useView()
  const ring = shape === 'ring'
  const sweep = sweepOf[shape]
  const angle = (fraction: number) => angleAt(sweep, fraction)
  const at = (fraction: number) => degrees(angle(fraction))
  const zero = layout?.zero ?? 0
  const within = zero > 0 && zero < 1
  const cap = CAP / MIDDLE / (sweep.end - sweep.start)
  const part = (span: Span, ring: typeof TRACK & { readonly corner?: number }, gap?: number) =>
    arcPath({ ...ring, ...arcOf(sweep, span, gap) })

  /** What is less than a circle as wide as the track is that circle: where its middle is. */
  const discOf = ({ from, to }: GaugeMark) =>
    to - from < 2 * cap ? angle(Math.min(1 - cap, Math.max(cap, (from + to) / 2))) : undefined

  const drawZone = (mark: GaugeMark): ReactNode => (
    <path
      className="kpi-gauge-zone"
      data-tone={mark.tone}
      data-current={mark.current || undefined}
      d={part(mark, ZONE, GAP)}
    />
  )

  const drawValue = (mark: GaugeMark): ReactNode => {
    const { sign, from, to } = mark
    const disc = discOf(mark)
    const { over, value } = layout ?? {}
    // Nothing, and what is next to it, can be seen.
    const round = { ...centre(disc ?? 0, MIDDLE), r: CAP }
    const d = part(mark, { ...TRACK, corner: CAP })
    if (sign === 'band')
      return (
        <>
          {layout?.band && (disc === undefined ? <Maybe as="path" d={d} /> : <Maybe as="circle" {...round} />)}
          {layout?.sure && drawValue({ ...mark, ...layout.sure, sign: 'value' })}
        </>
      )
    if (disc !== undefined) return <circle key={to - from} className="kpi-gauge-value" {...round} />
    const middle = (from + to) / 2
    return (
      <>
        <path key={to - from} className="kpi-gauge-value" d={d} />
        {/* What begins at a zero within the scale begins there, without a rounded end. */}
        {within && (
          <path
            className="kpi-gauge-value"
            d={part(from < zero ? { from: middle, to } : { from, to: middle }, TRACK)}
          />
        )}
        {over && <Over angle={at(value?.fraction ?? to)} below={over === 'below'} />}
      </>
    )
  }

  const drawPoint = ({ sign, from }: GaugeMark): ReactNode => {
    const turn = `rotate(${at(from)})`
    if (sign === 'previous') return <circle className="kpi-gauge-previous" transform={turn} cy={-MIDDLE} r="4" />
    // Upright, or it would be a square wherever it leans.
    const upright = `${turn} translate(0 ${-LAYER.middle}) rotate(${-at(from)})`
    if (sign === 'pace') return <path className="kpi-gauge-pace" transform={upright} d="M0-5.5l5.5 5.5L0 5.5-5.5 0z" />
    return (
      <>
        <path className="kpi-gauge-notch" transform={turn} d={`M0 ${-INNER + 0.5}V${-OUTER - 0.5}`} />
        <path className="kpi-gauge-target" transform={turn} d={`M0 ${-LAYER.inner}V${-LAYER.outer}`} />
      </>
    )
  }

  const draw = {
    zone: drawZone,
    value: drawValue,
    band: drawValue,
    target: drawPoint,
    pace: drawPoint,
    previous: drawPoint,
  }
  const hitOf = (mark: GaugeMark): string => {
    const { sign, from } = mark
    if (sign === 'zone') return part(mark, ZONE_REACH)
    if (sign === 'value' || sign === 'band') {
      const disc = discOf(mark)
      return disc === undefined ? part(mark, VALUE_REACH) : discPath(disc, MIDDLE)
    }
    return discPath(angle(from), sign === 'previous' ? MIDDLE : LAYER.middle)
  }
  const drawn = layout ? marks : []
  const [width, height] = [2 * FIELD.side, FIELD.top + FIELD.below[shape]]
  const mirrored = settings.resolved.messages.dir === 'rtl'
  const sets = layout
    ? (['tight', 'roomy'] as const).map((room) => ({ room, placed: labelsAround(labels, shape, room) }))
    : []
  return (
    <Drawing
      className="kpi-gauge-dial__svg"
      viewBox={`${-FIELD.side} ${-FIELD.top} ${width} ${height}`}
      data-changed={changed || undefined}
      labels={
        sets.some(({ placed }) => placed.length) &&
        sets.map(({ room, placed }) => (
          <g key={room} className="kpi-gauge-labels" data-room={room} aria-hidden="true">
            {placed.map(({ id, text, x, y }) => (
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
        ))
      }
    >
      <path className="kpi-gauge-track" d={part({ from: 0, to: 1 }, { ...TRACK, corner: CAP })} />
      {drawn.map((mark) => (
        <Fragment key={mark.id}>{draw[mark.sign](mark)}</Fragment>
      ))}
      {layout && (
        <Marks
          first="value"
          marks={drawn.map((mark): Mark => {
            const { id, name, value, lines, from, to, sign } = mark
            const position = sign === 'value' ? (layout.value?.fraction ?? to) : (from + to) / 2
            const tip = pointAt(angle(position), OUTER)
            // Beside the drawing, and not over its title or its number.
            const side = tip.x < 0 === mirrored ? 'right' : 'left'
            return { id, name, value, lines, position, ...tip, side, hit: hitOf(mark) }
          })}
        />
      )}
      {ring && !within && <path className="kpi-gauge-seam" d={`M0 ${-INNER}V${-OUTER}`} />}
      {within && (
        <path className="kpi-gauge-origin" transform={`rotate(${at(zero)})`} d={`M0 ${-INNER + 3}V${-LAYER.middle}`} />
      )}
    </Drawing>
  )
}

const centre = (angle: number, distance: number) => {
  const { x, y } = pointAt(angle, distance)
  return { cx: x, cy: y }
}

/** A circle, as a path. */
function discPath(angle: number, distance: number): string {
  const { x, y } = pointAt(angle, distance)
  const half = (to: number) => `a${POINT_REACH},${POINT_REACH},0,1,1,${to},0`
  return `M${round(x - POINT_REACH)},${y}${half(2 * POINT_REACH)}${half(-2 * POINT_REACH)}Z`
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

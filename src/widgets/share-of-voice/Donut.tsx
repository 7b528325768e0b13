'use client'
import { Arc } from '@visx/shape'
import type { ReactNode } from 'react'
import { angleAt, degrees, fullTurn, percent, pointAt } from '../../geometry/index.js'
import { hatchId, type Mark, Marks, type MarksProps, useView } from '../../parts/index.js'
import type { VoiceEntry } from './entries.js'
import { sliceOf, spansOf } from './geometry.js'
import { Swatch } from './Swatch.js'

export interface VoiceGoal {
  readonly at: number
  readonly name: string
  readonly value: string
}

/** What the drawings of shares have in common. */
export interface SharesProps
  extends Pick<MarksProps, 'highlighted' | 'onActiveChange' | 'selected' | 'onSelect' | 'isEcho'> {
  entries: readonly VoiceEntry[]
  /** Between nothing and all; one beyond is said, and has no place in a drawing. */
  goal: VoiceGoal | undefined
}

// Units of the view box.
const HALF = 110
const OUTER = 96
const INNER = 68
/** The own slice stands out by so much. */
const MORE = 5
const GAP = 2.5
/** Slices from this share on are easily hit. */
const WIDE = 0.05

/** A label grows away from the ring. */
function anchorAt(x: number): 'start' | 'middle' | 'end' {
  if (Math.abs(x) < HALF / 4) return 'middle'
  return x > 0 ? 'start' : 'end'
}

/** A place of the view box as a part of the drawing. */
const along = (units: number) => percent((units + HALF) / (2 * HALF))

/** Where a tooltip points. */
function placeOf(angle: number) {
  const { x, y } = pointAt(angle, OUTER)
  return { x: along(x), y: along(y), side: y < 20 ? ('top' as const) : ('bottom' as const) }
}

/**
 * A ring of shares, the own one at 12 o'clock, clockwise in every language. Of a share between bounds the part that is
 * certain is filled, and what may come to it is hatched.
 */
export function Donut({ entries, goal, ...marks }: SharesProps) {
  const { ids } = useView()
  const spans = spansOf(entries.map(({ share }) => share ?? 0))
  const own = entries.find((entry) => entry.own)
  const [low, high] = own?.between ?? []
  /** All slices that are wide enough to be hit count as equally wide. */
  const widthOf = ({ position }: Mark) => Math.min(WIDE, entries[position]?.share ?? 0)
  const slices = entries.flatMap((entry, i): Mark[] => {
    const span = spans[i]
    if (!span || !entry.share) return []
    const { arc, hitArea } = sliceOf(span)
    return [
      {
        id: entry.id,
        position: i,
        name: entry.name,
        lines: entry.lines.map((line, at) => (at ? line : { ...line, sign: <Swatch paint={entry.paint} /> })),
        ...placeOf((arc.startAngle + arc.endAngle) / 2),
        draw: (
          <Ring>
            <Arc className="kpi-mark__hit" innerRadius={INNER - 6} outerRadius={OUTER + 10} {...hitArea} />
            <Arc
              {...entry.paint}
              className="kpi-voice-fill kpi-voice-slice"
              innerRadius={entry.own ? INNER - MORE : INNER}
              outerRadius={entry.own ? OUTER + MORE : OUTER}
              cornerRadius={3}
              padAngle={GAP / OUTER}
              padRadius={OUTER}
              {...arc}
            />
          </Ring>
        ),
      },
    ]
  })
  if (goal) slices.push(goalMark(goal, entries.length))
  const first = slices[0]?.id
  // What can be hit of a thin slice lies over the wide ones beside it, and the goal over all.
  slices.sort((a, b) => widthOf(b) - widthOf(a))
  const ring = { innerRadius: INNER, outerRadius: OUTER }
  return (
    <svg className="kpi-voice-svg" aria-hidden={slices.length ? undefined : true}>
      <Ring>
        {!slices.some(({ id }) => id !== 'goal') && (
          <Arc className="kpi-voice-track" {...ring} startAngle={0} endAngle={2 * Math.PI} />
        )}
        {own?.between && (
          <>
            <Arc
              {...own.paint}
              className="kpi-voice-fill"
              {...ring}
              startAngle={0}
              endAngle={angleAt(fullTurn, low ?? 0)}
            />
            <Arc
              {...own.paint}
              className="kpi-voice-band"
              fill={`url(#${hatchId(ids)}own)`}
              {...ring}
              startAngle={angleAt(fullTurn, low ?? 0)}
              endAngle={angleAt(fullTurn, high ?? 1)}
            />
          </>
        )}
      </Ring>
      {slices.length > 0 && <Marks {...marks} marks={slices} first={first} />}
    </svg>
  )
}

/** Arcs are as large as there is room; what stands beside them keeps its size. */
const Ring = ({ children }: { readonly children: ReactNode }) => (
  <svg viewBox={`${-HALF} ${-HALF} ${2 * HALF} ${2 * HALF}`} overflow="visible">
    {children}
  </svg>
)

/** A tick at the outer edge, and its number beyond it. */
function goalMark({ at, name, value }: VoiceGoal, position: number): Mark {
  const angle = angleAt(fullTurn, at)
  const label = pointAt(angle, OUTER + 18)
  return {
    id: 'goal',
    position,
    name,
    value,
    ...placeOf(angle),
    draw: (
      <>
        <Ring>
          <g transform={`rotate(${degrees(angle)})`}>
            <circle className="kpi-mark__hit" cy={-OUTER - 8} r="14" />
            <rect className="kpi-voice-goal" x="-1.25" y={-OUTER - 15} width="2.5" height="12" rx="1.25" />
          </g>
        </Ring>
        <text
          className="kpi-voice-goal-label"
          x={along(label.x)}
          y={along(label.y)}
          dy={4 + 5 * (label.y / HALF)}
          textAnchor={anchorAt(label.x)}
        >
          {value}
        </text>
      </>
    ),
  }
}

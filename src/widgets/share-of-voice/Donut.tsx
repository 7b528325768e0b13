'use client'
import { angleAt, arcOf, arcPath, degrees, fullTurn, percent, pointAt } from '../../geometry/index.js'
import { Drawing, type Mark, Marks, type MarksProps, Maybe } from '../../parts/index.js'
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
const RING = { inner: 68, outer: 96 }
/** What is hit of it. */
const REACH = { inner: RING.inner - 6, outer: RING.outer + 10 }
/** The own slice stands out by so much. */
const MORE = 5
const SLICE = { ...RING, corner: 3, gap: 2.5 }
const OWN_SLICE = { ...SLICE, inner: RING.inner - MORE, outer: RING.outer + MORE }
/** Slices from this share on are easily hit. */
const WIDE = 0.05

/** A label grows away from the ring. */
function anchorAt(x: number): 'start' | 'middle' | 'end' {
  if (Math.abs(x) < HALF / 4) return 'middle'
  return x > 0 ? 'start' : 'end'
}

/** Where a tooltip points. */
function placeOf(angle: number) {
  const { x, y } = pointAt(angle, RING.outer)
  return { x, y, side: y < 20 ? ('top' as const) : ('bottom' as const) }
}

/**
 * A ring of shares, the own one at 12 o'clock, clockwise in every language. Of a share between bounds the part that is
 * certain is filled, and what may come to it is hatched.
 */
export function Donut({ entries, goal, ...marks }: SharesProps) {
  const spans = spansOf(entries.map(({ share }) => share ?? 0))
  const own = entries.find((entry) => entry.own)
  const [low, high] = own?.between ?? []
  const between = (from: number, to: number) => arcPath({ ...RING, ...arcOf(fullTurn, { from, to }) })
  // What is certain of the others ends where the turn does: between that and the most of one's own lies what is whose.
  const least = entries.map((entry) => (entry.own ? 0 : (entry.between?.[0] ?? 0)))
  const others = spansOf([1 - least.reduce((sum, one) => sum + one, 0), ...least]).slice(1)
  const slices = entries.flatMap((entry, position) => {
    const span = spans[position]
    return span && entry.share ? [{ entry, position, share: entry.share, ...sliceOf(span) }] : []
  })
  // A thin slice, and what can be hit of it, lies over the wide ones beside it; wide ones count as equally wide.
  const widthOf = ({ share }: { readonly share: number }) => Math.min(WIDE, share)
  slices.sort((a, b) => widthOf(b) - widthOf(a))
  const hits = slices.map(({ entry, position, arc, hitArea }): Mark => {
    const { id, name, paint } = entry
    return {
      id,
      position,
      name,
      get lines() {
        return entry.lines.map((line, at) => (at ? line : { ...line, sign: <Swatch paint={paint} /> }))
      },
      ...placeOf((arc.startAngle + arc.endAngle) / 2),
      hit: arcPath({ ...REACH, ...hitArea }),
    }
  })
  // The goal over all.
  if (goal) hits.push(goalMark(goal, entries.length))
  const first = goal && !slices.length ? 'goal' : entries.find(({ share }) => share)?.id
  return (
    <Drawing
      className="kpi-voice-svg"
      viewBox={`${-HALF} ${-HALF} ${2 * HALF} ${2 * HALF}`}
      aria-hidden={hits.length ? undefined : true}
      labels={goal && <GoalLabel {...goal} />}
    >
      {slices.length === 0 && <path className="kpi-voice-track" d={between(0, 1)} />}
      {!slices.length &&
        others.map(
          ({ from, to }, i) =>
            from < to && <path key={i} {...entries[i]?.paint} className="kpi-voice-fill" d={between(from, to)} />,
        )}
      {own?.between && (
        <g {...own.paint}>
          <path className="kpi-voice-fill" d={between(0, low ?? 0)} />
          <Maybe as="path" d={between(low ?? 0, high ?? 1)} />
        </g>
      )}
      {slices.map(({ entry: { id, paint, own }, arc }) => (
        <path
          key={id}
          {...paint}
          className="kpi-voice-fill kpi-voice-slice"
          data-active={id === marks.highlighted || undefined}
          data-selected={id === marks.selected || undefined}
          d={arcPath({ ...(own ? OWN_SLICE : SLICE), ...arc })}
        />
      ))}
      {hits.length > 0 && <Marks {...marks} marks={hits} first={first} />}
    </Drawing>
  )
}

/** A tick at the outer edge. */
function goalMark({ at, name, value }: VoiceGoal, position: number): Mark {
  const angle = angleAt(fullTurn, at)
  return {
    id: 'goal',
    position,
    name,
    value,
    ...placeOf(angle),
    draw: (
      <g transform={`rotate(${degrees(angle)})`}>
        <circle className="kpi-mark__hit" cy={-RING.outer - 8} r="14" />
        <rect className="kpi-voice-goal" x="-1.25" y={-RING.outer - 15} width="2.5" height="12" rx="1.25" />
      </g>
    ),
  }
}

/** A place of the view box as a part of the drawing. */
const along = (units: number) => percent((units + HALF) / (2 * HALF))

/** Its number beyond the tick; the mark has it in its name. */
function GoalLabel({ at, value }: VoiceGoal) {
  const { x, y } = pointAt(angleAt(fullTurn, at), RING.outer + 18)
  return (
    <text
      className="kpi-voice-goal-label"
      x={along(x)}
      y={along(y)}
      dy={4 + 5 * (y / HALF)}
      textAnchor={anchorAt(x)}
      aria-hidden="true"
    >
      {value}
    </text>
  )
}

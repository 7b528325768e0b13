'use client'
import { Arc } from '@visx/shape'
import { titleIn } from '../../format/index.js'
import { angleAt, degrees, fullTurn, pointAt } from '../../geometry/index.js'
import type { ShareOfVoice } from '../../metrics/index.js'
import { Hatch, hatchId, type Mark, Marks, type MarksProps, useView } from '../../parts/index.js'
import { sliceOf, spansOf } from './geometry.js'
import type { VoiceEntry } from './entries.js'

interface DonutProps extends Pick<MarksProps, 'highlighted' | 'onActiveChange' | 'selected' | 'onSelect'> {
  voice: ShareOfVoice
  entries: readonly VoiceEntry[]
  goal: { readonly at: number; readonly name: string; readonly value: string } | undefined
}

// Units of the view box.
const OUTER = 96
const INNER = 68
/** The own slice stands out by so much. */
const MORE = 5
/** Slices from this share on are easily hit. */
const WIDE = 0.05
/** Slices below this share would vanish behind their own outline. */
const THIN = 0.01

/** A ring of shares, the own one at 12 o'clock, clockwise in every language. A share between bounds is hatched. */
export function Donut({ voice, entries, goal, ...marks }: DonutProps) {
  const { ids, settings } = useView()
  const spans = spansOf(entries.map(({ share }) => share ?? 0))
  const band = voice.known ? undefined : voice.between
  /** All slices that are wide enough to be hit count as equally wide. */
  const widthOf = ({ position }: Mark) => Math.min(WIDE, entries[position]?.share ?? 0)
  const slices = entries.flatMap((entry, i): Mark[] => {
    const span = spans[i]
    if (!span || !entry.share) return []
    const { id, name, value, delta, amount, standing, own, color, shade } = entry
    const { arc, hitArea } = sliceOf(span)
    const middle = (arc.startAngle + arc.endAngle) / 2
    const tip = pointAt(middle, OUTER)
    return [
      {
        id,
        position: i,
        name,
        value,
        lines: [
          { id: 'amount', name: amount },
          ...(delta ? [{ id: 'change', name: delta.signed }] : []),
          ...(standing ? [{ id: 'rank', name: titleIn(settings)(standing) }] : []),
        ],
        ...tip,
        side: tip.y < 20 ? 'top' : 'bottom',
        draw: (
          <>
            <Arc className="kpi-mark__hit" innerRadius={INNER - 6} outerRadius={OUTER + 10} {...hitArea} />
            <Arc
              {...color}
              className="kpi-voice-slice"
              data-shade={shade}
              data-thin={entry.share < THIN || undefined}
              innerRadius={own ? INNER - MORE : INNER}
              outerRadius={own ? OUTER + MORE : OUTER}
              {...arc}
            />
          </>
        ),
      },
    ]
  })
  if (goal && goal.at > 0 && goal.at <= 1) {
    const angle = angleAt(fullTurn, goal.at)
    slices.push({
      id: 'goal',
      position: entries.length,
      name: goal.name,
      value: goal.value,
      ...pointAt(angle, OUTER),
      side: pointAt(angle, OUTER).y < 20 ? 'top' : 'bottom',
      draw: (
        <g transform={`rotate(${degrees(angle)})`}>
          <circle className="kpi-mark__hit" cy={-(OUTER + INNER) / 2} r="13" />
          <rect className="kpi-voice-goal" x="-1.5" y={-OUTER - 9} width="3" height={OUTER - INNER + 18} rx="1.25" />
        </g>
      ),
    })
  }
  const first = slices[0]?.id
  // What can be hit of a thin slice lies over the wide ones beside it, and the goal over all.
  slices.sort((a, b) => widthOf(b) - widthOf(a))
  return (
    <svg className="kpi-voice-svg" viewBox="-110 -110 220 220" aria-hidden={slices.length ? undefined : true}>
      <Hatch id={hatchId(ids)} />
      {!slices.some(({ id }) => id !== 'goal') && (
        <Arc
          className="kpi-voice-track"
          innerRadius={INNER}
          outerRadius={OUTER}
          startAngle={0}
          endAngle={2 * Math.PI}
        />
      )}
      {entries.length > 0 && band && (
        <Arc
          className="kpi-voice-band"
          fill={`url(#${hatchId(ids)})`}
          innerRadius={INNER}
          outerRadius={OUTER}
          startAngle={angleAt(fullTurn, band[0] ?? 0)}
          endAngle={angleAt(fullTurn, band[1] ?? 1)}
        />
      )}
      {slices.length > 0 && <Marks {...marks} marks={slices} first={first} />}
    </svg>
  )
}

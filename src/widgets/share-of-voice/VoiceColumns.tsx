'use client'
import { percent } from '../../geometry/index.js'
import { formatNumber } from '../../format/index.js'
import { HitArea, Marks, useView } from '../../parts/index.js'
import type { VoiceColumn } from './columns.js'
import type { SharesProps } from './Donut.js'
import { columnAt, dateRooms } from './geometry.js'
import { Swatch } from './Swatch.js'

interface VoiceColumnsProps extends Pick<SharesProps, 'entries' | 'goal' | 'highlighted' | 'selected'> {
  columns: readonly VoiceColumn[]
}

/** Where lines lie across the columns. */
const LINES = [1, 0.5, 0]
/** What a letter of the goal takes in a wide font, in pixels: a percent sign is wider than digits. */
const LETTER = 10
/** What the numbers beside the columns take. */
const AXIS = 44

/**
 * The shares of each week or month as a column, the own one at its foot. Time runs from left to right in every language. A
 * column whose shares are not known is a gap; one of a part of its days is pale.
 */
export function VoiceColumns({ columns, entries, goal, highlighted, selected }: VoiceColumnsProps) {
  const { settings } = useView()
  const { length } = columns
  const side = goal ? goal.value.length * LETTER : 0
  const rooms = dateRooms(
    columns.map(({ date }) => date),
    AXIS + side,
  )
  const marks = columns.map(({ name, spans, lines, whole }, at) => {
    const { x, width, middle } = columnAt(at, length)
    return {
      id: String(at),
      position: at,
      name,
      lines: lines.map((line, i) => ({ ...line, sign: entries[i] && <Swatch paint={entries[i].paint} /> })),
      x: percent(middle),
      y: 0,
      draw: (
        <g data-partial={!whole || undefined} className="kpi-voice-column">
          <HitArea x={percent(at / length)} width={percent(1 / length)} height="100%" />
          {spans.map(
            (span, i) =>
              span && (
                <rect
                  key={i}
                  {...entries[i]?.paint}
                  className="kpi-voice-fill kpi-voice-slice"
                  data-active={entries[i]?.id === highlighted || undefined}
                  data-selected={entries[i]?.id === selected || undefined}
                  x={percent(x)}
                  width={percent(width)}
                  y={percent(1 - span.to)}
                  height={percent(span.to - span.from)}
                />
              ),
          )}
        </g>
      ),
    }
  })
  return (
    <div className="kpi-voice-plot">
      <div className="kpi-voice-axis" aria-hidden="true">
        {LINES.map((line) => (
          <bdi key={line}>{formatNumber(line, { ...settings, unit: 'percent', trim: true })}</bdi>
        ))}
      </div>
      <svg className="kpi-voice-columns">
        {LINES.map((line) => (
          <line key={line} className="kpi-voice-line" x2="100%" y1={percent(1 - line)} y2={percent(1 - line)} />
        ))}
        {columns.map(({ date }, at) => (
          <text
            key={at}
            className="kpi-voice-date"
            data-room={rooms[at]}
            x={percent(columnAt(at, length).middle)}
            y="100%"
            dy="18"
            aria-hidden="true"
          >
            {date}
          </text>
        ))}
        {length > 0 && <Marks marks={marks} first={marks.at(-1)?.id} />}
        {goal && (
          <line
            className="kpi-voice-goal-line"
            x2="100%"
            y1={percent(1 - goal.at)}
            y2={percent(1 - goal.at)}
            pointerEvents="none"
          />
        )}
      </svg>
      {goal && (
        <svg
          className="kpi-voice-side"
          width={side}
          role="img"
          aria-label={goal.name + settings.resolved.messages.colon + goal.value}
        >
          <text className="kpi-voice-goal-label" y={percent(1 - goal.at)} dy="4">
            {goal.value}
          </text>
        </svg>
      )}
    </div>
  )
}

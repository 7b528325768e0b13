'use client'
import { useMemo } from 'react'
import type { DateSpan, DateString } from '../../metrics/index.js'
import {
  Delta,
  deltaId,
  Legend,
  type Mark,
  Marks,
  type SelectionDetails,
  Sign,
  Skeleton,
  unknownAs,
  useView,
  Value,
} from '../../parts/index.js'
import { Cursor } from './Cursor.js'
import type { TrendLayout } from './geometry.js'
import { Plot } from './Plot.js'
import type { TrendReading } from './reading.js'

interface TrendBodyProps {
  reading: TrendReading
  /** The day that the cursor is at, where the host keeps it. */
  activeDate: DateString | null | undefined
  onActiveChange: (at: number | null, details: SelectionDetails) => void
}

/** The number of the whole period, what the lines are, and the lines with their axes. */
export function TrendBody({ reading, activeDate, onActiveChange }: TrendBodyProps) {
  const { ids, loading, settings } = useView()
  const { result, comparison, lines, before, slots, events, layout, words } = reading
  const active = useMemo(() => placeOf(activeDate, slots), [activeDate, slots])
  const colors = lines.map(({ channel }) => (channel === null ? undefined : words.colorOf.get(channel)))
  const count = lines[0]?.points.length ?? 0
  // From top to bottom.
  const ticks = layout.ticks.map(({ value }) => ({ value, text: words.tick(value) })).reverse()
  const plot = (
    <Plot
      layout={loading ? emptied(layout) : layout}
      slots={slots.length}
      colors={colors}
      events={loading ? [] : events}
      dateOf={words.date}
    />
  )
  return (
    <div className="kpi-trend">
      <div className="kpi-trend-head">
        {loading ? (
          <Skeleton />
        ) : (
          <>
            <span {...unknownAs(words, result)}>
              <Value value={result} />
            </span>
            <Delta id={deltaId(ids)} comparison={comparison} />
          </>
        )}
        {words.legend.length > 0 && <Legend layout="row" items={words.legend} />}
      </div>
      <div className="kpi-trend-plot" data-wide={ticks.some(({ text }) => text.length > SHORT_TICK) || undefined}>
        <div className="kpi-trend-ticks" aria-hidden="true">
          {!loading && slots.length > 0 && ticks.map(({ value, text }) => <bdi key={value}>{text}</bdi>)}
        </div>
        <svg className="kpi-trend-svg" data-events={(!loading && events.length > 0) || undefined}>
          {loading || count === 0 ? (
            plot
          ) : (
            <Cursor
              count={count}
              slots={slots.length}
              colors={colors}
              placesOf={(at) => ({
                x: layout.x(at),
                ys: [...lines.map(({ drawn }) => drawn[at] ?? null), knownOf(before[at])].map((value) =>
                  value === null ? null : layout.y(value),
                ),
              })}
              textOf={(at) => {
                const text = words.point(at)
                return {
                  ...text,
                  lines: text.lines.map((line) => {
                    const at = lines.findIndex(({ channel }) => channel === line.id)
                    return at < 0 ? line : { ...line, sign: <Sign sign="line" color={colors[at]} /> }
                  }),
                }
              }}
              active={active}
              onActiveChange={onActiveChange}
            >
              {plot}
            </Cursor>
          )}
          {!loading && events.length > 0 && (
            <Marks
              label={settings.resolved.messages.trend.event}
              marks={events.map((event, i): Mark => {
                const x = `${(layout.x(event.from) + layout.x(event.to)) / 2}%`
                return {
                  id: String(i),
                  position: event.from,
                  ...words.event(event),
                  x,
                  y: -22,
                  draw: (
                    <svg x={x} overflow="visible">
                      <circle className="kpi-mark__hit" cy="-14" r="13" />
                      <circle className="kpi-trend-flag" cy="-14" r="9" />
                      <text className="kpi-trend-letter" y="-10" textAnchor="middle">
                        {letterOf(i)}
                      </text>
                    </svg>
                  ),
                }
              })}
            />
          )}
        </svg>
      </div>
    </div>
  )
}

/** The most characters of a number beside the grid that leave the drawing its full width. */
const SHORT_TICK = 5

/** The place of the point that a day is in: `undefined` where the host keeps no day, `null` where it is in none. */
function placeOf(date: DateString | null | undefined, slots: readonly DateSpan[]): number | null | undefined {
  if (date === undefined) return undefined
  const at = date ? slots.findIndex(({ from, to }) => from <= date && date <= to) : -1
  return at < 0 ? null : at
}

/** While it loads there is a grid, and nothing on it. */
const emptied = (layout: TrendLayout): TrendLayout => ({
  ...layout,
  lines: [],
  before: [],
  target: null,
  benchmark: null,
})

const knownOf = (result: TrendReading['before'][number] | undefined): number | null =>
  result?.known ? result.value : null

/** A to Z, then numbers. */
const letterOf = (at: number): string => (at < 26 ? String.fromCharCode(65 + at) : String(at + 1))

'use client'
import { useState } from 'react'
import { useView } from '../../parts/index.js'
import { Cursor } from './Cursor.js'
import type { ChartProps } from './Chart.js'
import { Plot } from './Plot.js'
import { pointOf } from './pointOf.js'

/** A small drawing for each channel: one scale, one cursor, one tooltip. */
export function Multiples({ reading, layout, lines, cursor, isSmooth }: ChartProps) {
  const { loading } = useView()
  const { words, events } = reading
  const [own, setOwn] = useState<number | null>(null)
  const count = lines[0]?.points.length ?? 0
  const ticks = words.ticks(layout)
  const point = pointOf(reading, layout, lines)
  const [dates] = words.dates(layout, 0)
  return (
    <div className="kpi-trend-multiples">
      {lines.map((line, i) => {
        const color = words.colorOf.get(line.channel ?? '')
        const plot = (
          <Plot
            layout={{ ...layout, series: layout.series.slice(i, i + 1) }}
            isEmpty={loading}
            isSmooth={isSmooth}
            colors={[color]}
            faded={[false]}
            events={events}
            dates={dates ? [{ ...dates, rooms: ['xs', 's', 'm', 'l'] }] : []}
          />
        )
        return (
          <div key={i} className="kpi-trend-multiple">
            <div className="kpi-trend-caption">
              <bdi>{words.nameOfLine(line.channel)}</bdi>
              {!loading && <bdi className="kpi-trend-last">{words.lastOf(line)}</bdi>}
            </div>
            <svg className="kpi-trend-svg">
              {loading || count === 0 ? (
                plot
              ) : (
                <Cursor
                  count={count}
                  band={layout.band}
                  slotAt={layout.slotAt}
                  colors={[color]}
                  isSplit
                  firstLine={i}
                  isEcho={i > 0}
                  placesOf={(at) => ({ x: layout.x(at), ys: [layout.topOf(i, at)] })}
                  textOf={point.textOf}
                  active={cursor.kept === undefined ? own : cursor.kept}
                  onActiveChange={(at, details) => {
                    setOwn(at)
                    cursor.change(at, details)
                  }}
                >
                  {plot}
                </Cursor>
              )}
              {!loading &&
                layout.ticks.map(
                  ({ value, y }, at) =>
                    // The ends of the scale; zero is seen to be that.
                    (at === ticks.length - 1 || (at === 0 && value !== 0)) && (
                      <text key={at} className="kpi-trend-inner" y={`${y}%`} dy="-3" aria-hidden="true">
                        {ticks[at]}
                      </text>
                    ),
                )}
            </svg>
          </div>
        )
      })}
    </div>
  )
}

'use client'
import { memo } from 'react'
import { percent, pointList, type Point } from '../../geometry/index.js'
import type { ColorAttributes } from '../../parts/index.js'
import { datesAt, type TrendLayout } from './geometry.js'

export interface PlotProps {
  layout: TrendLayout
  slots: number
  /** By line; the one line over all channels has none. */
  colors: ReadonlyArray<ColorAttributes | undefined>
  /** Where events are, as places of points. */
  events: ReadonlyArray<{ readonly from: number; readonly to: number }>
  dateOf: (slot: number) => string
}

/** All that stands still: grid, dates, benchmark, goal, lines. It is drawn once, however the pointer moves. */
export const Plot = memo(function Plot({ layout, slots, colors, events, dateOf }: PlotProps) {
  const { ticks, lines, before, target, benchmark, x } = layout
  const isAlone = lines.length === 1 && !colors[0]
  const dates = datesAt(slots)
  return (
    <>
      {benchmark && (
        <rect className="kpi-trend-benchmark" y={`${benchmark.y}%`} width="100%" height={`${benchmark.height}%`} />
      )}
      {events.map(({ from, to }, i) =>
        from === to ? (
          <line key={i} className="kpi-trend-event" x1={`${x(from)}%`} x2={`${x(from)}%`} y1="0" y2="100%" />
        ) : (
          <rect
            key={i}
            className="kpi-trend-event-days"
            x={`${x(from)}%`}
            width={`${x(to) - x(from)}%`}
            height="100%"
          />
        ),
      )}
      {ticks.map(({ value, y }) => (
        <line key={value} className="kpi-trend-grid" x2="100%" y1={`${y}%`} y2={`${y}%`} />
      ))}
      {dates.map(({ slot, minor }) => (
        <text
          key={slot}
          className="kpi-trend-date"
          data-minor={minor || undefined}
          textAnchor={anchorOf(slot, slots)}
          x={`${x(slot)}%`}
          y="100%"
          dy="20"
        >
          {dateOf(slot)}
        </text>
      ))}
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" overflow="visible">
        {before.map((run) => (
          <polyline key={run[0]?.x} className="kpi-trend-line kpi-trend-before" points={lineOf(run)} />
        ))}
        {lines.map(({ runs, dashed, ranges }, i) => (
          <g key={i} {...colors[i]} className="kpi-trend-series">
            {isAlone && runs.map((run) => <polygon key={run[0]?.x} className="kpi-trend-area" points={areaOf(run)} />)}
            {ranges.map((range) => (
              <line key={range.x} className="kpi-trend-range" x1={range.x} x2={range.x} y1={range.y1} y2={range.y2} />
            ))}
            {runs.map((run) => (
              <polyline
                key={run[0]?.x}
                className="kpi-trend-line"
                data-lone={run.length < 2 || undefined}
                points={lineOf(run)}
              />
            ))}
            {dashed.map((run) => (
              <polyline key={run[0]?.x} className="kpi-trend-line kpi-trend-unfinished" points={lineOf(run)} />
            ))}
          </g>
        ))}
      </svg>
      {lines.map(({ open }, i) =>
        open.map(({ x, y }) => (
          <circle key={`${i} ${x}`} {...colors[i]} className="kpi-trend-open" cx={`${x}%`} cy={`${y}%`} r="3.5" />
        )),
      )}
      {target !== null && (
        <line className="kpi-trend-target" x2="100%" y1={percent(target / 100)} y2={percent(target / 100)} />
      )}
    </>
  )
})

/** Dates at the ends stay within the drawing. */
function anchorOf(slot: number, slots: number): 'start' | 'middle' | 'end' {
  if (slots < 2) return 'middle'
  if (slot === 0) return 'start'
  return slot === slots - 1 ? 'end' : 'middle'
}

/** A line of one point is a dot: its ends are round. */
const lineOf = (run: readonly Point[]): string => pointList(run.length > 1 ? run : [...run, ...run])

const areaOf = (run: readonly Point[]): string =>
  pointList([{ x: run[0]?.x ?? 0, y: 100 }, ...run, { x: run.at(-1)?.x ?? 0, y: 100 }])

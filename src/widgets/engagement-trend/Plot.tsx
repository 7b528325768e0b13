'use client'
import { memo, type SVGProps } from 'react'
import type { ColorAttributes } from '../../parts/index.js'
import { type DateLabels, type Room, rooms as allRooms } from './dates.js'
import type { TrendLayout } from './geometry.js'
import { Boxes, Series, SeriesDots } from './Series.js'

export interface PlotProps {
  layout: TrendLayout
  /** While it loads there is a grid, and nothing on it. */
  isEmpty: boolean
  isSmooth: boolean
  /** By line; the one line over all channels has none. */
  colors: ReadonlyArray<ColorAttributes | undefined>
  /** Lines that step back, since another one is pointed at. */
  faded: readonly boolean[]
  /** Where events are, as places of points. */
  events: ReadonlyArray<{ readonly from: number; readonly to: number }>
  dates: readonly DateLabels[]
}

const ROOMS = Object.keys(allRooms).length

/** All that stands still: grid, dates, benchmark, goal, lines. It is drawn once, however the pointer moves. */
export const Plot = memo(function Plot(props: PlotProps) {
  const { layout, isEmpty, isSmooth, colors, faded, events, dates } = props
  const { ticks, zero, series, before, ghosts, goal, benchmark, x } = layout
  const base = zero ?? 100
  return (
    <>
      {!isEmpty && benchmark && (
        <rect className="kpi-trend-benchmark" y={`${benchmark.y}%`} width="100%" height={`${benchmark.height}%`} />
      )}
      {!isEmpty &&
        events.map(({ from, to }, i) =>
          from === to ? (
            <line key={i} className="kpi-trend-event" x1={`${x(from)}%`} x2={`${x(from)}%`} y1="0" y2="100%" />
          ) : (
            <rect
              key={i}
              className="kpi-trend-event-days"
              x={`${x(from) - layout.band / 2}%`}
              width={`${x(to) - x(from) + layout.band}%`}
              height="100%"
            />
          ),
        )}
      {ticks.map(({ value, y }, i) => (
        <line
          key={i}
          className="kpi-trend-grid"
          data-zero={value === 0 || undefined}
          x2="100%"
          y1={`${y}%`}
          y2={`${y}%`}
        />
      ))}
      <Dates dates={dates} />
      {!isEmpty && (
        <>
          <Boxes boxes={ghosts} className="kpi-trend-ghost" />
          {before.length > 0 && (
            <Stretched>
              <Series runs={before} isSmooth={isSmooth} className="kpi-trend-before" />
            </Stretched>
          )}
          {series.map(({ boxes, runs, areas, dashed, ...dots }, i) => {
            const about = { ...colors[i], className: 'kpi-trend-series', 'data-faded': faded[i] || undefined }
            const lines = (
              <>
                <Series runs={areas} base={base} isSmooth={isSmooth} className="kpi-trend-area" />
                <Series runs={runs} isSmooth={isSmooth} />
                <Series runs={dashed} className="kpi-trend-unfinished" />
              </>
            )
            if (![boxes, ...Object.values(dots)].some(({ length }) => length))
              return (
                <Stretched key={i} {...about}>
                  {lines}
                </Stretched>
              )
            return (
              <g key={i} {...about}>
                <Boxes boxes={boxes} className="kpi-trend-bar" />
                {[...areas, ...runs, ...dashed].length > 0 && <Stretched>{lines}</Stretched>}
                <SeriesDots {...dots} />
              </g>
            )
          })}
          {goal !== null && <line className="kpi-trend-target" x2="100%" y1={`${goal}%`} y2={`${goal}%`} />}
        </>
      )}
    </>
  )
})

/** A box of 100 by 100, as large as the drawing. */
const Stretched = (props: SVGProps<SVGSVGElement>) => (
  <svg {...props} viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" overflow="visible" />
)

/** A label that stands at its place in widgets of several widths is one element. */
function Dates({ dates }: Pick<PlotProps, 'dates'>) {
  const found = new Map<string, { label: DateLabels['labels'][number]; rooms: Room[] }>()
  for (const { rooms, labels } of dates)
    for (const label of labels) {
      const key = JSON.stringify(label)
      const one = found.get(key) ?? { label, rooms: [] }
      found.set(key, one)
      one.rooms.push(...rooms)
    }
  return (
    found.size > 0 && (
      <g className="kpi-trend-date" aria-hidden="true">
        {[...found].map(([key, { label, rooms }]) => (
          <text
            key={key}
            data-rooms={rooms.length < ROOMS ? rooms.join(' ') : undefined}
            textAnchor={label.anchor}
            x={`${label.x}%`}
            y="100%"
            dy="20"
          >
            {label.text}
          </text>
        ))}
      </g>
    )
  )
}

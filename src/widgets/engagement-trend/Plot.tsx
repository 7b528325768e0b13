'use client'
import { memo, type ReactNode } from 'react'
import type { ColorAttributes } from '../../parts/index.js'
import type { DateLabels } from './dates.js'
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
  /** At the goal's line. */
  goal: string
}

/** All that stands still: grid, dates, benchmark, goal, lines. It is drawn once, however the pointer moves. */
export const Plot = memo(function Plot(props: PlotProps) {
  const { layout, isEmpty, isSmooth, colors, faded, events, dates, goal } = props
  const { ticks, zero, series, before, ghosts, benchmark, x } = layout
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
      {dates.map(({ rooms, labels }) => (
        <g key={rooms[0]} data-rooms={rooms.join(' ')} aria-hidden="true">
          {labels.map(({ slot, x, anchor, text }) => (
            <text key={slot} className="kpi-trend-date" textAnchor={anchor} x={`${x}%`} y="100%" dy="20">
              {text}
            </text>
          ))}
        </g>
      ))}
      {!isEmpty && (
        <>
          <Boxes boxes={ghosts} className="kpi-trend-ghost" />
          <Stretched>
            <Series runs={before} isSmooth={isSmooth} className="kpi-trend-before" />
          </Stretched>
          {series.map(({ boxes, runs, areas, dashed, ...dots }, i) => (
            <g key={i} {...colors[i]} className="kpi-trend-series" data-faded={faded[i] || undefined}>
              <Boxes boxes={boxes} className="kpi-trend-bar" />
              <Stretched>
                <Series runs={areas} base={base} isSmooth={isSmooth} className="kpi-trend-area" />
                <Series runs={runs} isSmooth={isSmooth} />
                <Series runs={dashed} className="kpi-trend-unfinished" />
              </Stretched>
              <SeriesDots {...dots} />
            </g>
          ))}
          {layout.goal && <Goal {...layout.goal} text={goal} />}
        </>
      )}
    </>
  )
})

/** A box of 100 by 100, as large as the drawing. */
const Stretched = ({ children }: { readonly children: ReactNode }) => (
  <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" overflow="visible">
    {children}
  </svg>
)

function Goal({ y, side, end, text }: NonNullable<TrendLayout['goal']> & { readonly text: string }) {
  return (
    <>
      <line className="kpi-trend-target" x2="100%" y1={`${y}%`} y2={`${y}%`} />
      <text
        className="kpi-trend-goal"
        x={end === 'end' ? '100%' : '0'}
        y={`${y}%`}
        dy={side === 'above' ? -5 : 14}
        textAnchor={end}
      >
        {text}
      </text>
    </>
  )
}

'use client'
import { memo } from 'react'
import { grouped } from '../../geometry/index.js'
import { type Mark, Marks, useView } from '../../parts/index.js'
import { type Room, rooms, widthIn } from './dates.js'
import { letterOf } from './eventWords.js'
import type { TrendEvent } from './figures.js'
import type { TrendLayout } from './geometry.js'
import type { TrendWords } from './words.js'
import { trendIn } from '../../format/sections/trendIn.js'

interface EventMarksProps {
  events: readonly TrendEvent[]
  layout: TrendLayout
  /** Of the longest number beside the axis. */
  letters: number
  words: TrendWords['event']
}

/** How wide a mark is, with its hit area: of one event, and of several. */
const SIZE = 26
const SIZE_OF_MANY = 40

/** Letters over the drawing, at the middle of their events; those that would touch, in a widget of that width, are one. */
export const EventMarks = memo(function EventMarks({ events, layout, letters, words }: EventMarksProps) {
  const { messages } = useView().settings.resolved
  const places = events.map(({ from, to }) => (layout.x(from) + layout.x(to)) / 2)
  const found = new Map<string, { groups: number[][]; rooms: Room[] }>()
  for (const room of Object.keys(rooms) as Room[]) {
    const width = widthIn(room, letters)
    const groups = grouped(
      places.map((place) => (place / 100) * width),
      (count) => (count > 1 ? SIZE_OF_MANY : SIZE),
    )
    const same = found.get(JSON.stringify(groups))
    if (same) same.rooms.push(room)
    else found.set(JSON.stringify(groups), { groups, rooms: [room] })
  }
  const markOf = (group: readonly number[]): Mark => {
    const [first = 0, last = first] = [group[0], group.at(-1)]
    const x = `${((places[first] ?? 0) + (places[last] ?? 0)) / 2}%`
    const told = group.flatMap((at) => (events[at] ? words.tell(events[at]) : []))
    const [own] = told
    const half = first === last ? 9 : 16
    return {
      id: `${first}-${last}`,
      position: first,
      name: first === last && own ? own.name : trendIn(messages).event,
      value: first === last ? own?.value : undefined,
      lines: first === last ? undefined : told.map((one, i) => ({ id: String(i), ...one })),
      x,
      y: -22,
      draw: (
        <svg x={x} overflow="visible">
          <rect className="kpi-mark__hit" x={-half - 4} y="-27" width={2 * half + 8} height="26" rx="13" />
          <rect className="kpi-trend-flag" x={-half} y="-23" width={2 * half} height="18" rx="9" />
          <text className="kpi-trend-letter" y="-10" textAnchor="middle">
            {first === last ? letterOf(first) : `${letterOf(first)}–${letterOf(last)}`}
          </text>
        </svg>
      ),
    }
  }
  return [...found.values()].map(({ groups, rooms }) => (
    <g key={rooms[0]} data-rooms={rooms.join(' ')}>
      <Marks label={trendIn(messages).event} marks={groups.map(markOf)} />
    </g>
  ))
})

'use client'
import type { Messages } from '../../format/index.js'
import { hostText, withoutControls } from '../../format/hostText.js'
import { useView } from '../../parts/index.js'
import { Cursor } from './Cursor.js'
import { EventMarks } from './EventMarks.js'
import type { TrendLine } from './figures.js'
import type { TrendLayout } from './geometry.js'
import { type EndName, EndNames, EndRoom, hasEndNames } from './EndNames.js'
import { Plot } from './Plot.js'
import type { TrendReading } from './reading.js'
import type { ActivePoint } from './useActive.js'
import { pointOf } from './pointOf.js'

export interface ChartProps {
  reading: TrendReading
  /** Of the lines that are shown, which are `lines`. */
  layout: TrendLayout
  lines: readonly TrendLine[]
  cursor: ActivePoint
  isSmooth: boolean
  highlighted: string | null
}

/** All lines in one drawing, with its axes and events. */
export function Chart({ reading, layout, lines, cursor, isSmooth, highlighted }: ChartProps) {
  const { loading, settings } = useView()
  const { slots, events, words } = reading
  const count = lines[0]?.points.length ?? 0
  const colors = lines.map(({ channel }) => (channel === null ? undefined : words.colorOf.get(channel)))
  const ticks = words.ticks(layout)
  const letters = Math.max(0, ...ticks.map((tick) => tick.length))
  const dates = words.dates(layout, letters)
  const endNames: EndName[] = [
    ...(words.isSplit && layout.shape !== 'bar' ? lines : []).flatMap(({ channel, drawn }, i) => {
      const y = layout.topOf(
        i,
        drawn.findLastIndex((value) => value !== null),
      )
      return y === null
        ? []
        : [{ y, text: cut(words.nameOfLine(channel), settings.resolved.messages.dir), color: colors[i] }]
    }),
    ...(layout.goal !== null ? [{ y: layout.goal, text: words.goal }] : []),
  ]
  const hasNames = !loading && hasEndNames(endNames)
  const plot = (
    <Plot
      layout={layout}
      isEmpty={loading}
      isSmooth={isSmooth}
      colors={colors}
      faded={lines.map(({ channel }) => highlighted !== null && highlighted !== channel)}
      events={events}
      dates={dates}
    />
  )
  return (
    <div className="kpi-trend-plot">
      <div className="kpi-trend-ticks" aria-hidden="true">
        {!loading && slots.length > 0 && [...ticks].reverse().map((text, i) => <bdi key={i}>{text}</bdi>)}
      </div>
      <svg
        className="kpi-trend-svg"
        data-events={events.length > 0 || undefined}
        // Without a point it is a picture of nothing.
        aria-hidden={(count === 0 && events.length === 0) || undefined}
      >
        {loading || count === 0 ? (
          plot
        ) : (
          <Cursor
            count={count}
            band={layout.band}
            slotAt={layout.slotAt}
            colors={colors}
            isSplit={words.isSplit}
            {...pointOf(reading, layout, lines)}
            active={cursor.kept}
            onActiveChange={cursor.change}
          >
            {plot}
          </Cursor>
        )}
        {!loading && events.length > 0 && (
          <EventMarks events={events} layout={layout} letters={letters} words={words.event} />
        )}
        {hasNames && <EndNames names={endNames} />}
      </svg>
      {hasNames && <EndRoom names={endNames} />}
    </div>
  )
}

/** So long may a name be at the end of its line; the legend has all of it. */
const LONGEST = 16
function cut(name: string, dir: Messages['dir']): string {
  const letters = [...withoutControls(name)]
  return letters.length > LONGEST ? hostText(`${letters.slice(0, LONGEST - 1).join('')}…`, dir) : name
}

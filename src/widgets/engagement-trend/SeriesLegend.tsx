'use client'
import { Legend, type SelectionDetails, Sign, useMarks, useView } from '../../parts/index.js'
import type { TrendWords } from './words.js'

interface SeriesLegendProps {
  words: TrendWords
  channels: readonly string[]
  isHidden: (channel: string) => boolean
  onToggle: (channel: string, details: SelectionDetails) => void
  /** The channel that the reader points at or steps to; the others step back meanwhile. */
  onHighlight: (channel: string | null) => void
}

/** What the lines are; each name hides its line, and shows it again. They are one stop of Tab, and arrows walk along them. */
export function SeriesLegend({ words, channels, isHidden, onToggle, onHighlight }: SeriesLegendProps) {
  const options = { ids: channels, isAside: true, onSelect: onToggle, onActiveChange: onHighlight }
  const { markOf, handlers } = useMarks(options, true)
  const { interactive } = useView().settings
  if (!interactive) {
    const drawn = channels.filter((channel) => !isHidden(channel))
    const itemOf = (id: string) => ({ id, sign: words.sign, color: words.colorOf.get(id), name: words.nameOfLine(id) })
    return <Legend layout="row" items={drawn.map(itemOf)} />
  }
  return (
    <ul className="kpi-legend kpi-legend-row" {...handlers}>
      {channels.map((channel) => (
        <li key={channel}>
          <button type="button" className="kpi-trend-toggle" aria-pressed={!isHidden(channel)} {...markOf(channel)}>
            <Sign sign={words.sign} color={words.colorOf.get(channel)} />
            <bdi className="kpi-legend__name">{words.nameOfLine(channel)}</bdi>
          </button>
        </li>
      ))}
    </ul>
  )
}

'use client'
import { useView, Words } from '../../parts/index.js'
import { count } from '../../format/count.js'
import { letterOf } from './eventWords.js'
import type { TrendEvent } from './figures.js'
import type { TrendWords } from './words.js'
import { trendIn } from '../../format/sections/trendIn.js'

interface EventListProps {
  events: readonly TrendEvent[]
  words: TrendWords['event']
}

/** So many events are named at once; of more, so many but one. */
const NAMED = 4

/** What the letters over the drawing stand for, and what was different then: "A Autumn sale +1.3 pp". */
export function EventList({ events, words }: EventListProps) {
  const { locale, resolved, interactive } = useView().settings
  if (!events.length) return null
  const named = events.length > NAMED ? NAMED - 1 : NAMED
  const item = (event: TrendEvent, at: number) => {
    const change = words.change(event)
    return (
      <li key={at}>
        <span className="kpi-trend-badge" aria-hidden="true">
          {letterOf(at)}
        </span>
        <bdi>{words.nameOf(event)}</bdi>
        {change && <Words className="kpi-trend-change">{change}</Words>}
      </li>
    )
  }
  const more = events.slice(named)
  return (
    <>
      <ul className="kpi-trend-events">{events.slice(0, named).map(item)}</ul>
      {more.length > 0 && (
        <details className="kpi-trend-more" open={!interactive}>
          <summary>{trendIn(resolved.messages).more(count(more.length, { locale }))}</summary>
          <ul className="kpi-trend-events">{more.map((event, i) => item(event, named + i))}</ul>
        </details>
      )}
    </>
  )
}

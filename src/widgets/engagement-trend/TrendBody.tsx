'use client'
import { useState } from 'react'
import { Delta, Legend, Skeleton, unknownAs, useHeard, useView, Value } from '../../parts/index.js'
import { Chart } from './Chart.js'
import { EventList } from './EventList.js'
import { Multiples } from './Multiples.js'
import { SeriesLegend } from './SeriesLegend.js'
import type { EngagementTrendProps } from './TrendProps.js'
import { useActive } from './useActive.js'
import type { TrendDrawing } from './useDrawing.js'

export interface TrendLooks extends Pick<EngagementTrendProps, 'curve' | 'activeDate' | 'onActiveDateChange'> {
  drawing: TrendDrawing
}

/** The number of the whole period, the drawing, and what its marks are. */
export function TrendBody({ drawing, ...looks }: TrendLooks) {
  const { loading } = useView()
  const { reading, layout, lines, channels, isHidden, toggle } = drawing
  const { result, comparison, events, words, isMultiple } = reading
  const [pointed, setPointed] = useState<string | null>(null)
  const heard = lines[useHeard((note) => note?.line ?? -1) ?? -1]
  const cursor = useActive(reading.slots, looks)
  const View = isMultiple ? Multiples : Chart
  const legend = words.legend(layout, lines)
  return (
    <div className="kpi-trend-body">
      <div className="kpi-trend-head">
        {loading ? (
          <Skeleton />
        ) : (
          <>
            <span {...unknownAs(words, result)}>
              <Value value={result} />
            </span>
            <Delta comparison={comparison} />
          </>
        )}
      </div>
      <View
        reading={reading}
        layout={layout}
        lines={lines}
        cursor={cursor}
        isSmooth={looks.curve === 'smooth'}
        highlighted={pointed ?? heard?.channel ?? null}
      />
      {(words.isSplit || legend.length > 0 || events.length > 0) && (
        <div className="kpi-trend-key" data-loading={loading || undefined}>
          {channels.length > 1 && !isMultiple && (
            <SeriesLegend
              words={words}
              channels={channels}
              isHidden={isHidden}
              onToggle={toggle}
              onHighlight={setPointed}
            />
          )}
          {legend.length > 0 && <Legend layout="row" items={legend} />}
          <EventList events={events} words={words.event} />
        </div>
      )}
    </div>
  )
}

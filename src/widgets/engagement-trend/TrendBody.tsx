'use client'
import { useMemo, useState } from 'react'
import { Delta, deltaId, Legend, Skeleton, unknownAs, useView, Value } from '../../parts/index.js'
import { Chart } from './Chart.js'
import { EventList } from './EventList.js'
import { Multiples } from './Multiples.js'
import type { TrendReading } from './reading.js'
import { SeriesLegend } from './SeriesLegend.js'
import type { EngagementTrendProps } from './TrendProps.js'
import { useActive } from './useActive.js'
import { useHidden } from './useHidden.js'

export interface TrendLooks
  extends Pick<
    EngagementTrendProps,
    | 'curve'
    | 'hiddenChannels'
    | 'defaultHiddenChannels'
    | 'onHiddenChannelsChange'
    | 'activeDate'
    | 'onActiveDateChange'
  > {
  reading: TrendReading
}

/** The number of the whole period, the drawing, and what its marks are. */
export function TrendBody({ reading, ...looks }: TrendLooks) {
  const { ids, loading } = useView()
  const { result, comparison, lines, events, words, isMultiple } = reading
  const channels = useMemo(() => lines.flatMap(({ channel }) => channel ?? []), [lines])
  const { isHidden, toggle } = useHidden(channels, looks)
  const [highlighted, setHighlighted] = useState<string | null>(null)
  const cursor = useActive(reading.slots, looks)
  const drawing = useMemo(
    () => ({ layout: reading.layOut(isHidden), lines: lines.filter(({ channel }) => !isHidden(channel)) }),
    [reading, lines, isHidden],
  )
  const View = isMultiple ? Multiples : Chart
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
      </div>
      <View
        reading={reading}
        {...drawing}
        cursor={cursor}
        isSmooth={looks.curve === 'smooth'}
        highlighted={highlighted}
      />
      {(words.isSplit || words.legend.length > 0 || events.length > 0) && (
        <div className="kpi-trend-key" data-loading={loading || undefined} aria-hidden={loading || undefined}>
          {channels.length > 1 && !isMultiple && (
            <SeriesLegend
              words={words}
              channels={channels}
              isHidden={isHidden}
              onToggle={toggle}
              onHighlight={setHighlighted}
            />
          )}
          {words.legend.length > 0 && <Legend layout="row" items={words.legend} />}
          <EventList events={events} words={words.event} />
        </div>
      )}
    </div>
  )
}

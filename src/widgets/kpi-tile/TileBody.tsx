'use client'
import { Delta, deltaId, Skeleton, Sparkline, unknownAs, useView, Value } from '../../parts/index.js'
import type { TileReading } from './reading.js'

interface TileBodyProps {
  reading: TileReading
  /** Whether there is room for a line. */
  hasLine: boolean
}

/** Number, change and line, each in a row of its own, so that tiles beside each other are aligned. */
export function TileBody({ reading, hasLine }: TileBodyProps) {
  const { ids, loading } = useView()
  const { result, comparison, history, words } = reading
  return (
    <>
      {loading ? (
        <Skeleton />
      ) : (
        <span className="kpi-tile-value" {...unknownAs(words, result)}>
          <Value value={result} />
        </span>
      )}
      <div className="kpi-tile-change">{!loading && <Delta id={deltaId(ids)} comparison={comparison} />}</div>
      {hasLine && (
        <div className="kpi-tile-line">
          {!loading && history && (
            <Sparkline values={history.line} unfinished={history.points.at(-1)?.whole === false} />
          )}
        </div>
      )}
    </>
  )
}

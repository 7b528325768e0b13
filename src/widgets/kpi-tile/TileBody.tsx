'use client'
import { Delta, Skeleton, Sparkline, unknownAs, useView, Value } from '../../parts/index.js'
import { ComparisonRows } from './ComparisonRows.js'
import type { TileDetail } from './KpiTile.js'
import { LineCursor } from './LineCursor.js'
import { ProgressBar } from './ProgressBar.js'
import type { TileReading } from './reading.js'

interface TileBodyProps {
  reading: TileReading
  detail: TileDetail
  /** The whole tile is one thing to press: nothing in it can be pointed at. */
  isStill: boolean
}

/** Number, change and detail, each in a row of its own, so that tiles beside each other are aligned. */
export function TileBody({ reading, detail, isStill }: TileBodyProps) {
  const { loading, settings } = useView()
  const { result, comparison, history, pointGoal, progress, words } = reading
  // There is nothing to stand beside the number.
  const isBare = detail === 'none' || (detail === 'sparkline' && !history) || (detail === 'progress' && !progress)
  return (
    <div className="kpi-tile-body" data-bare={isBare || undefined}>
      {loading ? (
        <Skeleton />
      ) : (
        <span className="kpi-tile-value" {...unknownAs(words, result)}>
          <Value value={result} decimals={words.decimals} />
        </span>
      )}
      {detail !== 'comparison' && (
        <div className="kpi-tile-change">{!loading && <Delta comparison={comparison} />}</div>
      )}
      {detail === 'sparkline' && (
        <div className="kpi-tile-line">
          {!loading && history && (
            <Sparkline
              values={history.line}
              unfinished={history.points.map(({ whole }) => !whole)}
              target={pointGoal}
              label={words.overTime}
            >
              {isStill || !settings.interactive
                ? undefined
                : (spark) => <LineCursor spark={spark} tipOf={words.pointTip} />}
            </Sparkline>
          )}
        </div>
      )}
      {detail === 'comparison' && <ComparisonRows rows={words.rows} />}
      {detail === 'progress' && (
        <div className="kpi-tile-progress">
          {!loading && progress && <ProgressBar progress={progress} goal={words.goalLabel} tone={words.content.tone} />}
        </div>
      )}
    </div>
  )
}

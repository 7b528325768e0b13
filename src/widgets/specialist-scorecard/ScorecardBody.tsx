'use client'
import { MaybeKey, Placeholder, type Selection, useView } from '../../parts/index.js'
import { isHatched, meterOf } from '../../parts/meterOf.js'
import { byPointsLost } from '../../metrics/analysis/readCard.js'
import { Arithmetic } from './Arithmetic.js'
import { CardTable, type Sort } from './CardTable.js'
import type { ScorecardReading } from './reading.js'
import { Summary } from './Summary.js'
import { scorecardIn } from '../../format/sections/scorecardIn.js'

interface ScorecardBodyProps {
  reading: ScorecardReading
  sort: Sort
  onSort: () => void
  /** `undefined` where rows can't be selected. */
  selection: Selection | undefined
}

/** The score, the plan row by row, and the arithmetic. */
export function ScorecardBody({ reading, sort, onSort, selection }: ScorecardBodyProps) {
  const { loading, settings } = useView()
  const labels = scorecardIn(settings.resolved.messages)
  const { rows, score, max, words } = reading

  return (
    <div className="kpi-score" data-words={words.length}>
      <Summary reading={reading} labels={labels} />
      {rows.length > 0 && (
        <CardTable
          rows={sort === 'lost' ? byPointsLost(rows) : rows}
          words={words}
          sort={sort}
          onSort={onSort}
          max={max}
          selection={selection}
        />
      )}
      {!loading && (meterOf(score, 1).maybe || rows.some(({ unlimited }) => isHatched(unlimited, max))) && <MaybeKey />}
      {rows.length > 0 &&
        (loading ? (
          <div className="kpi-score-how">
            <Placeholder text={labels.how} />
          </div>
        ) : (
          <Arithmetic arithmetic={words.arithmetic} labels={labels} />
        ))}
    </div>
  )
}

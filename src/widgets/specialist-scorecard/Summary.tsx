import type { Messages } from '../../format/index.js'
import { ScoreRing } from './ScoreRing.js'
import type { ScorecardReading } from './reading.js'

interface SummaryProps {
  reading: ScorecardReading
  labels: Messages['scorecard']
}

/** The score, what it earns, and where most points are lost. */
export function Summary({ reading: { score, words }, labels }: SummaryProps) {
  return (
    <div className="kpi-score-summary">
      <ScoreRing name={labels.score} score={score} shown={words.shown} value={words.value} reason={words.reason} />
      {words.bonus && (
        <dl className="kpi-score-fact">
          <dt>{labels.bonus}</dt>
          <dd>
            <bdi>{words.bonus}</bdi>
          </dd>
        </dl>
      )}
      {words.lostMost.length > 0 && (
        <dl className="kpi-score-fact">
          <dt>{labels.lost}</dt>
          {words.lostMost.map(({ id, name, points }) => (
            <dd key={id}>
              <bdi>{name}</bdi> <bdi className="kpi-score-minus">{points}</bdi>
            </dd>
          ))}
        </dl>
      )}
    </div>
  )
}

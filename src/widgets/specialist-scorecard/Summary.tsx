import type { Messages } from '../../format/index.js'
import type { Fact as FactText } from '../../parts/cardWords.js'
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
      <ScoreRing
        name={labels.score}
        score={score}
        shown={words.shown}
        value={words.value}
        meaning={words.pace?.whole ?? words.value}
        reason={words.reason}
      />
      {words.pace && <Fact name={labels.score} fact={words.pace} />}
      {words.bonus && <Fact name={labels.bonus} fact={words.bonus} />}
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

interface FactProps {
  name: string
  fact: FactText
}

/** A figure, and in a period that is not over what there is so far. */
const Fact = ({ name, fact: { text, soFar } }: FactProps) => (
  <dl className="kpi-score-fact">
    <dt>{name}</dt>
    <dd>
      <bdi>{text}</bdi>
    </dd>
    {soFar && (
      <dd className="kpi-score-so-far">
        <bdi>{soFar}</bdi>
      </dd>
    )}
  </dl>
)

import type { Messages } from '../../format/index.js'
import type { ScorecardWords } from './words.js'

interface ArithmeticProps {
  arithmetic: ScorecardWords['arithmetic']
  labels: Messages['scorecard']
}

/** How the score comes about, step by step. */
export function Arithmetic({ arithmetic, labels }: ArithmeticProps) {
  const { steps, sum, payout, notes } = arithmetic()
  return (
    <details className="kpi-score-how">
      <summary>{labels.how}</summary>
      <ol>
        {steps.map(({ id, name, step, notes }) => (
          <li key={id}>
            <bdi>{name}</bdi>: <bdi>{step}</bdi>
            {notes.map((note, i) => (
              <bdi key={i} className="kpi-score-reason">
                {note}
              </bdi>
            ))}
          </li>
        ))}
      </ol>
      {sum && (
        <p>
          {labels.score}: <bdi>{sum}</bdi>
        </p>
      )}
      {payout && (
        <p>
          <bdi>{payout}</bdi>
        </p>
      )}
      {notes.map((note, i) => (
        <p key={i}>
          <bdi>{note}</bdi>
        </p>
      ))}
    </details>
  )
}

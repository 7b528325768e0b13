'use client'
import type { Translation } from '../../format/index.js'
import { useView, Words } from '../../parts/index.js'
import type { ScorecardWords } from './words.js'

interface ArithmeticProps {
  arithmetic: ScorecardWords['arithmetic']
  labels: Translation['scorecard']
}

/** How the score comes about, step by step. */
export function Arithmetic({ arithmetic, labels }: ArithmeticProps) {
  const { interactive } = useView().settings
  const { steps, sum, payout, notes } = arithmetic()
  return (
    <details className="kpi-score-how" open={!interactive}>
      <summary>{labels.how}</summary>
      <ol>
        {steps.map(({ id, name, step, notes }) => (
          <li key={id}>
            <Words>{name}</Words>
            <span>: </span>
            <Words>{step}</Words>
            {notes.map((note, i) => (
              <Words key={i} className="kpi-score-reason">
                {note}
              </Words>
            ))}
          </li>
        ))}
      </ol>
      {sum && (
        <p>
          <span>{`${labels.score}: `}</span>
          <Words>{sum}</Words>
        </p>
      )}
      {payout && (
        <p>
          <Words>{payout}</Words>
        </p>
      )}
      {notes.map((note, i) => (
        <p key={i}>
          <Words>{note}</Words>
        </p>
      ))}
    </details>
  )
}

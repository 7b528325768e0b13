import { type ReactNode, useId } from 'react'
import { countOf, problemsOf } from './counts.js'
import { ProblemList } from './ProblemList.js'
import type { Problem } from './problems.js'

interface Props {
  readonly problems: readonly Problem[]
  readonly notes: readonly string[]
  readonly read: number
  readonly total: number
  readonly isThere: (place: string) => boolean
  readonly onGo: (place: string) => void
  readonly children?: ReactNode
}

const placeOf = ({ line, character, column }: Problem): string =>
  [`line ${line}`, character === undefined ? '' : `character ${character}`, column ?? ''].filter(Boolean).join(', ')

/** What came of columns that are mapped by hand. The count is always there, so that a change of it is announced. */
export function HandCard({ problems, notes, read, total, isThere, onGo, children }: Props) {
  const id = useId()
  return (
    <section className="pg-card" aria-labelledby={`${id}-title`}>
      <div className="pg-card-head">
        <h2 id={`${id}-title`}>Reading</h2>
        <p role="status" className="pg-count" data-tone={problems.length === 0 ? 'good' : 'bad'}>
          <span>
            {read} of {countOf(total, 'row')} read, {problemsOf(problems.length)}
          </span>
        </p>
      </div>
      <ProblemList
        problems={problems.map((problem) => ({ place: placeOf(problem), text: problem.message }))}
        isThere={isThere}
        onGo={onGo}
      />
      {notes.map((note) => (
        <p key={note} className="pg-muted">
          {note}
        </p>
      ))}
      {children}
    </section>
  )
}

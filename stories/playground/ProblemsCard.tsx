import { useId, useState } from 'react'
import type { Problem } from './problems.js'

interface Props {
  readonly problems: readonly Problem[]
  readonly notes: readonly string[]
  readonly read: number
  readonly total: number
  /** Shows a line of the source. */
  readonly onGo: (line: number) => void
}

const atFirst = 6
const atMost = 200

const place = ({ line, character, column }: Problem): string =>
  [`Line ${line}`, character === undefined ? '' : `character ${character}`, column ?? ''].filter(Boolean).join(', ')

const countOf = (length: number): string => {
  if (length === 0) return 'no problems'
  return length === 1 ? '1 problem' : `${length} problems`
}

const toggleText = (isOpen: boolean, length: number): string => {
  if (isOpen) return 'Show fewer'
  return length > atMost ? `Show the first ${atMost}` : `Show all ${length}`
}

/** What was not read and why, and how many rows count. The count is always there, so that a change of it is announced. */
export function ProblemsCard({ problems, notes, read, total, onGo }: Props) {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const listed = problems.slice(0, isOpen ? atMost : atFirst)

  return (
    <section className="pg-card" aria-labelledby={`${id}-title`}>
      <div className="pg-card-head">
        <h2 id={`${id}-title`}>Reading</h2>
        <p role="status" className="pg-count" data-tone={problems.length === 0 ? 'good' : 'bad'}>
          {read} of {total} {total === 1 ? 'row' : 'rows'} read, {countOf(problems.length)}
        </p>
      </div>
      {problems.length > 0 && (
        <ul className="pg-problems" aria-label="Problems">
          {listed.map((problem) => (
            <li key={`${place(problem)} ${problem.message}`}>
              <button type="button" className="pg-place" onClick={() => onGo(problem.line)}>
                {place(problem)}
              </button>
              <span>{problem.message}</span>
            </li>
          ))}
        </ul>
      )}
      {problems.length > atFirst && (
        <button type="button" className="pg-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {toggleText(isOpen, problems.length)}
        </button>
      )}
      {notes.map((note) => (
        <p key={note} className="pg-muted">
          {note}
        </p>
      ))}
    </section>
  )
}

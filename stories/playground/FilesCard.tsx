import type { Joined, Reading } from 'kpi-kit/adapters'
import { useId } from 'react'
import { countOf, problemsOf } from './counts.js'
import { type Given, most } from './given.js'
import { kindName } from './kindNames.js'
import type { Action } from './session.js'

interface Props {
  readonly given: readonly Given[]
  /** In the order of the files; `null` while one is being read. */
  readonly readings: ReadonlyArray<Reading | null>
  readonly joined: Joined
  readonly open: string
  /** How many files were too many. */
  readonly leftOut: number
  readonly dispatch: (action: Action) => void
}

/** All files that were given: what each is, and what it adds. */
export function FilesCard({ given, readings, joined, open, leftOut, dispatch }: Props) {
  const id = useId()
  const isWaiting = readings.includes(null)
  const total = `${countOf(joined.rows.length, 'row')} of ${countOf(given.length, 'file')}, ${problemsOf(joined.problems.length)}`
  return (
    <section className="pg-card" aria-labelledby={`${id}-title`}>
      <div className="pg-card-head">
        <h2 id={`${id}-title`}>Files</h2>
        <p role="status" className="pg-count" data-tone={joined.problems.length || isWaiting ? 'bad' : 'good'}>
          <span>{isWaiting ? 'Reading…' : total}</span>
        </p>
      </div>
      {leftOut > 0 && (
        <p className="pg-note">
          {most} files at once are the most: {countOf(leftOut, 'file')} {leftOut === 1 ? 'was' : 'were'} left out.
        </p>
      )}
      <ul className="pg-files" aria-labelledby={`${id}-title`}>
        {given.map(({ name }, i) => (
          <li key={name} data-open={name === open || undefined}>
            <button
              type="button"
              className="pg-place pg-file-name"
              aria-current={name === open || undefined}
              onClick={() => dispatch({ type: 'open', name })}
            >
              <bdi>{name || 'Pasted text'}</bdi>
            </button>
            <button
              type="button"
              className="pg-button"
              aria-label={`Remove ${name || 'pasted text'}`}
              onClick={() => dispatch({ type: 'remove', name })}
            >
              Remove
            </button>
            <FileSays
              reading={readings[i] ?? null}
              joined={joined}
              onMap={() => dispatch({ type: 'map-alone', name })}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface FileSaysProps {
  readonly reading: Reading | null
  readonly joined: Joined
  readonly onMap: () => void
}

function FileSays({ reading, joined, onMap }: FileSaysProps) {
  if (!reading) return <p className="pg-muted">Reading…</p>
  if (!reading.source)
    return (
      <p>
        <span className="pg-muted">{reading.problems[0]?.text} </span>
        <button type="button" className="pg-place" onClick={onMap}>
          Map by hand, alone
        </button>
      </p>
    )
  const same =
    joined.leftOut.includes(reading) &&
    joined.problems.find(({ code, place }) => code === 'twice' && place === reading.kind)
  return (
    <p className="pg-muted">
      {kindName(reading)}: {countOf(reading.rows.length, 'row')}, {problemsOf(reading.problems.length)}
      {same && <span className="pg-bad"> Not counted: {same.text}</span>}
    </p>
  )
}

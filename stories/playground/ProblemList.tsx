import { useState } from 'react'
import { Text } from '../Text.js'

export interface ListedProblem {
  /** Where it stands; `''` for the whole. */
  readonly place: string
  readonly text: string
  /** In how many places. */
  readonly count?: number
}

interface Props {
  readonly problems: readonly ListedProblem[]
  /** Whether a place is one that the text has. */
  readonly isThere: (place: string) => boolean
  /** Shows a place of the text. */
  readonly onGo: (place: string) => void
}

const atFirst = 6
const atMost = 200

const toggleText = (isOpen: boolean, length: number): string => {
  if (isOpen) return 'Show fewer'
  return length > atMost ? `Show the first ${atMost}` : `Show all ${length}`
}

const more = (count: number) =>
  count === 2 ? 'and in 1 more place' : `and in ${(count - 1).toLocaleString('en')} more places`

const capital = (text: string) => text.replace(/^l(?=ine )/, 'L')

/** What was not read and why, each with the way to its place. */
export function ProblemList({ problems, isThere, onGo }: Props) {
  const [isOpen, setOpen] = useState(false)
  const listed = problems.slice(0, isOpen ? atMost : atFirst)
  if (problems.length === 0) return null
  return (
    <>
      <ul className="pg-problems" aria-label="Problems">
        {listed.map(({ place, text, count = 1 }) => (
          <li key={`${place} ${text}`}>
            {place && isThere(place) ? (
              <button type="button" className="pg-place" dir="ltr" onClick={() => onGo(place)}>
                {capital(place)}
              </button>
            ) : (
              <span className="pg-muted">{place || 'All of it'}</span>
            )}
            <span>
              <Text>{text}</Text>
              {count > 1 && <span className="pg-muted"> … {more(count)}</span>}
            </span>
          </li>
        ))}
      </ul>
      {problems.length > atFirst && (
        <button type="button" className="pg-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {toggleText(isOpen, problems.length)}
        </button>
      )}
    </>
  )
}

import type { Reading } from 'kpi-kit/adapters'
import { type Given, shortest } from './given.js'
import { HandCard } from './HandCard.js'
import { kindName } from './kindNames.js'
import type { Problem } from './problems.js'
import type { ReadRows } from './readRows.js'
import type { Action } from './session.js'

interface Props {
  readonly given: Given
  /** What its adapter says of it. */
  readonly reading: Reading | null
  readonly read: ReadRows
  readonly dispatch: (action: Action) => void
  readonly isThere: (place: string) => boolean
  readonly onGo: (place: string) => void
}

const refusedAt = (reason: Problem['reason'], message: string): Problem => ({ line: 1, reason, message })

/** Why nothing can be mapped at all. */
function refusalOf({ refused, long }: Given): Problem | undefined {
  if (refused) return refusedAt(refused.code === 'workbook' ? 'workbook' : 'encoding', refused.text)
  if (!long) return undefined
  return refusedAt('empty', `Files of up to ${shortest / 1_000_000} MB can be mapped by hand here.`)
}

/** What came of the columns as a person maps them, of a file that nobody knows or that is known and was wanted so. */
export function ByHand({ given, reading, read, dispatch, ...places }: Props) {
  const refusal = refusalOf(given)
  const isKnown = reading?.source != null
  const [problem] = isKnown ? [] : (reading?.problems ?? [])
  const why = problem && !given.refused && problem.code !== 'empty' ? [problem.text] : []
  return (
    <HandCard
      problems={refusal ? [refusal] : read.problems}
      notes={[...read.notes, ...why]}
      read={read.rows.length}
      total={read.table.total}
      {...places}
    >
      {isKnown && (
        <p>
          <button type="button" className="pg-button" onClick={() => dispatch({ type: 'read-again' })}>
            Read it as {kindName(reading)}
          </button>
        </p>
      )}
    </HandCard>
  )
}

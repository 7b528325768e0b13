import type { Joined, Reading } from 'kpi-kit/adapters'
import { AnswersCard } from './AnswersCard.js'
import { askedIn } from './answers.js'
import { FilesCard } from './FilesCard.js'
import { ReadingCard } from './ReadingCard.js'
import type { Action, Session } from './session.js'

interface Props {
  readonly session: Session
  readonly readings: ReadonlyArray<Reading | null>
  readonly joined: Joined
  readonly dispatch: (action: Action) => void
  readonly isThere: (place: string) => boolean
  readonly onGo: (place: string) => void
}

/** What was read of files that say themselves what they are, and what has to be said beside them. */
export function Known({ session, readings, joined, dispatch, ...places }: Props) {
  const { given, open, answers, leftOut } = session
  const isOneOfMany = given.length > 1
  const asked = askedIn(readings.filter((reading) => reading !== null))
  return (
    <>
      {isOneOfMany && <FilesCard {...{ given, readings, joined, open, leftOut, dispatch }} />}
      <ReadingCard
        name={open}
        reading={readings[given.findIndex(({ name }) => name === open)] ?? null}
        isOneOfMany={isOneOfMany}
        onMap={() => dispatch({ type: 'map-alone', name: open })}
        {...places}
      />
      <AnswersCard
        key={given.map(({ name }) => name).join('/')}
        title={isOneOfMany ? 'What the files do not say' : 'What the file does not say'}
        answers={answers}
        asked={asked}
        onAnswer={(said) => dispatch({ type: 'answer', answers: said })}
      />
    </>
  )
}

import { channelName, formatDay, formatPeriod } from 'kpi-kit/format'
import type { ReadChannel, Reading } from 'kpi-kit/adapters'
import { useId } from 'react'
import { countOf, problemsOf } from './counts.js'
import { kindName } from './kindNames.js'
import { ProblemList } from './ProblemList.js'

interface Props {
  readonly name: string
  /** `null` while it is being read. */
  readonly reading: Reading | null
  /** Whether it is one of several: then its count is no news for who listens. */
  readonly isOneOfMany: boolean
  readonly isThere: (place: string) => boolean
  readonly onGo: (place: string) => void
  readonly onMap: () => void
}

const daysOf = ({ read: { from, to, complete } }: ReadChannel): string => {
  if (!from || !to) return 'No days'
  return `${formatPeriod({ from, to, calendar: null })}, ${complete ? 'every day is known' : 'days without a row are unknown'}`
}

const countIn = (reading: Reading | null): string =>
  reading ? `${countOf(reading.rows.length, 'row')} read, ${problemsOf(reading.problems.length)}` : 'Reading…'

/** What a file is, what was read of it, and what was refused and why. */
export function ReadingCard({ name, reading, isOneOfMany, isThere, onGo, onMap }: Props) {
  const id = useId()
  const isKnown = reading?.source != null
  return (
    <section className="pg-card" aria-labelledby={`${id}-title`}>
      <div className="pg-card-head">
        <h2 id={`${id}-title`}>{isKnown ? kindName(reading) : name || 'Reading'}</h2>
        <p
          className="pg-count"
          data-tone={reading && reading.problems.length === 0 ? 'good' : 'bad'}
          {...(!isOneOfMany && { role: 'status' })}
        >
          <span>{countIn(reading)}</span>
        </p>
      </div>
      {reading && reading.channels.length > 0 && (
        <dl className="pg-read" aria-label="Channels">
          {reading.channels.map((channel) => (
            <div key={channel.id}>
              <dt>{channelName(channel.id, [channel])}</dt>
              <dd>{daysOf(channel)}</dd>
            </div>
          ))}
        </dl>
      )}
      {reading?.sampled && <p className="pg-note">Estimated from a sample by the platform.</p>}
      {reading && reading.breaks.length > 0 && (
        <ul className="pg-problems" aria-label="Breaks">
          {reading.breaks.map(({ date, note }) => (
            <li key={`${date} ${note}`}>
              <span className="pg-muted">From {formatDay(date)}</span>
              <span>{note}</span>
            </li>
          ))}
        </ul>
      )}
      {reading && <ProblemList key={name} problems={reading.problems} isThere={isThere} onGo={onGo} />}
      {reading && (
        <p>
          <button type="button" className="pg-button" onClick={onMap}>
            {isOneOfMany ? 'Map by hand, alone' : 'Map by hand instead'}
          </button>
        </p>
      )}
    </section>
  )
}

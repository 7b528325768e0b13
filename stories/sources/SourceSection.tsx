import { Text } from '../Text.js'
import { coverageOf } from './coverage.js'
import { FactNames } from './FactNames.js'
import { samplesOf } from './samples.js'
import { sources } from './sources.js'
import { Themed } from './Themed.js'
import { TrySamples } from './TrySamples.js'

/** What a person should know before they connect a source, and its samples to try. */
export function SourceSection({ of }: { readonly of: string }) {
  const { traps = [] } = sources.find(({ source }) => source === of) ?? {}
  const { byApi, byExport, missing } = coverageOf(of)
  const samples = samplesOf(of)
  const breaks = new Map(
    samples.flatMap(({ reading }) => reading.breaks).map(({ date, note }) => [`${date} ${note}`, { date, note }]),
  )
  return (
    <Themed>
      <dl className="src-facts">
        {byApi.length > 0 && (
          <>
            <dt>Gives</dt>
            <dd>
              <FactNames of={byApi} />
            </dd>
          </>
        )}
        {byExport.length > 0 && (
          <>
            <dt>By export only</dt>
            <dd>
              <FactNames of={byExport} />
            </dd>
          </>
        )}
        <dt>Has no source here</dt>
        <dd>
          <FactNames of={missing} />
        </dd>
        {breaks.size > 0 && (
          <>
            <dt>Breaks</dt>
            <dd>
              {[...breaks].map(([key, { date, note }]) => (
                <div key={key}>
                  <time dateTime={`${date}`}>{`${date}`}</time> {note}
                </div>
              ))}
            </dd>
          </>
        )}
      </dl>
      <ul className="src-traps" aria-label="Traps">
        {traps.map(([trap, answer]) => (
          <li key={trap}>
            <Text>{trap}</Text>{' '}
            <strong>
              <Text>{answer}</Text>
            </strong>
          </li>
        ))}
      </ul>
      <TrySamples samples={samples} />
    </Themed>
  )
}

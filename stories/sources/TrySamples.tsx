import { useState } from 'react'
import type { Sample } from './samples.js'
import { SamplePanel } from './SamplePanel.js'

/** A button for each sample; the one that was pressed is read below them. */
export function TrySamples({ samples }: { readonly samples: readonly Sample[] }) {
  const [tried, setTried] = useState<Sample>()
  return (
    <div className="src-try">
      <div className="src-buttons" role="group" aria-label="Samples">
        {samples.map((sample) => {
          const isTried = sample === tried
          return (
            <button
              key={`${sample.folder}/${sample.file}`}
              type="button"
              className="src-button"
              aria-pressed={isTried}
              data-sample={`${sample.folder}/${sample.file}`}
              onClick={() => setTried(isTried ? undefined : sample)}
            >
              Try {sample.file}
            </button>
          )
        })}
      </div>
      {tried && <SamplePanel key={tried.file} sample={tried} />}
    </div>
  )
}

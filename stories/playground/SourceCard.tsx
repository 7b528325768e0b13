import { type ChangeEvent, type DragEvent, type RefObject, useId, useState } from 'react'
import { decode } from './readFile.js'
import type { Sample } from './samples.js'
import type { Action, Session } from './session.js'

interface Props {
  readonly session: Session
  readonly samples: readonly Sample[]
  readonly dispatch: (action: Action) => void
  readonly textRef: RefObject<HTMLTextAreaElement | null>
}

/** Where rows come from: an example, a file, a drop, or the text itself. */
export function SourceCard({ session, samples, dispatch, textRef }: Props) {
  const id = useId()
  const [isOver, setOver] = useState(false)

  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    const content = decode(new Uint8Array(await file.arrayBuffer()))
    dispatch({ type: 'take-file', fileName: file.name, content })
  }
  const pick = (event: ChangeEvent<HTMLInputElement>): void => {
    void open(event.target.files?.[0])
    // The browser reports no change when the same file is chosen again, say after a correction, unless the field is emptied.
    event.target.value = ''
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    void open(event.dataTransfer.files[0])
  }

  return (
    <section className="pg-card" aria-labelledby={`${id}-title`}>
      <div className="pg-card-head">
        <h2 id={`${id}-title`}>Your rows</h2>
        <div className="pg-row" role="group" aria-label="Examples">
          {samples.map((sample) => (
            <button
              key={sample.id}
              type="button"
              className="pg-button"
              aria-pressed={sample.id === session.sampleId}
              onClick={() => dispatch({ type: 'take-sample', sample })}
            >
              {sample.name}
            </button>
          ))}
        </div>
      </div>
      <div
        className="pg-drop"
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label className="pg-hidden" htmlFor={`${id}-text`}>
          Rows as CSV or JSON
        </label>
        <textarea
          ref={textRef}
          id={`${id}-text`}
          dir="ltr"
          aria-describedby={`${id}-hint`}
          className="pg-text"
          rows={7}
          spellCheck={false}
          wrap="off"
          value={session.text}
          onChange={(event) => dispatch({ type: 'edit', text: event.target.value })}
        />
        <div className="pg-drop-foot">
          <p id={`${id}-hint`}>Paste CSV or JSON, or drop a file. It stays in this browser.</p>
          <label className="pg-button pg-file">
            Choose a file…
            <input type="file" accept=".csv,.tsv,.txt,.json" onChange={pick} />
          </label>
        </div>
      </div>
    </section>
  )
}

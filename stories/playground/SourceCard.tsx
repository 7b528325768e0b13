import { type ChangeEvent, type ClipboardEvent, type DragEvent, type RefObject, useId, useState } from 'react'
import { most, openFile, shortest } from './given.js'
import type { Sample } from './samples/index.js'
import { type Action, openOf, type Session } from './session.js'

interface Props {
  readonly session: Session
  readonly samples: readonly Sample[]
  readonly dispatch: (action: Action) => void
  readonly textRef: RefObject<HTMLTextAreaElement | null>
}

/** Where figures come from: an example, files, a drop, or the text itself. */
export function SourceCard({ session, samples, dispatch, textRef }: Props) {
  const id = useId()
  const [isOver, setOver] = useState(false)
  const shown = openOf(session)

  const open = async (list: FileList | readonly File[] | null): Promise<void> => {
    const all = [...(list ?? [])]
    const files = await Promise.all(all.slice(0, most).map(openFile))
    if (files.length) dispatch({ type: 'take-files', files, more: all.length - files.length })
  }
  const pick = (event: ChangeEvent<HTMLInputElement>): void => {
    void open(event.target.files)
    // The browser reports no change when the same file is chosen again, say after a correction, unless the field is emptied.
    event.target.value = ''
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    void open(event.dataTransfer.files)
  }
  /** What is too long for a text field never gets there. */
  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text')
    if (text.length <= shortest && !shown.long) return
    event.preventDefault()
    dispatch({ type: 'edit', text })
  }

  return (
    <section className="pg-card" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>Your figures</h2>
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
          Figures as text
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
          readOnly={shown.long !== undefined}
          value={shown.text}
          onPaste={paste}
          onChange={(event) => dispatch({ type: 'edit', text: event.target.value })}
        />
        <div className="pg-drop-foot">
          <p id={`${id}-hint`}>
            {shown.long
              ? 'Only its beginning is shown here. All of it is read, in this browser.'
              : 'Paste an answer of an API or an export, or drop files. It all stays in this browser.'}
          </p>
          <div className="pg-row">
            {shown.text && session.given.length === 1 && (
              <button
                type="button"
                className="pg-button"
                onClick={() => dispatch({ type: 'remove', name: shown.name })}
              >
                Clear
              </button>
            )}
            <label className="pg-button pg-file">
              Choose files…
              <input type="file" multiple accept=".csv,.tsv,.txt,.json,.jsonl,.ndjson" onChange={pick} />
            </label>
          </div>
        </div>
      </div>
    </section>
  )
}

import { useState } from 'react'
import { CopyCode } from '../CopyCode.js'

interface ExportProps {
  /** What can be taken along, by name. */
  readonly files: Readonly<Record<string, () => string>>
}

/** The theme as code, one kind at a time, to be copied. */
export function Export({ files }: ExportProps) {
  const names = Object.keys(files)
  const [name, setName] = useState(names[0] ?? '')
  const text = files[name]?.() ?? ''
  return (
    <section className="te-card" aria-label="Take it along">
      <div className="te-tabs">
        {names.map((one) => (
          <button key={one} type="button" aria-pressed={one === name} onClick={() => setName(one)}>
            {one}
          </button>
        ))}
        <CopyCode text={text} className="te-copy" />
      </div>
      {/* It can be scrolled, so keys must reach it. */}
      <pre role="region" aria-label={name} tabIndex={0}>
        {text}
      </pre>
    </section>
  )
}

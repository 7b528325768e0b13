import { useEffect, useState } from 'react'

interface ExportProps {
  /** What can be taken along, by name. */
  readonly files: Readonly<Record<string, () => string>>
}

/** The theme as code, one kind at a time, to be copied. */
export function Export({ files }: ExportProps) {
  const names = Object.keys(files)
  const [name, setName] = useState(names[0] ?? '')
  const [copied, setCopied] = useState('')
  const text = files[name]?.() ?? ''
  useEffect(() => {
    const timer = copied ? setTimeout(() => setCopied(''), 2000) : undefined
    return () => clearTimeout(timer)
  }, [copied])
  const copy = async () => {
    // Where the browser gives no clipboard, the text can still be selected.
    const done = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    )
    setCopied(done ? 'Copied' : 'Select the text')
  }
  return (
    <section className="te-card" aria-label="Take it along">
      <div className="te-tabs">
        {names.map((one) => (
          <button key={one} type="button" aria-pressed={one === name} onClick={() => setName(one)}>
            {one}
          </button>
        ))}
        <button type="button" className="te-copy" onClick={copy}>
          <span aria-live="polite">{copied || 'Copy'}</span>
        </button>
      </div>
      {/* It can be scrolled, so keys must reach it. */}
      <pre role="region" aria-label={name} tabIndex={0}>
        {text}
      </pre>
    </section>
  )
}

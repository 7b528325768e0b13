import { useEffect, useState } from 'react'
import './contexts.css'

interface CodeProps {
  /** What is copied, as the file has it. */
  readonly text: string
  readonly label: string
}

/** Code to take along, and a button that copies it. */
export function Code({ text, label }: CodeProps) {
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = said ? setTimeout(() => setSaid(''), 2000) : undefined
    return () => clearTimeout(timer)
  }, [said])
  const copy = async () => {
    // Where the browser gives no clipboard, the text can still be selected.
    const done = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    )
    setSaid(done ? 'Copied' : 'Select the text')
  }
  return (
    <div className="code">
      <button type="button" className="code-copy" onClick={copy}>
        <span aria-live="polite">{said || 'Copy'}</span>
      </button>
      {/* It can be scrolled, so keys must reach it. */}
      <pre role="region" aria-label={label} tabIndex={0}>
        {text}
      </pre>
    </div>
  )
}

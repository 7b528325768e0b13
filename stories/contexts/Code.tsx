import { CopyCode } from '../CopyCode.js'
import './contexts.css'

interface CodeProps {
  /** What is copied, as the file has it. */
  readonly text: string
  readonly label: string
}

/** Code to take along, and a button that copies it. */
export function Code({ text, label }: CodeProps) {
  return (
    <div className="code">
      <CopyCode text={text} className="code-copy" />
      {/* It can be scrolled, so keys must reach it. */}
      <pre role="region" aria-label={label} tabIndex={0}>
        {text}
      </pre>
    </div>
  )
}

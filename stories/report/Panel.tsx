import type { ReactNode } from 'react'
import { CopyCode } from '../CopyCode.js'
import './report.css'

interface PanelProps {
  readonly title: string
  /** What is copied. */
  readonly text: string
  /** How it is shown; by default the text as it is. */
  readonly children?: ReactNode
}

/** One form of a report, and a button that copies it. */
export function Panel({ title, text, children }: PanelProps) {
  return (
    <section className="out-panel" aria-label={title}>
      <header>
        <strong>{title}</strong>
        <CopyCode text={text} className="out-button" />
      </header>
      {children ?? (
        // It can be scrolled, so keys must reach it.
        <pre role="region" aria-label={`${title}, text`} tabIndex={0} dir="auto">
          {text}
        </pre>
      )}
    </section>
  )
}

import { useId } from 'react'
import { CopyCode } from '../CopyCode.js'

interface Props {
  /** What each piece does, and the piece. */
  readonly pieces: Readonly<Record<string, string>>
}

/** The code that does in an app what the page has done. */
export function CodeCard({ pieces }: Props) {
  const id = useId()
  return (
    <section className="pg-card" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>In your app</h2>
      {Object.entries(pieces).map(([label, text]) => (
        <Code key={label} label={label} text={text} />
      ))}
    </section>
  )
}

function Code({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <div className="pg-code-block">
      <div className="pg-card-head">
        <p className="pg-muted">{label}</p>
        <CopyCode text={text} className="pg-button" />
      </div>
      {/* A region that scrolls must be reachable by keyboard. */}
      <pre className="pg-code" dir="ltr" tabIndex={0} role="region" aria-label={label}>
        {text}
      </pre>
    </div>
  )
}

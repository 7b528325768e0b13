import { KpiProvider } from 'kpi-kit'
import type { ReactNode } from 'react'
import { Code } from './Code.js'
import { codeOf } from './codeOf.js'
import './contexts.css'

interface HostProps {
  /** `deal`, `paper`, `phone`, `portal` or `team`: how the host around looks. */
  readonly look: string
  readonly head: ReactNode
  /** The file of the widgets, in this folder. */
  readonly file: string
  readonly children: ReactNode
}

/** A host app in a few strokes, with the kit's widgets in their place, and below them the code that put them there. */
export function Host({ look, head, file, children }: HostProps) {
  return (
    <div className="context">
      <div className={`context-${look}`}>
        <header>{head}</header>
        <div className="context-widgets">{children}</div>
      </div>
      <details className="context-code">
        <summary>The code of it</summary>
        <KpiProvider>
          <Code text={codeOf(`contexts/${file}`)} label="Code" />
        </KpiProvider>
      </details>
    </div>
  )
}

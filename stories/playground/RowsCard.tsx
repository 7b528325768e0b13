import type { Row } from 'kpi-kit/metrics'
import { useId } from 'react'
import { CopyCode } from '../CopyCode.js'
import { countOf } from './counts.js'

interface Props {
  readonly rows: readonly Row[]
  readonly code: string
}

const listed = 50

/** The rows as the widget gets them, and the line that a host would write. */
export function RowsCard({ rows, code }: Props) {
  const id = useId()
  const lines = rows.slice(0, listed).map((row) => `  ${JSON.stringify(row, null, 1).replace(/\n\s*/g, ' ')}`)
  const more = rows.length > listed ? `\n  … and ${rows.length - listed} more` : ''
  return (
    <section className="pg-card" aria-labelledby={`${id}-title`}>
      <div className="pg-card-head">
        <h2 id={`${id}-title`}>Facts</h2>
        <p className="pg-muted">{countOf(rows.length, 'row')}</p>
      </div>
      <div className="pg-row pg-line">
        <code className="pg-code" dir="ltr">
          {code}
        </code>
        <CopyCode text={code} className="pg-button" />
      </div>
      {/* A region that scrolls must be reachable by keyboard. */}
      <pre className="pg-code" dir="ltr" tabIndex={0} role="region" aria-label="Rows of facts">
        {`const rows = [\n${lines.join(',\n')}${more}\n]`}
      </pre>
    </section>
  )
}

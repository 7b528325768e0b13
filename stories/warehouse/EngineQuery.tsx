import type { DialectName } from 'kpi-kit/sql'
import { useId, useState } from 'react'
import { CopyCode } from '../CopyCode.js'
import { Themed } from '../sources/Themed.js'
import { engines, queryFor } from './asked.js'
import './warehouse.css'

/** The page's question as a query of the engine that is chosen, with the values of its parameters. */
export function EngineQuery() {
  const id = useId()
  const [dialect, setDialect] = useState<DialectName>('duckdb')
  const { sql, params } = queryFor(dialect)
  return (
    <Themed>
      <div className="src-panel">
        <div className="src-buttons">
          <label htmlFor={id} className="wh-engine">
            Engine
            <select
              id={id}
              className="src-button"
              value={dialect}
              onChange={({ target }) => setDialect(target.value as DialectName)}
            >
              {Object.entries(engines).map(([name, called]) => (
                <option key={name} value={name}>
                  {called}
                </option>
              ))}
            </select>
          </label>
          <CopyCode text={sql} className="src-button" />
        </div>
        <pre className="wh-query" role="region" aria-label={`The query for ${engines[dialect]}`} tabIndex={0}>
          {sql}
        </pre>
        <p>
          Parameters: <code>{JSON.stringify(params)}</code>
        </p>
      </div>
    </Themed>
  )
}

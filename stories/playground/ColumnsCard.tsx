import { useId } from 'react'
import { ColumnRow } from './ColumnRow.js'
import type { ReadRows } from './readRows.js'
import { StylesOfFile } from './StylesOfFile.js'
import type { Action, Session } from './session.js'

interface Props {
  readonly session: Session
  readonly read: ReadRows
  readonly dispatch: (action: Action) => void
}

const headers = ['Column', 'First value', 'Fact', 'Match']

/** What each column of the source is, with the guess that was made and the person's word over it. */
export function ColumnsCard({ session, read, dispatch }: Props) {
  const id = useId()
  const { suggestions, mapping, numbers, dates } = read
  if (suggestions.length === 0) return null
  // Roles are written out, because a table that is laid out as a list loses its own.
  return (
    <section className="pg-card" aria-labelledby={`${id}-title`}>
      <div className="pg-card-head">
        <h2 id={`${id}-title`}>Columns</h2>
        <p className="pg-muted">
          {mapping.size} of {suggestions.length} used
        </p>
      </div>
      <StylesOfFile numbers={numbers} dates={dates} onChoose={(choices) => dispatch({ type: 'choose', choices })} />
      <table className="pg-columns" role="table" aria-labelledby={`${id}-title`}>
        <thead role="rowgroup">
          <tr role="row">
            {headers.map((header) => (
              <th key={header} role="columnheader" scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {suggestions.map((suggestion) => (
            <ColumnRow
              key={suggestion.column.name}
              suggestion={suggestion}
              field={mapping.get(suggestion.column.name)}
              isChosen={session.chosen.has(suggestion.column.name)}
              onMap={(field) => dispatch({ type: 'map', column: suggestion.column.name, field })}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}

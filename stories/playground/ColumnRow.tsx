import { Fragment } from 'react'
import { type FieldId, fieldGroups, fieldName, isField } from './fields.js'
import type { Suggestion } from './mapping.js'

interface Props {
  readonly suggestion: Suggestion
  /** What the column is now; `undefined`: it is not used. */
  readonly field: FieldId | undefined
  /** Whether the person has said so. */
  readonly isChosen: boolean
  readonly onMap: (field: FieldId | null) => void
}

const matchOf = ({ suggestion: { state, takenBy }, field, isChosen }: Props): string => {
  if (isChosen) return field === undefined ? 'Not used, by hand' : 'By hand'
  switch (state) {
    case 'exact':
      return 'Same name'
    case 'name':
      return 'By name'
    case 'suggested':
      return 'Suggested'
    case 'ratio':
      return 'Ratio'
    case 'taken':
      return `“${takenBy}” is it already`
    case 'not-a-date':
      return 'Holds no dates'
    case 'unused':
      return 'Unknown name'
  }
}

const toneOf = ({ suggestion, field, isChosen }: Props): string => {
  if (field === undefined) return 'muted'
  return isChosen || suggestion.state === 'suggested' ? 'accent' : 'plain'
}

/** One column of the source: its name, a value to recognise it by, what it is, and how we know. */
export function ColumnRow(props: Props) {
  const { suggestion, field, onMap } = props
  const { name, samples } = suggestion.column
  return (
    <tr role="row">
      <th role="rowheader" scope="row" className="pg-column">
        {/* Names of columns are long and break best behind an underscore. */}
        {name.split(/(?<=_)/).map((part, index) => (
          <Fragment key={`${index} ${part}`}>
            {part}
            <wbr />
          </Fragment>
        ))}
      </th>
      <td role="cell" className="pg-sample">
        {samples[0] ?? '—'}
      </td>
      <td role="cell" className="pg-field">
        {suggestion.state === 'ratio' ? (
          <span className="pg-muted">Ratios are computed, never imported</span>
        ) : (
          <select
            className="pg-input"
            aria-label={`${name} is`}
            value={field ?? ''}
            onChange={({ target }) => onMap(isField(target.value) ? target.value : null)}
          >
            <option value="">Not used</option>
            {fieldGroups.map((group) => (
              <optgroup key={group.name} label={group.name}>
                {group.fields.map((option) => (
                  <option key={option} value={option}>
                    {fieldName(option)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        )}
      </td>
      <td role="cell" className="pg-match" data-tone={toneOf(props)}>
        {matchOf(props)}
      </td>
    </tr>
  )
}

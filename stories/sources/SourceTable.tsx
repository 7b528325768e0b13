import { coverageOf } from './coverage.js'
import { FactNames } from './FactNames.js'
import { sources } from './sources.js'
import { Themed } from './Themed.js'

const columns = ['Gives', 'Does not give, though most do', 'Since', 'Kept', 'Behind'] as const

/** All sources side by side. What they give is what their samples gave. */
export function SourceTable() {
  return (
    <Themed>
      <table className="src-table src-overview">
        <thead>
          <tr>
            <th scope="col">Platform</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sources.map(({ source, title, since, history, lag }) => {
            const { byApi, byExport, missed } = coverageOf(source)
            const cells = [
              <FactNames key="gives" of={[...byApi, ...byExport]} />,
              <FactNames key="lacks" of={missed} />,
              since,
              history,
              lag,
            ]
            return (
              <tr key={source}>
                <th scope="row">{title}</th>
                {cells.map((cell, i) => (
                  <td key={columns[i]} data-label={columns[i]}>
                    {cell}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </Themed>
  )
}

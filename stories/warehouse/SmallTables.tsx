import { Themed } from '../sources/Themed.js'
import { tables } from './tables.js'

/** What lies in the page's small warehouse. */
export const SmallTables = () => (
  <Themed>
    {tables.map(({ name, columns, rows }) => (
      <div key={name} className="src-scroll" role="region" aria-label={name} tabIndex={0}>
        <table className="src-table">
          <caption>{name}</caption>
          <thead>
            <tr>
              {Object.keys(columns).map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, i) => (
              <tr key={i}>
                {row.map((cell, column) => (
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    ))}
  </Themed>
)

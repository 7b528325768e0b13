import { Themed } from '../sources/Themed.js'
import { circumstances, table } from './measured.js'

/** What a warehouse makes of many rows, and what that takes. */
export const Measured = () => (
  <Themed>
    <table className="src-table src-figures">
      <caption>{circumstances}</caption>
      <thead>
        <tr>
          {table.head.map((text) => (
            <th key={text} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((text, i) => (
              <td key={i}>{text}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </Themed>
)

import { Themed } from '../sources/Themed.js'
import { tables } from './results.js'

/** Every table of the bench whose title begins so. */
export const BenchTables = ({ of }: { readonly of: readonly string[] }) => (
  <Themed>
    {tables
      .filter(({ title }) => of.some((start) => title.startsWith(start)))
      .map(({ title, head, rows }) => (
        <table key={title} className="src-table src-figures">
          <caption>{title}</caption>
          <thead>
            <tr>
              {head.map((text) => (
                <th key={text} scope="col">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...cells]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((text, i) => (
                  <td key={i}>{text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
  </Themed>
)

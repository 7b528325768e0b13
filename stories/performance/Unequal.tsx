import { Themed } from '../sources/Themed.js'
import { peers } from './results.js'

/** What each of the measured has more or less than the others. */
export const Unequal = () => (
  <Themed>
    <table className="src-table">
      <tbody>
        {Object.values(peers).map(({ name, unequal }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{unequal}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </Themed>
)

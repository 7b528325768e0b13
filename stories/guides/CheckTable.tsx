import { type CheckKind, type CheckState, describeCheck } from 'kpi-kit/findings'
import { Themed } from '../sources/Themed.js'
import { checks } from './october.js'

const states: Readonly<Record<CheckState, string>> = {
  attention: 'Attention',
  watch: 'Watch',
  unknown: 'Not\u00a0known',
  ok: 'All\u00a0right',
}

/** The checks of October of some kinds. */
export const CheckTable = ({ of }: { readonly of: readonly CheckKind[] }) => (
  <Themed>
    <table className="src-table">
      <thead>
        <tr>
          <th scope="col">Check</th>
          <th scope="col">State</th>
          <th scope="col">What is there</th>
        </tr>
      </thead>
      <tbody>
        {checks
          .filter(({ kind }) => of.includes(kind))
          .map((check) => (
            <tr key={check.id}>
              <th scope="row">{describeCheck(check).head}</th>
              <td>{states[check.state]}</td>
              <td>{describeCheck(check).sentence}</td>
            </tr>
          ))}
      </tbody>
    </table>
  </Themed>
)

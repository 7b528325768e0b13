import { describeFinding } from 'kpi-kit/findings'
import { Themed } from '../sources/Themed.js'
import { found } from './october.js'

/** All that is said of October, in its order: the sentence, what it rests on, and what is asked. */
export const SaidList = () => (
  <Themed>
    <table className="src-table">
      <thead>
        <tr>
          <th scope="col">What is said</th>
          <th scope="col">What it rests on</th>
          <th scope="col">What is asked</th>
        </tr>
      </thead>
      <tbody>
        {found.said.map((finding) => {
          const { sentence, evidence, question } = describeFinding(finding)
          return (
            <tr key={finding.id}>
              <td>{sentence}</td>
              <td>{evidence ?? 'Arithmetic'}</td>
              <td>{question ?? ''}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  </Themed>
)

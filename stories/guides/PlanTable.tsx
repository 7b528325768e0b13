import { capitalize, formatNumber, formatShare, formatValue, nameOf } from 'kpi-kit/format'
import { attainment, evaluate, metrics } from 'kpi-kit/metrics'
import { Themed } from '../sources/Themed.js'
import { query } from './october.js'

const valueOf = (metric: keyof typeof metrics, period: string) =>
  evaluate(metric, query.data, { own: query.own, period })

/** The plan of October: what September was, what was agreed on, and what October came to. */
export const PlanTable = () => (
  <Themed>
    <table className="src-table">
      <thead>
        <tr>
          {['KPI', 'Weight', 'September', 'Goal', 'October', 'Attainment'].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {query.plan.map(({ metric, target, weight }) => {
          const id = metric as keyof typeof metrics
          const result = valueOf(id, '2026-10')
          const reached = attainment(result, Number(target))
          return (
            <tr key={id}>
              <th scope="row">{capitalize(nameOf(id), 'en')}</th>
              <td>{formatShare(weight / 100, { decimals: 0 })}</td>
              <td>{formatValue(valueOf(id, '2026-09'))}</td>
              <td>{formatNumber(Number(target), { unit: metrics[id].unit, currency: query.currency })}</td>
              <td>{formatValue(result)}</td>
              <td>{reached.known ? formatShare(reached.value, { decimals: 0 }) : ''}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  </Themed>
)

'use client'
import { Delta, Placeholder, useView, Words } from '../../parts/index.js'
import type { ComparisonRow } from './words.js'

/** What the number is compared with, a row each: its name, its value, and how the number differs from it. */
export function ComparisonRows({ rows }: { readonly rows: readonly ComparisonRow[] }) {
  const { loading } = useView()
  return (
    <div className="kpi-tile-comparison">
      <dl className="kpi-tile-rows">
        {rows.map(({ id, name, value, comparison, share }) => (
          <div key={id} className="kpi-tile-row">
            <dt>
              <Words>{name}</Words>
            </dt>
            <dd>{loading ? <Placeholder text={value} /> : <Words>{value}</Words>}</dd>
            {!loading && (share || comparison?.previous.known) && (
              <dd className="kpi-tile-against">
                {comparison && <Delta comparison={comparison} />}
                {share && <Words>{share}</Words>}
              </dd>
            )}
          </div>
        ))}
      </dl>
    </div>
  )
}

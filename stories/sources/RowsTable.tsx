import type { Row } from 'kpi-kit/metrics'

const MOST = 30

/** Rows as they are, a column for each key. */
export function RowsTable({ rows }: { readonly rows: readonly Row[] }) {
  const shown = rows.slice(0, MOST)
  const keys = [...new Set(shown.flatMap((row) => Object.keys(row)))] as (keyof Row)[]
  return (
    // It can be scrolled, so keys must reach it.
    <div className="src-scroll" role="region" aria-label="Rows" tabIndex={0}>
      <table className="src-table">
        <thead>
          <tr>
            {keys.map((key) => (
              <th key={key} scope="col">
                {key}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, i) => (
            <tr key={i}>
              {keys.map((key) => (
                <td key={key}>{cellOf(row[key])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > MOST && <p>… and {rows.length - MOST} more</p>}
    </div>
  )
}

function cellOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value !== 'object') return `${value}`
  if (Array.isArray(value)) return value.join(', ')
  const { from, to } = value as { from?: string; to?: string }
  return from && to ? `${from} – ${to}` : Object.keys(value).join(', ')
}

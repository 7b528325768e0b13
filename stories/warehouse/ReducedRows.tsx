import { KpiGrid, KpiProvider, KpiTile } from 'kpi-kit'
import { RowsTable } from '../sources/RowsTable.js'
import { Themed } from '../sources/Themed.js'
import { metrics, rows } from './asked.js'

/** The rows that the warehouse gives back, and widgets on them. */
export const ReducedRows = () => (
  <Themed>
    <div className="src-panel">
      <RowsTable rows={rows} />
      <KpiProvider data={rows} period="2026-10" asOf="2026-10-31" compareTo="none">
        <KpiGrid>
          {metrics.map((metric) => (
            <KpiTile key={metric} metric={metric} />
          ))}
        </KpiGrid>
      </KpiProvider>
    </div>
  </Themed>
)

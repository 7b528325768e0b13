import { printReport, Report } from 'kpi-kit/report'
import 'kpi-kit/report.css'
import { plan, posts, rows } from './rows.js'

const october = { data: rows, period: '2026-10', own: 'Aurora', currency: 'USD', plan, posts }

export const Printed = () => (
  <>
    <button type="button" onClick={printReport}>
      Print, or save as PDF
    </button>
    <Report {...october} sections={['summary', 'plan']} />
  </>
)

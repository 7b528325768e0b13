import { ar } from 'kpi-kit/locales/ar'
import { Report } from 'kpi-kit/report'
import 'kpi-kit/report.css'
import { events, plan, posts, rows, show } from './rows.js'

const october = { data: rows, period: '2026-10', own: 'Aurora', currency: 'USD', plan, posts, show, events }

export const ArabicReport = () => (
  <Report {...october} locale={ar} preparedBy={{ name: 'نور الشمال' }} sections={['summary', 'plan']} />
)

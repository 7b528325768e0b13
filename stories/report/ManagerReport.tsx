import { Report, type ReportProps } from 'kpi-kit/report'
import 'kpi-kit/report.css'
import { budget, cadence, complete, conversations, hours, now, plan, posts, rows, team, timeZone } from './rows.js'

const october = { data: rows, period: '2026-10', own: 'Aurora', currency: 'USD', plan, posts, people: team }
const agreed = { timeZone, hours, cadence, budget, response: { within: 3600, share: 0.9 } }
const control = { ...agreed, now, conversations, complete }

export const ManagerReport = ({ sections }: Pick<ReportProps, 'sections'>) => (
  <Report {...october} control={control} audience="manager" sections={sections} />
)

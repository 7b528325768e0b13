import { Report, type ReportProps } from 'kpi-kit/report'
import 'kpi-kit/report.css'
import { next, notes } from './people.js'
import { events, plan, posts, rows, show } from './rows.js'

const october = { data: rows, period: '2026-10', own: 'Aurora', currency: 'USD', plan, show, events, posts }
const people = { preparedBy: { name: 'Northlight' }, notes, next }

/** All sections that the data has something for, or those that are asked for. */
export const OctoberReport = ({ sections }: Pick<ReportProps, 'sections'>) => (
  <Report {...october} {...people} brand={{ name: 'Aurora' }} sections={sections} />
)

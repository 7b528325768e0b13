import { ru } from 'kpi-kit/locales/ru'
import { Report } from 'kpi-kit/report'
import 'kpi-kit/report.css'
import { events, plan, posts, rows, show } from './rows.js'

const october = { data: rows, period: '2026-10', own: 'Aurora', currency: 'USD', plan, posts, show, events }

export const RussianReport = () => (
  <Report {...october} locale={ru} preparedBy={{ name: 'Северный свет' }} sections={['summary', 'plan']} />
)

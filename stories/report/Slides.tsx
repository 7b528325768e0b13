import { Report } from 'kpi-kit/report'
import 'kpi-kit/report.css'
import { plan, rows, show } from './rows.js'

const october = { data: rows, period: '2026-10', own: 'Aurora', currency: 'USD', plan, show }

export const Slides = () => <Report {...october} paper="slide" sections={['summary', 'plan', 'funnel']} />

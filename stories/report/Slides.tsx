import { Report } from 'kpi-kit/report'
import 'kpi-kit/report.css'
import { plan, posts, rows, show } from './rows.js'

const october = { data: rows, period: '2026-10', own: 'Aurora', currency: 'USD', plan, posts, show }

export const Slides = () => <Report {...october} paper="slide" sections={['summary', 'plan', 'funnel']} />

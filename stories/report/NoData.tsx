import { Report } from 'kpi-kit/report'
import 'kpi-kit/report.css'

export const NoData = () => <Report data={[]} period="2026-10" own="Aurora" brand={{ name: 'Aurora' }} />

import 'kpi-kit/kpi-tile.css'
import { KpiTile } from 'kpi-kit/kpi-tile'

const row = (date, interactions) => ({ date, channel: 'instagram', interactions })

export default function Tile({ data: { points, before }, full }) {
  const rows = points.map(({ date, value }) => row(date, value))
  if (full) rows.unshift(row('2026-09-30', before))
  return <KpiTile variant="plain" metric="interactions" data={rows} period={{ from: '2026-10-01', to: '2026-10-30' }} />
}

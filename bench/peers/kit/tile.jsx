import 'kpi-kit/kpi-tile.css'
import { KpiTile } from 'kpi-kit/kpi-tile'

const row = ({ date, value }) => ({ date, channel: 'instagram', interactions: value })

export default function Tile({ data: { points, before }, full }) {
  const rows = (full ? [...before, ...points] : points).map(row)
  return <KpiTile variant="plain" metric="interactions" data={rows} period={{ from: '2026-10-01', to: '2026-10-30' }} />
}

import { EngagementTrend, KpiProvider, KpiTile } from 'kpi-kit'
import { rows } from './rows.js'

export const CrmCard = () => (
  <KpiProvider data={rows} period="2026-10" own="Aurora" currency="USD">
    <KpiTile metric="leads" target={130} variant="plain" />
    <KpiTile metric="costPerLead" target={12} variant="plain" />
    <EngagementTrend metric="leads" every="week" variant="plain" />
  </KpiProvider>
)

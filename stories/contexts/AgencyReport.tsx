import { EngagementTrend, KpiGrid, KpiProvider, KpiTile, ReachFunnel } from 'kpi-kit'
import { events, rows } from './rows.js'

export const AgencyReport = () => (
  <KpiProvider data={rows} period="2026-10" own="Aurora" currency="USD" theme="light">
    <KpiGrid layout="strip" columns={4}>
      <KpiTile metric="reach" target={120_000} />
      <KpiTile metric="leads" target={130} />
      <KpiTile metric="costPerLead" target={12} />
      <KpiTile metric="netGrowthRate" target={0.05} />
    </KpiGrid>
    <EngagementTrend target={0.04} events={events} variant="plain" />
    <ReachFunnel variant="plain" />
  </KpiProvider>
)

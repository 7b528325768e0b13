import { GrowthGauge, KpiGrid, KpiProvider, KpiTile, ReachFunnel } from 'kpi-kit'
import { rows } from './rows.js'

export const Phone = () => (
  <KpiProvider data={rows} period="2026-10" own="Aurora" currency="USD">
    <KpiGrid>
      <KpiTile metric="reach" target={120_000} />
      <KpiTile metric="leads" target={130} />
      <GrowthGauge target={0.05} />
      <ReachFunnel />
    </KpiGrid>
  </KpiProvider>
)

import {
  EngagementTrend,
  GrowthGauge,
  KpiGrid,
  KpiProvider,
  KpiTile,
  ReachFunnel,
  ShareOfVoice,
  SpecialistScorecard,
} from 'kpi-kit'
import { anna, bonus, events, plan, rows } from '../contexts/rows.js'

/** A month, or a month so far: `2026-10` or `2026-10-17`. */
export function LiveDashboard({ period }: { readonly period: string }) {
  const asOf = period.length > 7 ? period : undefined
  return (
    <KpiProvider data={rows} period={period.slice(0, 7)} asOf={asOf} own="Aurora" currency="USD">
      <KpiGrid>
        <KpiTile metric="reach" target={120_000} />
        <KpiTile metric="interactions" better="higher" target={9_000} />
        <KpiTile metric="linkClicks" better="higher" target={3_000} />
        <KpiTile metric="leads" target={130} />
        <KpiTile metric="costPerLead" target={12} />
        <KpiTile metric="responseTime" target={1_800} />
        <GrowthGauge target={0.05} />
        <EngagementTrend target={0.04} events={events} />
        <ShareOfVoice />
        <ReachFunnel target={{ leads: 130 }} />
        <SpecialistScorecard person={anna} plan={plan} bonus={bonus} />
      </KpiGrid>
    </KpiProvider>
  )
}

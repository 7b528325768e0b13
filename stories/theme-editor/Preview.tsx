import {
  EngagementTrend,
  GrowthGauge,
  KpiProvider,
  KpiTile,
  ReachFunnel,
  ShareOfVoice,
  SpecialistScorecard,
} from 'kpi-kit'
import { portfolio } from '../fixtures/portfolio.js'
import { anna, plan } from '../fixtures/scorecard.js'

/** Every kind of widget, on one month. */
export function Preview({ title }: { readonly title: string }) {
  return (
    <KpiProvider data={portfolio} period="2026-10" own="Aurora" currency="USD">
      <section className="te-page" aria-label={title}>
        <div className="te-tiles">
          <KpiTile metric="reach" target={120_000} />
          <KpiTile metric="leads" target={130} />
          <KpiTile metric="costPerLead" target={12} />
          <KpiTile metric="responseTime" target={1_800} />
        </div>
        <GrowthGauge target={0.05} />
        <ShareOfVoice />
        <div className="te-wide">
          <EngagementTrend target={0.04} />
        </div>
        <div className="te-wide">
          <EngagementTrend split="channel" title="By channel" />
        </div>
        <div className="te-wide">
          <ReachFunnel target={{ leads: 130 }} />
        </div>
        <div className="te-wide">
          <SpecialistScorecard person={anna} plan={plan} />
        </div>
      </section>
    </KpiProvider>
  )
}

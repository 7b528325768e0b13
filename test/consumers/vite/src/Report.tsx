import { GrowthGauge, KpiProvider, KpiTile, ReachFunnel, SpecialistScorecard } from 'kpi-kit'
import { ar } from 'kpi-kit/locales/ar'
import { rows } from './rows'

const plan = [
  { metric: 'netGrowthRate', target: 0.05, weight: 60 },
  { metric: 'leads', target: 130, weight: 40 },
] as const

const Widgets = () => (
  <>
    <GrowthGauge target={0.05} />
    <ReachFunnel target={{ leads: 130 }} />
    <KpiTile metric="leads" target={130} />
    <SpecialistScorecard person={{ name: 'Anna Kim', role: 'SMM specialist' }} plan={plan} />
  </>
)

export const Report = () => (
  <main>
    <section id="english">
      <KpiProvider data={rows} period="2026-10">
        <Widgets />
      </KpiProvider>
    </section>
    <section id="mirrored">
      <KpiProvider data={rows} period="2026-10" dir="rtl">
        <Widgets />
      </KpiProvider>
    </section>
    <section id="arabic">
      <KpiProvider data={rows} period="2026-10" locale={ar}>
        <Widgets />
      </KpiProvider>
    </section>
  </main>
)

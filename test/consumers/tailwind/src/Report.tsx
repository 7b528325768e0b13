import { GrowthGauge, KpiProvider, KpiTile, ReachFunnel, SpecialistScorecard } from 'kpi-kit'
import { ar } from 'kpi-kit/locales/ar'
import { rows } from './rows'

const plan = [
  { metric: 'netGrowthRate', target: 0.05, weight: 60 },
  { metric: 'leads', target: 130, weight: 40 },
] as const

const Widgets = () => (
  <div className="grid gap-6">
    <GrowthGauge target={0.05} />
    <ReachFunnel target={{ leads: 130 }} />
    <KpiTile metric="leads" target={130} />
    <SpecialistScorecard person={{ name: 'Anna Kim', role: 'SMM specialist' }} plan={plan} />
  </div>
)

/** `placed`: the classes by which its last tile stands apart. */
export const Report = ({ placed }: { placed: string }) => (
  <main className="bg-white p-8 dark:bg-black">
    <section id="english">
      <KpiProvider data={rows} period="2026-10">
        <Widgets />
      </KpiProvider>
    </section>
    <section id="mirrored" className="mt-6">
      <KpiProvider data={rows} period="2026-10" dir="rtl">
        <Widgets />
      </KpiProvider>
    </section>
    <section id="arabic" className="mt-6">
      <KpiProvider data={rows} period="2026-10" locale={ar}>
        <Widgets />
      </KpiProvider>
    </section>
    <KpiTile className={`placed max-w-80 ${placed}`} data={rows} period="2026-10" metric="leads" />
  </main>
)

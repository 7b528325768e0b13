import { GrowthGauge, KpiProvider, KpiTile, ReachFunnel } from 'kpi-kit'
import { ar } from 'kpi-kit/locales/ar'
import { ru } from 'kpi-kit/locales/ru'
import type { Row } from 'kpi-kit/metrics'
import { useLoaderData } from 'react-router'
import { rows } from '../rows'

export const loader = (): { rows: Row[] } => ({ rows })

const Widgets = () => (
  <>
    <GrowthGauge target={0.05} />
    <ReachFunnel target={{ leads: 130 }} />
    <KpiTile metric="leads" target={130} />
  </>
)

export default function Report() {
  const { rows } = useLoaderData<typeof loader>()
  return (
    <main>
      <section id="english">
        <KpiProvider data={rows} period="2026-10">
          <Widgets />
        </KpiProvider>
      </section>
      <section id="russian">
        <KpiProvider data={rows} period="2026-10" locale={ru}>
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
}

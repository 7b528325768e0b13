import { GrowthGauge, KpiProvider, KpiTile, ReachFunnel } from 'kpi-kit'
import { rows } from '../rows'

const Widgets = () => (
  <>
    <GrowthGauge target={0.05} />
    <ReachFunnel target={{ leads: 130 }} />
    <KpiTile metric="leads" target={130} />
  </>
)

/** A server component: the languages are in it by their tags. */
export default function Page() {
  return (
    <main>
      <section id="russian">
        <KpiProvider data={rows} period="2026-10" locale="ru">
          <Widgets />
        </KpiProvider>
      </section>
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
        <KpiProvider data={rows} period="2026-10" locale="ar">
          <Widgets />
        </KpiProvider>
      </section>
    </main>
  )
}

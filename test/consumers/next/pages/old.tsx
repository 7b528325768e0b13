import { GrowthGauge, KpiProvider, KpiTile, ReachFunnel } from 'kpi-kit'
import { ru } from 'kpi-kit/locales/ru'
import type { Row } from 'kpi-kit/metrics'
import { rows } from '../rows'

export const getServerSideProps = () => ({ props: { rows } })

export default function Old({ rows }: { rows: Row[] }) {
  return (
    <section id="russian">
      <KpiProvider data={rows} period="2026-10" locale={ru}>
        <GrowthGauge target={0.05} />
        <ReachFunnel target={{ leads: 130 }} />
        <KpiTile metric="leads" target={130} />
      </KpiProvider>
    </section>
  )
}

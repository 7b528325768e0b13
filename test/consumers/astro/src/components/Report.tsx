import { GrowthGauge, KpiProvider, type KpiProviderProps, KpiTile, ReachFunnel } from 'kpi-kit'
import { registerLocale } from 'kpi-kit/format'
import { ar } from 'kpi-kit/locales/ar'
import { ru } from 'kpi-kit/locales/ru'

// Here, since this file goes to the browser too; a page of Astro stays on the server.
registerLocale(ru, ar)

/** `id` makes the ids within: each island is a root of React, and all count from the same number. */
export const Report = ({ id, ...shared }: KpiProviderProps & { id: string }) => (
  <KpiProvider {...shared}>
    <GrowthGauge id={`${id}-growth`} target={0.05} />
    <ReachFunnel id={`${id}-funnel`} target={{ leads: 130 }} />
    <KpiTile id={`${id}-leads`} metric="leads" target={130} />
  </KpiProvider>
)

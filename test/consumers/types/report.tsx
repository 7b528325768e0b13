import 'kpi-kit/styles.css'
import 'kpi-kit/growth-gauge.css'
import { KpiProvider, KpiTile, ReachFunnel } from 'kpi-kit'
import { configure } from 'kpi-kit/elements'
import { formatValue, registerLocale } from 'kpi-kit/format'
import { GrowthGauge } from 'kpi-kit/growth-gauge'
import { ru } from 'kpi-kit/locales/ru'
import { evaluate, isMetric, metric, ratio, type Row } from 'kpi-kit/metrics'
import { Delta } from 'kpi-kit/parts'
import { createTheme, parseBrand } from 'kpi-kit/theme'

interface Tenant {
  readonly theme?: string
  readonly currency?: string
  readonly target?: number
  readonly metric: string
}

const rows: Row[] = [{ date: '2026-10', followersStart: 12000, followersGained: 940, followersLost: 436 }]
const cost = metric({ id: 'Cost per message', formula: ratio('spend', 'messages'), unit: 'money', better: 'lower' })

/** What may be missing is handed on as it is, also under exactOptionalPropertyTypes. */
export const Report = ({ tenant }: { tenant: Tenant }) => (
  <KpiProvider data={rows} locale={ru} theme={tenant.theme} currency={tenant.currency}>
    <GrowthGauge target={tenant.target} />
    <ReachFunnel />
    <KpiTile metric={cost} />
    {isMetric(tenant.metric) && <KpiTile metric={tenant.metric} target={tenant.target} />}
  </KpiProvider>
)

registerLocale(ru)
export const value: string = formatValue(evaluate('netGrowthRate', rows))
export const { theme, reason } = parseBrand({ accent: '#ffe600' })
export const used = [configure, Delta, createTheme]

// @ts-expect-error a misspelt metric
export const Wrong = () => <KpiTile metric="growht" />

import type { GrowthGaugeProps } from 'kpi-kit'
import { nameOf } from 'kpi-kit/format'
import { evaluate, metrics, type Row } from 'kpi-kit/metrics'
import { readDate } from 'kpi-kit/adapters/table'

export type Shape = NonNullable<GrowthGaugeProps['shape']>
export type MetricId = keyof typeof metrics

/** What is set for the widget, as typed into the form. */
export interface Shown {
  readonly metric: MetricId
  readonly period: string
  readonly target: string
  readonly shape: Shape
}

export const shownAtFirst: Shown = { metric: 'netGrowthRate', period: '', target: '', shape: 'arc' }

export const shapes: Readonly<Record<Shape, string>> = { arc: 'Arc', ring: 'Ring', bar: 'Bar' }

export const metricIds = Object.keys(metrics) as readonly MetricId[]

export const metricName = (id: MetricId): string => nameOf(id)

/** The metrics that the rows can say something about come first: of the whole catalogue, the person wants those. */
export const groupMetrics = (
  rows: readonly Row[],
): { readonly known: readonly MetricId[]; readonly others: readonly MetricId[] } => {
  const known = rows.length === 0 ? [] : metricIds.filter((id) => evaluate(id, rows).known)
  return { known, others: metricIds.filter((id) => !known.includes(id)) }
}

/** A percentage is typed as people say it, "5" for 5%; the widget takes 0.05. */
export const targetUnit = (id: MetricId): '%' | 's' | '' => {
  const { unit } = metrics[id]
  if (unit === 'percent') return '%'
  return unit === 'duration' ? 's' : ''
}

/** The target in the metric's own unit; `undefined` for none, `null` where the text is no number. */
export const readTarget = ({ target, metric }: Shown): number | undefined | null => {
  const text = target.trim().replace(/%$/, '').replace(',', '.')
  if (text === '') return undefined
  if (!/^[-−]?\d{1,15}(\.\d{1,9})?$/.test(text.trim())) return null
  const value = Number(text.replace('−', '-'))
  // Divided through the text, so that 4.2% is 0.042 and not 0.042000000000000003.
  return metrics[metric].unit === 'percent' ? Number(`${value}e-2`) : value
}

/** The period; `undefined` for all rows, `null` where the text is no date. */
export const readPeriod = ({ period }: Shown): string | undefined | null => {
  if (period.trim() === '') return undefined
  const read = readDate(period)
  return 'date' in read ? read.date : null
}

/** What a host would write; `more`: what the rows bring along. */
export const codeOf = (shown: Shown, more: readonly string[] = []): string => {
  const [target, period] = [readTarget(shown), readPeriod(shown)]
  const props = [
    'data={rows}',
    ...more.map((name) => `${name}={${name}}`),
    ...(shown.metric === 'netGrowthRate' ? [] : [`metric="${shown.metric}"`]),
    ...(period ? [`period="${period}"`] : []),
    ...(typeof target === 'number' ? [`target={${target}}`] : []),
    ...(shown.shape === 'arc' ? [] : [`shape="${shown.shape}"`]),
  ]
  return `<GrowthGauge ${props.join(' ')} />`
}

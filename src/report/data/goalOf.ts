import { type MetricInput, metricOf } from '../../metrics/index.js'
import type { ReportHeadline } from './headlinesOf.js'
import type { ReportReading } from './reading.js'

/** The goal of a metric in the plan, as widgets take it; nothing where it has none. */
export function goalOf(
  metric: MetricInput | undefined,
  { question }: ReportReading,
): Pick<ReportHeadline, 'target' | 'better'> {
  if (metric === undefined) return {}
  const { id } = metricOf(metric)
  const row = question.plan?.find((one) => typeof one === 'object' && one !== null && metricOf(one.metric).id === id)
  return row ? { target: row.target, better: row.better } : {}
}

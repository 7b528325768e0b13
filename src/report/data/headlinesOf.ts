import { type Better, type MetricId, type MetricInput, metricOf } from '../../metrics/index.js'
import type { ReportQuestion } from './question.js'

/** A metric that a report shows by itself, with its goal in the plan. */
export interface ReportHeadline {
  readonly metric: MetricInput
  readonly id: string
  readonly target?: number | undefined
  readonly better?: Better | undefined
}

/** What people ask for first, where the host does not say what to show. */
const ASKED: readonly MetricId[] = [
  'reach',
  'impressions',
  'interactions',
  'linkClicks',
  'leads',
  'costPerLead',
  'responseTime',
  'netGrowthRate',
  'engagementRateByReach',
  'views',
  'followers',
  'spend',
  'costPerClick',
  'mentions',
]

/** @throws for a metric that there is none of */
export function headlinesOf({ show, plan }: Pick<ReportQuestion, 'show' | 'plan'>): ReportHeadline[] {
  const rows = (plan ?? []).filter((row) => typeof row === 'object' && row !== null)
  const asked: readonly MetricInput[] = show ?? [...ASKED, ...rows.map(({ metric }) => metric)]
  const found = new Map(asked.map((metric) => [metricOf(metric).id, metric]))
  return [...found].map(([id, metric]) => {
    const row = rows.find((one) => metricOf(one.metric).id === id)
    return { metric, id, target: row?.target, better: row?.better }
  })
}

import type { PlanRow } from 'kpi-kit'
import { evaluate, metrics, type Row, resolveWindow } from 'kpi-kit/metrics'
import type { Asked, Query } from './asked.js'
import type { MetricId } from './options.js'
import { metricsOf } from './rankings.js'

/** As much as in the period before: the plan that can be made of the rows alone. */
export function planOf(rows: readonly Row[], { own, ...options }: Asked, compareTo: Query['compareTo']): PlanRow[] {
  const { period, channels, breaks } = options
  const { previous } = resolveWindow({ data: rows, period, channels, compareTo })
  if (!previous) return []
  const goals = new Map<MetricId, number>()
  metricsOf(rows, { own, ...options }, 6, (metric) => {
    // More of it is neither better nor worse: no goal.
    if (metrics[metric].better === 'neutral') return false
    const before = evaluate(metric, rows, { own, channels, breaks, period: previous, asOf: previous.asOf })
    const isGoal = before.known && before.value > 0
    if (isGoal) goals.set(metric, Number(before.value.toPrecision(3)))
    return isGoal
  })
  return [...goals].map(([metric, target]) => ({ metric, target, weight: 1 }))
}

/** The same for each channel by itself. */
export function channelPlans(rows: readonly Row[], options: Asked, compareTo: Query['compareTo']) {
  const ids = [
    ...new Set(rows.flatMap(({ channel, brand }) => (channel && (!brand || brand === options.own) ? [channel] : []))),
  ]
  const plans = ids.slice(0, 8).map((id) => ({ id, plan: planOf(rows, { ...options, channels: [id] }, compareTo) }))
  return plans.filter(({ plan }) => plan.length > 1)
}

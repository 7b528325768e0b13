import { metricOf } from '../../metrics/index.js'
import type { FindingsQuery } from '../query.js'
import type { Headline } from './study.js'

/**
 * The metrics that are looked at by themselves, each once: those of the plan in its order, then those of `show`.
 *
 * @throws for an unknown metric
 */
export function headlinesOf({ plan, show }: FindingsQuery): readonly Headline[] {
  const rows = (Array.isArray(plan) ? plan : []).filter((row) => typeof row === 'object' && row !== null)
  const weightOf = (weight: unknown) => (Number.isFinite(weight) && (weight as number) > 0 ? (weight as number) : 0)
  const highest = Math.max(0, ...rows.map(({ weight }) => weightOf(weight)))
  const found = new Map<string, Headline>()
  for (const { metric, weight } of rows) {
    const { id } = metricOf(metric)
    const planned = highest && weightOf(weight) / highest
    // Of two goals for one metric the heavier counts.
    if ((found.get(id)?.planned ?? -1) < planned) found.set(id, { metric, id, planned })
  }
  for (const metric of Array.isArray(show) ? show : []) {
    if (metric === null || metric === undefined) continue
    const { id } = metricOf(metric)
    if (!found.has(id)) found.set(id, { metric, id, planned: null })
  }
  return [...found.values()]
}

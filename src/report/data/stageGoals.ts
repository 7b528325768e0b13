import { isFact, metricOf, type NumberFactId } from '../../metrics/index.js'
import type { ReportReading } from './reading.js'

/** The goals of the plan that are goals of facts, by the fact: `{ leads: 130 }`. */
export function stageGoals({ question }: ReportReading): Partial<Record<NumberFactId, number>> {
  const rows = (question.plan ?? []).filter((row) => typeof row === 'object' && row !== null)
  return Object.fromEntries(
    rows.map(({ metric, target }) => [metricOf(metric).id, target] as const).filter(([id]) => isFact(id)),
  )
}

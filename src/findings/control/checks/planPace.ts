import { isOffPace } from '../../../metrics/analysis/isOffPace.js'
import { type CardRow, type PlanRow, readCard } from '../../../metrics/analysis/readCard.js'
import type { Check, CheckState } from '../../../metrics/model/check.js'
import type { Period } from '../../../metrics/model/period.js'
import { isPartial } from '../../../metrics/model/result.js'
import { checkOf } from '../checkOf.js'
import type { Work } from '../work.js'

/** Before a quarter of the days, or a week of them, it is too early to tell. */
const EARLY = { share: 0.25, days: 7 }

/** Whether each goal of the plan is on pace, or once its days are over met. @throws for a metric that does not exist */
export function planPace({ query, windows }: Work): readonly Check[] {
  if (!Array.isArray(query.plan) || !query.plan.length) return []
  const { missing } = query
  const { rows } = readCard({ ...query, plan: query.plan as readonly PlanRow[], missing, bonus: undefined })
  return rows.map((row) => {
    const { id, plan, result, pace, goal, isOver } = row
    const { days = 0, completeDays = 0 } = row.period ?? windows.current ?? ({} as Partial<Period>)
    return checkOf('pace', id, stateOf(row, completeDays), {
      subject: { metric: result.metric },
      value: result.known ? result.value : null,
      expected: isOver || !pace ? goal.target : pace.expected,
      evidence: {
        label: plan.label ?? null,
        target: goal.target,
        days,
        completeDays,
        isOver,
        isRate: result.time === 'rate',
        outlook: pace?.outlook ?? null,
        standing: row.standing,
        fault: row.fault,
      },
      results: [result],
    })
  })
}

function stateOf({ fault, result, isOver, attainment, pace, standing }: CardRow, completeDays: number): CheckState {
  if (fault || !result.known) return 'unknown'
  if (standing === 'met') return 'ok'
  if (isPartial(result)) return 'unknown'
  if (isOver) return attainment.known ? 'attention' : 'unknown'
  if (!pace || pace.status === null) return 'unknown'
  if (pace.status !== 'behind' || !isOffPace(pace, result)) return 'ok'
  return completeDays < EARLY.days || pace.elapsed < EARLY.share ? 'watch' : 'attention'
}

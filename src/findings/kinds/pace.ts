import { isOffPace } from '../../metrics/analysis/isOffPace.js'
import type { CardRow } from '../../metrics/analysis/readCard.js'
import type { PaceValues } from '../../format/findings/pace.js'
import { groupOf } from '../study/groupOf.js'
import { isWholeResult } from '../study/isWholeResult.js'
import { settledEarly } from '../study/settledEarly.js'
import type { Draft, Kind, Study } from '../study/study.js'

/** Before a quarter of the days nothing is to be seen, and after 95 of 100 nothing to be done. */
const [EARLIEST, LATEST, FEWEST_DAYS] = [0.25, 0.95, 7]
/** So far off is as weighty as can be. */
const FARTHEST = 0.5

/** Goals of a period that is not over and that are off their pace: what is needed of each day that is left. */
export const pace: Kind = (study) => (study.card?.rows ?? []).flatMap((row) => paceOf(row, study))

function paceOf(row: CardRow, { card, windows, hold }: Study): Draft[] {
  const { result, pace: found, period, goal } = row
  const id = `pace:${row.id}`
  if (!found || row.isOver || row.fault || !period || result.time !== 'adds') return []
  const [days, left] = [period.completeDays, period.days - period.completeDays]
  if (found.elapsed > LATEST || left < 1) return []
  if (found.elapsed < EARLIEST || days < FEWEST_DAYS) {
    hold(id, 'pace', 'too-few')
    return []
  }
  if (!isWholeResult(result) || !windows.elapsed) {
    hold(id, 'pace', 'partial')
    return []
  }
  if (settledEarly(row)) {
    hold(id, 'pace', 'redundant')
    return []
  }
  const { expected, difference } = found
  if (!expected || difference === null || !isOffPace(found, result)) {
    hold(id, 'pace', 'within-usual')
    return []
  }
  const isGood = found.status === 'ahead'
  return [
    {
      id,
      kind: 'pace',
      subject: { metric: result.metric },
      ...(card && groupOf(row, card)),
      tone: isGood ? 'positive' : 'negative',
      impact: Math.min(1, Math.abs(difference / expected) / FARTHEST),
      claim: 'arithmetic',
      results: [result],
      values: {
        label: row.plan.label ?? null,
        status: found.status,
        better: row.plan.better ?? result.better,
        target: goal.target,
        expected,
        days,
        of: period.days,
        left,
        needed: Math.max(0, (goal.target - result.value) / left),
        soFar: result.value / days,
        projection: found.projection,
      } satisfies PaceValues,
      question: null,
    },
  ]
}

import type { CardRow } from '../../metrics/analysis/readCard.js'
import type { PaceValues } from '../../format/findings/pace.js'
import { isWholeResult } from '../isWholeResult.js'
import { settledEarly } from '../settledEarly.js'
import type { Draft, Kind, Study } from '../study.js'

/** Before a quarter of the days nothing is to be seen, and after 95 of 100 nothing to be done. */
const [EARLIEST, LATEST, FEWEST_DAYS] = [0.25, 0.95, 7]
/** A tenth off what is expected, and twice as much as what is counted strays by chance alone. */
const [OFF, STRAYS, FARTHEST] = [0.1, 2, 0.5]

/** Goals of a period that is not over and that are off their pace: what is needed of each day that is left. */
export const pace: Kind = (study) => (study.card?.rows ?? []).flatMap((row) => paceOf(row, study))

function paceOf(row: CardRow, { windows, hold }: Study): Draft[] {
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
  const expected = goal.target * found.elapsed
  const off = result.value - expected
  const strays = result.unit === 'count' ? STRAYS * Math.sqrt(Math.abs(expected)) : 0
  if (expected === 0 || Math.abs(off) < Math.max(OFF * Math.abs(expected), strays)) {
    hold(id, 'pace', 'within-usual')
    return []
  }
  const isGood = found.status === 'ahead'
  return [
    {
      id,
      kind: 'pace',
      subject: { metric: result.metric },
      tone: isGood ? 'positive' : 'negative',
      impact: Math.min(1, Math.abs(off / expected) / FARTHEST),
      claim: 'arithmetic',
      results: [result],
      values: {
        label: row.plan.label ?? null,
        status: found.status,
        better: row.plan.better ?? result.better,
        target: goal.target,
        expected: found.expected,
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

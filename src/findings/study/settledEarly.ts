import type { CardRow } from '../../metrics/analysis/readCard.js'

/**
 * A goal of what adds up, which is settled before its days are over: `safe` where it is reached, `out-of-reach` where there should be
 * less and there is more already; `null` while it is open.
 */
export function settledEarly({ result, goal, plan, isOver, standing }: CardRow): 'safe' | 'out-of-reach' | null {
  if (isOver || !result.known || result.time !== 'adds') return null
  const better = plan.better ?? result.better
  if (better === 'lower') return result.value > goal.target ? 'out-of-reach' : null
  return result.value >= goal.target && (standing === 'met' || standing === 'ahead') ? 'safe' : null
}

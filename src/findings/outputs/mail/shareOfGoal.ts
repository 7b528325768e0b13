import type { Finding } from '../../../metrics/model/finding.js'

/** How much of its goal a finding has reached, for its bar: a fraction from 0 to 1, or `null` where it has none. */
export function shareOfGoal({ kind, values, results }: Finding): number | null {
  const given =
    kind === 'score' ? values['score'] : (values['attainment'] ?? values['share'] ?? byTarget(values, results))
  const hasBar = kind === 'score' || kind === 'goal' || kind === 'pace'
  return hasBar && typeof given === 'number' && Number.isFinite(given) ? Math.min(1, Math.max(0, given)) : null
}

function byTarget({ target }: Finding['values'], [result]: Finding['results']): number | null {
  const isShare = result?.known && result.better === 'higher' && typeof target === 'number' && target > 0
  return isShare ? result.value / target : null
}

import type { Finding } from '../../../metrics/model/finding.js'

/**
 * How much of its goal, or of all points, a finding has reached, for its bar: a fraction from 0 to 1; `null` where it has none. What
 * counts is the attainment: of a goal that should be low, value ÷ target would be fullest where it is worst.
 */
export function shareOfGoal({ kind, values }: Finding): number | null {
  if (kind !== 'score' && kind !== 'goal') return null
  const share = kind === 'score' ? Object(values['score']).value : values['attained']
  return typeof share === 'number' && Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : null
}

import type { Comparison, Unit } from '../../metrics/index.js'
import type { FindingRules } from '../rules.js'

/** The least difference that anybody should act on, in a unit's own terms, whatever share it is. */
const LEAST: Readonly<Record<Unit, number>> = {
  count: 10,
  percent: 0.001,
  duration: 60,
  money: 0,
  ratio: 0,
  score: 0,
}

/** Rounding noise is no change: 0.1 percentage points are none less. */
const NOISE = 1e-9

/**
 * Whether a change is large enough to act on: 5% of what was, and besides 10 of what is counted, 0.1 percentage points of a rate,
 * 10% and a minute of a time. Where there is no relative change (another sign than before) the difference alone tells.
 */
export function isMaterial({ absolute, relative, current }: Comparison, { material }: FindingRules): boolean {
  if (absolute === null) return false
  const share = current.unit === 'duration' ? 2 * material : material
  const isLarge = relative === null || Math.abs(relative) >= share - NOISE
  // A rate of what is counted (posts a week) is no count of ten.
  const least = current.unit === 'count' && current.time === 'rate' ? 0 : LEAST[current.unit]
  return isLarge && absolute !== 0 && Math.abs(absolute) >= least - NOISE
}

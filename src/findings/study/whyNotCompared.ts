import type { Comparison } from '../../metrics/index.js'
import type { Held } from '../../metrics/model/finding.js'
import { isDoubtful } from '../../metrics/model/result.js'
import { isWholeResult } from './isWholeResult.js'

/** Why nothing is said of a change; `null` where something may be. */
export function whyNotCompared({ current, previous, basis, reason }: Comparison): Held | null {
  if (reason === 'partial' || (current.known && !isWholeResult(current) && !isDoubtful(current))) return 'partial'
  if (reason === 'unknown') return current.known ? 'incomparable' : 'partial'
  if (basis === 'none' || isDoubtful(current) || isDoubtful(previous)) return 'incomparable'
  return isWholeResult(previous) ? null : 'partial'
}

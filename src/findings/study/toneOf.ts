import type { Comparison } from '../../metrics/index.js'
import type { Finding } from '../../metrics/model/finding.js'

/** Whether a change is good, by the direction of its metric. */
export function toneOf({ verdict }: Pick<Comparison, 'verdict'>): Finding['tone'] {
  if (verdict === 'better') return 'positive'
  return verdict === 'worse' ? 'negative' : 'neutral'
}

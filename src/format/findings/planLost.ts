import { formatNumber } from '../number.js'
import type { SayFinding } from './say.js'
import { subjectOf } from './subjectOf.js'

export type PlanLostValues = { readonly label: string | null; readonly points: number }

/** "Leads: −3.2 points" */
export const sayPlanLost: SayFinding = (finding, saying) => {
  const { options, locale, words } = saying
  const { points } = finding.values as unknown as PlanLostValues
  const lost = words.score.points(formatNumber(points, { ...options, decimals: 1 }))
  return { sentence: subjectOf(finding, saying) + locale.messages.colon + lost }
}

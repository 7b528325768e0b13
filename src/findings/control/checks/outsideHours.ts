import type { Check } from '../../../metrics/model/check.js'
import { checkOf } from '../checkOf.js'
import { conversationsIn } from '../conversationsIn.js'
import type { Work } from '../work.js'

/** How many messages were answered outside working hours: stated, and never a fault. */
export function outsideHours(work: Work): readonly Check[] {
  const { clock, conversations } = work
  if (!clock.hasHours) return []
  const answered = conversationsIn(work).filter(({ answeredAt }) => answeredAt !== null)
  if (!answered.length)
    return [checkOf('outside-hours', '', 'unknown', { evidence: { delivered: conversations.delivered } })]
  const outside = answered.filter(({ answeredAt }) => !clock.isOpen(Number(answeredAt))).length
  return [
    checkOf('outside-hours', '', 'ok', { value: outside, evidence: { answered: answered.length, delivered: true } }),
  ]
}

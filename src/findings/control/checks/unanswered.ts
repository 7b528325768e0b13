import type { Check, CheckState } from '../../../metrics/model/check.js'
import { checkOf } from '../checkOf.js'
import type { Work } from '../work.js'

/** Who waits for longer than so many times what is promised has been forgotten. */
const TIMES = 2
const MOST = 20

/** Messages that are open now, whenever they came: the one that waits for longest first. */
export function unanswered({ conversations, response, clock, now, complete }: Work): readonly Check[] {
  const { within } = response
  const limit = TIMES * within
  const open = conversations.read
    .filter(({ answeredAt }) => answeredAt === null)
    .map(({ id, channel, at }) => ({
      id,
      channel,
      at,
      waited: response.clock === 'business' ? clock.between(at, now) : (now - at) / 1000,
    }))
    .sort(
      (one, other) =>
        other.waited - one.waited ||
        one.at - other.at ||
        (`${one.channel} ${one.id}` < `${other.channel} ${other.id}` ? -1 : 1),
    )
  const [oldest] = open
  const longer = open.filter(({ waited }) => waited > within).length
  const forgotten = open.filter(({ waited }) => waited > limit).length
  const { delivered, invalid, conflicts } = conversations
  const evidence = {
    open: open.length,
    longer,
    forgotten,
    within,
    clock: response.clock,
    delivered,
    isComplete: complete.conversations,
    invalid,
    conflicts,
    messages: open.slice(0, MOST).map((one) => ({ ...one, at: new Date(one.at).toISOString() })),
  }
  const state: CheckState = delivered ? stateOf(longer, forgotten, complete.conversations) : 'unknown'
  return [
    checkOf('unanswered', '', state, {
      value: oldest ? oldest.waited : null,
      expected: limit,
      since: oldest ? clock.dayOf(oldest.at) : null,
      evidence,
    }),
  ]
}

function stateOf(longer: number, forgotten: number, isComplete: boolean): CheckState {
  if (forgotten) return 'attention'
  if (longer) return 'watch'
  // A list that may lack messages cannot tell that none waits.
  return isComplete ? 'ok' : 'unknown'
}

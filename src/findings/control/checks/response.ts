import type { Check, CheckState } from '../../../metrics/model/check.js'
import { type Answers, answersOf } from '../answers.js'
import { checkOf } from '../checkOf.js'
import { conversationsIn } from '../conversationsIn.js'
import type { Work } from '../work.js'

/** Whether messages of the window are answered in time. */
export function response(work: Work): readonly Check[] {
  const { conversations, response: rule, clock, now, complete } = work
  const { within, share, fewest } = rule
  const asked = conversationsIn(work)
  const answers = answersOf(asked, within, now, rule.clock === 'business' ? clock : null)
  const { invalid, conflicts, delivered } = conversations
  return [
    checkOf(
      'response',
      '',
      delivered ? stateOf(answers, asked.length, share, fewest, complete.conversations) : 'unknown',
      {
        value: answers.share,
        expected: share,
        evidence: {
          ...answers,
          messages: asked.length,
          within,
          clock: rule.clock,
          delivered,
          fewest,
          invalid,
          conflicts,
        },
      },
    ),
  ]
}

function stateOf(
  { decided, share }: Answers,
  messages: number,
  least: number,
  fewest: number,
  isComplete: boolean,
): CheckState {
  // No message in a list of all of them: there was nothing to answer.
  if (share === null) return messages === 0 && isComplete ? 'ok' : 'unknown'
  if (share >= least) return 'ok'
  return decided >= fewest ? 'attention' : 'watch'
}

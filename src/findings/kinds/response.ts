import { answersOf } from '../control/answers.js'
import { conversationsIn } from '../control/conversationsIn.js'
import { workOfStudy } from '../control/workOfStudy.js'
import type { Kind } from '../study/study.js'

/** So far below what was agreed on is as bad as it gets. */
const WORST = 0.3

/** Fewer messages answered in time than agreed on, of those of which it is decided. */
export const response: Kind = (study) => {
  const work = workOfStudy(study)
  if (!work?.conversations.delivered) return []
  const { within, share: least, fewest } = study.rules.response
  const isWorkingTime = work.response.clock === 'business'
  const asked = conversationsIn(work)
  const { inTime, late, waiting, open, decided, share } = answersOf(
    asked,
    within,
    work.now,
    isWorkingTime ? work.clock : null,
  )
  if (share === null || share >= least) return []
  if (decided < fewest) {
    study.hold('response', 'response', 'too-few')
    return []
  }
  const { invalid, conflicts } = work.conversations
  return [
    {
      id: 'response',
      kind: 'response',
      subject: {},
      tone: 'negative',
      impact: Math.min(1, (least - share) / WORST),
      claim: 'arithmetic',
      results: [],
      values: { inTime, late, waiting, open, decided, share, least, within, isWorkingTime, invalid, conflicts },
      question: null,
    },
  ]
}

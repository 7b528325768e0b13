import { changeValues } from '../study/changeValues.js'
import { isWholeResult } from '../study/isWholeResult.js'
import type { Draft, Kind } from '../study/study.js'
import { toneOf } from '../study/toneOf.js'

/** From nothing to fewer than these, or back, is no news. */
const FEWEST = 20

/** What is counted and was measured to be none before, or is none now. Never a percentage: of nothing there is none. */
export const appeared: Kind = (study) =>
  study.headlines.flatMap(({ metric, id }): Draft[] => {
    const compared = study.compare(metric)
    const { current, previous } = compared
    if (!isWholeResult(current) || !isWholeResult(previous) || current.time !== 'adds' || current.unit !== 'count')
      return []
    const kind = previous.value === 0 ? 'new' : 'gone'
    const [none, some] = kind === 'new' ? [previous.value, current.value] : [current.value, previous.value]
    if (none !== 0 || some === 0) return []
    if (some < FEWEST || compared.basis === 'none') {
      study.hold(`${kind}:${id}`, kind, compared.basis === 'none' ? 'incomparable' : 'too-small')
      return []
    }
    return [
      {
        id: `${kind}:${id}`,
        kind,
        subject: { metric: id },
        tone: toneOf(compared),
        impact: 0.3,
        claim: 'arithmetic',
        results: [current, previous],
        values: { change: changeValues(compared) },
        question: null,
      },
    ]
  })

import { funnel, metric, type NumberFactId, ratio } from '../../metrics/index.js'
import { blocks } from '../../metrics/analysis/blocks.js'
import { inputFor } from '../../metrics/model/channels.js'
import type { LeakValues } from '../../format/findings/leak.js'
import { changeValues } from '../study/changeValues.js'
import { daysBefore } from '../study/daysBefore.js'
import { isMaterial } from '../study/isMaterial.js'
import { isWholeResult } from '../study/isWholeResult.js'
import type { Kind } from '../study/study.js'
import { whyNotCompared } from '../study/whyNotCompared.js'
import { ofWeeks } from './change.js'

const FARTHEST = 0.5

/**
 * The step on the way to the last stage that has lost most since the period before, priced in units of that stage. Without a
 * period before there is none: the lowest rate only says which step is defined widest.
 */
export const leak: Kind = (study) => {
  const { query, windows } = study
  if (!windows.elapsed || !(windows.previous || query.previous)) return []
  const { leak: found, stages, without } = funnel(query.data, query)
  const last = stages.at(-1)?.result
  const rate = found?.stage.rate
  if (!found || found.price === null || !rate || !found.stage.of || !last || !isWholeResult(last)) return []
  const { fact, of } = found.stage
  const id = `leak:${of}>${fact}`
  const why = whyNotCompared(rate) ?? (isMaterial(rate, study.rules) ? null : 'too-small')
  const { channels, own, breaks, currency, previous } = query
  const weeks = () =>
    blocks(rateOf(fact, of), query.data, windows, {
      // Of the channels that report all stages, where some report only a part of them.
      channels: without.length ? rate.current.channels.used.map((one) => inputFor(one, channels)) : channels,
      own,
      breaks,
      currency,
      ...(previous && { previous }),
    })
  const claim = why ?? ofWeeks(weeks(), study)
  if (typeof claim === 'string') {
    study.hold(id, 'leak', claim)
    return []
  }
  const { price } = found
  return [
    {
      id,
      kind: 'leak',
      subject: { metric: last.metric },
      tone: 'negative',
      impact: last.value > 0 ? Math.min(1, price / last.value / FARTHEST) : 1,
      claim,
      results: [rate.current, rate.previous, last],
      values: {
        fact,
        of,
        last: last.metric,
        price,
        total: last.value + price,
        since: daysBefore(windows.elapsed.to, 7 * claim.current.length - 1),
        change: changeValues(rate),
      } satisfies LeakValues,
      question: 'leak',
    },
  ]
}

const rateOf = (fact: NumberFactId, of: NumberFactId) =>
  metric({ id: `${fact}/${of}`, formula: ratio(fact, of), unit: 'percent', better: 'higher' })

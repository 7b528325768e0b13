import { channelName } from '../../format/channel.js'
import { isOperation } from '../../metrics/index.js'
import type { MixValues } from '../../format/findings/mix.js'
import { changeValues } from '../study/changeValues.js'
import { isMaterial } from '../study/isMaterial.js'
import { mixOf } from '../study/mixOf.js'
import type { Kind } from '../study/study.js'
import { toneOf } from '../study/toneOf.js'
import { whyNotCompared } from '../study/whyNotCompared.js'

const FARTHEST = 0.5

/** Rates that went one way while that of each channel went the other, since more of the whole is where they are low (Simpson). */
export const mix: Kind = (study) =>
  study.headlines.flatMap(({ metric, id }) => {
    const compared = study.compare(metric)
    const { current, previous, relative } = compared
    if (whyNotCompared(compared) || !isMaterial(compared, study.rules)) return []
    const found = mixOf(metric, study)
    const change = changeValues(compared)
    if (!found || !change) return []
    const base = isOperation(current.formula) ? current.formula.of[1] : undefined
    return [
      {
        id: `mix:${id}`,
        kind: 'mix',
        subject: { metric: id, channel: found.channel },
        tone: toneOf(compared),
        impact: Math.min(1, Math.abs(relative ?? FARTHEST) / FARTHEST),
        claim: 'arithmetic',
        results: [current, previous],
        values: {
          ...found,
          channel: channelName(found.channel, study.query.channels),
          base: typeof base === 'string' ? base : null,
          change,
        } satisfies MixValues,
        question: 'mix',
      },
    ]
  })

import { compare } from '../../metrics/index.js'
import { inputFor } from '../../metrics/model/channels.js'
import type { NewChannelValues } from '../../format/findings/newChannel.js'
import { changeValues } from '../study/changeValues.js'
import { isWholeResult } from '../study/isWholeResult.js'
import type { Draft, Kind, Study } from '../study/study.js'
import { toneOf } from '../study/toneOf.js'

/** Metrics that rest on channels which began since: what they come to with them, and without. */
export const newChannel: Kind = (study) => study.headlines.flatMap((headline) => newIn(headline, study))

/** Of one metric. */
export function newIn({ metric, id }: Pick<Study['headlines'][number], 'metric' | 'id'>, study: Study): Draft[] {
  const { query, windows } = study
  const whole = study.compare(metric)
  const { current, since = [] } = whole
  if (!since.length || !isWholeResult(current)) return []
  const isNew = new Set(since.map((one) => one.id))
  const { own, breaks, currency, previous } = query
  const others = current.channels.used.filter((one) => !isNew.has(one)).map((one) => inputFor(one, query.channels))
  if (!others.length) return []
  const about = { own, breaks, currency, channels: others, ...(previous && { previous }) }
  const rest = compare(metric, query.data, windows, about)
  const change = changeValues(rest)
  if (!change || !isWholeResult(rest.current) || !isWholeResult(rest.previous)) return []
  return [
    {
      id: `new-channel:${id}`,
      kind: 'new-channel',
      subject: { metric: id, ...(since.length === 1 && { channel: since[0]?.id ?? '' }) },
      tone: toneOf(rest),
      impact: 0.3,
      claim: 'arithmetic',
      results: [current, rest.current, rest.previous],
      values: {
        channels: since.map(({ id: channel, name, date }) => ({ channel, name: name ?? null, date })),
        // People and rates of two channels do not add up to those of both.
        part: current.time === 'adds' && current.unit !== 'percent' ? current.value - rest.current.value : null,
        change,
      } satisfies NewChannelValues,
      question: null,
    },
  ]
}

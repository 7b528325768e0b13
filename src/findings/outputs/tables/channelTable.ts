import { channelIn } from '../../../format/channel.js'
import { describeCaveats, nameOf } from '../../../format/index.js'
import { type ChannelInput, evaluate } from '../../../metrics/index.js'
import { inputFor } from '../../../metrics/model/channels.js'
import type { ReportTable } from '../table.js'
import { channelsIn } from './channelsIn.js'
import { type MetricRow, metricTable } from './metricTable.js'
import type { TableQuestion } from './tableQuestion.js'
import { boardIn } from '../../../format/sections/boardIn.js'

/**
 * Each channel with its headline metrics, and all of them together by the metrics' own definitions: people are not added up, and
 * rates are not averaged. What a channel does not report is nothing.
 */
export function channelTable(question: TableQuestion): ReportTable | null {
  const { query, metrics, options, messages, words } = question
  const ids = channelsIn(question)
  if (!ids.length) return null
  const rowOf = (name: string, channels: readonly ChannelInput[] | undefined): MetricRow => {
    const results = metrics.map((metric) => evaluate(metric, query.data, { ...query, channels }))
    const named = results.filter((one) => one.known).map((result) => ({ result, name: nameOf(result.metric, options) }))
    return { heads: [name], results, tail: [describeCaveats(named, options).join(messages.semicolon)] }
  }
  const channels = ids.map((id) => rowOf(channelIn(messages, id, query.channels), [inputFor(id, query.channels)]))
  return metricTable(
    { id: 'channels', title: words.titles.channels },
    metrics,
    [...channels, rowOf(words.total, query.channels)],
    {
      heads: [{ id: 'channel', label: boardIn(messages).heads.channel, unit: 'text' }],
      tail: [{ id: 'rests-on', label: words.restsOn, unit: 'text' }],
    },
    question,
  )
}

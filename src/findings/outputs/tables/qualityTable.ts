import { channelIn } from '../../../format/channel.js'
import { nameOf, notesOf } from '../../../format/index.js'
import { evaluate, type NumberFactId, type Result } from '../../../metrics/index.js'
import { inputFor } from '../../../metrics/model/channels.js'
import { termsOf } from '../../../metrics/model/expression.js'
import { facts, isFact } from '../../../metrics/model/facts.js'
import { toDateString } from '../../../metrics/time/calendar.js'
import type { ReportTable } from '../table.js'
import { channelsIn } from './channelsIn.js'
import { lastReadings } from './lastReadings.js'
import type { TableQuestion } from './tableQuestion.js'
import { boardIn } from '../../../format/sections/boardIn.js'

/** What the headline metrics rest on: of each channel and each fact how many days are known, when it was last read, and what is odd
 * about it. A fact that a channel has never reported is not expected of it; one that rows without a channel tell is of all. */
export function qualityTable(question: TableQuestion): ReportTable | null {
  const { query, metrics, options, messages, words } = question
  const needed = metrics.flatMap(({ formula }) => termsOf(formula))
  // Single measurements have no days.
  const asked = [...new Set(needed)].filter(
    (id): id is NumberFactId => typeof id === 'string' && isFact(id) && facts[id].kind !== 'samples',
  )
  const last = lastReadings(query, asked)
  const own = channelsIn(question).map((id) => ({
    id,
    name: channelIn(messages, id, query.channels),
    channels: [inputFor(id, query.channels)],
  }))
  const rows = [...own, { id: '', name: words.total, channels: query.channels }].flatMap(({ id, name, channels }) =>
    asked.flatMap((fact) => {
      const read = last(id, fact)
      if (read === undefined) return []
      const result: Result = evaluate(fact, query.data, { ...query, channels })
      const { known, expected, unit } = result.coverage
      const days = unit === 'days' ? [known, expected] : [null, null]
      const notes = notesOf(result.warnings, options).join(messages.semicolon)
      return [[name, nameOf(fact, options), ...days, toDateString(read), notes] as const]
    }),
  )
  return {
    id: 'quality',
    title: words.titles.quality,
    columns: [
      { id: 'channel', label: boardIn(messages).heads.channel, unit: 'text' },
      { id: 'fact', label: words.fact, unit: 'text' },
      { id: 'known', label: words.known, unit: 'count' },
      { id: 'expected', label: words.expected, unit: 'count' },
      { id: 'last', label: words.last, unit: 'date' },
      { id: 'warnings', label: words.warnings, unit: 'text' },
    ],
    rows,
  }
}

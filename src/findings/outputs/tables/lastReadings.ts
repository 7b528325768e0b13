import type { NumberFactId } from '../../../metrics/index.js'
import { accountId } from '../../../metrics/model/channels.js'
import { dimensionText } from '../../../metrics/model/row.js'
import { rowsIn } from '../../../metrics/store/read.js'
import { isOutlier, parseRowDate } from '../../../metrics/time/calendar.js'
import type { FindingsQuery } from '../../query.js'
import { isOwn } from '../../study/isOwn.js'

/**
 * The last day on which a channel of your own has said something of a fact, as a number of days since 1970; `undefined` where it never
 * has.
 */
export function lastReadings({ data, own }: Pick<FindingsQuery, 'data' | 'own'>, asked: readonly NumberFactId[]) {
  const last = new Map<string, number>()
  for (const row of rowsIn(data)) {
    const span = isOwn(row, own) && parseRowDate(row.date)
    if (!span || isOutlier(span)) continue
    const channel = accountId(dimensionText(row.channel), dimensionText(row.account))
    for (const fact of asked) {
      const key = keyOf(channel, fact)
      if (Number.isFinite(row[fact]) && span.to > (last.get(key) ?? -Infinity)) last.set(key, span.to)
    }
  }
  return (channel: string, fact: string): number | undefined => last.get(keyOf(channel, fact))
}

const keyOf = (channel: string, fact: string): string => JSON.stringify([channel, fact])

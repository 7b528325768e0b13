import { accountId } from '../../metrics/model/channels.js'
import { dimensionText, type Row } from '../../metrics/model/row.js'
import { dayIn } from './day.js'
import { isRecord } from './payload.js'
import type { ReadChannel } from './types.js'

/** The first and the last day of what was asked for, where it is known. */
interface Asked {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** What was read of each channel that has rows: from its first day to its last, and what was asked for with it. */
export function channelsIn(rows: readonly Row[], asked: Asked, complete: boolean, name?: string): ReadChannel[] {
  const extents = new Map<string, string[]>()
  for (const { date, channel, account } of rows) {
    const id = accountId(dimensionText(channel), dimensionText(account))
    // Rows of no channel are of all: visits of a site.
    if (!id) continue
    const days = extents.get(id) ?? [asked.from ?? '', asked.to ?? '']
    for (const day of isRecord(date) ? [dayIn(date.from), dayIn(date.to)] : [dayIn(date)]) {
      if (day && !(days[0] && days[0] <= day)) days[0] = day
      if (day > (days[1] ?? '')) days[1] = day
    }
    extents.set(id, days)
  }
  return [...extents].map(([id, [from, to]]) => ({
    id,
    ...(name && { name }),
    read: { ...(from && { from }), ...(to && { to }), complete },
  }))
}

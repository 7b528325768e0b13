import type { CampaignEvent, DateSpan } from '../../metrics/index.js'
import { parseSpan, toDateString } from '../../metrics/time/calendar.js'
import { tellUnread } from './tellUnread.js'

/** An event with its days. */
export interface ReadEvent extends DateSpan {
  readonly name: string | null
}

/** The events of a list whose dates can be read, in its order. */
export const readEvents = (events: readonly unknown[] | null | undefined): ReadEvent[] =>
  (Array.isArray(events) ? (events as readonly unknown[]) : []).flatMap((one) => {
    const { date, name } = Object(one) as { readonly date?: unknown; readonly name?: unknown }
    const span = parseSpan(typeof one === 'object' && date !== undefined ? date : (one as CampaignEvent))
    tellUnread(!span, 'events', "{ date: '2026-10-17', name: 'Sale' }")
    if (!span) return []
    return [
      {
        from: toDateString(span.from),
        to: toDateString(span.to),
        name: typeof name === 'string' && name ? name : null,
      },
    ]
  })

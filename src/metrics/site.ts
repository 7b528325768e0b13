import type { Channel, Slot } from './read.js'
import { newBook } from './read.js'
import { type DayWindow, slotsIn } from './resolve.js'

/**
 * The whole site as one channel: its figures may stand on the rows of several channels. Repeated for the same days, they
 * are themselves and not their multiple; undated rows of one channel alone stay parts of the period.
 */
export function siteOf(channels: readonly Channel[], window: DayWindow | null): Channel {
  const account = newBook(false)
  const slots = new Map<string, Slot>()
  const single = channels.length === 1
  for (const channel of channels) {
    for (const [fact] of channel.account.reports) account.reports.set(fact, new Set(['']))
    for (const slot of slotsIn(channel.account, window)) {
      const { span, cells } = slot
      const place = span ? `${span.from}:${span.to}` : single ? String(slots.size) : ''
      slots.set(place, { span, post: false, cells: [...(slots.get(place)?.cells ?? []), ...cells] })
    }
  }
  account.slots = [...slots.values()].sort((a, b) =>
    a.span && b.span ? a.span.from - b.span.from || b.span.to - a.span.to : 0,
  )
  return { id: '\u0001site', account, posts: newBook(true) }
}

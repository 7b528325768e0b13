import { byDate, type Channel, type DayWindow, getOr, newBook, type Slot } from './ledger.js'
import { slotsIn } from './resolve.js'

/**
 * The whole site as one channel: its figures may stand on the rows of several channels. Repeated for the same days, they
 * are themselves and not their multiple; undated rows of one channel alone stay parts of the period.
 */
export function siteOf(channels: readonly Channel[], window: DayWindow | null): Channel {
  const site = newBook(false)
  const slots = new Map<string, Slot>()
  for (const { account } of channels) {
    for (const fact of account.reports.keys()) site.reports.set(fact, new Set())
    for (const { span, cells } of slotsIn(account, window)) {
      const place = span ? `${span.from}:${span.to}` : channels.length > 1 ? '' : `${slots.size}`
      const slot = getOr(slots, place, () => ({ span, post: false, cells: [] }))
      for (const cell of cells) slot.cells.push(cell)
    }
  }
  for (const slot of slots.values()) site.slots.push(slot)
  site.slots.sort(byDate)
  return { id: '\u0001site', account: site, posts: newBook(true) }
}

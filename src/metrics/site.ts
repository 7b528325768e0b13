import { at, columnOf, isGiven, makeColumn, together } from './column.js'
import { facts } from './facts.js'
import { type Book, type Channel, type DayWindow, getOr, newBook, putInOrder, type Slot } from './ledger.js'
import { slotsIn } from './measure.js'

/**
 * The whole site as one channel: its figures may stand on the rows of several channels. Repeated for the same days, they
 * are themselves and not their multiple; undated rows of one channel alone stay parts of the period.
 */
export function siteOf(channels: readonly Channel[], window: DayWindow | null): Channel {
  const site = newBook(false)
  const places = new Map<unknown, Slot>()
  const sources = new Map<Slot, (readonly [Book, Slot])[]>()
  for (const { account } of channels) {
    for (const [fact, reading] of account.readings) if (facts[fact].kind === 'context') site.readings.set(fact, reading)
    for (const i of slotsIn(account, window)) {
      const slot = account.slots[i] as Slot
      const { span } = slot
      const place = span ? `${span.from}:${span.to}` : channels.length > 1 ? '' : slot
      const own = getOr(places, place, () => ({ i: 0, span, post: false, cells: [] }))
      getOr(sources, own, () => []).push([account, slot])
    }
  }
  site.slots.push(...places.values())
  putInOrder(site)
  for (const fact of site.readings.keys())
    site.columns.set(
      fact,
      makeColumn(site.slots, (slot) =>
        together(
          (sources.get(slot) ?? []).map(([book, part]) => at(columnOf(book, fact), part.i)).filter(isGiven),
          fact,
        ),
      ),
    )
  return { id: '\u0001site', account: site, posts: newBook(true) }
}

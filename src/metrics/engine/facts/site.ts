import { facts } from '../../model/facts.js'
import { getOr } from '../../model/memo.js'
import type { DayWindow } from '../../model/span.js'
import { type Book, type Cell, type Channel, newBook, putInOrder, SITE } from '../../store/ledger.js'
import { columnOf, makeColumn, valueAt } from './factColumn.js'
import { cellsIn } from './resolveFact.js'
import { isGiven, together } from './together.js'

/**
 * The whole site as one channel: its figures may stand on the rows of several channels. Repeated for the same days, they
 * are themselves and not their multiple; undated rows of one channel alone stay parts of the period.
 */
export function siteOf(channels: readonly Channel[], window: DayWindow | null): Channel {
  const site = newBook(false)
  const places = new Map<unknown, Cell>()
  const sources = new Map<Cell, (readonly [Book, Cell])[]>()
  for (const { account } of channels) {
    for (const [fact, column] of account.bySegment) if (facts[fact].kind === 'context') site.bySegment.set(fact, column)
    for (const i of cellsIn(account, window)) {
      const cell = account.cells[i] as Cell
      const { span } = cell
      const undated = channels.length > 1 ? '' : cell
      const place = span ? `${span.from}:${span.to}:${span.days?.size}` : undated
      const own = getOr(places, place, () => ({ i: 0, span, post: false, id: '', format: '', segments: [] }))
      getOr(sources, own, () => []).push([account, cell])
    }
  }
  site.cells.push(...places.values())
  putInOrder(site)
  for (const fact of site.bySegment.keys())
    site.columns.set(
      fact,
      makeColumn(site.cells, (cell) =>
        together(
          (sources.get(cell) ?? []).map(([book, part]) => valueAt(columnOf(book, fact), part.i)).filter(isGiven),
          fact,
        ),
      ),
    )
  return { id: SITE, network: SITE, accounts: [], account: site, posts: newBook(true) }
}

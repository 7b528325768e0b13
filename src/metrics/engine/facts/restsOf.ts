import type { FactId } from '../../model/facts.js'
import { getOr } from '../../model/memo.js'
import { type Book, type Cell, keyOf, REPORTED_BY, type Rest } from '../../store/ledger.js'
import { cellColumnOf } from './factColumn.js'

/** What a fact rests on, cell by cell: found once for all ratios. */
export function restsOf(book: Book, fact: FactId): (cell: Cell) => Rest {
  const rests = getOr(book.rests, fact, () => [])
  return (cell) => (rests[cell.i] ??= restIn(cell, book, fact))
}

function restIn(cell: Cell, book: Book, fact: FactId): Rest {
  const { exact, segments: usedIn } = cellColumnOf(book, fact)
  const { values = [], paid = 0 } = book.bySegment.get(fact) ?? {}
  const known = cell.segments.filter(({ i }) => isFinite(values[i] ?? Number.NaN))
  const used = usedIn?.(cell) ?? known
  const has = (kind: string) => used.some((one) => one.paid === kind)
  const isTotal = used.some((one) => !one.campaign && !one.paid)
  // Of what only paid rows report, as money is, the total is theirs too.
  const isOneSided = Boolean(paid & REPORTED_BY.organic) !== Boolean(paid & REPORTED_BY.paid)
  let text: string | undefined
  return {
    isKnown: isFinite(exact[cell.i] as number),
    isWhole: !isOneSided && (isTotal || (has('organic') && has('paid'))),
    isSplit: known.some((one) => one.campaign || one.paid),
    keys: () => (text ??= [...new Set(used.map(keyOf))].sort().join('\t')),
  }
}

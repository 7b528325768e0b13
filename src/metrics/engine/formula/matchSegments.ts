import { type FactId, facts } from '../../model/facts.js'
import type { Book, Cell, FactColumn, Segment } from '../../store/ledger.js'
import type { ResolvedFact } from '../facts/resolveFact.js'
import { knownTo, sumOf } from '../facts/cells.js'

/** What is known of a fact in one cell by segment, without the totals over all of them. */
type BySegment = ReadonlyMap<string, number>

/**
 * Both sides of a ratio must speak of the same segments: spend of paid rows is divided by the clicks of paid rows, never by
 * organic ones. Segments in which one side is unknown are dropped from all, campaign by campaign, or where campaigns do not
 * meet, organic and paid. Where the money is split and the results are not, the ratio stays and is `blended`.
 *
 * @returns the very sums where there is nothing to match
 */
export function matchSegments(sums: readonly ResolvedFact[]): readonly ResolvedFact[] {
  const [first] = sums
  const book = first?.book
  if (!book || book.isPlain || sums.length < 2 || sums.some((sum) => sum.book !== book || !sum.fact)) return sums
  const columns = sums.map(({ column }) => [...(column as FactColumn).exact])
  let isBlended = false
  let isNarrowed = false
  for (const { i, segments } of cellsOf(sums, book)) {
    if (segments.length < 2) continue
    const known = sums.map(({ fact }) => knownIn(book, fact as FactId, segments))
    const isSplit = known.map(({ size }) => size > 0)
    if (isSplit.includes(false)) {
      isBlended ||= sums.some(({ fact }, k) => isSplit[k] && facts[fact as FactId].kind === 'money')
      continue
    }
    if (known.every((one) => hasSameKeys(one, known[0] as BySegment))) continue
    isNarrowed = true
    const values = commonSums(known) ?? commonSums(known.map(byPaid))
    columns.forEach((column, k) => {
      column[i] = values?.[k] ?? Number.NaN
    })
  }
  if (isNarrowed) return sums.map((sum, k) => narrowed(sum, columns[k] ?? [], isBlended))
  return isBlended ? sums.map((sum) => ({ ...sum, warnings: [...sum.warnings, { code: 'blended' as const }] })) : sums
}

const cellsOf = (sums: readonly ResolvedFact[], { cells }: Book): readonly Cell[] =>
  [...new Set(sums.flatMap(({ cells: places = [] }) => places))].map((place) => cells[place] as Cell)

/** The segments of a fact in one cell: by campaign, then organic or paid. A total over campaigns wins over these. */
function knownIn({ bySegment }: Book, fact: FactId, segments: readonly Segment[]): BySegment {
  const values = bySegment.get(fact)?.values ?? []
  const known = new Map<string, number>()
  for (const { i, campaign, paid } of segments) {
    const value = values[i]
    if (value !== undefined && isFinite(value) && (campaign || paid)) known.set(`${paid}\n${campaign}`, value)
  }
  return known
}

const hasSameKeys = (one: BySegment, other: BySegment): boolean =>
  one.size === other.size && [...one.keys()].every((key) => other.has(key))

/** Organic and paid, whatever the campaign. */
function byPaid(known: BySegment): BySegment {
  const sums = new Map<string, number>()
  for (const [key, value] of known) {
    const [paid = '', campaign = ''] = key.split('\n')
    const hasTotal = known.has(`${paid}\n`)
    if (paid && (!campaign || !hasTotal)) sums.set(paid, (sums.get(paid) ?? 0) + value)
  }
  return sums
}

/** Of each side the sum over the segments that all of them know; `null` where there are none. */
function commonSums(known: readonly BySegment[]): readonly number[] | null {
  const common = [...(known[0] as BySegment).keys()].filter((key) => known.every((one) => one.has(key)))
  if (!common.length) return null
  return known.map((one) => common.reduce((sum, key) => sum + (one.get(key) as number), 0))
}

/** The sum over what is left of its cells. */
function narrowed(sum: ResolvedFact, exact: readonly number[], isBlended: boolean): ResolvedFact {
  const column: FactColumn = { ...(sum.column as FactColumn), exact, full: undefined }
  const cells = knownTo([column], sum.cells ?? [])
  const { low, high, reason } = sumOf(cells, column)
  const warnings = isBlended ? [...sum.warnings, { code: 'blended' as const }] : sum.warnings
  return { ...sum, low, high, reason, column, cells, warnings }
}

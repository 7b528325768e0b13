import { type FactId, isMoney, isPeople } from '../../model/facts.js'
import { NOISE } from '../../math/tolerance.js'
import type { Warning } from '../../model/result.js'
import { daysIn, type Span } from '../../model/span.js'
import { type Book, type Cell, type FactColumn, keyOf, type Rest, type Segment } from '../../store/ledger.js'
import { cellColumnOf } from '../facts/factColumn.js'
import { holesIn } from '../facts/holesIn.js'
import { restsOf } from '../facts/restsOf.js'
import { cellsIn, type ResolvedFact } from '../facts/resolveFact.js'
import { areWhole, coveredBy, knownTo, overlap, sumOf } from '../facts/cells.js'
import { alignedBlocks } from './alignedBlocks.js'

/** What is known of a fact in one cell by segment, without the totals over all of them. */
type BySegment = ReadonlyMap<string, number>

/** What two sides have in common. */
interface Matched {
  readonly columns: readonly FactColumn[]
  readonly isNarrowed: boolean
  /** The money is split, and the results are not. */
  readonly isBlended: boolean
  /** Segments that have the base, and lack the other side: what they are called. */
  readonly missing: ReadonlySet<string>
}

/**
 * Both sides of a ratio must speak of the same segments: spend of paid rows is divided by the clicks of paid rows, never by
 * organic ones nor by a total over both. Where the facts do not rest on the same segments of a cell, and not all of them on
 * the whole, segments in which one side is unknown are dropped from all, campaign by campaign, or where campaigns do not
 * meet, organic and paid; what has the base alone is named. Where the money is split and the results never are, the ratio
 * stays and is `blended`.
 *
 * @returns the very sums where there is nothing to match
 */
export function matchSegments(sums: readonly ResolvedFact[]): readonly ResolvedFact[] {
  const [first] = sums
  const source = sourceOf(first)
  if (!source || source.isPlain || sums.length < 2) return sums
  if (sums.some((sum) => sourceOf(sum) !== source || !sum.fact)) return sums
  const ids = sums.map(({ fact }) => fact as FactId)
  // Cells in which the sides were summed one by one are blocks already.
  const cells = first?.window ? cellsIn(source, first.window) : []
  const overlaps = overlap(cells, source) && !areWhole(cells, source)
  const book = overlaps ? alignedBlocks(source, cells, ids, []) : (first?.book as Book)
  const { columns, isNarrowed, isBlended, missing } = match(sums, book)
  const more: Warning[] = [
    ...(isBlended ? [{ code: 'blended' as const }] : []),
    ...(missing.size ? [{ code: 'parts-missing' as const, keys: [...missing].sort(), facts: othersOf(sums) }] : []),
  ]
  if (isNarrowed || overlaps) return sums.map((sum, k) => narrowed({ ...sum, book }, columns[k] as FactColumn, more))
  return more.length ? sums.map((sum) => ({ ...sum, warnings: [...sum.warnings, ...more] })) : sums
}

/** The book that the cells of a sum, or its blocks, are of. */
const sourceOf = (sum: ResolvedFact | undefined): Book | undefined => sum?.book?.source ?? sum?.book

function match(sums: readonly ResolvedFact[], book: Book): Matched {
  const ids = sums.map(({ fact }) => fact as FactId)
  const given = ids.map((fact) => cellColumnOf(book, fact))
  const missing = new Set<string>()
  const cells = cellsOf(sums, book).map((i) => book.cells[i] as Cell)
  const restIn = ids.map((fact) => restsOf(book, fact))
  const isSplit = restIn.map((of) => cells.some((cell) => of(cell).isSplit))
  const apart = isSplit.includes(true) ? cells.filter((cell) => !restAlike(restIn.map((of) => of(cell)))) : []
  if (!apart.length) return { columns: given, isNarrowed: false, isBlended: false, missing }
  const columns = given.map((column) => {
    const counted = new Map<number, readonly Segment[]>()
    return {
      ...column,
      exact: [...column.exact],
      full: undefined,
      holes: new Set(column.holes),
      counted,
      segments: (cell: Cell) => counted.get(cell.i) ?? column.segments?.(cell),
    }
  })
  const found = { columns, isNarrowed: false, isBlended: false, missing }
  const isOfMoney = ids.some((fact, k) => isSplit[k] && isMoney(fact))
  for (const cell of apart) {
    const isKnown = restIn.every((of) => of(cell).isKnown)
    if (isSplit.includes(false)) {
      found.isBlended ||= isKnown && isOfMoney
      continue
    }
    const known = ids.map((fact) => knownIn(book, fact, cell.segments))
    // Several segments may have the same people, and so may several campaigns of one.
    const several = new Set(cell.segments.filter(({ i }) => book.several.has(i)).map(keyOf))
    const used = [known, known.map((one, k) => byPaid(one, ids[k] as FactId, several))].find(
      (one) => commonKeys(one).length,
    )
    const keys = used ? commonKeys(used) : []
    const adds = (keys.length < 2 && !keys.some((key) => several.has(key))) || !ids.some(isPeople)
    if (isKnown && !adds) continue
    const values = used && adds ? used.map((one) => keys.reduce((sum, key) => sum + (one.get(key) as number), 0)) : []
    if (columns.every(({ exact }, k) => isSame(exact[cell.i], values[k]))) continue
    found.isNarrowed = true
    const taken = new Set(keys)
    const isUsed = (one: Segment) => taken.has(keyOf(one)) || taken.has(one.paid)
    columns.forEach(({ exact, holes, counted }, k) => {
      exact[cell.i] = values[k] ?? Number.NaN
      const reported = book.bySegment.get(ids[k] as FactId)
      if (!reported) return
      counted.set(cell.i, cell.segments.filter(countedBy(taken, known[k] as BySegment)))
      if (!cell.parts) return
      for (const day of daysIn(cell.span as Span)) holes.delete(day)
      const segments = cell.segments.filter((one) => isUsed(one) && isFinite(reported.values[one.i] ?? Number.NaN))
      for (const day of holesIn(cell, segments, reported)) holes.add(day)
    })
    for (const key of lackingIn(used ?? known, baseOf(sums))) missing.add(key)
  }
  return found
}

/** All sides are known, and rest on the whole or on the very same segments. */
const restAlike = (rests: readonly Rest[]): boolean =>
  rests.every(({ isKnown }) => isKnown) &&
  (rests.every(({ isWhole }) => isWhole) || new Set(rests.map((rest) => rest.keys())).size < 2)

const isSame = (one: number | undefined, other: number | undefined): boolean =>
  one === other || Math.abs((one ?? Number.NaN) - (other ?? Number.NaN)) <= NOISE * Math.max(1, Math.abs(one ?? 0))

/** Which side says who is expected: of a cost the money, else the base of the ratio. */
const baseOf = (sums: readonly ResolvedFact[]): number => {
  const areMoney = sums.map(({ fact }) => isMoney(fact as FactId))
  return areMoney[0] && areMoney.includes(false) ? 0 : sums.length - 1
}

const othersOf = (sums: readonly ResolvedFact[]): FactId[] =>
  sums.flatMap(({ fact }, k) => (fact && k !== baseOf(sums) ? [fact] : []))

/** What segments are called that the base is known of, and not all of the others. */
function lackingIn(known: readonly BySegment[], base: number): string[] {
  const keys = [...(known[base] as BySegment).keys()].filter((key) => !known.every((one) => one.has(key)))
  return keys.map((key) => {
    const [paid = '', campaign = ''] = key.split('\n')
    return campaign || paid
  })
}

/** The cells of the window, also those of which a part is unknown; where spans overlap those that count. */
const cellsOf = (sums: readonly ResolvedFact[], book: Book): readonly number[] =>
  windowCells(sums[0] as ResolvedFact, book) ?? [...new Set(sums.flatMap(({ cells = [] }) => cells))]

/** All cells of the window. */
const windowCells = ({ window, rows }: ResolvedFact, book: Book): readonly number[] | undefined =>
  window ? cellsIn(book, window) : rows

/** The segments of a fact in one cell: by campaign, then organic or paid. */
function knownIn({ bySegment }: Book, fact: FactId, segments: readonly Segment[]): BySegment {
  const values = bySegment.get(fact)?.values ?? []
  const known = new Map<string, number>()
  for (const one of segments) {
    const [key, value] = [keyOf(one), values[one.i] ?? Number.NaN]
    if (isFinite(value) && (one.campaign || one.paid)) known.set(key, plus(fact, known.get(key), value))
  }
  return known
}

/** People of one part and those of another may be the same. */
const plus = (fact: FactId, one: number | undefined, other: number): number => {
  if (one === undefined) return other
  return isPeople(fact) ? Number.NaN : one + other
}

/** Organic and paid, whatever the campaign. A total over campaigns wins over these. */
function byPaid(known: BySegment, fact: FactId, several: ReadonlySet<string>): BySegment {
  const sums = new Map<string, number>()
  for (const [key, value] of known) {
    const [paid = '', campaign = ''] = key.split('\n')
    const hasTotal = known.has(`${paid}\n`)
    if (paid && (!campaign || !hasTotal)) {
      const own = several.has(key) && isPeople(fact) ? Number.NaN : value
      sums.set(paid, plus(fact, sums.get(paid), own))
    }
  }
  return sums
}

/**
 * The segments that a sum over keys is of. Where the keys are organic and paid, that is their total over campaigns, or the
 * campaigns where there is none.
 */
const countedBy =
  (keys: ReadonlySet<string>, known: BySegment) =>
  (one: Segment): boolean =>
    keys.has(keyOf(one)) || (keys.has(one.paid) && !(one.campaign && known.has(`${one.paid}\n`)))

/** The segments that all sides know; a total over campaigns is not added to them. */
function commonKeys(known: readonly BySegment[]): readonly string[] {
  const keys = [...(known[0] as BySegment).keys()]
  const all = new Set(keys.filter((key) => known.every((one) => isFinite(one.get(key) ?? Number.NaN))))
  return [...all].filter((key) => key.endsWith('\n') || !all.has(`${key.split('\n')[0]}\n`))
}

/** The sum over what is left of its cells. */
function narrowed(sum: ResolvedFact & { book: Book }, column: FactColumn, more: readonly Warning[]): ResolvedFact {
  const { book, window, gaps = [] } = sum
  const cells = knownTo([column], windowCells(sum, book) ?? sum.cells ?? [])
  const { low, high, reason } = sumOf(cells, column)
  const holes = new Set([...gaps, ...(column.holes ?? [])])
  const coverage = { ...sum.coverage, known: coveredBy(cells, book, window ?? null, holes) }
  return { ...sum, low, high, reason, column, cells, coverage, warnings: [...sum.warnings, ...more] }
}

import { type FactId, facts } from '../../model/facts.js'
import { NOISE } from '../../math/tolerance.js'
import type { Warning } from '../../model/result.js'
import type { Span } from '../../model/span.js'
import type { Book, FactColumn, Segment } from '../../store/ledger.js'
import { cellsIn, type ResolvedFact } from '../facts/resolveFact.js'
import { coveredBy, knownTo, sumOf } from '../facts/cells.js'

/** What is known of a fact in one cell by segment, without the totals over all of them. */
type BySegment = ReadonlyMap<string, number>

/** What two sides have in common. */
interface Matched {
  readonly columns: readonly number[][]
  readonly isNarrowed: boolean
  /** The money is split, and the results are not. */
  readonly isBlended: boolean
  /** Segments that have the base, and lack the other side: what they are called. */
  readonly missing: ReadonlySet<string>
}

/**
 * Both sides of a ratio must speak of the same segments: spend of paid rows is divided by the clicks of paid rows, never by
 * organic ones nor by a total over both. Segments in which one side is unknown are dropped from all, campaign by campaign,
 * or where campaigns do not meet, organic and paid; what has the base alone is named. Where the money is split and the
 * results are not, the ratio stays and is `blended`.
 *
 * @returns the very sums where there is nothing to match
 */
export function matchSegments(sums: readonly ResolvedFact[]): readonly ResolvedFact[] {
  const [first] = sums
  const book = first?.book
  if (!book || book.isPlain || sums.length < 2 || sums.some((sum) => sum.book !== book || !sum.fact)) return sums
  const { columns, isNarrowed, isBlended, missing } = match(sums, book)
  const more: Warning[] = [
    ...(isBlended ? [{ code: 'blended' as const }] : []),
    ...(missing.size ? [{ code: 'parts-missing' as const, keys: [...missing].sort(), facts: othersOf(sums) }] : []),
  ]
  if (isNarrowed) return sums.map((sum, k) => narrowed(sum, columns[k] ?? [], more))
  return more.length ? sums.map((sum) => ({ ...sum, warnings: [...sum.warnings, ...more] })) : sums
}

function match(sums: readonly ResolvedFact[], book: Book): Matched {
  const columns = sums.map(({ column }) => [...(column as FactColumn).exact])
  const missing = new Set<string>()
  const base = baseOf(sums)
  let [isBlended, isNarrowed] = [false, false]
  for (const i of cellsOf(sums, book)) {
    const { segments } = book.cells[i] as { segments: readonly Segment[] }
    const [one] = segments
    if (segments.length < 2 && !one?.campaign && !one?.paid) continue
    const known = sums.map(({ fact }) => knownIn(book, fact as FactId, segments))
    const isSplit = known.map(({ size }) => size > 0)
    if (isSplit.includes(false)) {
      isBlended ||= sums.some(({ fact }, k) => isSplit[k] && facts[fact as FactId].kind === 'money')
      continue
    }
    const values = commonSums(known) ?? commonSums(known.map(byPaid))
    if (columns.every((column, k) => isSame(column[i], values?.[k]))) continue
    isNarrowed = true
    columns.forEach((column, k) => {
      column[i] = values?.[k] ?? Number.NaN
    })
    const isTotal = values !== null && commonSums(known) === null
    for (const key of lackingIn(isTotal ? known.map(byPaid) : known, base)) missing.add(key)
  }
  return { columns, isNarrowed, isBlended, missing }
}

const isSame = (one: number | undefined, other: number | undefined): boolean =>
  one === other || Math.abs((one ?? Number.NaN) - (other ?? Number.NaN)) <= NOISE * Math.max(1, Math.abs(one ?? 0))

/** Which side says who is expected: of a cost the money, else the base of the ratio. */
const baseOf = (sums: readonly ResolvedFact[]): number => {
  const isMoney = sums.map(({ fact }) => facts[fact as FactId].kind === 'money')
  return isMoney[0] && isMoney.includes(false) ? 0 : sums.length - 1
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

/** All cells of the window; nothing where some of them overlap. */
function windowCells({ window }: ResolvedFact, book: Book): readonly number[] | undefined {
  if (window === undefined) return undefined
  const cells = cellsIn(book, window)
  if (!book.wide.length) return cells
  let last = -Infinity
  for (const i of cells) {
    const { span } = book.cells[i] as { span: Span | null }
    if (span && span.from <= last) return undefined
    last = span?.to ?? last
  }
  return cells
}

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
  const all = [...(known[0] as BySegment).keys()].filter((key) => known.every((one) => one.has(key)))
  // A total over campaigns is not added to them.
  const common = all.filter((key) => key.endsWith('\n') || !all.includes(`${key.split('\n')[0]}\n`))
  if (!common.length) return null
  return known.map((one) => common.reduce((sum, key) => sum + (one.get(key) as number), 0))
}

/** The sum over what is left of its cells. */
function narrowed(sum: ResolvedFact, exact: readonly number[], more: readonly Warning[]): ResolvedFact {
  const { book, window } = sum as ResolvedFact & { book: Book }
  const column: FactColumn = { ...(sum.column as FactColumn), exact, full: undefined }
  const cells = knownTo([column], windowCells(sum, book) ?? sum.cells ?? [])
  const { low, high, reason } = sumOf(cells, column)
  const coverage = { ...sum.coverage, known: coveredBy(cells, book, window ?? null) }
  return { ...sum, low, high, reason, column, cells, coverage, warnings: [...sum.warnings, ...more] }
}

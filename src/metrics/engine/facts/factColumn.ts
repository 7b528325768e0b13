import { addsOverTime, type FactId, facts, isPeople } from '../../model/facts.js'
import { exactly, type Interval, unknown } from '../../model/interval.js'
import { getOr } from '../../model/memo.js'
import type { Warning } from '../../model/result.js'
import {
  type Book,
  CAMPAIGN_BEGINS,
  type Cell,
  type FactColumn,
  REPORTED_BY,
  type Segment,
  type SegmentColumn,
} from '../../store/ledger.js'
import { holesIn } from './holesIn.js'
import { isGiven, isKnown, MISSING, type Sourced, together, warnIfDifferent } from './together.js'

/** What no row reports. */
export const EMPTY: FactColumn = { exact: [], odd: new Map(), warnings: new Map(), full: undefined }

/** Whether a column knows a cell exactly. */
export const knows = ({ exact }: FactColumn, i: number): boolean => isFinite(exact[i] as number)

/** What a column knows of a cell. */
export const valueAt = (column: FactColumn, i: number): Interval =>
  knows(column, i) ? exactly(column.exact[i] as number) : (column.odd.get(i) ?? MISSING)

/** A column made cell by cell. */
export function makeColumn(cells: readonly Cell[], of: (cell: Cell, warnings: Warning[]) => Interval): FactColumn {
  const exact: number[] = []
  const odd = new Map<number, Interval>()
  const warnings = new Map<number, Warning[]>()
  for (const cell of cells) {
    const own: Warning[] = []
    const value = of(cell, own)
    exact.push(isKnown(value) ? value.low : Number.NaN)
    if (!isKnown(value) && (isGiven(value) || isFinite(value.low))) odd.set(cell.i, value)
    if (own.length) warnings.set(cell.i, own)
  }
  return { exact, odd, warnings, full: undefined }
}

/** A fact by cell: totals and their parts brought together, for campaigns and in each of them for organic and paid. */
export const columnOf = (book: Book, fact: FactId): FactColumn => {
  const reported = book.bySegment.get(fact)
  return reported ? getOr(book.columns, fact, () => bringTogether(book, fact, reported)) : EMPTY
}

/**
 * The same as it is summed over cells: of a row that stands for several days or posts what people and levels come to in each of
 * them, added up. Of several campaigns of one day it is no sum: they share people.
 */
export const cellColumnOf = (book: Book, fact: FactId): FactColumn => {
  const reported = book.bySegment.get(fact)
  if (!reported?.most.size) return columnOf(book, fact)
  const most = new Map([...reported.most].filter(([i]) => book.several.has(i)))
  return getOr(book.cellColumns, fact, () => bringTogether(book, fact, { ...reported, most }))
}

function bringTogether({ cells, isPlain, segmentFlags }: Book, fact: FactId, reported: SegmentColumn): FactColumn {
  const { values, bad, most } = reported
  if (isPlain && !bad.size && !most.size) return { ...EMPTY, exact: values }
  const picked = new Map<number, readonly Segment[] | undefined>()
  const holes = new Set<number>()
  const column = makeColumn(cells, (cell, warnings) => {
    const { i, segments, parts } = cell
    if (facts[fact].kind === 'context')
      return together(segments.map((segment) => valueOf(segment, fact, reported)).filter(isGiven), fact)
    // The segments of a block do not lie side by side.
    const sum =
      bad.size || most.size || !segmentFlags.length ? undefined : plainSum(segments, segmentFlags, fact, reported)
    if (sum !== undefined) return isFinite(sum) ? exactly(sum) : MISSING
    const value = sumSegments(segments, fact, reported, warnings)
    picked.set(i, value.segments)
    if (parts) for (const day of holesIn(cell, value.segments ?? segments, reported)) holes.add(day)
    return value
  })
  return { ...column, segments: ({ i }) => picked.get(i), holes }
}

const SPLIT = REPORTED_BY.organic | REPORTED_BY.paid

/**
 * The usual case of `sumSegments`, quickly: a total without parts, or parts that are all known without a total. NaN is
 * missing, `undefined` is any other case.
 */
export function plainSum(
  segments: readonly Segment[],
  segmentFlags: readonly number[],
  fact: FactId,
  { values, paid: reported }: SegmentColumn,
): number | undefined {
  let [sum, parts, gaps, campaigns] = [0, 0, 0, 0]
  let total = Number.NaN
  const isSplit = (reported & SPLIT) !== 0
  const start = (segments[0] as Segment).i
  // The segments of a cell lie side by side.
  for (let i = start; i < start + segments.length; i++) {
    const value = values[i] ?? Number.NaN
    const flags = segmentFlags[i] as number
    if (!flags) total = value
    else {
      if (flags & CAMPAIGN_BEGINS) campaigns++
      if (isFinite(value) && (flags & SPLIT || !isSplit)) {
        sum += value
        parts++
      } else if (reported & flags & (SPLIT | REPORTED_BY.neither)) gaps++
    }
  }
  if (!parts && !gaps) return total
  // Organic and paid rows of no campaign beside those of some are a total over them; a row that is of neither is a total that
  // knows the fact or, as that of an account, does not.
  const named = segments[Number(!segmentFlags[start])]
  if (campaigns > 1 && !named?.campaign) return undefined
  const kinds = isSplit ? Number((reported & REPORTED_BY.organic) > 0) + Number((reported & REPORTED_BY.paid) > 0) : 1
  const isPlain = addsOverTime(fact) && Number.isNaN(total) && !gaps && parts === campaigns * kinds
  return isPlain && isFinite(sum) ? sum : undefined
}

const valueOf = (segment: Segment, fact: FactId, { values, bad, most }: SegmentColumn): Sourced => {
  const value = values[segment.i] as number
  if (!isFinite(value)) return unknown(bad.get(segment.i) ?? 'missing')
  const largest = most.get(segment.i)
  if (largest === undefined) return { ...exactly(value), segments: [segment] }
  // The level of several days is the level of none.
  return isPeople(fact) ? unknown('not-additive', largest, value) : MISSING
}

/** A fact in one cell: campaigns, organic and paid together, or the total over them. */
export function sumSegments(
  segments: readonly Segment[],
  fact: FactId,
  reported: SegmentColumn,
  warnings: Warning[],
): Sourced {
  const [first] = segments as readonly [Segment]
  if (segments.length < 2 && !first.campaign && !first.paid) return valueOf(first, fact, reported)
  /** In a block the same campaign and kind may stand for one span after the other. */
  const over = (same: readonly Segment[]) =>
    together(
      same.map((one) => valueOf(one, fact, reported)),
      fact,
    )
  /** What adds is the sum of organic and paid where both are known; everywhere else a total that is given wins. */
  const bring = (total: Sourced, parts: readonly Sourced[], splits: boolean): Sourced => {
    if (!parts.some(isGiven)) return total
    const whole = together(parts, fact)
    const isWhole = !isGiven(total) || (splits && parts.length > 1 && isKnown(whole))
    const [used, other] = isWhole ? [whole, total] : [total, whole]
    warnIfDifferent(fact, used, other, warnings)
    return used
  }
  // Organic stands for the whole only where paid never reports the fact, and the other way round: missing is not zero.
  const kinds = (['organic', 'paid'] as const).filter((kind) => reported.paid & REPORTED_BY[kind])
  const overCampaigns = (of: readonly Segment[], value: (own: readonly Segment[]) => Sourced) => {
    const campaigns = byCampaign(of)
    const total = campaigns[0]?.[0]?.campaign === '' ? value(campaigns.shift() as Segment[]) : MISSING
    return bring(total, campaigns.map(value), false)
  }
  const ofKind = (of: readonly Segment[], kind: string) => of.filter(({ paid }) => paid === kind)
  // Paid rows of campaigns beside organic rows of none: organic and paid come first, the campaigns within them. The row of
  // the account beside them is no total of what it does not know.
  if (segments.every((one) => one.paid || (!one.campaign && !isGiven(valueOf(one, fact, reported))))) {
    const parts = kinds.map((kind) => overCampaigns(ofKind(segments, kind), over))
    return bring(MISSING, parts, addsOverTime(fact))
  }
  return overCampaigns(segments, (own) => {
    const of = (kind: string) => over(ofKind(own, kind))
    return bring(of(''), kinds.map(of), addsOverTime(fact))
  })
}

/** Segments come by campaign, those of none first. */
function byCampaign(segments: readonly Segment[]): Segment[][] {
  const campaigns: Segment[][] = []
  for (const one of segments) {
    const last = campaigns.at(-1)
    if (last && last[0]?.campaign === one.campaign) last.push(one)
    else campaigns.push([one])
  }
  return campaigns
}

import type { ChannelInput } from '../model/channels.js'
import { type DayWindow, lengthOf, type Span } from '../model/span.js'
import type { FactId } from '../model/facts.js'
import type { Interval } from '../model/interval.js'
import { type Cache, getOr, recent } from '../model/memo.js'
import type { Warning } from '../model/result.js'
import { isOutlier } from '../time/calendar.js'

/** What rows of one brand, channel, campaign, paid, post and date say together. */
export interface Segment {
  /** Its place in the columns that were read. */
  i: number
  readonly campaign: string
  readonly paid: string
}

/** All segments of one span of days, one post, or one undated row. */
export interface Cell {
  /** Its place in the book. */
  i: number
  /** For a post the day of publication. */
  span: Span | null
  readonly post: boolean
  /** Of a post whose rows give several dates, which are no lifetimes of it: all of them. */
  dates?: Set<Span>
  /** Of a span that was not over when it was read: the last day that its figures speak for, or where nobody says, the one
   * before its first. */
  until?: number
  /** Of a post: its id. */
  readonly id: string
  /** Of several posts that came in one row: how many. */
  count?: number
  /** Of a post: what it is; `''` where no row says it, or rows disagree. */
  format: string
  readonly segments: Segment[]
  /** Of a block of cells that overlap: these. */
  readonly parts?: readonly Cell[]
}

/** Whether a cell is not split: its one segment is that of the whole. */
export const isWhole = ({ segments: [first, second] }: Cell): boolean =>
  second === undefined && !first?.campaign && !first?.paid

/** How many posts, or days with figures of their own, a cell stands for. A block of cells that overlap is one. */
export const sizeOf = ({ count, span, parts }: Cell): number => count ?? (parts ? 1 : (span?.days?.size ?? 1))

/** Whether a span is not over, and nobody says up to which of its days the figures go. */
export const isOpen = ({ span, until = Infinity }: Cell): boolean => !!span && until < span.from

/** A fact as it was read, by segment. */
export interface SegmentColumn {
  /**
   * NaN where the segment does not know it; of samples how many there are. Of a segment that stands for several and a fact that
   * does not add: what it comes to in each of them, added up.
   */
  readonly values: number[]
  /** Of people and levels in segments that stand for several: the largest of them, 0 where nobody says it. */
  readonly most: Map<number, number>
  /** Of samples: where those of the segment begin in the book's pool. */
  readonly starts: number[]
  /** Of money: the currency of each segment; `''` where no row says it, two with a comma where rows disagree. */
  readonly currencies: string[]
  /** In which rows it is reported, by `bitOf`. */
  paid: number
  /** While reading: when the last value that was taken was read. */
  at: number
  /** Cells whose rows gave it in a way that cannot be used. */
  bad: Map<number, 'invalid' | 'conflict'>
  /** Cells of which some row gave no valid value, whatever else is wrong with them. */
  readonly invalid: Set<number>
}

/** A fact, or an expression of facts, by cell. */
export interface FactColumn {
  /** NaN where it is not known exactly. */
  readonly exact: readonly number[]
  /** What is known of cells that give it all the same: bounds, or why it cannot be used. */
  readonly odd: ReadonlyMap<number, Interval>
  /** Whether it knows every cell, once somebody has asked. */
  full: boolean | undefined
  /** Where a cell's total differs from its parts. */
  readonly warnings: ReadonlyMap<number, readonly Warning[]>
  /** The segments that a cell takes its value from, where these are not simply all of its own that know it. */
  readonly segments?: (cell: Cell) => readonly Segment[] | undefined
  /** Of blocks: days on which a part of what they are of is not known. */
  readonly holes?: ReadonlySet<number>
}

/** What a fact rests on in one cell. */
export interface Rest {
  readonly isKnown: boolean
  /** It rests on the whole: on a total, or on organic and paid. */
  readonly isWhole: boolean
  /** Some campaign knows it, or organic or paid: used or not. */
  readonly isSplit: boolean
  /** Its segments in one text. Made only where it matters, since every ratio asks about every cell. */
  keys(): string
}

/** Either the account's rows or the posts of one channel. */
export interface Book {
  readonly ofPosts: boolean
  /** Of blocks: the book of their cells. */
  readonly source?: Book
  readonly cells: Cell[]
  /** The cells in order of date, wider spans first, those without a date last. */
  order: readonly number[]
  /** Those of more than one day, which may be totals over others. A post never is. */
  readonly wide: Cell[]
  /** Some cells stand for several days or posts. */
  hasSeveral: boolean
  /** Posts whose rows give several dates. */
  readonly split: Cell[]
  /** Every cell is one segment, of no campaign and neither organic nor paid. */
  isPlain: boolean
  /** Of each segment: 0 for a total, else its bit of `REPORTED_BY`, with `CAMPAIGN_BEGINS` where one does. */
  readonly segmentFlags: number[]
  /** The facts that are reported at all. */
  readonly bySegment: Map<FactId, SegmentColumn>
  /** Since when a fact is said by rows that are not here. */
  readonly since: Map<FactId, number>
  /** Formulas that rows which stand for several have the sums of, by `sumKey`. */
  readonly sums: Map<string, SegmentColumn>
  /** Segments that the source has estimated from a sample. */
  readonly sampled: Set<number>
  /** Segments that stand for several campaigns. */
  readonly several: Set<number>
  /** Of facts that may be a sum of others: `'given'` by the platform, or the parts that are reported at all. */
  readonly sets: Map<FactId, string>
  /** All samples. */
  pool: Float64Array
  /** What has been worked out of it. */
  readonly columns: Map<FactId, FactColumn>
  /** The same as it is summed over cells, where that is another: people and levels of rows that stand for several. */
  readonly cellColumns: Map<FactId, FactColumn>
  readonly rests: Map<FactId, Rest[]>
  sides: WeakMap<object, FactColumn> | undefined
  /** The places of the cells that lie in a window. */
  readonly windows: WeakMap<DayWindow, readonly number[]>
}

export interface Channel {
  /** `''` for rows without a channel: a total over those that have one. */
  readonly id: string
  /** The channel without the account: what all accounts of it are asked for by. */
  readonly network: string
  /** Of rows without an account: the accounts that they are a total over. */
  readonly accounts: Channel[]
  readonly account: Book
  readonly posts: Book
  /** A day since which it has had rows, though they are not here. */
  readonly since?: number
}

/** The id of the whole site as a channel. */
export const SITE = '\u0001site'

const NEVER: Span = { from: Infinity, to: Infinity }

/** The first day that a channel, or one of its accounts, has a row for; from ever on where its rows have no dates. */
export const firstDayOf = (channel: Channel): number => getOr(firstDays, channel, () => findFirstDay(channel))

const firstDays = new WeakMap<Channel, number>()

function findFirstDay(channel: Channel): number {
  const firstOf = ({ cells, order }: Book) => {
    const spanOf = (i: number | undefined) => cells[i ?? -1]?.span
    const first = order.find((i) => !isOutlier(spanOf(i) ?? NEVER)) ?? order[0]
    return spanOf(first)?.from ?? Infinity
  }
  const all = [channel, ...channel.accounts]
  const first = Math.min(
    ...all.flatMap(({ account, posts, since = Infinity }) => [since, firstOf(account), firstOf(posts)]),
  )
  return first === Infinity ? -Infinity : first
}

/** Tells whether a channel is one of some channels, or says the same as one: as its accounts, or as the total over them. */
export function among(some: readonly Channel[]): (one: Channel) => boolean {
  const own = new Set(some)
  const said = new Set(some.flatMap((one) => [one, ...one.accounts]))
  return (one) => said.has(one) || one.accounts.some((account) => own.has(account))
}

/** Rows, read once. */
export interface Ledger {
  /** How many rows there were. */
  readonly length: number
  /** The channels of each brand by the alphabet; the brand is `''` for your own and for rows without one. */
  readonly brands: ReadonlyMap<string, readonly Channel[]>
  /** From the first to the last date; `null` where no row has one. */
  readonly extent: Span | null
  /** Whether some rows have no date. */
  readonly undated: boolean
  /** Days that are not over. */
  readonly provisional: ReadonlySet<number>
  readonly warnings: readonly Warning[]
  /** What windows have worked out, so that several widgets on the same rows do it once. */
  readonly scopes: Cache<string, Scope>
}

/** When a channel lived, in days, as far as the host says so. */
export interface Life extends Span {
  readonly name: string | undefined
  /** The host says when it began. */
  readonly hasBegun: boolean
}

/** What an evaluation works on: channels of one brand in one window. */
export interface Scope {
  readonly ledger: Ledger
  readonly brand: string
  /** The channels that were asked for, where not all are meant. */
  readonly only: readonly ChannelInput[] | undefined
  /** What was said of them, by their id. */
  readonly lives: ReadonlyMap<string, Life>
  readonly channels: readonly Channel[]
  /** One channel by itself, in its own life. */
  readonly isAlone: boolean
  readonly window: DayWindow | null
  /** Of money in rows that do not say it; `''` where nobody does. */
  readonly currency: string
  /** The only days that count of what adds over days, where not all do: those that all brands know. */
  readonly days?: ReadonlySet<unknown> | undefined
  /** Facts that must be known together with those of the formula: what lacks one of them does not count. */
  readonly alongside?: readonly FactId[] | undefined
  /** What has been worked out in it. */
  readonly memo: Map<unknown, unknown>
}

/**
 * The windows of some rows: what they hold is forgotten where it is more than all rows twenty times over, as a page holds that
 * shows them by day, by week, by month and by channel.
 */
export const newScopes = (rows: number): Cache<string, Scope> => recent(2000 + 20 * rows, cellsOf)

/** About how many cells lie in a window. */
function cellsOf({ ledger: { extent }, window, channels }: Scope): number {
  const part = extent && window ? lengthOf(window) / lengthOf(extent) : 1
  return channels.reduce(
    (sum, { account, posts }) => sum + Math.min(1, part) * (account.cells.length + posts.cells.length),
    1,
  )
}

const NO_SAMPLES = new Float64Array(0)

export const newBook = (ofPosts: boolean): Book => ({
  ofPosts,
  cells: [],
  order: [],
  wide: [],
  hasSeveral: false,
  split: [],
  isPlain: true,
  segmentFlags: [],
  bySegment: new Map(),
  since: new Map(),
  sums: new Map(),
  sampled: new Set(),
  several: new Set(),
  sets: new Map(),
  pool: NO_SAMPLES,
  columns: new Map(),
  cellColumns: new Map(),
  rests: new Map(),
  sides: undefined,
  windows: new WeakMap(),
})

/** Which rows report a fact, as bits: those that name neither organic nor paid, organic ones, paid ones. */
export const REPORTED_BY = { neither: 1, organic: 2, paid: 4 } as const
/** In a segment's flags, beside the bit of its rows: a campaign begins with it. */
export const CAMPAIGN_BEGINS = 8

export const bitOf = (paid: string): number => REPORTED_BY[(paid || 'neither') as keyof typeof REPORTED_BY]

/** What a segment is of. */
export const keyOf = ({ campaign, paid }: Segment): string => `${paid}\n${campaign}`

/** By campaign, those of none first, then totals, organic and paid. */
export const byGroup = (a: Segment, b: Segment): number =>
  a.campaign < b.campaign || (a.campaign === b.campaign && a.paid < b.paid) ? -1 : 1

/** Counts the cells of a book and puts them in order. */
export function putInOrder(book: Book): void {
  const { cells, wide, split } = book
  const days = new Map<number, number[]>()
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] as Cell
    const { span, dates } = cell
    cell.i = i
    if (dates) split.push(cell)
    if (span && span.to > span.from && !cell.post) wide.push(cell)
    if (sizeOf(cell) > 1) book.hasSeveral = true
    getOr(days, span ? span.from : Infinity, () => []).push(i)
  }
  const to = (i: number) => cells[i]?.span?.to ?? 0
  const all = [...days]
    .sort(([a], [b]) => a - b)
    .map(([, own]) => (wide.length ? own.sort((i, k) => to(k) - to(i)) : own))
  book.order = all.length < 2 ? (all[0] ?? []) : all.flat()
}

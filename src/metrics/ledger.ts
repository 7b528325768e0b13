import type { Span } from './calendar.js'
import type { FactId } from './facts.js'
import type { Interval } from './interval.js'
import type { Warning } from './result.js'

/** What rows of one brand, channel, campaign, paid, post and date say together. */
export interface Cell {
  /** Its place in the columns that were read. */
  i: number
  readonly campaign: string
  readonly paid: string
  /** `''` where no row says it, several with commas where rows disagree. */
  currency: string
}

/** All cells of one span of days, one post, or one undated row. */
export interface Slot {
  /** Its place in the book. */
  i: number
  /** For a post the day of publication. */
  span: Span | null
  readonly post: boolean
  readonly cells: Cell[]
}

/** A fact as it was read, by cell. */
export interface Reading {
  /** NaN where the cell does not know it; of samples how many there are. */
  readonly values: number[]
  /** Of samples: where those of the cell begin in the book's pool. */
  readonly starts: number[]
  /** In which rows it is reported, by `bitOf`. */
  paid: number
  /** While reading: when the last value that was taken was read. */
  at: string
  /** Cells whose rows gave it in a way that cannot be used. */
  bad: Map<number, 'invalid' | 'conflict'>
}

/** A fact, or an expression of facts, by slot. */
export interface Column {
  /** NaN where it is not known exactly. */
  readonly exact: readonly number[]
  /** What is known of slots that give it all the same: bounds, or why it cannot be used. */
  readonly odd: ReadonlyMap<number, Interval>
  /** Whether it knows every slot, once somebody has asked. */
  full: boolean | undefined
  /** Where a slot's total differs from its parts. */
  readonly warnings: ReadonlyMap<number, readonly Warning[]>
  /** Of samples: the cells that a slot takes them from, where these are not simply all of its own. */
  readonly cells?: (slot: Slot) => readonly Cell[] | undefined
}

/** Either the account's rows or the posts of one channel. */
export interface Book {
  readonly ofPosts: boolean
  readonly slots: Slot[]
  /** The slots in order of date, wider spans first, those without a date last. */
  order: readonly number[]
  /** Those of more than one day, which may be totals over others. A post never is. */
  readonly wide: Slot[]
  /** Every slot is one cell, of no campaign and neither organic nor paid. */
  isPlain: boolean
  /** Of each cell: 0 for a total, else `bitOf` whether it is organic or paid, and 8 where a campaign begins. */
  readonly marks: number[]
  /** The facts that are reported at all. */
  readonly readings: Map<FactId, Reading>
  /** What is counted as interactions: `'given'` by the platform, or the parts that are reported at all. */
  set: string
  /** All samples. */
  pool: Float64Array
  /** What has been worked out of it. */
  readonly columns: Map<FactId, Column>
  sides: WeakMap<object, Column> | undefined
  /** The places of the slots that lie in a window. */
  readonly windows: Map<DayWindow | null, readonly number[]>
}

export interface Channel {
  /** `''` for rows without a channel: a total over those that have one. */
  readonly id: string
  readonly account: Book
  readonly posts: Book
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
  readonly scopes: Map<string, Scope>
}

/** The window as days. `null` stands for rows without dates. */
export interface DayWindow extends Span {
  /** The last day that is known about. */
  readonly asOf: number
  /** The last day that is over. */
  readonly last: number
}

/** What an evaluation works on: channels of one brand in one window. */
export interface Scope {
  readonly ledger: Ledger
  readonly brand: string
  /** The channels that were asked for, where not all are meant. */
  readonly only: readonly string[] | undefined
  readonly channels: readonly Channel[]
  readonly window: DayWindow | null
  /** What has been worked out in it. */
  readonly memo: Map<unknown, unknown>
}

const NO_SAMPLES = new Float64Array(0)

export const newBook = (ofPosts: boolean): Book => ({
  ofPosts,
  slots: [],
  order: [],
  wide: [],
  isPlain: true,
  marks: [],
  readings: new Map(),
  set: '',
  pool: NO_SAMPLES,
  columns: new Map(),
  sides: undefined,
  windows: new Map(),
})

/** Of rows that name neither, organic and paid ones. */
export const bitOf = (paid: string): number => (paid === 'paid' ? 4 : paid ? 2 : 1)

/** Counts the slots of a book and puts them in order. */
export function putInOrder(book: Book): void {
  const { slots, wide } = book
  const days = new Map<number, number[]>()
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i] as Slot
    const { span } = slot
    slot.i = i
    if (span && span.to > span.from && !slot.post) wide.push(slot)
    const day = span ? span.from : Infinity
    const own = days.get(day)
    if (own) own.push(i)
    else days.set(day, [i])
  }
  const to = (i: number) => slots[i]?.span?.to ?? 0
  const all = [...days]
    .sort(([a], [b]) => a - b)
    .map(([, own]) => (wide.length ? own.sort((i, k) => to(k) - to(i)) : own))
  book.order = all.length < 2 ? (all[0] ?? []) : all.flat()
}

/** What a map holds under a key, made when it is asked for first. */
export function getOr<K, V>(
  map: { get(key: K): V | undefined; set(key: K, value: V): unknown },
  key: K,
  make: () => V,
): V {
  let value = map.get(key)
  if (value === undefined) map.set(key, (value = make()))
  return value
}

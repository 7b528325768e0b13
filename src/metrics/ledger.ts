import type { Span } from './calendar.js'
import type { FactId } from './facts.js'
import type { Warning } from './result.js'

/** What rows of one brand, channel, campaign, paid, post and date say together. */
export interface Cell {
  readonly campaign: string
  readonly paid: string
  /** `''` where no row says it, several with commas where rows disagree. */
  currency: string
  readonly values: Partial<Record<FactId, Value>>
  /** When a value was read, where its row says that. */
  at?: Partial<Record<FactId, string>>
  /** Facts that rows gave but that cannot be used. */
  bad?: Partial<Record<FactId, 'invalid' | 'conflict'>>
}

export type Value = number | readonly number[]

/** All cells of one span of days, one post, or one undated row. */
export interface Slot {
  /** For a post the day of publication. */
  span: Span | null
  readonly post: boolean
  readonly cells: Cell[]
}

/** Either the account's rows or the posts of one channel. */
export interface Book {
  readonly ofPosts: boolean
  /** In order of date, wider spans first, those without a date last. */
  readonly slots: Slot[]
  /** What is counted as interactions: `'given'` by the platform, or the parts that are reported at all. */
  set: string
  /** The facts that are reported at all, and whether in totals (`''`), in organic or in paid rows. */
  readonly reports: Map<FactId, Set<string>>
  /** Slots by window, worked out once. */
  readonly windows: Map<DayWindow | null, readonly Slot[]>
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
  readonly memo: Map<string, Scope>
}

/** The window as days. `null` stands for rows without dates. */
export interface DayWindow extends Span {
  /** The last day that is known about. */
  readonly asOf: number
  /** The last day that is over. */
  readonly last: number
}

/** What an evaluation works on: the rows of one brand in one window. */
export interface Scope {
  readonly ledger: Ledger
  readonly brand: string
  readonly window: DayWindow | null
  /** What has been worked out in it. */
  readonly memo: Map<string, unknown>
}

export const newBook = (ofPosts: boolean): Book => ({
  ofPosts,
  set: '',
  slots: [],
  reports: new Map(),
  windows: new Map(),
})

/** Undated last; then by date, wider spans before those they contain. */
export const byDate = (a: Slot, b: Slot): number =>
  (a.span?.from ?? Infinity) - (b.span?.from ?? Infinity) || (b.span?.to ?? 0) - (a.span?.to ?? 0) || 0

/** What a map holds under a key, made when it is asked for first. */
export function getOr<K, V>(
  map: { get(key: K): V | undefined; set(key: K, value: V): unknown },
  key: K,
  make: () => V,
): V {
  let value = map.get(key)
  if (value === undefined) {
    value = make()
    map.set(key, value)
  }
  return value
}

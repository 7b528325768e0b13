import { parseSpan, type Span } from './calendar.js'
import { derived } from './expression.js'
import { type FactId, facts, isFact } from './facts.js'
import type { Warning } from './result.js'

/** What rows of one brand, channel, campaign, paid, post and date say together. */
export interface Cell {
  readonly campaign: string
  readonly paid: string
  /** `''` where no row says it, several where rows disagree. */
  currency: string
  readonly values: Partial<Record<FactId, Value>>
  /** Facts that rows gave but that cannot be used. */
  readonly bad: Partial<Record<FactId, 'invalid' | 'conflict'>>
  /** Readings with a time, until all rows are read: `value: null` where two of the latest disagree. */
  readonly timed: Partial<Record<FactId, { at: string; value: Value | null }>>
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
  /** In order of date, wider spans first. */
  slots: Slot[]
  /** What is counted as interactions: `'given'` by the platform, or the parts that are reported at all. */
  set: string
  /** The facts that are reported at all, and whether in totals (`''`), in organic or in paid rows. */
  readonly reports: Map<FactId, Set<string>>
  /** Slots by window, worked out once. */
  readonly windows: Map<string, Slot[]>
}

export interface Channel {
  /** `''` for rows without a channel: a total over those that have one. */
  readonly id: string
  readonly account: Book
  readonly posts: Book
}

/** Rows, read once. */
export interface Ledger {
  /** By brand; `''` for your own and for rows without one. */
  readonly brands: ReadonlyMap<string, ReadonlyMap<string, Channel>>
  /** From the first to the last date; `null` where no row has one. */
  readonly extent: Span | null
  /** Whether some rows have no date. */
  readonly undated: boolean
  /** Days that are not over. */
  readonly provisional: ReadonlySet<number>
  readonly warnings: readonly Warning[]
  /** What windows have worked out, so that several widgets on the same rows do it once. */
  readonly memo: Map<string, unknown>
}

const DIMENSIONS = new Set([
  'date',
  'brand',
  'channel',
  'campaign',
  'paid',
  'post',
  'currency',
  'provisional',
  'observedAt',
  'absent',
])

const ledgers = new WeakMap<object, Map<string, { length: number; ledger: Ledger }>>()

/**
 * Reads rows of any kind without ever throwing. Cached by the identity of the array: change data by making a new array.
 *
 * @param own your own brand: its rows and those without a brand are the same
 */
export function read(rows: unknown, own = ''): Ledger {
  // A single row is as cheap to read as to look up, and more likely to be changed in place.
  if (!Array.isArray(rows)) return readAll(rows === null || rows === undefined ? [] : [rows], own)
  const byOwn = getOr(ledgers, rows, () => new Map<string, { length: number; ledger: Ledger }>())
  let cached = byOwn.get(own)
  if (cached?.length !== rows.length) {
    cached = { length: rows.length, ledger: readAll(rows, own) }
    byOwn.set(own, cached)
  }
  return cached.ledger
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function readAll(rows: readonly unknown[], own: string): Ledger {
  const brands = new Map<string, Map<string, Channel>>()
  const slots = new Map<string, Slot>()
  const cells = new Map<string, Cell>()
  const provisional = new Set<number>()
  const problems = { 'unknown-key': new Set<string>(), invalid: new Set<string>(), conflict: new Set<string>() }
  const { invalid } = problems
  let undated = false
  let [from, to] = [Infinity, -Infinity]

  for (const row of rows) {
    if (!isRecord(row)) {
      invalid.add('row')
      continue
    }
    const text = (key: string): string => {
      const value = row[key] ?? ''
      if (typeof value === 'string' || typeof value === 'number') return `${value}`
      invalid.add(key)
      return ''
    }
    const span = parseSpan(row.date)
    const paid = text('paid')
    // What cannot be placed cannot count: a date that is none, a `paid` that is neither.
    if (!span && (row.date ?? null) !== null) invalid.add('date')
    else if (paid && paid !== 'organic' && paid !== 'paid') invalid.add('paid')
    else {
      if (span) {
        from = Math.min(from, span.from)
        to = Math.max(to, span.to)
        if (row.provisional === true) provisional.add(span.to)
        // A day that is not over does not count yet; a wider span cannot be split into what does.
        if (row.provisional === true && span.from === span.to) continue
      } else undated = true
      const [brand, id, campaign, post] = [text('brand'), text('channel'), text('campaign'), text('post')]
      const channels = getOr(brands, brand === own ? '' : brand, () => new Map<string, Channel>())
      const channel = getOr(channels, id, () => ({ id, account: newBook(false), posts: newBook(true) }))
      const book = post ? channel.posts : channel.account
      // A post is one thing whatever its rows give as date; undated rows of an account are always distinct.
      const place = [
        brand === own ? '' : brand,
        id,
        post || (span ? `${span.from}:${span.to}` : `#${cells.size}`),
        book.ofPosts,
      ].join('\u0001')
      const slot = getOr(slots, place, () => {
        const made: Slot = { span, post: book.ofPosts, cells: [] }
        book.slots.push(made)
        return made
      })
      if (
        post &&
        span &&
        (!slot.span || span.from < slot.span.from || (span.from === slot.span.from && span.to < slot.span.to))
      )
        slot.span = span
      const cell = getOr(cells, [place, campaign, paid].join('\u0001'), () => {
        const made: Cell = { campaign, paid, currency: '', values: {}, bad: {}, timed: {} }
        slot.cells.push(made)
        return made
      })
      readFacts(row, cell, book, problems['unknown-key'], invalid)
      const currency = text('currency')
      if (currency && !cell.currency.includes(currency))
        cell.currency = [...cell.currency.split(','), currency].filter(Boolean).sort().join()
    }
  }

  for (const cell of cells.values()) settle(cell, problems.conflict)
  for (const channels of brands.values()) {
    for (const { account, posts } of channels.values()) {
      complete(account)
      complete(posts)
    }
  }
  return {
    brands,
    undated,
    extent: from <= to ? { from, to } : null,
    provisional,
    warnings: Object.entries(problems).flatMap(([code, keys]) =>
      keys.size ? [{ code: code as Warning['code'], keys: [...keys].sort().slice(0, 20) }] : [],
    ),
    memo: new Map(),
  }
}

export const newBook = (ofPosts: boolean): Book => ({
  ofPosts,
  set: '',
  slots: [],
  reports: new Map(),
  windows: new Map(),
})

function readFacts(
  row: Record<string, unknown>,
  cell: Cell,
  book: Book,
  unknownKeys: Set<string>,
  invalid: Set<string>,
): void {
  const at = typeof row.observedAt === 'string' ? row.observedAt : ''
  const note = (key: string, value: unknown) => {
    if (!isFact(key)) {
      if (!DIMENSIONS.has(key)) unknownKeys.add(key)
    } else if (value !== null && value !== undefined) {
      const reporting = getOr(book.reports, key, () => new Set<string>())
      if (!reporting.has(cell.paid)) reporting.add(cell.paid)
      if (isValid(key, value)) take(cell, key, typeof value === 'number' ? value + 0 : value, at)
      else {
        invalid.add(key)
        cell.bad[key] ??= 'invalid'
      }
    }
  }
  for (const key of Object.keys(row)) note(key, row[key])
  if (!isRecord(row.absent)) return
  for (const key of Object.keys(row.absent)) if (row.absent[key] === 'zero' && row[key] === undefined) note(key, 0)
}

function isValid(fact: FactId, value: unknown): value is Value {
  const { kind } = facts[fact]
  if (kind === 'samples') return Array.isArray(value) && value.every((time) => Number.isFinite(time) && time >= 0)
  // Flows and money may be negative (retractions, losses); a stock, people or a duration may not.
  return Number.isFinite(value) && ((value as number) >= 0 || kind === 'flow' || kind === 'money')
}

/** Two lanes, so that the order of rows does not matter: readings with a time, and those without one. */
function take(cell: Cell, fact: FactId, value: Value, at: string): void {
  if (at) {
    const last = cell.timed[fact]
    if (!last || at > last.at) cell.timed[fact] = { at, value }
    else if (at === last.at && !same(last.value, value)) last.value = null
  } else {
    const before = cell.values[fact]
    if (before === undefined) cell.values[fact] = value
    else if (!same(before, value)) cell.bad[fact] = 'conflict'
  }
}

const same = (a: Value | null, b: Value): boolean => String(a) === String(b)

/** Brings the two lanes together: the latest reading counts, unless one without a time says otherwise. */
function settle({ values, bad, timed }: Cell, conflicts: Set<string>): void {
  for (const key of Object.keys(timed)) {
    const fact = key as FactId
    const value = timed[fact]?.value ?? null
    if (value === null || !same(values[fact] ?? value, value)) bad[fact] = 'conflict'
    else values[fact] = value
  }
  for (const key of Object.keys(bad)) {
    const fact = key as FactId
    if (bad[fact] === 'conflict') {
      delete values[fact]
      conflicts.add(fact)
    }
  }
}

/** Puts a book in order and works out what its rows leave to be worked out. */
function complete(book: Book): void {
  const { slots, reports, ofPosts } = book
  slots.sort(byDate)
  // Fixed for all rows, so that a day that lacks one of the parts is an unknown day and not a smaller one.
  const parts = derived.interactions.of[1].of.filter((part) => reports.has(part))
  book.set = reports.has('interactions') ? 'given' : parts.join('+')
  // A post's rows are one post.
  if (ofPosts && slots.length && !reports.has('posts')) reports.set('posts', new Set())
  if (parts.length && book.set !== 'given')
    reports.set('interactions', new Set(parts.flatMap((part) => [...(reports.get(part) ?? [])])))
  for (const { cells } of slots) {
    if (book.set === 'given' || !parts.length) continue
    for (const { values, bad } of cells) {
      const unknown = parts.find((part) => values[part] === undefined)
      if (!unknown) values.interactions = parts.reduce((sum, part) => sum + (values[part] as number), 0)
      else if (bad[unknown]) bad.interactions = bad[unknown]
    }
  }
}

/** Undated last; then by date, wider spans before those they contain. */
const byDate = (a: Slot, b: Slot): number =>
  (a.span?.from ?? Infinity) - (b.span?.from ?? Infinity) || (b.span?.to ?? 0) - (a.span?.to ?? 0) || 0

function getOr<K, V>(map: { get(key: K): V | undefined; set(key: K, value: V): unknown }, key: K, make: () => V): V {
  let value = map.get(key)
  if (value === undefined) {
    value = make()
    map.set(key, value)
  }
  return value
}

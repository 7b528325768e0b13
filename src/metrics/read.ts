import { parseSpan, type Span } from './calendar.js'
import { derived } from './expression.js'
import { type FactId, facts, type Kind } from './facts.js'
import {
  bitOf,
  type Book,
  type Cell,
  type Channel,
  getOr,
  type Ledger,
  newBook,
  putInOrder,
  type Reading,
  type Slot,
} from './ledger.js'
import type { Warning } from './result.js'

/** What a key of a row is: a fact of some kind, or (`''`) something that the row says about itself. */
const KEYS = new Map<string, Kind | ''>([
  ...Object.entries(facts).map(([fact, { kind }]) => [fact, kind] as const),
  ...'date brand channel campaign paid post currency provisional observedAt absent'
    .split(' ')
    .map((key) => [key, ''] as const),
])

const ledgers = new WeakMap<object, Map<string, Ledger>>()

/**
 * Reads rows of any kind without ever throwing. Cached by the identity of the array: change data by making a new array.
 *
 * @param own your own brand: its rows and those without a brand are the same
 */
export function read(rows: unknown, own = ''): Ledger {
  // A single row is as cheap to read as to look up, and more likely to be changed in place.
  if (!Array.isArray(rows)) return readAll(rows === null || rows === undefined ? [] : [rows], own)
  let byOwn = ledgers.get(rows)
  if (!byOwn) ledgers.set(rows, (byOwn = new Map()))
  let ledger = byOwn.get(own)
  if (ledger?.length !== rows.length) byOwn.set(own, (ledger = readAll(rows, own)))
  return ledger
}

type Raw = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A cell, until it is filled with the row or rows that it is made of. */
interface Open extends Cell {
  row: Raw | null
  more: Raw[] | null
}

/** Where the rows of a book belong: a slot by its date or post, a cell that is no total by paid and campaign, then likewise. */
interface Places {
  readonly slots: Map<unknown, Slot>
  readonly cells: Map<unknown, Map<unknown, Map<unknown, Open>>>
}

const newReading = (): Reading => ({ values: [], starts: [], paid: 0, at: '', bad: new Map() })
const newMap = <V>() => new Map<unknown, V>()
const newPlaces = (): Places => ({ slots: new Map(), cells: new Map() })
const isTotal = ({ campaign, paid }: Cell): boolean => !campaign && !paid

type Problems = Readonly<Record<'unknown-key' | 'invalid' | 'conflict', Set<string>>>

const byKey = ([a]: [unknown, unknown], [b]: [unknown, unknown]): number => ((a as string) < (b as string) ? -1 : 1)

function readAll(rows: readonly unknown[], own: string): Ledger {
  const brands = new Map<string, Map<unknown, Channel>>()
  const books = new Map<Book, Places>()
  const spans = new Map<unknown, Span | null>()
  const provisional = new Set<number>()
  const problems: Problems = { 'unknown-key': new Set(), invalid: new Set(), conflict: new Set() }
  const { invalid } = problems
  let undated = 0
  let [from, to] = [Infinity, -Infinity]
  const textOf = (value: unknown, key: string): string => {
    if (typeof value === 'string') return value
    if (typeof value === 'number') return `${value}`
    if (value !== null && value !== undefined) invalid.add(key)
    return ''
  }
  /** One object for each span, however it is written. */
  const spanOf = (date: unknown): Span | null => {
    const known = spans.get(date)
    if (known !== undefined) return known
    const parsed = parseSpan(date)
    const span = parsed && getOr(spans, `${parsed.from}:${parsed.to}`, () => parsed)
    if (typeof date === 'string') spans.set(date, span)
    return span
  }

  for (const row of rows) {
    if (!isRecord(row)) {
      invalid.add('row')
      continue
    }
    const { date = null } = row
    const span = date === null ? null : spanOf(date)
    const paid = textOf(row.paid, 'paid')
    // What cannot be placed cannot count: a date that is none, a `paid` that is neither.
    if (!span && date !== null) invalid.add('date')
    else if (paid && paid !== 'organic' && paid !== 'paid') invalid.add('paid')
    else {
      if (span) {
        if (span.from < from) from = span.from
        if (span.to > to) to = span.to
        if (row.provisional === true) provisional.add(span.to)
        // A day that is not over does not count yet; a wider span cannot be split into what does.
        if (row.provisional === true && span.from === span.to) continue
      } else undated++
      const brand = textOf(row.brand, 'brand')
      const id = textOf(row.channel, 'channel')
      const campaign = textOf(row.campaign, 'campaign')
      const post = textOf(row.post, 'post')
      const channels = getOr(brands, brand === own ? '' : brand, newMap<Channel>)
      let channel = channels.get(id)
      if (!channel) channels.set(id, (channel = { id, account: newBook(false), posts: newBook(true) }))
      const book = post ? channel.posts : channel.account
      const { slots, cells } = getOr(books, book, newPlaces)
      // A post is one thing whatever its rows give as date; undated rows of an account are always distinct.
      const place = post || span || undated
      let slot = slots.get(place)
      if (!slot) {
        slot = { i: 0, span, post: book.ofPosts, cells: [] }
        slots.set(place, slot)
        book.slots.push(slot)
      }
      if (post && span && (!slot.span || (span.from - slot.span.from || span.to - slot.span.to) < 0)) slot.span = span
      const group =
        campaign || paid ? getOr(getOr(cells, paid, newMap<Map<unknown, Open>>), campaign, newMap<Open>) : undefined
      let cell = group ? group.get(place) : (slot.cells.find(isTotal) as Open | undefined)
      if (cell) (cell.more ??= []).push(row)
      else {
        cell = { i: 0, campaign, paid, currency: '', row, more: null }
        group?.set(place, cell)
        slot.cells.push(cell)
      }
      const currency = textOf(row.currency, 'currency')
      if (!cell.currency.includes(currency)) cell.currency += cell.currency ? `,${currency}` : currency
    }
  }

  for (const book of books.keys()) fill(book, problems)
  return {
    length: rows.length,
    brands: new Map(
      [...brands].sort(byKey).map(([brand, channels]) => [brand, [...channels].sort(byKey).map(([, one]) => one)]),
    ),
    undated: undated > 0,
    extent: from <= to ? { from, to } : null,
    provisional,
    warnings: Object.entries(problems).flatMap(([code, keys]) =>
      keys.size ? [{ code: code as Warning['code'], keys: [...keys].sort().slice(0, 20) }] : [],
    ),
    scopes: new Map(),
  }
}

/** The latest reading first, those without a time last. */
const byTime = (a: Raw, b: Raw): number => {
  const [one, other] = [timeOf(a), timeOf(b)]
  return one < other ? 1 : one > other ? -1 : 0
}

/** When a row was read; `''` where it does not say. */
const timeOf = ({ observedAt }: Raw): string => (typeof observedAt === 'string' ? observedAt : '')

const byGroup = (a: Cell, b: Cell): number =>
  a.campaign < b.campaign || (a.campaign === b.campaign && a.paid < b.paid) ? -1 : 1

/** Puts a book in order and writes what its rows say into columns. */
function fill(book: Book, problems: Problems): void {
  const { slots, readings } = book
  const pool: number[] = []
  const plan: Record<number, { key: string; kind: Kind | '' | undefined; reading: Reading | undefined }> = []
  let count = 0
  putInOrder(book)
  for (const slot of slots) {
    const cells = slot.cells as Open[]
    // By the alphabet, so that sums do not depend on the order of the rows.
    for (const cell of cells.length > 1 ? cells.sort(byGroup) : cells) {
      if (cells.length > 1 || cell.campaign || cell.paid) book.isPlain = false
      cell.i = count++
      const { row, more } = cell as { row: Raw; more: Raw[] | null }
      cell.row = cell.more = null
      for (const one of more ? [row, ...more].sort(byTime) : [row]) take(one, cell)
    }
  }

  function take(row: Raw, { i, paid }: Cell): void {
    const at = timeOf(row)
    const keys = Object.keys(row)
    for (let place = 0; place < keys.length; place++) {
      const key = keys[place] as string
      note(key, row[key], place, i, paid, at)
    }
    const { absent } = row
    if (!isRecord(absent)) return
    for (const key of Object.keys(absent))
      if (absent[key] === 'zero' && row[key] === undefined) note(key, 0, -1, i, paid, at)
  }

  function note(key: string, value: unknown, place: number, i: number, paid: string, at: string): void {
    // Rows of one source have the same keys in the same order.
    let known = plan[place]
    if (known?.key !== key) {
      const kind = KEYS.get(key)
      if (kind === undefined) problems['unknown-key'].add(key)
      plan[place] = known = { key, kind, reading: undefined }
    }
    const { kind } = known
    if (!kind || value === null || value === undefined) return
    const reading = (known.reading ??= getOr(readings, key as FactId, newReading))
    const { values, starts, bad } = reading
    reading.paid |= bitOf(paid)
    while (values.length <= i) values.push(Number.NaN)
    const held = values[i] as number
    if (!isValid(kind, value)) {
      problems.invalid.add(key)
      if (!bad.has(i)) bad.set(i, 'invalid')
    } else if (isFinite(held)) {
      // What came before was read later, unless it was at the same time or nobody knows when.
      if (at && at !== reading.at) return
      const same =
        kind === 'samples' ? `${pool.slice(starts[i], (starts[i] as number) + held)}` === `${value}` : held === value
      if (same) return
      problems.conflict.add(key)
      bad.set(i, 'conflict')
      values[i] = Number.NaN
    } else if (bad.get(i) !== 'conflict') {
      reading.at = at
      values[i] = typeof value === 'number' ? value + 0 : value.length
      if (typeof value === 'number') return
      starts[i] = pool.length
      for (const time of value) pool.push(time)
    }
  }

  if (pool.length) book.pool = Float64Array.from(pool)
  // A post's rows are one post.
  if (book.ofPosts) getOr(readings, 'posts', () => ({ ...newReading(), values: Array(count).fill(1), paid: 1 }))
  // Fixed for all rows, so that a day that lacks one of the parts is an unknown day and not a smaller one.
  const parts = derived.interactions.of[1].of.filter((part) => readings.has(part))
  book.set = readings.has('interactions') ? 'given' : parts.join('+')
  if (book.set === 'given' || !parts.length) return
  const sums = newReading()
  const read = parts.map((part) => readings.get(part) as Reading)
  for (const { paid } of read) sums.paid |= paid
  for (let i = 0; i < count; i++) {
    let sum = 0
    for (const { values, bad } of read) {
      const value = values[i] ?? Number.NaN
      const reason = value - value !== 0 && sum - sum === 0 && bad.get(i)
      if (reason) sums.bad.set(i, reason)
      sum += value
    }
    sums.values.push(sum)
  }
  readings.set('interactions', sums)
}

type Samples = readonly number[]

function isValid(kind: Kind, value: unknown): value is number | Samples {
  if (kind === 'samples') return Array.isArray(value) && value.every((time) => Number.isFinite(time) && time >= 0)
  // Flows and money may be negative (retractions, losses); a stock, people or a duration may not.
  return Number.isFinite(value) && ((value as number) >= 0 || kind === 'flow' || kind === 'money')
}

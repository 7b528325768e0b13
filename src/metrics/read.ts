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

/** A channel, and the rows of its account and of its posts. */
interface Entry {
  readonly channel: Channel
  readonly rows: readonly [Raw[], Raw[]]
}

const newReading = (count: number): Reading => ({ values: Array(count), starts: [], paid: 0, at: '', bad: new Map() })
const newMap = <V>() => new Map<unknown, V>()
const isTotal = ({ campaign, paid }: Cell): boolean => !campaign && !paid

type Problems = Readonly<Record<'unknown-key' | 'invalid' | 'conflict', Set<string>>>

const byKey = ([a]: [unknown, unknown], [b]: [unknown, unknown]): number => ((a as string) < (b as string) ? -1 : 1)

function readAll(rows: readonly unknown[], own: string): Ledger {
  const brands = new Map<string, Map<unknown, Entry>>()
  const spans = new Map<string | number, Span | null>()
  const provisional = new Set<number>()
  const problems: Problems = { 'unknown-key': new Set(), invalid: new Set(), conflict: new Set() }
  const { invalid } = problems
  let undated = false
  let [from, to] = [Infinity, -Infinity]
  const textOf = (value: unknown, key: string): string => {
    if (typeof value === 'string') return value
    if (typeof value === 'number') return `${value}`
    if (value !== null && value !== undefined) invalid.add(key)
    return ''
  }
  /** One object for each span, however it is written. */
  const spanOf = (date: unknown): Span | null => {
    const known = typeof date === 'string' ? spans.get(date) : undefined
    if (known !== undefined) return known
    const parsed = parseSpan(date)
    const span = parsed && getOr(spans, parsed.from * 1e5 + parsed.to, () => parsed)
    if (typeof date === 'string') spans.set(date, span)
    return span
  }

  for (const row of rows) {
    if (!isRecord(row)) {
      invalid.add('row')
      continue
    }
    const { date = null, provisional: isOpen } = row
    const span = date === null ? null : spanOf(date)
    const paid = textOf(row.paid, 'paid')
    // What cannot be placed cannot count: a date that is none, a `paid` that is neither.
    if (!span && date !== null) invalid.add('date')
    else if (paid && paid !== 'organic' && paid !== 'paid') invalid.add('paid')
    else {
      if (span) {
        if (span.from < from) from = span.from
        if (span.to > to) to = span.to
        if (isOpen === true) provisional.add(span.to)
        // A day that is not over does not count yet; a wider span cannot be split into what does.
        if (isOpen === true && span.from === span.to) continue
      } else undated = true
      const brand = textOf(row.brand, 'brand')
      const id = textOf(row.channel, 'channel')
      const channels = getOr(brands, brand === own ? '' : brand, newMap<Entry>)
      let entry = channels.get(id)
      if (!entry)
        channels.set(id, (entry = { channel: { id, account: newBook(false), posts: newBook(true) }, rows: [[], []] }))
      entry.rows[textOf(row.post, 'post') ? 1 : 0].push(row)
    }
  }

  /** Puts each row into its slot and cell, one book after the other: its places stay in the processor's cache. */
  function place(book: Book, rows: readonly Raw[]): void {
    const slots = new Map<unknown, Slot>()
    const groups = new Map<unknown, Map<unknown, Map<unknown, Open>>>()
    for (const row of rows) {
      const span = row.date === null || row.date === undefined ? null : spanOf(row.date)
      const paid = textOf(row.paid, 'paid')
      const campaign = textOf(row.campaign, 'campaign')
      // A post is one thing whatever its rows give as date; undated rows of an account are always distinct.
      const place = book.ofPosts ? textOf(row.post, 'post') : (span ?? book.slots.length)
      const currency = textOf(row.currency, 'currency')
      const slot = slots.get(place)
      const group =
        campaign || paid ? getOr(getOr(groups, paid, newMap<Map<unknown, Open>>), campaign, newMap<Open>) : undefined
      const [first] = slot?.cells ?? []
      let cell = (group ? group.get(place) : first && !isTotal(first) ? slot?.cells.find(isTotal) : first) as
        | Open
        | undefined
      if (cell) {
        ;(cell.more ??= []).push(row)
        if (!cell.currency.includes(currency)) cell.currency += cell.currency ? `,${currency}` : currency
      } else {
        cell = { i: 0, campaign, paid, currency, row, more: null }
        group?.set(place, cell)
        if (slot) slot.cells.push(cell)
        else {
          const made: Slot = { i: 0, span, post: book.ofPosts, cells: [cell] }
          slots.set(place, made)
          book.slots.push(made)
        }
      }
      if (slot && span && span !== slot.span && book.ofPosts)
        if (!slot.span || (span.from - slot.span.from || span.to - slot.span.to) < 0) slot.span = span
    }
    fill(book, problems)
  }

  const all = [...brands].sort(byKey).map(([brand, channels]) => [brand, [...channels].sort(byKey)] as const)
  for (const [, channels] of all)
    for (const [, { channel, rows }] of channels) {
      if (rows[0].length) place(channel.account, rows[0])
      if (rows[1].length) place(channel.posts, rows[1])
    }
  return {
    length: rows.length,
    brands: new Map(all.map(([brand, channels]) => [brand, channels.map(([, { channel }]) => channel)])),
    undated,
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
  const plan: { key: string; kind: Kind | '' | undefined; reading: Reading | undefined }[] = []
  let [count, width] = [0, 0]
  putInOrder(book)
  for (const { cells } of slots) {
    // By the alphabet, so that sums do not depend on the order of the rows.
    if (cells.length > 1) (cells as Cell[]).sort(byGroup)
    let last: string | undefined
    for (const cell of cells) {
      const { campaign, paid } = cell
      if (cells.length > 1 || campaign || paid) book.isPlain = false
      cell.i = count++
      book.marks.push(campaign || paid ? bitOf(paid) + (campaign === last ? 0 : 8) : 0)
      if (campaign || paid) last = campaign
    }
  }
  for (const { cells } of slots)
    for (const cell of cells as Open[]) {
      const { row, more } = cell as { row: Raw; more: Raw[] | null }
      cell.row = cell.more = null
      if (!more) take(row, cell)
      else {
        // A source is read again and again: what it said earlier counts only where it says less now.
        const all = [row, ...more]
        const latest = all.reduce((a, b) => (timeOf(b) > timeOf(a) ? b : a))
        const known = take(latest, cell)
        const at = timeOf(latest)
        const isOutdated = (one: Raw) => known && timeOf(one) && timeOf(one) < at && says(one)
        for (const one of all.filter((one) => one !== latest && !isOutdated(one)).sort(byTime)) take(one, cell)
      }
    }

  /** Whether a row has the very keys of the one that was taken last. */
  function says(row: Raw): boolean {
    const keys = Object.keys(row)
    if (keys.length !== width) return false
    for (let place = 0; place < width; place++) if (keys[place] !== plan[place]?.key) return false
    return true
  }

  /** @returns whether every fact of the row is known from it */
  function take(row: Raw, { i, paid }: Cell): boolean {
    const at = timeOf(row)
    const keys = Object.keys(row)
    const values = Object.values(row)
    width = keys.length
    let known = true
    for (let place = 0; place < width; place++)
      if (!note(keys[place] as string, values[place], place, i, paid, at)) known = false
    const { absent } = row
    if (!isRecord(absent)) return known
    for (const key of Object.keys(absent))
      if (absent[key] === 'zero' && row[key] === undefined) note(key, 0, width, i, paid, at)
    return false
  }

  function note(key: string, value: unknown, place: number, i: number, paid: string, at: string): boolean {
    // Rows of one source have the same keys in the same order.
    let known = plan[place]
    if (known?.key !== key) {
      const kind = KEYS.get(key)
      if (kind === undefined) problems['unknown-key'].add(key)
      plan[place] = known = { key, kind, reading: undefined }
    }
    const { kind } = known
    if (!kind) return true
    if (value === null || value === undefined) return false
    const reading = (known.reading ??= getOr(readings, key as FactId, () => newReading(count)))
    const { values, starts, bad } = reading
    reading.paid |= bitOf(paid)
    const held = values[i] as number
    if (!isValid(kind, value)) {
      problems.invalid.add(key)
      if (!bad.has(i)) bad.set(i, 'invalid')
    } else if (isFinite(held)) {
      // What came before was read later, unless it was at the same time or nobody knows when.
      if (at && at !== reading.at) return true
      const same =
        kind === 'samples' ? `${pool.slice(starts[i], (starts[i] as number) + held)}` === `${value}` : held === value
      if (same) return true
      problems.conflict.add(key)
      bad.set(i, 'conflict')
      values[i] = Number.NaN
    } else if (bad.get(i) !== 'conflict') {
      reading.at = at
      values[i] = typeof value === 'number' ? value + 0 : value.length
      if (typeof value === 'number') return true
      starts[i] = pool.length
      for (const time of value) pool.push(time)
      return true
    }
    return false
  }

  if (pool.length) book.pool = Float64Array.from(pool)
  // A post's rows are one post.
  if (book.ofPosts) getOr(readings, 'posts', () => ({ ...newReading(0), values: Array(count).fill(1), paid: 1 }))
  // Fixed for all rows, so that a day that lacks one of the parts is an unknown day and not a smaller one.
  const parts = derived.interactions.of[1].of.filter((part) => readings.has(part))
  book.set = readings.has('interactions') ? 'given' : parts.join('+')
  if (book.set === 'given' || !parts.length) return
  const sums = newReading(0)
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

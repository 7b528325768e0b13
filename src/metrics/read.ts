import { parseSpan, type Span } from './calendar.js'
import { derived } from './expression.js'
import { type FactId, facts, isFact } from './facts.js'
import {
  type Book,
  byDate,
  type Cell,
  type Channel,
  getOr,
  type Ledger,
  newBook,
  type Slot,
  type Value,
} from './ledger.js'
import type { Warning } from './result.js'

const DIMENSIONS = [
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
]

const ledgers = new WeakMap<object, Map<string, Ledger>>()

/**
 * Reads rows of any kind without ever throwing. Cached by the identity of the array: change data by making a new array.
 *
 * @param own your own brand: its rows and those without a brand are the same
 */
export function read(rows: unknown, own = ''): Ledger {
  // A single row is as cheap to read as to look up, and more likely to be changed in place.
  if (!Array.isArray(rows)) return readAll(rows === null || rows === undefined ? [] : [rows], own)
  const byOwn = getOr(ledgers, rows, () => new Map<string, Ledger>())
  let ledger = byOwn.get(own)
  if (ledger?.length !== rows.length) byOwn.set(own, (ledger = readAll(rows, own)))
  return ledger
}

type Raw = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value)

/** When a row was read; `''` where it does not say. */
const timeOf = (row: unknown): string => (isRecord(row) && typeof row.observedAt === 'string' ? row.observedAt : '')

/** The latest reading first, those without a time last. */
const byTime = (a: unknown, b: unknown): number => {
  const [one, other] = [timeOf(a), timeOf(b)]
  return one < other ? 1 : one > other ? -1 : 0
}

const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1)

function readAll(rows: readonly unknown[], own: string): Ledger {
  const brands = new Map<string, Map<string, Channel>>()
  const places = new Map<Book, Map<string, Slot>>()
  const spans = new Map<unknown, Span | null>()
  const provisional = new Set<number>()
  const problems = { 'unknown-key': new Set<string>(), invalid: new Set<string>(), conflict: new Set<string>() }
  const { invalid } = problems
  let undated = 0
  let [from, to] = [Infinity, -Infinity]
  const textOf = (value: unknown, key: string): string => {
    if (typeof value === 'string' || typeof value === 'number') return `${value}`
    if (value !== null && value !== undefined) invalid.add(key)
    return ''
  }

  for (const row of [...rows].sort(byTime)) {
    if (!isRecord(row)) {
      invalid.add('row')
      continue
    }
    const span = getOr(spans, row.date, () => parseSpan(row.date))
    const paid = textOf(row.paid, 'paid')
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
      } else undated++
      const brand = textOf(row.brand, 'brand')
      const id = textOf(row.channel, 'channel')
      const campaign = textOf(row.campaign, 'campaign')
      const post = textOf(row.post, 'post')
      const channels = getOr(brands, brand === own ? '' : brand, () => new Map<string, Channel>())
      const channel = getOr(channels, id, () => ({ id, account: newBook(false), posts: newBook(true) }))
      const book = post ? channel.posts : channel.account
      const slots = getOr(places, book, () => new Map<string, Slot>())
      // A post is one thing whatever its rows give as date; undated rows of an account are always distinct.
      const slot = getOr(slots, post || (span ? `${span.from}:${span.to}` : `${undated}`), () => {
        const made: Slot = { span, post: book.ofPosts, cells: [] }
        book.slots.push(made)
        return made
      })
      if (post && span && (!slot.span || (span.from - slot.span.from || span.to - slot.span.to) < 0)) slot.span = span
      let cell = slot.cells.find((one) => one.campaign === campaign && one.paid === paid)
      if (!cell) slot.cells.push((cell = { campaign, paid, currency: '', values: {} }))
      readFacts(row, cell, book, problems)
      const currency = textOf(row.currency, 'currency')
      if (!cell.currency.includes(currency)) cell.currency = cell.currency ? `${cell.currency},${currency}` : currency
    }
  }

  for (const book of places.keys()) complete(book)
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
    memo: new Map(),
  }
}

type Problems = Readonly<Record<'unknown-key' | 'invalid' | 'conflict', Set<string>>>

function readFacts(row: Raw, cell: Cell, { reports }: Book, problems: Problems): void {
  const at = timeOf(row)
  const note = (key: string, value: unknown): void => {
    if (!isFact(key)) {
      if (!DIMENSIONS.includes(key)) problems['unknown-key'].add(key)
    } else if (value !== null && value !== undefined) {
      getOr(reports, key, () => new Set<string>()).add(cell.paid)
      if (!isValid(key, value)) {
        problems.invalid.add(key)
        cell.bad = { [key]: 'invalid', ...cell.bad }
      } else if (!take(cell, key, typeof value === 'number' ? value + 0 : value, at)) {
        problems.conflict.add(key)
        cell.bad = { ...cell.bad, [key]: 'conflict' }
        delete cell.values[key]
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

/**
 * Takes a value into a cell. Rows come with the latest reading first, so that what is there already counts.
 *
 * @returns false where one read at the same time, or one without a time, contradicts it
 */
function take(cell: Cell, fact: FactId, value: Value, at: string): boolean {
  if (cell.bad?.[fact] === 'conflict') return false
  const held = cell.values[fact]
  if (held !== undefined) return (at && at !== cell.at?.[fact]) || String(held) === String(value)
  cell.values[fact] = value
  if (at) (cell.at ??= {})[fact] = at
  return true
}

/** Puts a book in order and works out what its rows leave to be worked out. */
function complete(book: Book): void {
  const { slots, reports, ofPosts } = book
  slots.sort(byDate)
  // A post's rows are one post.
  if (ofPosts) getOr(reports, 'posts', () => new Set())
  // Fixed for all rows, so that a day that lacks one of the parts is an unknown day and not a smaller one.
  const parts = derived.interactions.of[1].of.filter((part) => reports.has(part))
  book.set = reports.has('interactions') ? 'given' : parts.join('+')
  if (book.set === 'given' || !parts.length) return
  reports.set('interactions', new Set(parts.flatMap((part) => [...(reports.get(part) ?? [])])))
  for (const { cells } of slots) {
    for (const cell of cells) {
      const { values, bad } = cell
      const unknown = parts.find((part) => values[part] === undefined)
      const reason = unknown && bad?.[unknown]
      if (reason) cell.bad = { ...bad, interactions: reason }
      else if (!unknown) values.interactions = parts.reduce((sum, part) => sum + (values[part] as number), 0)
    }
  }
}

import { parseSpan, type Span } from './calendar.js'
import { fill, isRecord, type Open, type Problems, type Raw } from './fill.js'
import { type Book, type Cell, type Channel, getOr, type Ledger, newBook, type Slot } from './ledger.js'
import type { Warning } from './result.js'

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

/** A channel, and the rows of its account and of its posts. */
interface Entry {
  readonly channel: Channel
  readonly rows: readonly [Raw[], Raw[]]
}

const newMap = <V>() => new Map<unknown, V>()
const isTotal = ({ campaign, paid }: Cell): boolean => !campaign && !paid

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
      const place = book.ofPosts ? `${row.post}` : (span ?? book.slots.length)
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
      if (book.ofPosts && slot && span)
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

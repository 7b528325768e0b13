import { accountId } from '../model/channels.js'
import { isFact } from '../model/facts.js'
import { isOutlier, parseRowDate, toDateString } from '../time/calendar.js'
import { readTime } from '../time/readTime.js'
import { contains, daysIn, type Span } from '../model/span.js'
import { formatOf } from './formatOf.js'
import { noteRows, watchRows } from './inPlace.js'
import { isList, plainRows } from './plainRow.js'
import {
  countOf,
  isRecord,
  isText,
  MOST_KEYS,
  noteKey,
  type Open,
  type Problems,
  type Raw,
  textOf,
  writeColumns,
} from './writeColumns.js'
import { type Book, type Segment, type Channel, type Ledger, newBook, newScopes, type Cell } from './ledger.js'
import { type Cache, getOr, recent } from '../model/memo.js'
import type { Warning } from '../model/result.js'
import type { Row, Rows } from '../model/row.js'

/** What is known of an array of rows. */
interface Kept {
  /** The very array, or where something in it throws a copy of it. */
  readonly rows: readonly unknown[]
  /** Its rows as they stand, whoever's brand is your own. */
  readonly ledger: Ledger
  readonly byOwn: Cache<string, Ledger>
}

const ledgers = new WeakMap<object, Kept>()

/** So many of your own brands are remembered of an array: a report shows each brand as its own, one after the other. */
const MOST_OWN = 8

/**
 * Reads rows of any kind without ever throwing. Cached by the identity of the array: change data by making a new array.
 *
 * @param own your own brand: its rows and those without a brand are the same
 */
export function read(rows: unknown, own = ''): Ledger {
  // A single row is as cheap to read as to look up, and more likely to be changed in place.
  if (!isList(rows)) return readSafely(listOf(rows), own).ledger
  const { rows: readable, ledger, byOwn } = keep(rows)
  return ledger.brands.has(own) && own ? getOr(byOwn, own, () => asOwn(ledger, own) ?? readAll(readable, own)) : ledger
}

/** The rows as a list of which none throws when it is read: the very array, wherever that is one. */
export function rowsIn(given: Rows | null | undefined): readonly Row[] {
  return keep(isList(given) ? given : listOf(given)).rows as readonly Row[]
}

const listOf = (row: unknown): readonly unknown[] => (row === null || row === undefined ? [] : [row])

function keep(rows: readonly unknown[]): Kept {
  const kept = ledgers.get(rows)
  if (kept?.ledger.length === rows.length) {
    watchRows(rows)
    return kept
  }
  const made: Kept = { ...readSafely(rows, ''), byOwn: recent(MOST_OWN) }
  ledgers.set(rows, made)
  noteRows(rows)
  return made
}

/** Getters and proxies throw what they will. They are rare, so rows are copied only where one has. */
function readSafely(rows: readonly unknown[], own: string): Pick<Kept, 'rows' | 'ledger'> {
  try {
    return { rows, ledger: readAll(rows, own) }
  } catch {
    const copies = plainRows(rows)
    return { rows: copies, ledger: readAll(copies, own) }
  }
}

/** The same rows where a brand of theirs is your own; `null` where other rows of yours have no brand, which are to be read together. */
function asOwn(ledger: Ledger, own: string): Ledger | null {
  if (ledger.brands.has('')) return null
  const others = [...ledger.brands].filter(([brand]) => brand !== own)
  const brands = new Map([['', ledger.brands.get(own) ?? []] as const, ...others])
  return { ...ledger, brands, scopes: newScopes(ledger.length) }
}

/** A channel, and the rows of its account and of its posts. */
interface Entry {
  readonly channel: { -readonly [K in keyof Channel]: Channel[K] }
  readonly rows: readonly [Raw[], Raw[]]
  /** Rows that only say what the channel reports. */
  readonly reports: readonly [Raw[], Raw[]]
}

const newMap = <V>() => new Map<unknown, V>()
const isTotal = ({ campaign, paid }: Segment): boolean => !campaign && !paid

const byKey = ([a]: [unknown, unknown], [b]: [unknown, unknown]): number => ((a as string) < (b as string) ? -1 : 1)

function readAll(rows: readonly unknown[], own: string): Ledger {
  const problems: Problems = {
    'unknown-key': new Set(),
    invalid: new Set(),
    'outlier-date': new Set(),
    conflict: new Set(),
    'post-days': new Set(),
  }
  const reader: Reader = {
    own,
    problems,
    spans: new Map(),
    brands: new Map(),
    provisional: new Set(),
    undated: false,
    extent: null,
    beyond: null,
    reported: null,
  }
  for (const row of rows) sortIn(reader, row)
  const { brands, provisional, undated, extent, beyond, reported } = reader
  // Where all dates are of such years they are meant.
  if (!extent) problems['outlier-date'].clear()
  const all = [...brands].sort(byKey).map(([brand, channels]) => [brand, [...channels].sort(byKey)] as const)
  for (const [brand, channels] of all)
    for (const [id, { channel, rows, reports }] of channels) {
      const whole = id === channel.network ? undefined : brands.get(brand as string)?.get(channel.network)
      whole?.channel.accounts.push(channel)
      if (rows[0].length || reports[0].length) placeAll(reader, (channel.account = newBook(false)), rows[0], reports[0])
      if (rows[1].length || reports[1].length) placeAll(reader, (channel.posts = newBook(true)), rows[1], reports[1])
    }
  return {
    length: rows.length,
    brands: new Map(all.map(([brand, channels]) => [brand, channels.map(([, { channel }]) => channel)])),
    undated,
    extent: extent ?? beyond ?? reported,
    provisional,
    warnings: Object.entries(problems).flatMap(([code, keys]) =>
      keys.size ? [{ code: code as Warning['code'], keys: [...keys].sort().slice(0, MOST_KEYS) }] : [],
    ),
    scopes: newScopes(rows.length),
  }
}

/** What is found out while rows are read. */
interface Reader {
  readonly own: string
  readonly problems: Problems
  /** One object for each span, however it is written: under its text and under its days. */
  readonly spans: Map<string | number, Span | null>
  readonly brands: Map<string, Map<unknown, Entry>>
  readonly provisional: Set<number>
  undated: boolean
  /** From the first to the last day; of dates that can hardly be meant apart. */
  extent: Span | null
  beyond: Span | null
  /** The days since which there are rows that are not here. Without others, a period is one of days that nothing is known of. */
  reported: Span | null
}

/** What says where a row belongs. */
const PLACES = ['brand', 'channel', 'account', 'campaign', 'paid', 'post'] as const

/**
 * What a row says of where it belongs and cannot be used: an id that may be several, and a post that is none, without which
 * a lifetime would be a day's figure.
 */
const unreadPlace = (row: Raw): string | undefined =>
  isText(row.post ?? '') ? PLACES.find((key) => typeof row[key] === 'number' && !isText(row[key])) : 'post'

/** The days that a row is for: of a span that was read before its end, those up to then. `null` where they cannot be told. */
function spanOf(reader: Reader, { date, days, observedAt, post }: Raw): Span | null {
  const span = spanOfDate(reader, date)
  if (span && days !== null && days !== undefined) return (post ?? '') === '' ? spanOfList(reader, days, span) : null
  if (!span || span.from === span.to || observedAt === null || observedAt === undefined || post) return span
  const day = Math.floor(readTime(observedAt) / DAY)
  return day >= span.from && day < span.to ? spanOfDays(reader, span.from, day) : span
}

/** Of days that are each once, and of the row's date: themselves. */
function spanOfList(reader: Reader, list: unknown, date: Span): Span | null {
  const spans = isList(list) ? list.map((day) => spanOfDate(reader, day)) : []
  if (spans.some((span) => !span || span.from < span.to || !contains(date, span))) return null
  const all = new Set(spans.map((span) => (span as Span).from).sort((a, b) => a - b))
  if (!all.size || all.size < spans.length) return null
  const days = [...all]
  const [from, to] = [days[0], days.at(-1)] as [number, number]
  return from < to ? getOr(reader.spans, `days ${days}`, () => ({ from, to, days: all })) : spanOfDays(reader, from, to)
}

const DAY = 86_400_000

/** One object for the same days, however they are written. */
const spanOfDays = ({ spans }: Reader, from: number, to: number): Span =>
  getOr(spans, from * 1e5 + to, (): Span | null => ({ from, to })) as Span

function spanOfDate(reader: Reader, date: unknown): Span | null {
  const { spans } = reader
  const known = typeof date === 'string' ? spans.get(date) : undefined
  if (known !== undefined) return known
  const parsed = parseRowDate(date)
  const span = parsed && spanOfDays(reader, parsed.from, parsed.to)
  if (typeof date === 'string') spans.set(date, span)
  return span
}

/**
 * Whether something is a row. A text, a promise or a set is none, and neither is an answer that holds its rows under a key
 * of its own.
 */
function isRow(given: unknown): given is Raw {
  if (!isRecord(given)) return false
  if (given.date !== undefined) return true
  if (Symbol.iterator in given || 'then' in given) return false
  return (
    Object.keys(given).some((key) => isFact(key) || key === 'reports') ||
    !Object.values(given).some((value) => typeof value === 'object')
  )
}

/** Finds the channel that a row belongs to. What cannot be placed cannot count. */
function sortIn(reader: Reader, row: unknown): void {
  const { invalid } = reader.problems
  if (!isRow(row)) {
    invalid.add('row')
    return
  }
  const { date = null, provisional } = row
  const span = date === null ? null : spanOf(reader, row)
  const unread = unreadIn(reader, row, span)
  if (unread) {
    invalid.add(unread)
    return
  }
  const place = textOf(reader.problems, row.post, 'post') ? 1 : 0
  if (isWitness(row)) {
    const { channel, reports } = entryOf(reader, row)
    reports[place].push(row)
    if (span) {
      channel.since = Math.min(channel.since ?? Infinity, span.from)
      reader.reported = widened(reader.reported, span)
    }
    return
  }
  // A day that is not over does not count yet; a wider span counts as far as it goes.
  const isOpenDay = provisional === true && !!span && (span.from === span.to || !!span.days)
  if (span) noteSpan(reader, span, isOpenDay)
  else reader.undated = true
  if (!isOpenDay) entryOf(reader, row).rows[place].push(row)
}

/** What of a row cannot be used, without which it cannot be placed. */
function unreadIn(reader: Reader, row: Raw, span: Span | null): string | undefined {
  const { date = null, days = null, paid } = row
  if (!span && days !== null && (date === null || spanOfDate(reader, date))) return 'days'
  if (!span && date !== null) return 'date'
  if (paid && paid !== 'organic' && paid !== 'paid') return 'paid'
  return unreadPlace(row) ?? (Number.isInteger(countOf(row)) && countOf(row) > 0 ? undefined : 'cells')
}

/** Whether a row says nothing but what its channel reports. */
export const isWitness = (row: Pick<Row, 'reports'> | Raw): boolean =>
  row.reports !== null && row.reports !== undefined && !Object.keys(row).some((key) => isFact(key) || key === 'sums')

/** Of channels without rows of their own, and those without posts: most have one of the two, and a book is large. */
const NO_ROWS = newBook(false)
const NO_POSTS = newBook(true)

function entryOf(reader: Reader, row: Raw): Entry {
  const brand = textOf(reader.problems, row.brand, 'brand')
  const network = textOf(reader.problems, row.channel, 'channel')
  const account = textOf(reader.problems, row.account, 'account')
  const id = accountId(network, account)
  const channels = getOr(reader.brands, brand === reader.own ? '' : brand, newMap<Entry>)
  return getOr(channels, id, () => ({
    channel: { id, network, accounts: [], account: NO_ROWS, posts: NO_POSTS },
    rows: [[], []],
    reports: [[], []],
  }))
}

function noteSpan(reader: Reader, span: Span, isOpen: boolean): void {
  const isBeyond = isOutlier(span)
  const kind = isBeyond ? 'beyond' : 'extent'
  reader[kind] = widened(reader[kind], span)
  if (isBeyond) {
    const end = isOutlier({ from: span.from, to: span.from }) ? span.from : span.to
    noteKey(reader.problems['outlier-date'], toDateString(end))
  }
  if (isOpen) for (const day of daysIn(span)) reader.provisional.add(day)
}

const widened = (all: Span | null, span: Span): Span =>
  all && span.from >= all.from && span.to <= all.to
    ? all
    : { from: Math.min(span.from, all?.from ?? span.from), to: Math.max(span.to, all?.to ?? span.to) }

/** Where the rows of a book are put while they are read. */
interface Places {
  readonly book: Book
  readonly cells: Map<unknown, Cell>
  readonly groups: Map<unknown, Map<unknown, Map<unknown, Open>>>
  /** The rows of posts that say a format. */
  readonly formats: Map<Cell, Raw[]>
  /** The cells of each wide date as it is written: several where it was read before its end. */
  readonly readings: Map<Span | null, Set<Cell>>
}

/** Puts each row into its cell and segment, one book after the other: its places stay in the processor's cache. */
function placeAll(reader: Reader, book: Book, rows: readonly Raw[], reports: readonly Raw[]): void {
  const places: Places = { book, cells: new Map(), groups: new Map(), formats: new Map(), readings: new Map() }
  for (const row of rows) {
    place(reader, places, row)
    const cell =
      book.ofPosts && textOf(reader.problems, row.format, 'format') && places.cells.get(keyOfPost(reader, row))
    if (cell) getOr(places.formats, cell, () => []).push(row)
  }
  for (const [cell, said] of places.formats) cell.format = formatOf(said, reader.problems)
  writeColumns(
    book,
    reader.problems,
    [...places.readings.values()].map((cells) => [...cells]),
    reports,
  )
}

function place(reader: Reader, places: Places, row: Raw): void {
  const { book, cells, groups } = places
  const span = row.date === null || row.date === undefined ? null : spanOf(reader, row)
  const paid = textOf(reader.problems, row.paid, 'paid')
  const campaign = textOf(reader.problems, row.campaign, 'campaign')
  // A post is one thing whatever its rows give as date; undated rows of an account are always distinct.
  const key = book.ofPosts ? keyOfPost(reader, row) : (span ?? book.cells.length)
  const cell = cells.get(key)
  const group =
    campaign || paid ? getOr(getOr(groups, paid, newMap<Map<unknown, Open>>), campaign, newMap<Open>) : undefined
  const segment = group ? group.get(key) : totalOf(cell)
  if (segment) (segment.more ??= []).push(row)
  else {
    const made: Open = { i: 0, campaign, paid, row, more: null }
    group?.set(key, made)
    if (cell) cell.segments.push(made)
    else {
      const id = book.ofPosts ? `${row.post}` : ''
      const first: Cell = { i: 0, span, post: book.ofPosts, id, format: '', segments: [made] }
      if (book.ofPosts && countOf(row) > 1) first.count = countOf(row)
      cells.set(key, first)
      book.cells.push(first)
    }
  }
  if (!span) return
  const its = cells.get(key) as Cell
  if (its.post) noteDateOfPost(its, span)
  // A single day that nobody says when it was read is what it is.
  else if (span.from < span.to || row.observedAt) noteReading(places, its, spanOfDate(reader, row.date) as Span, row)
}

/** What makes rows one post. Several posts in one row are those of their days, and of no other row that counts others. */
function keyOfPost(reader: Reader, row: Raw): string {
  const span = countOf(row) > 1 ? spanOf(reader, row) : undefined
  return span === undefined ? `${row.post}` : `${row.post}\n${countOf(row)} ${span?.from} ${span?.to}`
}

/** Another day of the same post. */
function noteDateOfPost(cell: Cell, span: Span): void {
  if (cell.span && cell.span !== span) (cell.dates ??= new Set([cell.span])).add(span)
  if (isEarlier(span, cell.span)) cell.span = span
}

/** What a row says of a span of days: that it is not over, and beside which other readings of it the row stands. */
function noteReading({ readings }: Places, cell: Cell, written: Span, { provisional, observedAt }: Raw): void {
  const { from, to, days } = cell.span as Span
  if (written.from === written.to || days) return
  const isUntold = provisional === true && Number.isNaN(readTime(observedAt ?? Number.NaN))
  const until = isUntold ? from - 1 : to
  if (isUntold || to < written.to) cell.until = Math.min(until, cell.until ?? until)
  getOr(readings, written, () => new Set<Cell>()).add(cell)
}

/** The segment of a cell that is of no campaign and neither organic nor paid, if it has one yet. */
function totalOf(cell: Cell | undefined): Open | undefined {
  const [first] = cell?.segments ?? []
  return (first && !isTotal(first) ? cell?.segments.find(isTotal) : first) as Open | undefined
}

const isEarlier = (span: Span, other: Span | null): boolean =>
  !other || (span.from - other.from || span.to - other.to) < 0

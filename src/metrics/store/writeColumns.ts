import { type FactId, facts, isFact, type Kind } from '../model/facts.js'
import { derivedSums, type FactTraits, factTraits } from '../model/factTraits.js'
import { getOr } from '../model/memo.js'
import type { Span } from '../model/span.js'
import { parseRowDate } from '../time/calendar.js'
import { readTime } from '../time/readTime.js'
import { isList } from './plainRow.js'
import {
  bitOf,
  type Book,
  byGroup,
  CAMPAIGN_BEGINS,
  type Cell,
  putInOrder,
  isWhole,
  sizeOf,
  type Segment,
  type SegmentColumn,
} from './ledger.js'

/** A row as it comes. */
export type Raw = Readonly<Record<string, unknown>>

export const isRecord = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** How many posts or campaigns a row stands for. */
export const countOf = ({ cells }: Raw): number => (cells as number | null | undefined) ?? 1

/** A segment, until it is filled with the row or rows that it is made of. */
export interface Open extends Segment {
  row: Raw | null
  more: Raw[] | null
}

/** A warning names so many keys at the most. */
export const MOST_KEYS = 20

/** Keys of rows that something is wrong with. */
export type Problems = Readonly<
  Record<'unknown-key' | 'invalid' | 'outlier-date' | 'conflict' | 'post-days', Set<string>>
>

/** Beyond 2^53 several ids are one number, and which one was meant is lost. */
export const isText = (value: unknown): value is string | number =>
  typeof value === 'string' || (typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER)

export function textOf({ invalid }: Problems, value: unknown, key: string): string {
  if (isText(value)) return `${value}`
  if (value !== null && value !== undefined) invalid.add(key)
  return ''
}

/** What a key of a row is: a fact of some kind, or (`''`) something that the row says about itself. */
const KEYS = new Map<string, Kind | ''>([
  ...Object.entries(facts).map(([fact, { kind }]) => [fact, kind] as const),
  ...'date brand channel account campaign paid post format currency provisional sampled observedAt absent cells days sums most reports'
    .split(' ')
    .map((key) => [key, ''] as const),
])

const allTraits = Object.entries(factTraits) as [FactId, FactTraits][]

const newColumn = (count: number): SegmentColumn => ({
  values: Array(count),
  most: new Map(),
  starts: [],
  currencies: [],
  paid: 0,
  at: Number.NEGATIVE_INFINITY,
  bad: new Map(),
  invalid: new Set(),
})

/** When rows say that they were read, under the text that says it: many rows are read at one time. */
type Times = Map<unknown, number>

export const NO_TIME = Number.NEGATIVE_INFINITY

/** When a row was read, in milliseconds; before everything else where it does not say. */
export function timeOf({ times, problems }: Pick<Writer, 'times' | 'problems'>, { observedAt }: Raw): number {
  if (observedAt === null || observedAt === undefined) return NO_TIME
  const key = observedAt instanceof Date ? observedAt.getTime() : observedAt
  return getOr(times, key, () => {
    const time = readTime(observedAt)
    if (!Number.isFinite(time)) problems.invalid.add('observedAt')
    return Number.isFinite(time) ? time : NO_TIME
  })
}

/** Not by their difference: two rows that do not say have none. */
const compareTimes = (a: number, b: number): number => Number(a > b) - Number(a < b)

/**
 * Puts a book in order and writes what its rows say into columns.
 *
 * @param readings of each date of several days the cells that were read of it
 * @param reports rows that only say what the channel reports
 */
export function writeColumns(
  book: Book,
  problems: Problems,
  readings: readonly Cell[][],
  reports: readonly Raw[],
): void {
  putInOrder(book)
  const count = numberSegments(book)
  const writer: Writer = { book, problems, count, pool: [], keys: [], width: 0, times: new Map() }
  for (const { segments } of book.cells) for (const segment of segments as Open[]) writeSegment(writer, segment)
  for (const row of reports) writeReports(writer, row)
  refuseSplit(book, problems)
  for (const cells of readings) if (cells.length > 1) dropOutdated(book, cells)
  if (writer.pool.length) book.pool = Float64Array.from(writer.pool)
  if (book.ofPosts) writeConstants(book)
  for (const [fact, { noneWithout }] of allTraits) if (noneWithout) writeNone(book, count, fact, noneWithout)
  for (const [fact, parts] of derivedSums) writeSum(book, count, fact, parts)
}

/** A post is one, in however many segments: boosted, it has organic figures and paid ones. */
function writeConstants({ cells, bySegment, columns }: Book): void {
  for (const [fact, value] of POST_CONSTANTS) {
    if (bySegment.has(fact)) continue
    const values = cells.flatMap((cell) => cell.segments.map(() => value * sizeOf(cell)))
    bySegment.set(fact, { ...newColumn(0), values, paid: 1 })
    columns.set(fact, {
      exact: cells.map((cell) => value * sizeOf(cell)),
      odd: new Map(),
      warnings: new Map(),
      full: true,
    })
  }
}

/** Where nobody was answered there are no response times, whether a row says so or not; who never lists any says nothing. */
function writeNone({ bySegment }: Book, count: number, fact: FactId, taken: FactId): void {
  const { values = [], paid = 0 } = bySegment.get(taken) ?? {}
  if (!values.includes(0) || (!bySegment.has(fact) && values.some((value) => value > 0))) return
  const column = getOr(bySegment, fact, () => newColumn(count))
  column.paid |= paid
  values.forEach((value, i) => {
    if (value === 0 && !column.bad.has(i)) column.values[i] ??= 0
  })
}

/** Figures of one post on several days are no lifetimes: which of them is the whole cannot be told. */
function refuseSplit({ split, bySegment }: Book, problems: Problems): void {
  for (const { segments } of split)
    for (const [fact, { values, bad }] of bySegment)
      for (const { i } of segments)
        if (isFinite(values[i] as number)) {
          values[i] = Number.NaN
          bad.set(i, 'conflict')
          problems.conflict.add(fact)
          problems['post-days'].add(fact)
        }
}

/** Of a span that was read several times, what an earlier reading says counts only where no later one says it. */
function dropOutdated({ bySegment }: Book, readings: Cell[]): void {
  const endOf = ({ span }: Cell) => (span as Span).to
  const segments = readings.sort((a, b) => endOf(b) - endOf(a)).flatMap((cell) => cell.segments)
  for (const { values, bad } of bySegment.values()) {
    const said = new Set<string>()
    for (const { i, campaign, paid } of segments) {
      const key = `${paid} ${campaign}`
      if (said.has(key)) values[i] = Number.NaN
      else if (isFinite(values[i] as number) || bad.get(i) === 'conflict') said.add(key)
    }
  }
}

/** What a post's row is by itself: one post. */
const POST_CONSTANTS = allTraits.flatMap(([fact, { inPosts }]) =>
  typeof inPosts === 'number' ? [[fact, inPosts] as const] : [],
)

/** Gives each segment its place in the columns. @returns how many there are */
function numberSegments(book: Book): number {
  let count = 0
  for (const cell of book.cells) {
    const { segments } = cell
    if (!isWhole(cell)) book.isPlain = false
    // By the alphabet, so that sums do not depend on the order of the rows.
    if (segments.length > 1) segments.sort(byGroup)
    let last: string | undefined
    for (const segment of segments) {
      const { campaign, paid } = segment
      const isTotal = !campaign && !paid
      segment.i = count++
      book.segmentFlags.push(isTotal ? 0 : bitOf(paid) + (campaign === last ? 0 : CAMPAIGN_BEGINS))
      if (!isTotal) last = campaign
    }
  }
  return count
}

/** A key of the row that was read last, with what it means. */
interface KnownKey {
  readonly key: string
  readonly kind: Kind | '' | undefined
  column: SegmentColumn | undefined
}

interface Writer {
  readonly book: Book
  readonly problems: Problems
  /** How many segments there are. */
  readonly count: number
  /** All samples, one after the other. */
  readonly pool: number[]
  /** The keys of the row that was read last: rows of one source have the same keys in the same order. */
  readonly keys: KnownKey[]
  /** How many of them are that row's. */
  width: number
  readonly times: Times
}

/** Writes a segment from the row or rows that it is made of. */
function writeSegment(writer: Writer, segment: Open): void {
  const { row, more } = segment as { row: Raw; more: Raw[] | null }
  segment.row = segment.more = null
  if (!more) {
    writeRow(writer, row, segment)
    return
  }
  // A source is read again and again: what it said earlier counts only where it says less now. What it left out as zero is
  // no key of the row.
  const all = [row, ...more]
  const timeOfRow = (one: Raw) => timeOf(writer, one)
  const latest = all.reduce((a, b) => (timeOfRow(b) > timeOfRow(a) ? b : a))
  const isComplete = writeRow(writer, latest, segment)
  const at = timeOfRow(latest)
  const isOutdated = (one: Raw) =>
    isComplete && !one.absent && timeOfRow(one) > NO_TIME && timeOfRow(one) < at && hasSameKeys(writer, one)
  // What was read last comes first, what does not say when it was read last.
  const rest = all
    .filter((one) => one !== latest && !isOutdated(one))
    .sort((a, b) => compareTimes(timeOfRow(b), timeOfRow(a)))
  for (const one of rest) writeRow(writer, one, segment)
}

/** Whether a row has the very keys of the one that was written last. */
function hasSameKeys({ keys: known, width }: Writer, row: Raw): boolean {
  const keys = Object.keys(row)
  if (keys.length !== width) return false
  for (let place = 0; place < keys.length; place++) if (keys[place] !== known[place]?.key) return false
  return true
}

/** @returns whether every fact of the row is known from it */
function writeRow(writer: Writer, row: Raw, { i, paid }: Segment): boolean {
  const at = timeOf(writer, row)
  if (row.sampled === true) writer.book.sampled.add(i)
  const bit = bitOf(paid)
  const keys = Object.keys(row)
  const values = Object.values(row)
  writer.width = keys.length
  const isOfSeveral = countOf(row) > 1 || (isList(row.days) && row.days.length > 1)
  let isComplete = true
  for (let place = 0; place < keys.length; place++) {
    const known = knownKey(writer, keys[place] as string, place)
    // What is no sum is no figure of several.
    const value =
      isOfSeveral && IS_NO_SUM.has(known.kind) && (values[place] ?? null) !== null ? Number.NaN : values[place]
    if (known.kind && !writeFact(writer, known, value, row, i, bit, at)) isComplete = false
  }
  if (isOfSeveral) writeSums(writer, row, i, bit, at)
  writeReports(writer, row)
  const { absent } = row
  if (isRecord(absent))
    for (const key of Object.keys(absent))
      if (absent[key] === 'zero' && row[key] === undefined) {
        const known = newKey(writer, key)
        if (known.kind) writeFact(writer, known, 0, row, i, bit, at)
      }
  return isComplete
}

/** The kinds of which a row that stands for several knows no figure. */
const IS_NO_SUM: ReadonlySet<string | undefined> = new Set(['opening', 'closing', 'unique', 'estimate', 'context'])

/** What the row says of each day, post or campaign that it stands for, added up. */
function writeSums(writer: Writer, row: Raw, i: number, bit: number, at: number): void {
  const { book, problems, count } = writer
  const { invalid } = problems
  if (!book.ofPosts && countOf(row) > 1) book.several.add(i)
  const recordAt = (key: string): Raw => {
    const said = row[key] ?? {}
    if (isRecord(said)) return said
    invalid.add(key)
    return {}
  }
  const [sums, most] = [recordAt('sums'), recordAt('most')]
  for (const [key, sum] of Object.entries(sums)) {
    const kind = KEYS.get(key)
    if (kind && kind !== 'context' && IS_NO_SUM.has(kind)) {
      const known = newKey(writer, key)
      const largest = most[key] ?? 0
      // Of what is no sum there is no largest either: that is said of the sum.
      const isMost = isValid(kind, largest) && !((largest as number) > Math.max(0, sum as number))
      if (!isMost) invalid.add('most')
      if (writeFact(writer, known, sum, row, i, bit, at)) known.column?.most.set(i, isMost ? (largest as number) : 0)
    } else if (key[0] === '[') {
      const column = getOr(book.sums, key, () => newColumn(count))
      writeValue(writer, { key: 'sums', kind: 'flow', column }, sum, i, bit, at)
    } else invalid.add('sums')
  }
}

/** What a row says that its channel reports, and since when. */
function writeReports({ book, problems, count }: Writer, { reports, paid, date }: Raw): void {
  if (reports === null || reports === undefined) return
  const since = parseRowDate(date)?.from ?? Infinity
  for (const fact of isList(reports) ? reports : [reports])
    if (isFact(fact as string)) {
      getOr(book.bySegment, fact as FactId, () => newColumn(count)).paid |= bitOf(paid as string)
      book.since.set(fact as FactId, Math.min(since, book.since.get(fact as FactId) ?? Infinity))
    } else problems.invalid.add('reports')
}

/** @returns as `writeValue` does. Money is in the currency of the row that says it: the rest of the segment may have another. */
function writeFact(
  writer: Writer,
  known: KnownKey,
  value: unknown,
  row: Raw,
  i: number,
  bit: number,
  at: number,
): boolean {
  const isTaken = writeValue(writer, known, value, i, bit, at)
  const { kind, column } = known
  if (kind !== 'money' || !column || column.values[i] !== value || (at > NO_TIME && at !== column.at)) return isTaken
  const currency = textOf(writer.problems, row.currency, 'currency').toUpperCase().replaceAll(',', ' ')
  const said = column.currencies[i]
  if (!said) column.currencies[i] = currency
  // A third one says no more than two do.
  else if (currency && currency !== said && !said.includes(',')) column.currencies[i] = `${said},${currency}`
  return isTaken
}

function knownKey(writer: Writer, key: string, place: number): KnownKey {
  const known = writer.keys[place]
  return known?.key === key ? known : (writer.keys[place] = newKey(writer, key))
}

function newKey({ problems }: Writer, key: string): KnownKey {
  const kind = KEYS.get(key)
  if (kind === undefined) noteKey(problems['unknown-key'], key)
  return { key, kind, column: undefined }
}

/** Rows that are turned on their side have a key for each day or person: only those that would be named are kept. */
export function noteKey(keys: Set<string>, key: string): void {
  keys.add(key)
  if (keys.size >= 50 * MOST_KEYS) for (const one of [...keys].sort().slice(MOST_KEYS)) keys.delete(one)
}

/** @returns whether the value could be taken, or one that was read later stands already */
function writeValue(writer: Writer, known: KnownKey, value: unknown, i: number, bit: number, at: number): boolean {
  if (value === null || value === undefined) return false
  const { book, count, pool } = writer
  const column = (known.column ??= getOr(book.bySegment, known.key as FactId, () => newColumn(count)))
  column.paid |= bit
  const held = column.values[i] as number
  const isHeld = isFinite(held)
  // What came before was read later, unless it was at the same time or nobody knows when; so were two that contradict each other.
  if ((isHeld || column.bad.get(i) === 'conflict') && at > NO_TIME && at !== column.at) return true
  if (isHeld || !isValid(known.kind as Kind, value)) return refuse(writer, known, value, i, isHeld)
  if (column.bad.get(i) === 'conflict') return false
  column.at = at
  if (typeof value === 'number') {
    column.values[i] = value + 0
    return true
  }
  column.values[i] = value.length
  column.starts[i] = pool.length
  for (const time of value) pool.push(time)
  return true
}

/** Of a value that cannot be used, or that stands beside another: notes what is wrong, if anything is. */
function refuse({ problems, pool }: Writer, known: KnownKey, value: unknown, i: number, isHeld: boolean): false {
  const { key, kind } = known
  const { values, starts, bad, invalid } = known.column as SegmentColumn
  const held = values[i] as number
  if (!isValid(kind as Kind, value)) {
    problems.invalid.add(key)
    invalid.add(i)
    if (!bad.has(i)) bad.set(i, 'invalid')
    return false
  }
  const start = starts[i] as number
  const isSame = kind === 'samples' ? `${pool.slice(start, start + held)}` === `${value}` : held === value
  if (isHeld && !isSame) {
    problems.conflict.add(key)
    bad.set(i, 'conflict')
    values[i] = Number.NaN
  }
  return false
}

/**
 * A fact as the sum of its parts, where no row gives it itself. The parts are fixed for all rows, so that a day that lacks
 * one of them is an unknown day and not a smaller one.
 */
function writeSum({ bySegment, sets }: Book, count: number, fact: FactId, all: readonly FactId[]): void {
  const parts = all.filter((part) => bySegment.has(part))
  const isGiven = bySegment.has(fact)
  sets.set(fact, isGiven ? 'given' : parts.join('+'))
  if (isGiven || !parts.length) return
  const sums = newColumn(0)
  const columns = parts.map((part) => bySegment.get(part) as SegmentColumn)
  for (const { paid } of columns) sums.paid |= paid
  for (let i = 0; i < count; i++) {
    let sum = 0
    for (const { values, bad } of columns) {
      const value = values[i] ?? Number.NaN
      // The first part that is no number says why there is no sum.
      const reason = !isFinite(value) && isFinite(sum) && bad.get(i)
      if (reason) sums.bad.set(i, reason)
      sum += value
    }
    sums.values.push(sum)
  }
  bySegment.set(fact, sums)
}

type Samples = readonly number[]

/** By place: `every` passes over what a list lacks, and takes its time for billions of them. */
function isEachTime(samples: readonly unknown[]): boolean {
  for (let i = 0; i < samples.length; i++)
    if (!((samples[i] as number) >= 0 && Number.isFinite(samples[i]))) return false
  return true
}

function isValid(kind: Kind, value: unknown): value is number | Samples {
  if (kind === 'samples') return Array.isArray(value) && isEachTime(value)
  // Flows and money may be negative (retractions, losses); a stock, people or a duration may not.
  return Number.isFinite(value) && ((value as number) >= 0 || kind === 'flow' || kind === 'money')
}

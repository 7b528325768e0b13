import { derived } from './expression.js'
import { type FactId, facts, type Kind } from './facts.js'
import { bitOf, type Book, type Cell, getOr, putInOrder, type Reading } from './ledger.js'

/** A row as it comes. */
export type Raw = Readonly<Record<string, unknown>>

export const isRecord = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A cell, until it is filled with the row or rows that it is made of. */
export interface Open extends Cell {
  row: Raw | null
  more: Raw[] | null
}

/** Keys of rows that something is wrong with. */
export type Problems = Readonly<Record<'unknown-key' | 'invalid' | 'conflict', Set<string>>>

/** What a key of a row is: a fact of some kind, or (`''`) something that the row says about itself. */
const KEYS = new Map<string, Kind | ''>([
  ...Object.entries(facts).map(([fact, { kind }]) => [fact, kind] as const),
  ...'date brand channel campaign paid post currency provisional observedAt absent'
    .split(' ')
    .map((key) => [key, ''] as const),
])

const newReading = (count: number): Reading => ({ values: Array(count), starts: [], paid: 0, at: '', bad: new Map() })

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
export function fill(book: Book, problems: Problems): void {
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
        // A source is read again and again: what it said earlier counts only where it says less now. What it left out as
        // zero is no key of the row.
        const all = [row, ...more]
        const latest = all.reduce((a, b) => (timeOf(b) > timeOf(a) ? b : a))
        const known = take(latest, cell)
        const at = timeOf(latest)
        const isOutdated = (one: Raw) => known && !one.absent && timeOf(one) && timeOf(one) < at && says(one)
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
    if (isRecord(absent))
      for (const key of Object.keys(absent))
        if (absent[key] === 'zero' && row[key] === undefined) note(key, 0, width, i, paid, at)
    return known
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
    const isHeld = isFinite(held)
    // What came before was read later, unless it was at the same time or nobody knows when.
    if (isHeld && at && at !== reading.at) return true
    if (!isValid(kind, value)) {
      problems.invalid.add(key)
      if (!bad.has(i)) bad.set(i, 'invalid')
    } else if (isHeld) {
      const same =
        kind === 'samples' ? `${pool.slice(starts[i], (starts[i] as number) + held)}` === `${value}` : held === value
      if (!same) {
        problems.conflict.add(key)
        bad.set(i, 'conflict')
        values[i] = Number.NaN
      }
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

import { type FactId, facts } from './facts.js'
import { add, exactly, type Interval, unknown } from './interval.js'
import { type Book, type Cell, type Column, getOr, type Reading, type Slot } from './ledger.js'
import type { Warning } from './result.js'

export const isLevel = (fact: FactId): boolean => facts[fact].kind === 'opening' || facts[fact].kind === 'closing'
const isPeople = (fact: FactId): boolean => facts[fact].kind === 'unique' || facts[fact].kind === 'estimate'
/** Whether a fact adds over time. */
export const adds = (fact: FactId): boolean => !isLevel(fact) && !isPeople(fact)

export const isKnown = (part: Interval): boolean => part.reason === null
export const isGiven = (part: Interval): boolean => part.reason !== 'missing'

const MISSING = unknown('missing')
/** What no row reports. */
export const EMPTY: Column = { exact: [], odd: new Map(), warnings: new Map(), full: undefined }

/** Whether a column knows a slot exactly. */
export const knows = ({ exact }: Column, i: number): boolean => isFinite(exact[i] as number)

/** What a column knows of a slot. */
export const at = (column: Column, i: number): Interval =>
  knows(column, i) ? exactly(column.exact[i] as number) : (column.odd.get(i) ?? MISSING)

/** A column made slot by slot. */
export function makeColumn(slots: readonly Slot[], of: (slot: Slot, warnings: Warning[]) => Interval): Column {
  const exact: number[] = []
  const odd = new Map<number, Interval>()
  const warnings = new Map<number, Warning[]>()
  for (const slot of slots) {
    const said: Warning[] = []
    const value = of(slot, said)
    exact.push(isKnown(value) ? value.low : Number.NaN)
    if (!isKnown(value) && (isGiven(value) || isFinite(value.low))) odd.set(slot.i, value)
    if (said.length) warnings.set(slot.i, said)
  }
  return { exact, odd, warnings, full: undefined }
}

/** A fact by slot: totals and their parts brought together, for campaigns and in each of them for organic and paid. */
export const columnOf = (book: Book, fact: FactId): Column => {
  const reading = book.readings.get(fact)
  return reading ? getOr(book.columns, fact, () => bringTogether(book, fact, reading)) : EMPTY
}

function bringTogether({ slots, isPlain, marks }: Book, fact: FactId, reading: Reading): Column {
  const { values, bad } = reading
  if (isPlain && !bad.size) return { ...EMPTY, exact: values }
  const picked = new Map<number, readonly Cell[] | undefined>()
  const column = makeColumn(slots, ({ i, cells }, warnings) => {
    if (facts[fact].kind === 'context')
      return together(cells.map((cell) => ofCell(cell, reading)).filter(isGiven), fact)
    const sum = bad.size ? undefined : plainSum(cells, marks, fact, reading)
    if (sum !== undefined) return isFinite(sum) ? exactly(sum) : MISSING
    const value = fold(cells, fact, reading, warnings)
    picked.set(i, value.cells)
    return value
  })
  return { ...column, cells: ({ i }) => picked.get(i) }
}

/** The usual case, quickly: a total without parts, or parts that are all known without a total. NaN is missing. */
function plainSum(
  cells: readonly Cell[],
  marks: readonly number[],
  fact: FactId,
  { values, paid: reported }: Reading,
): number | undefined {
  let [sum, parts, gaps, campaigns] = [0, 0, 0, 0]
  let total = Number.NaN
  const start = (cells[0] as Cell).i
  // The cells of a slot lie side by side.
  for (let i = start; i < start + cells.length; i++) {
    const value = values[i] ?? Number.NaN
    const mark = marks[i] as number
    if (!mark) total = value
    else {
      campaigns += mark >> 3
      if (isFinite(value) && (mark & 6 || reported < 2)) {
        sum += value
        parts++
      } else if (reported & mark & 7) gaps++
    }
  }
  if (!parts && !gaps) return total
  const kinds = reported < 2 ? 1 : ((reported >> 1) & 1) + (reported >> 2)
  return adds(fact) && Number.isNaN(total) && !gaps && parts === campaigns * kinds && isFinite(sum) ? sum : undefined
}

/** A value, and for samples the cells behind it. */
interface Listed extends Interval {
  readonly cells?: readonly Cell[]
}

const ofCell = (cell: Cell | undefined, { values, bad }: Reading): Listed => {
  const i = cell?.i as number
  const value = values[i] as number
  return isFinite(value) ? { ...exactly(value), cells: [cell as Cell] } : unknown(bad.get(i) ?? 'missing')
}

function fold(cells: readonly Cell[], fact: FactId, reading: Reading, warnings: Warning[]): Listed {
  const cell = cells[0] as Cell
  if (cells.length < 2 && !cell.campaign && !cell.paid) return ofCell(cell, reading)
  /** What adds is the sum of organic and paid where both are known; everywhere else a total that is given wins. */
  const bring = (total: Listed, parts: readonly Listed[], splits: boolean): Listed => {
    if (!parts.some(isGiven)) return total
    const whole = together(parts, fact)
    const [used, other] =
      !isGiven(total) || (splits && parts.length > 1 && isKnown(whole)) ? [whole, total] : [total, whole]
    differ(fact, used, other, warnings)
    return used
  }
  // Organic stands for the whole only where paid never reports the fact, and the other way round: missing is not zero.
  const reported = ['organic', 'paid'].filter((_, i) => reading.paid & (2 << i))
  const campaigns: Cell[][] = []
  for (const one of cells) {
    const last = campaigns.at(-1)
    if (last && last[0]?.campaign === one.campaign) last.push(one)
    else campaigns.push([one])
  }
  const totals = campaigns.map((own) => {
    const of = (paid: string) =>
      ofCell(
        own.find((one) => one.paid === paid),
        reading,
      )
    return bring(of(''), reported.map(of), adds(fact))
  })
  const total = cell.campaign ? MISSING : (totals.shift() as Listed)
  return bring(total, totals, false)
}

/** Says that a total and the sum of its parts are not the same. */
export function differ(fact: FactId, used: Interval, other: Interval, warnings: Warning[]): void {
  if (isKnown(used) && isKnown(other) && used.low !== other.low)
    warnings.push({ code: 'total-differs', fact, values: [used.low, other.low] })
}

/** Of parts that share people: at least as many as the largest, at most as many as all together. */
export const bounds = (parts: readonly Interval[], open: boolean): Interval => {
  let [low, high] = [-Infinity, 0]
  for (const part of parts) {
    if (part.low > low) low = part.low
    high += part.high
  }
  if (open) return unknown('missing', low)
  return unknown(parts.find(({ reason }) => reason && reason !== 'not-additive')?.reason ?? 'not-additive', low, high)
}

/** Parts of one thing, by the kind of the fact. */
export function together(parts: readonly Listed[], fact: FactId): Listed {
  const [first = MISSING, ...others] = parts
  if (!others.length) return first
  if (isPeople(fact)) return bounds(parts, !parts.every(isGiven))
  if (isLevel(fact) || facts[fact].kind === 'context')
    return others.every(({ low }) => low === first.low) ? first : unknown('conflict')
  return { ...parts.reduce(add), cells: parts.flatMap(({ cells = [] }) => cells) }
}

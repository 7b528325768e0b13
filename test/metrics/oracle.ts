// What a metric is, once more: plain loops over rows, written from the rules and sharing nothing with `src/metrics` but types.
// `oracle.test.ts` asks both. It knows rows by day and by span, of channels, organic and paid, and of campaigns; where the
// rules leave something open it says so instead of an answer.
import type { Better, Row } from '../../src/metrics/index.js'

/** A channel as the host declares it. */
export interface Life {
  readonly id: string
  readonly from?: string
  readonly to?: string
  /** Within its life, a day without a row had none of what adds. */
  readonly complete?: boolean
}

export interface Question {
  readonly from: string
  readonly to: string
  readonly asOf: string
  /** Only these channels count; all, where it is left out. */
  readonly channels?: readonly Life[] | undefined
}

/** What may be said of a metric in a window. `null` stands where the rules leave it open. */
export interface Told {
  readonly value: number | 'unknown'
  readonly used: readonly string[]
  readonly missing: ReadonlyArray<{ readonly id: string; readonly facts: readonly string[] | null }>
  readonly outside: readonly string[]
  /** Channels whose life has ended or has not begun: how they are listed is left open. */
  readonly elsewhere: readonly string[]
  /** Days that every expected channel knows. */
  readonly covered: number | null
  /** The same, of the channels that are not missing. */
  readonly coveredByOthers: number | null
  /** Days of the window that are over. */
  readonly days: number
  /** Of what the value is, beside its channels: two that differ do not compare. */
  readonly sort: string
}

/** The rules have no answer, or more than one. */
export class Open extends Error {}

// ——— the metrics ———

type Amount = 'spend' | 'leads' | 'impressions' | 'linkClicks' | 'interactions' | 'followersGained' | 'followersLost'
type AnyFact = Amount | 'followers'

interface Definition {
  /** The facts of which a channel must ever report one: else it is outside. */
  readonly about: readonly AnyFact[]
  /** All that the value is made of. */
  readonly needs: readonly AnyFact[]
  readonly better: Better
  readonly time: 'adds' | 'level' | 'rate'
  /** What is still unknown can only add to it. */
  readonly canButRise?: boolean
  readonly isLevel?: true
  readonly isPercent?: true
  /** What one channel brings to it in a window; `null` where it knows nothing of it. */
  readonly read: (channel: Channel, window: Window) => Part | null
}

const amount = (fact: Amount, better: Better): Definition => ({
  about: [fact],
  needs: [fact],
  better,
  time: 'adds',
  canButRise: true,
  read: (channel, window) => amountIn(channel, fact, window),
})

/** Of a cost, the money; of any other ratio, the denominator: that is what it is about. */
const quotient = (over: Amount, by: Amount, times: number, more: Partial<Definition>): Definition => ({
  about: over === 'spend' ? ['spend'] : [by],
  needs: [over, by],
  better: over === 'spend' ? 'lower' : 'higher',
  time: 'rate',
  read: (channel, window) => quotientIn(channel, over, by, window, times),
  ...more,
})

const audience = ['followers', 'followersGained', 'followersLost'] as const

export const definitions = {
  leads: amount('leads', 'higher'),
  spend: amount('spend', 'neutral'),
  followers: {
    about: ['followers'],
    needs: ['followers'],
    better: 'higher',
    time: 'level',
    isLevel: true,
    read: (channel, window) => levelIn(channel, window),
  },
  netFollowers: {
    about: audience,
    needs: audience,
    better: 'higher',
    time: 'adds',
    read: (channel, window) => netIn(channel, window),
  },
  netGrowthRate: {
    about: ['followers'],
    needs: audience,
    better: 'higher',
    time: 'adds',
    isPercent: true,
    read: (channel, window) => growthIn(channel, window),
  },
  costPerLead: quotient('spend', 'leads', 1, {}),
  costPerMille: quotient('spend', 'impressions', 1_000, {}),
  linkResponseRate: quotient('linkClicks', 'impressions', 1, { isPercent: true }),
  engagementRateByImpressions: quotient('interactions', 'impressions', 1, {
    isPercent: true,
    read: (channel, window) => rateIn(channel, 'interactions', 'impressions', window),
  }),
} as const satisfies Record<string, Definition>

export type OracleMetric = keyof typeof definitions

// ——— rows, days and channels ———

const readDays = new Map<string, number>()

/** The number of a day. */
function dayOf(date: string): number {
  const known = readDays.get(date) ?? Date.parse(date) / 86_400_000
  readDays.set(date, known)
  return known
}

/** The first and the last day of what a row, or a question, is about. */
function spanOf(date: Row['date']): readonly [from: number, to: number] {
  if (typeof date === 'object' && date && 'from' in date) return [dayOf(String(date.from)), dayOf(String(date.to))]
  const text = String(date)
  if (text.length > 7) return [dayOf(text), dayOf(text)]
  const [year, month] = text.split('-').map(Number) as [number, number]
  return [dayOf(`${text}-01`), Date.UTC(year, month, 0) / 86_400_000]
}

/** The days `from` to `last` of a period, of which `last` is over. */
interface Window {
  readonly from: number
  readonly last: number
}

interface DatedRow {
  readonly row: Row
  readonly from: number
  readonly to: number
}

interface Channel {
  readonly id: string
  readonly rows: readonly DatedRow[]
  /** Expected from here on … */
  readonly from: number
  /** … and until here. */
  readonly to: number
  /** Another channel ended on the day before. */
  readonly goesOn: boolean
  readonly declared: Life | null
}

/** What a channel brings: an amount, or two sides of a ratio, and the days that it knows. */
interface Part {
  readonly over: number
  readonly by?: number
  readonly days: ReadonlySet<number> | null
  readonly sort?: string
}

const daysFrom = (from: number, to: number): number[] => {
  const days: number[] = []
  for (let day = from; day <= to; day++) days.push(day)
  return days
}

/** Expected from its first row on until `asOf`, unless the host says otherwise. */
function channelsOf(rows: readonly Row[], { asOf, channels }: Question): Channel[] {
  const found = new Map<string, DatedRow[]>()
  for (const row of rows) {
    const [from, to] = spanOf(row.date)
    const of = found.get(row.channel as string) ?? []
    of.push({ row, from, to })
    found.set(row.channel as string, of)
  }
  const all: Channel[] = []
  for (const [id, own] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const declared = channels?.find((one) => one.id === id) ?? null
    if (channels && !declared) continue
    const first = Math.min(...own.map(({ from }) => from))
    const from = declared?.from ? dayOf(declared.from) : first
    all.push({
      id,
      rows: own.sort((a, b) => a.from - b.from),
      from,
      goesOn: channels?.some(({ to }) => to !== undefined && dayOf(to) === from - 1) ?? false,
      to: Math.min(dayOf(asOf), declared?.to ? dayOf(declared.to) : Infinity),
      declared,
    })
  }
  return all
}

const everReports = ({ rows }: Channel, facts: readonly AnyFact[]): boolean =>
  rows.some(({ row }) => facts.some((fact) => typeof row[fact] === 'number'))

/** The days of a window on which a channel is expected. */
const expectedDays = (channel: Channel, { from, last }: Window): number[] =>
  daysFrom(Math.max(from, channel.from), Math.min(last, channel.to))

/** The days on which a complete channel had none of what adds and what it reports at all. */
const idleDays = (channel: Channel, window: Window, facts: readonly AnyFact[]): number[] =>
  channel.declared?.complete && facts.every((fact) => everReports(channel, [fact]))
    ? expectedDays(channel, window).filter((day) => !channel.rows.some(({ from, to }) => from <= day && day <= to))
    : []

// ——— amounts ———

/** One figure of a day or of a span. */
interface Cell {
  readonly from: number
  readonly to: number
  readonly value: number
}

/** Whether a period of what is paid reaches over the edge of a window. */
const overEdge = ({ rows }: Channel, window: Window): boolean =>
  rows.some(
    ({ row, from, to }) =>
      row.paid && from <= window.last && to >= window.from && (from < window.from || to > window.last),
  )

/** The figures of a fact by segment (paid × campaign), no two of which are about the same day. */
function cellsIn(channel: Channel, fact: Amount, window: Window): Map<string, Cell[]> {
  const segments = new Map<string, Cell[]>()
  for (const { row, from, to } of channel.rows) {
    const value = row[fact]
    if (overEdge(channel, window)) throw new Open('which days of a campaign over the edge are known')
    // What straddles the edge of the window is left out.
    if (typeof value !== 'number' || from < window.from || to > window.last) continue
    const segment = `${row.paid ?? ''} ${row.campaign ?? ''}`
    const cells = segments.get(segment) ?? []
    cells.push({ from, to, value })
    segments.set(segment, cells)
  }
  for (const [segment, cells] of segments) segments.set(segment, withoutTotals(cells))
  return segments
}

/** A span beside its days: the days count where all of them are known, else the span. */
function withoutTotals(cells: readonly Cell[]): Cell[] {
  let left = [...cells]
  for (const span of cells) {
    if (span.from === span.to) continue
    const isInside = (cell: Cell) => cell !== span && span.from <= cell.from && cell.to <= span.to
    const isWhole = left.filter(isInside).length === span.to - span.from + 1
    left = left.filter((cell) => (isWhole ? cell !== span : !isInside(cell)))
  }
  return left
}

const daysOf = (cells: readonly Cell[]): Set<number> => new Set(cells.flatMap(({ from, to }) => daysFrom(from, to)))

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

function amountIn(channel: Channel, fact: Amount, window: Window): Part | null {
  const cells = [...cellsIn(channel, fact, window).values()].flat()
  const days = new Set([...daysOf(cells), ...idleDays(channel, window, [fact])])
  return days.size > 0 ? { over: sum(cells.map(({ value }) => value)), days } : null
}

// ——— ratios ———

/** Both sides over the days that both know: what one side does not know is dropped from the other. */
function together(over: readonly Cell[], by: readonly Cell[]): { over: number; by: number; days: number[] } {
  const [overDays, byDays] = [daysOf(over), daysOf(by)]
  const isCommon = (day: number) => overDays.has(day) && byDays.has(day)
  for (const { from, to } of [...over, ...by]) {
    const common = daysFrom(from, to).filter(isCommon).length
    if (common > 0 && common < to - from + 1) throw new Open('the other side knows a part of a span')
  }
  const total = (cells: readonly Cell[]) => sum(cells.filter(({ from }) => isCommon(from)).map(({ value }) => value))
  return { over: total(over), by: total(by), days: [...overDays].filter(isCommon) }
}

type Sides = readonly [over: readonly Cell[], by: readonly Cell[]]

/** The sides that belong together: of the segments that have both, or blended where none has. */
function sidesOf(over: ReadonlyMap<string, Cell[]>, by: ReadonlyMap<string, Cell[]>): { sides: Sides[]; sort: string } {
  const shared = [...over.keys()].filter((segment) => by.has(segment))
  if (shared.length > 0) {
    return { sides: shared.map((segment) => [over.get(segment) ?? [], by.get(segment) ?? []]), sort: '' }
  }
  const isSplit = (side: ReadonlyMap<string, Cell[]>) => side.size > 0 && !side.has(' ')
  if (isSplit(over) && isSplit(by)) return { sides: [], sort: '' }
  const isBlended = over.size > 0 && by.size > 0
  return { sides: [[[...over.values()].flat(), [...by.values()].flat()]], sort: isBlended ? 'blended' : '' }
}

function quotientIn(channel: Channel, over: Amount, by: Amount, window: Window, times: number): Part | null {
  const { sides, sort } = sidesOf(cellsIn(channel, over, window), cellsIn(channel, by, window))
  const pairs = sides.map(([one, other]) => together(one, other))
  const days = new Set([...pairs.flatMap((pair) => pair.days), ...idleDays(channel, window, [over, by])])
  if (days.size === 0) return null
  return { over: times * sum(pairs.map((pair) => pair.over)), by: sum(pairs.map((pair) => pair.by)), days, sort }
}

/** What is paid by the period stands beside the days of the others: each campaign has its own finest rows. */
function hasPaidPeriods(channel: Channel, over: Amount, by: Amount, window: Window): boolean {
  const periods = channel.rows.filter(
    ({ row, from, to }) => row.paid && from < to && from >= window.from && to <= window.last,
  )
  if (periods.some(({ row }) => typeof row[over] !== typeof row[by])) throw new Open('a campaign that knows one side')
  return periods.length > 0 || overEdge(channel, window)
}

/** Summed over the finest cells that know both sides; a span serves where none of its days knows both. */
function rateIn(channel: Channel, over: Amount, by: Amount, window: Window): Part | null {
  if (hasPaidPeriods(channel, over, by, window)) {
    const part = quotientIn(channel, over, by, window, 1)
    // A rate over what is paid by the period is none of days.
    return part && { ...part, sort: `${part.sort} per period` }
  }
  const daily = { ...channel, rows: channel.rows.filter(({ from, to }) => from === to) }
  const { sides, sort } = sidesOf(cellsIn(daily, over, window), cellsIn(daily, by, window))
  const pairs = sides.map(([one, other]) => together(one, other))
  const days = new Set(pairs.flatMap((pair) => pair.days))
  const widths = new Set(days.size > 0 ? ['day'] : [])
  for (const { row, from, to } of channel.rows) {
    const [one, other] = [row[over], row[by]]
    const hasOne = typeof one === 'number'
    const hasOther = typeof other === 'number'
    if (from === to || from < window.from || to > window.last || !(hasOne || hasOther)) continue
    const known = daysFrom(from, to).filter((day) => days.has(day)).length
    if (known === to - from + 1) continue
    if (known > 0) throw new Open('some days of a span know both sides')
    if (hasOne && hasOther) {
      pairs.push({ over: one, by: other, days: daysFrom(from, to) })
      widths.add(`${to - from + 1} days`)
    } else {
      const lacking = cellsIn(daily, hasOne ? by : over, window)
      const lackingDays = daysOf([...lacking.values()].flat())
      if (daysFrom(from, to).some((day) => lackingDays.has(day)))
        throw new Open('a span knows one side, days the other')
    }
  }
  for (const pair of pairs) for (const day of pair.days) days.add(day)
  for (const day of idleDays(channel, window, [over, by])) days.add(day)
  if (days.size === 0) return null
  const per = [...widths].join(' and ')
  return { over: sum(pairs.map((pair) => pair.over)), by: sum(pairs.map((pair) => pair.by)), days, sort: sort + per }
}

// ——— levels ———

/** The rows of single days of a window. */
const daily = ({ rows }: Channel, { from, last }: Window): DatedRow[] =>
  rows.filter((row) => row.from === row.to && row.from >= from && row.to <= last)

const levelsIn = (channel: Channel, window: Window): DatedRow[] =>
  daily(channel, window).filter(({ row }) => typeof row.followers === 'number')

/** The last level known. Known once, it is known for the window. */
function levelIn(channel: Channel, window: Window): Part | null {
  const last = levelsIn(channel, window).at(-1)
  return last ? { over: last.row.followers as number, days: new Set(expectedDays(channel, window)) } : null
}

interface Start {
  readonly value: number
  /** Where it is the first level read inside the window: its day, up to which nothing is covered. */
  readonly readOn?: number
  /** Where it is worked out from the first row: its day. */
  readonly workedOutOn?: number
}

function startOf(channel: Channel, window: Window): Start | null {
  if (channel.goesOn && channel.from > window.from) throw new Open('what an account had under its earlier name')
  const dayBefore = levelsIn(channel, { from: window.from - 1, last: window.from - 1 })[0]
  if (dayBefore) return { value: dayBefore.row.followers as number }
  const hasAll = ({ row }: DatedRow) => audience.every((fact) => typeof row[fact] === 'number')
  const rows = daily(channel, window)
  const whole = rows.find(hasAll)
  if (whole && channel.declared?.complete) throw new Open('whether an idle day is the first row')
  if (whole && whole.from === rows[0]?.from) {
    const { followers = 0, followersGained = 0, followersLost = 0 } = whole.row
    return { value: Number(followers) - Number(followersGained) + Number(followersLost), workedOutOn: whole.from }
  }
  if (whole) throw new Open('whether a later row gives a start where the first does not')
  const first = levelsIn(channel, window)[0]
  return first ? { value: first.row.followers as number, readOn: first.from } : null
}

/** The expected days that a start leaves covered; `null` where the rules leave it open. */
function daysSince(start: Start, channel: Channel, window: Window): Set<number> | null {
  const days = expectedDays(channel, window)
  if (start.workedOutOn !== undefined && start.workedOutOn !== days[0]) return null
  return new Set(days.filter((day) => day > (start.readOn ?? -Infinity)))
}

/** Whether gained and lost are known on every day that the channel is expected on. */
function isKnownDaily(channel: Channel, window: Window): boolean {
  if (!everReports(channel, ['followersGained']) || !everReports(channel, ['followersLost'])) return false
  const [gained, lost] = [amountIn(channel, 'followersGained', window), amountIn(channel, 'followersLost', window)]
  return expectedDays(channel, window).every((day) => gained?.days?.has(day) && lost?.days?.has(day))
}

/** Gained less lost where every day is known, else the level at the end less that at the start. */
function netIn(channel: Channel, window: Window): Part | null {
  const gained = amountIn(channel, 'followersGained', window)
  const lost = amountIn(channel, 'followersLost', window)
  if (isKnownDaily(channel, window) && gained && lost) {
    return { over: gained.over - lost.over, days: new Set(expectedDays(channel, window)), sort: 'flows' }
  }
  return stockChangeIn(channel, window)
}

function stockChangeIn(channel: Channel, window: Window): Part | null {
  if (channel.to < window.last) throw new Open('what the stock of a life that has ended comes to')
  const end = levelsIn(channel, window).at(-1)
  if (!end) {
    if (daily(channel, window).some(({ row }) => (row.followersGained ?? row.followersLost ?? null) !== null)) {
      throw new Open('some days of gains or losses, and no level')
    }
    return null
  }
  const start = startOf(channel, window)
  if (!start) return null
  if (start.readOn === end.from) throw new Open('one level, which is the first and the last')
  return {
    over: (end.row.followers as number) - start.value,
    days: daysSince(start, channel, window),
    sort: 'stocks',
  }
}

function growthIn(channel: Channel, window: Window): Part | null {
  const net = netIn(channel, window)
  const start = net && startOf(channel, window)
  if (!net || !start) return null
  const days = daysSince(start, channel, window)
  return { ...net, by: start.value, days: days && net.days && new Set([...days].filter((day) => net.days?.has(day))) }
}

// ——— the whole ———

/** The days on which each of some channels that is expected knows; `null` where none is expected on some day. */
function coveredDays(window: Window, channels: readonly { channel: Channel; part: Part | null }[]): number | null {
  let covered = 0
  for (const day of daysFrom(window.from, window.last)) {
    const expected = channels.filter(({ channel }) => channel.from <= day && day <= channel.to)
    if (expected.length === 0 || expected.some(({ part }) => part && !part.days)) return null
    if (expected.every(({ part }) => part?.days?.has(day))) covered++
  }
  return covered
}

/** @throws Open where the rules leave the value open */
export function tell(metric: OracleMetric, rows: readonly Row[], question: Question): Told {
  const definition: Definition = definitions[metric]
  const window = { from: dayOf(question.from), last: Math.min(dayOf(question.to), dayOf(question.asOf)) }
  const expected: { channel: Channel; part: Part | null }[] = []
  const outside: string[] = []
  const elsewhere: string[] = []
  for (const channel of channelsOf(rows, question)) {
    const days = expectedDays(channel, window)
    // The level of a life that has ended does not count.
    const isOver = definition.isLevel && channel.to < window.last
    if (days.length === 0 || isOver) elsewhere.push(channel.id)
    else if (!everReports(channel, definition.about)) outside.push(channel.id)
    else expected.push({ channel, part: definition.read(channel, window) })
  }

  const parts = expected.flatMap(({ part }) => part ?? [])
  if (definition.isLevel && parts.length === 0 && elsewhere.length > 0)
    throw new Open('the level of lives that are over')
  const isAudience = metric === 'netFollowers' || metric === 'netGrowthRate'
  if (isAudience) needOneWay(expected, window)
  const by = definition.needs.length > 1 && metric !== 'netFollowers' ? sum(parts.map((part) => part.by ?? 0)) : 1
  const over = sum(parts.map((part) => part.over))
  const sorts = isAudience ? [] : [...new Set(parts.map(({ sort }) => sort ?? ''))].sort()
  return {
    value: parts.length === 0 || by === 0 ? 'unknown' : over / by,
    used: expected.filter(({ part }) => part).map(({ channel }) => channel.id),
    missing: expected
      .filter(({ part }) => !part)
      .map(({ channel }) => ({
        id: channel.id,
        facts: isAudience ? null : lackedBy(channel, definition.needs, window),
      })),
    outside,
    elsewhere,
    covered: coveredDays(window, expected),
    coveredByOthers: coveredDays(
      window,
      expected.filter(({ part }) => part),
    ),
    days: window.last - window.from + 1,
    sort: sorts.join(' | '),
  }
}

/** Whether each channel goes its own way to its net growth, or all go one, is left open: both must come to the same. */
function needOneWay(channels: readonly { channel: Channel; part: Part | null }[], window: Window): void {
  if (!channels.some(({ part }) => part?.sort === 'stocks')) return
  for (const { channel, part } of channels) {
    const other = part?.sort === 'flows' && stockChangeIn(channel, window)
    if (other === false) continue
    if (other?.over !== part?.over || other?.days?.size !== part?.days?.size) {
      throw new Open('gains and losses of one channel, the stock of another')
    }
  }
}

/** The facts of which a channel knows nothing in a window; `null` where it knows all, but never two on one day. */
function lackedBy(channel: Channel, facts: readonly AnyFact[], window: Window): string[] | null {
  const lacked = facts.filter((fact) =>
    fact === 'followers' ? !levelIn(channel, window) : !amountIn(channel, fact, window),
  )
  return lacked.length > 0 ? [...lacked].sort() : null
}

export interface Change {
  readonly basis: 'direct' | 'per-day' | 'none'
  readonly absolute: number | null
  readonly verdict: 'better' | 'worse' | 'same' | 'neutral' | null
}

/**
 * The change from one window to another: both known on all their days, but for channels that both lack.
 *
 * @throws Open where the rules leave it open
 */
export function tellChange(metric: OracleMetric, now: Told, before: Told): Change {
  const { better, time }: Definition = definitions[metric]
  const none = { basis: 'none', absolute: null, verdict: null } as const
  const lacks = (told: Told) => told.missing.map(({ id }) => id).join(' ')
  if (now.value === 'unknown' || before.value === 'unknown' || lacks(now) !== lacks(before)) return none
  if (now.coveredByOthers === null || before.coveredByOthers === null) throw new Open('the days covered')
  if (now.coveredByOthers < now.days || before.coveredByOthers < before.days) return none
  if (now.sort !== before.sort) throw new Open('what is compared is of two sorts')
  const isPerDay = time === 'adds' && now.days !== before.days
  const absolute = now.value - (isPerDay ? (before.value * now.days) / before.days : before.value)
  return { basis: isPerDay ? 'per-day' : 'direct', absolute, verdict: verdictOf(absolute, better) }
}

function verdictOf(difference: number, better: Better): Change['verdict'] {
  if (better === 'neutral') return 'neutral'
  if (Math.abs(difference) < 1e-12) return 'same'
  return difference > 0 === (better === 'higher') ? 'better' : 'worse'
}

/** Whether a goal can be judged by a value, and whether it is reached at least so far; `null` where that is left open. */
export function tellJudgement(metric: OracleMetric, told: Told): { judged: boolean | null; atLeast: boolean | null } {
  const { canButRise: canRiseByDays = false }: Definition = definitions[metric]
  // Another channel's level only adds to the sum of levels; another day of it may take away.
  const lacksChannelsOnly = told.missing.length > 0 && told.coveredByOthers === told.days
  // What days on which nobody is expected are to a level is left open.
  if (metric === 'followers' && told.missing.length > 0 && !lacksChannelsOnly) return { judged: null, atLeast: null }
  const canButRise = canRiseByDays || (metric === 'followers' && lacksChannelsOnly)
  const judged = told.value !== 'unknown' && (told.missing.length === 0 || canButRise)
  const isPartial = told.covered === null ? null : told.covered < told.days
  return { judged, atLeast: canButRise && isPartial }
}

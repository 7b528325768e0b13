// Rows as systems export them, for the oracle: channels that come, go, fall silent and lack a fact; organic and paid; renamed
// and cleaned up; by day, by span and by both.
import type { Row } from '../../src/metrics/index.js'
import { randomFrom } from './anyData.js'
import type { Life, Question } from './oracle.js'

export interface Asked {
  readonly rows: readonly Row[]
  readonly now: Question
  /** What it is compared with; `null` where nothing is. */
  readonly before: Question | null
}

type Random = ReturnType<typeof chanceFrom>

function chanceFrom(seed: number) {
  const random = randomFrom(seed)
  /** A whole number from 0 to below `n`. */
  const below = (n: number): number => Math.floor(random() * n)
  return {
    below,
    between: (low: number, high: number): number => low + below(high - low + 1),
    /** True once in so many times. */
    once: (inTimes: number): boolean => below(inTimes) === 0,
    pick: <T>(from: readonly T[]): T => from[below(from.length)] as T,
    some: <T>(from: readonly T[], inTimes: number): T[] => from.filter(() => below(inTimes) === 0),
  }
}

const nameOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)
const dayOf = (date: string): number => Date.parse(date) / 86_400_000

/** The days of the data: a few, the period before, and the period. */
interface Horizon {
  readonly first: number
  readonly before: readonly [from: number, to: number]
  readonly now: readonly [from: number, to: number]
}

/** September and October, or two spans of as many days, which are quicker. */
function anyHorizon({ once, between }: Random): Horizon {
  if (once(8)) {
    const [september, october] = [dayOf('2026-09-01'), dayOf('2026-10-01')]
    return { first: september - 2, before: [september, october - 1], now: [october, october + 30] }
  }
  const days = between(8, 12)
  const start = dayOf('2026-10-05')
  return { first: start - days - 2, before: [start - days, start - 1], now: [start, start + days - 1] }
}

const amounts = ['spend', 'leads', 'impressions', 'linkClicks', 'interactions'] as const
type Amount = (typeof amounts)[number]
const results: readonly Amount[] = ['leads', 'linkClicks', 'interactions']

/** `plain`: a row a day. `split`: organic and paid. `unsplit`: exposure is split and results are not. `ads`: all is paid, of one
 * campaign or two. `reports`: a row for every seven days. */
type Style = 'plain' | 'split' | 'unsplit' | 'ads' | 'reports'

/** What one channel is like. A calm one has neither gaps nor facts that lack. */
interface Shape {
  readonly id: string
  readonly style: Style
  readonly from: number
  readonly to: number
  readonly reports: readonly Amount[]
  readonly audience: 'none' | 'levels' | 'all'
  /** Results that paid rows never report. */
  readonly unpaid: readonly Amount[]
  readonly campaigns: readonly (string | undefined)[]
  readonly isSilent: (day: number) => boolean
  readonly lacks: (fact: string, day: number) => boolean
}

function anyShape(id: string, horizon: Horizon, isCalm: boolean, chance: Random): Shape {
  const { once, pick, some, between } = chance
  const { first, before, now } = horizon
  const style = pick<Style>(['plain', 'plain', 'plain', 'split', 'unsplit', 'ads', 'reports'])
  const from = once(isCalm ? 8 : 3) ? between(first, now[1] - 1) : first
  const to = once(isCalm ? 16 : 4) ? between(from, now[1]) : now[1]
  const silentIn = !isCalm && once(5) ? pick([before, now]) : null
  const gaps = isCalm || once(2) ? null : new Set(some(daysIn(first, now[1]), between(3, 12)))
  const facts = [...amounts, 'followers', 'followersGained', 'followersLost']
  // Facts that are known but for some days, not in one of the periods, or from a day on.
  const lacking = new Map<string, (day: number) => boolean>()
  for (const fact of isCalm ? [] : some(facts, 5)) {
    const days = new Set(some(daysIn(first, now[1]), between(2, 8)))
    const out = pick([before, now])
    const end = between(first, now[1])
    lacking.set(
      fact,
      pick([
        (day: number) => days.has(day),
        (day: number) => out[0] <= day && day <= out[1],
        (day: number) => day >= end,
      ]),
    )
  }
  const hasAudience = style === 'plain' || style === 'split' || style === 'unsplit'
  return {
    id,
    style,
    from,
    to,
    reports: once(3) ? amounts.filter(() => !once(4)) : amounts,
    audience: hasAudience ? pick(['none', 'levels', 'all', 'all', 'all']) : 'none',
    unpaid: once(2) ? [] : some(['linkClicks', 'interactions'] as const, 2),
    campaigns: once(2) ? [undefined] : ['autumn', 'sale'],
    isSilent: (day) => !!gaps?.has(day) || (silentIn !== null && silentIn[0] <= day && day <= silentIn[1]),
    lacks: (fact, day) => !!lacking.get(fact)?.(day),
  }
}

function daysIn(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
}

/** The rows of a channel, each with its last day. */
function rowsOf(shape: Shape, chance: Random): [row: Row, to: number][] {
  const { style, id, from, to, reports, unpaid, campaigns, lacks, isSilent } = shape
  const { below, once } = chance
  const step = style === 'reports' ? 7 : 1
  const rows: [Row, number][] = []
  const audience = audienceOf(shape, chance)
  const isEmpty = once(5)
  for (let day = from; day + step - 1 <= to; day += step) {
    const counts = audience(day)
    if (isSilent(day)) continue
    const end = day + step - 1
    const date = step === 1 ? nameOf(day) : { from: nameOf(day), to: nameOf(end) }
    const add = (facts: readonly Amount[], more: Row) => {
      const row: Record<string, unknown> = { date, channel: id, ...more }
      const bare = Object.keys(row).length
      if (!more.paid) Object.assign(row, counts)
      for (const fact of facts) if (reports.includes(fact) && !lacks(fact, day)) row[fact] = isEmpty ? 0 : below(9)
      if (Object.keys(row).length > bare) rows.push([row as Row, end])
    }
    if (style === 'plain' || style === 'reports') add(amounts, {})
    if (style === 'split') {
      add(amounts.slice(1), { paid: 'organic' })
      add(
        amounts.filter((fact) => !unpaid.includes(fact)),
        { paid: 'paid' },
      )
      add([], {})
    }
    if (style === 'unsplit') {
      add(['impressions'], { paid: 'organic' })
      add(['spend', 'impressions'], { paid: 'paid' })
      add(results, {})
    }
    if (style === 'ads') for (const campaign of campaigns) add(amounts, { paid: 'paid', ...(campaign && { campaign }) })
  }
  return rows
}

/** Levels, gains and losses of each day in turn; on some day a purge takes away more than is told. */
function audienceOf({ audience, from, to, lacks }: Shape, { between, below, once }: Random): (day: number) => Row {
  let level = between(500, 900)
  const purge = once(3) ? between(from, to) : null
  return (day) => {
    const [gained, lost] = [below(9), below(4)]
    level += gained - lost - (day === purge ? 100 : 0)
    const all = { followers: level, followersGained: gained, followersLost: lost }
    const told = audience === 'all' ? Object.entries(all) : Object.entries(all).slice(0, 1)
    return audience === 'none' ? {} : Object.fromEntries(told.filter(([fact]) => !lacks(fact, day)))
  }
}

/** A total of a period beside its days or instead of them, or a span over the edge of the period. */
function withWideRows(shape: Shape, rows: [Row, number][], horizon: Horizon, chance: Random): [Row, number][] {
  const { once, pick, some, between, below } = chance
  if (shape.style !== 'plain' || !once(3)) return rows
  const overEdge: [number, number] = [horizon.now[0] - between(1, 4), horizon.now[0] + between(0, 4)]
  const spans = pick([[horizon.before, horizon.now], [horizon.before], [horizon.now], [overEdge]])
  let all = rows
  for (const [from, to] of spans) {
    const facts = some(shape.reports, 2)
    if (from < shape.from || to > shape.to || facts.length === 0) continue
    const total = Object.fromEntries(facts.map((fact) => [fact, below(200)]))
    if (once(2)) {
      all = all.map(([row, end]): [Row, number] => {
        const isInside = end >= from && end <= to
        return [
          isInside ? (Object.fromEntries(Object.entries(row).filter(([key]) => !(key in total))) as Row) : row,
          end,
        ]
      })
    }
    const isMonth = to - from > 27
    const date = isMonth ? nameOf(from).slice(0, 7) : { from: nameOf(from), to: nameOf(to) }
    all = [...all, [{ date, channel: shape.id, ...total }, to]]
  }
  return all.filter(([row]) => Object.keys(row).length > 2)
}

/** What is paid, or one campaign of it, by the period, beside the days of the others. */
function withPaidPeriods(shape: Shape, rows: [Row, number][], horizon: Horizon, asOf: number, chance: Random) {
  const { style, campaigns, from, to, reports, unpaid, isSilent, lacks } = shape
  if ((style !== 'split' && style !== 'ads') || !chance.once(3)) return rows
  const campaign = style === 'ads' ? chance.pick(campaigns) : undefined
  const facts = reports.filter((fact) => style === 'ads' || !unpaid.includes(fact))
  const isWhole = (day: number) => !isSilent(day) && !facts.some((fact) => lacks(fact, day))
  let all = rows
  for (const [first, last] of [horizon.before, horizon.now]) {
    if (first < from || last > Math.min(to, asOf) || !facts.length || !daysIn(first, last).every(isWhole)) continue
    const isOwn = ([row, end]: [Row, number]) =>
      row.paid === 'paid' && row.campaign === campaign && first <= end && end <= last
    const figures = Object.fromEntries(facts.map((fact) => [fact, chance.below(200)]))
    const row: Row = { date: { from: nameOf(first), to: nameOf(last) }, channel: shape.id, paid: 'paid', ...figures }
    all = [...all.filter((one) => !isOwn(one)), [{ ...row, ...(campaign && { campaign }) }, last]]
  }
  return all
}

/** What the host says of channels: nothing, which ones count, or when they lived. */
function anyLives(shapes: readonly Shape[], isWide: ReadonlySet<string>, chance: Random): Life[] | undefined {
  const { once } = chance
  if (!once(3)) return undefined
  const lives: Life[] = []
  for (const { id, from, to, reports } of shapes) {
    if (once(5)) continue
    const canBeComplete = reports.length === amounts.length && !isWide.has(id)
    lives.push({
      id,
      ...(once(3) && { from: nameOf(from) }),
      ...(once(3) && { to: nameOf(to) }),
      ...(canBeComplete && once(3) && { complete: true }),
    })
  }
  return lives.length > 0 ? lives : undefined
}

/** One account under two names, one after the other. */
function renamed(shape: Shape, horizon: Horizon, { between }: Random): Shape[] {
  const day = between(horizon.first + 1, horizon.now[1])
  return [
    { ...shape, id: 'twitter', from: horizon.first, to: day - 1 },
    { ...shape, id: 'x', from: day, to: horizon.now[1] },
  ]
}

const questionOf = ([from, to]: readonly [number, number], asOf: number, channels: Life[] | undefined): Question => ({
  from: nameOf(from),
  to: nameOf(to),
  asOf: nameOf(asOf),
  ...(channels && { channels }),
})

/** The same rows and question for the same seed. */
export function anyAsked(seed: number): Asked {
  const chance = chanceFrom(seed)
  const { between, once, pick } = chance
  const horizon = anyHorizon(chance)
  const ids = ['ig', 'tg', 'vk'].slice(0, between(1, 3))
  const isCalm = once(3)
  const shapes = ids.map((id) => anyShape(id, horizon, isCalm || once(2), chance))
  if (once(4)) shapes.push(...renamed(anyShape('', horizon, isCalm, chance), horizon, chance))
  const made = shapes.map((shape) => {
    const rows = rowsOf(shape, chance)
    return { id: shape.id, shape, rows, all: withWideRows(shape, rows, horizon, chance) }
  })
  const isWide = new Set(made.flatMap(({ id, rows, all }) => (rows === all ? [] : [id])))
  const channels = anyLives(shapes, isWide, chance)

  const { first, before, now } = horizon
  // In the middle of the period, at its end, or later. Lives that end are told when they have ended.
  const asOf = once(4) && !channels ? between(now[0], now[1]) : now[1] + pick([0, 0, 5])
  const rows = made
    .flatMap(({ shape, all }) => withPaidPeriods(shape, all, horizon, asOf, chance))
    .filter(([, end]) => end <= asOf)
    .map(([row]) => row)
  const elapsed = [now[0], Math.min(now[1], asOf)] as const
  const length = elapsed[1] - elapsed[0]
  if (once(5)) {
    const others = [before, [before[0], now[1]], [first + 1, now[0] + 1], [now[0] - 2, now[1] - 3]] as const
    return { rows, now: questionOf(pick(others), asOf, channels), before: null }
  }
  const earlier = [before[0], elapsed[1] < now[1] ? Math.min(before[1], before[0] + length) : before[1]] as const
  return { rows, now: questionOf(now, asOf, channels), before: questionOf(earlier, earlier[1], channels) }
}

// Sets of rows by chance, as warehouses hold them: read again and again, with gaps, contradictions and figures that are none.
import {
  type FactId,
  facts,
  type MetricId,
  type MetricInput,
  metrics,
  type NumberFactId,
  type Row,
} from '../../../src/metrics/index.js'
import { factsFor } from '../../../src/sql/factsFor.js'
import { randomFrom } from '../../metrics/anyData.js'

/** Some metrics of the catalogue, with all facts that they may rest on: a table that has these is small. */
export interface Vocabulary {
  readonly metrics: readonly MetricInput[]
  readonly facts: readonly FactId[]
}

const PER_VOCABULARY = 9

/** The whole catalogue in parts. Neighbours of a family share facts, so that sums and their parts meet. */
export const vocabularies: readonly Vocabulary[] = (() => {
  const all = Object.keys(metrics) as MetricId[]
  const parts: MetricId[][] = []
  for (let from = 0; from < all.length; from += PER_VOCABULARY) parts.push(all.slice(from, from + PER_VOCABULARY))
  return parts.map((some) => ({ metrics: some, facts: factsFor(some) }))
})()

export interface RandomSet {
  readonly seed: number
  readonly rows: readonly Row[]
}

/** Days of September and October 2026. */
const DAYS = 61
const nameOf = (day: number): string =>
  new Date(Date.UTC(2026, 8, 1 + Math.max(0, Math.min(DAYS - 1, day)))).toISOString().slice(0, 10)

const kindOf = (fact: FactId) => facts[fact].kind
const isLevel = (fact: FactId) => kindOf(fact) === 'opening' || kindOf(fact) === 'closing'
const mayBeNegative = (fact: FactId) => kindOf(fact) === 'flow' || kindOf(fact) === 'money'

type Writable = { -readonly [K in Exclude<keyof Row, FactId>]?: Row[K] } & { [fact in FactId]?: unknown }

function chanceFrom(seed: number) {
  const random = randomFrom(seed)
  const below = (n: number): number => Math.floor(random() * n)
  return {
    random,
    below,
    chance: (share: number): boolean => random() < share,
    pick: <T>(from: readonly T[]): T => from[below(from.length)] as T,
    some: <T>(from: readonly T[], share: number): T[] => from.filter(() => random() < share),
  }
}

type Chance = ReturnType<typeof chanceFrom>

/** What a set has of what makes rows hard to read. Every second set is calm: its sources say the same every day. */
function traitsFrom({ chance }: Chance, isCalm: boolean) {
  return {
    isCalm,
    posts: chance(0.6),
    account: chance(0.85),
    campaigns: chance(0.4),
    paid: chance(0.4),
    wide: chance(0.25),
    growing: chance(0.15),
    totals: chance(0.2),
    rivals: chance(0.25),
    accounts: chance(0.25),
    formats: chance(0.4),
    sampled: chance(0.15),
    absent: chance(0.2),
    conflicts: chance(isCalm ? 0.05 : 0.2),
    invalid: chance(isCalm ? 0.05 : 0.15),
    readings: chance(isCalm ? 0.3 : 0.5),
    untimed: chance(0.25),
    gaps: chance(isCalm ? 0.2 : 0.6),
    open: chance(0.2),
    currencies: chance(0.15),
    undatedPosts: chance(0.06),
    movedPosts: chance(0.05),
    levelsOfParts: chance(0.05),
    contextOfParts: chance(0.3),
  }
}

/** A writer of rows of one set. */
interface Writer extends Chance {
  readonly has: ReturnType<typeof traitsFrom>
  readonly rows: Writable[]
  readonly facts: readonly FactId[]
  readonly most: number
}

/** The rows of a set, the same for the same seed, of the facts of a vocabulary. */
export function randomSet(seed: number, vocabulary: readonly FactId[]): RandomSet {
  const chance = chanceFrom(seed * 7919 + 17)
  const has = traitsFrom(chance, seed % 2 === 1)
  const writer: Writer = { ...chance, has, rows: [], facts: vocabulary, most: chance.pick([3, 10, 1000]) }
  const from = chance.below(45)
  const to = Math.min(DAYS, from + 3 + chance.below(16))
  const channels = ['a', 'b', 'c'].slice(0, 1 + chance.below(3))
  const brands = has.rivals ? ['', 'rival', 'other'].slice(0, 2 + chance.below(2)) : ['']
  const sources = channels.map((channel) => sourceFrom(writer, channel))
  for (const brand of brands) for (const source of sources) writeChannel(writer, source, brand, from, to)
  if (has.totals)
    for (let day = from; day < to; day++)
      if (chance.chance(0.7)) write(writer, { date: nameOf(day) }, sources[0]?.account ?? [])
  return { seed, rows: writer.rows.sort(() => chance.random() - 0.5) as Row[] }
}

/** What a source reports, and how. */
interface ChannelSource {
  readonly channel: string
  readonly accounts: readonly string[]
  readonly account: readonly FactId[]
  readonly post: readonly FactId[]
  readonly ads: readonly FactId[]
  readonly absent: Row['absent']
  readonly sampled: boolean
}

function sourceFrom({ has, facts: all, chance, some, pick }: Writer, channel: string): ChannelSource {
  const ofPost = all.filter((fact) => fact !== 'posts' && kindOf(fact) !== 'context')
  const ofAds = all.filter((fact) => ['flow', 'money', 'unique', 'duration'].includes(kindOf(fact)))
  const account = some(all, pick([0.3, 0.7, 1]))
  const numbers = account.filter((fact): fact is NumberFactId => kindOf(fact) === 'flow')
  const absent = Object.fromEntries(some(numbers, 0.5).map((fact) => [fact, 'zero' as const]))
  return {
    channel,
    accounts: has.accounts && chance(0.6) ? pick([['x', 'y'], ['', 'x'], ['x']]) : [''],
    account,
    post: some(ofPost, pick([0.3, 0.7, 1])),
    ads: some(ofAds, 0.6),
    absent: has.absent && chance(0.5) && Object.keys(absent).length ? absent : undefined,
    sampled: has.sampled && chance(0.5),
  }
}

function writeChannel(writer: Writer, source: ChannelSource, brand: string, from: number, to: number): void {
  const { has, chance, below, pick } = writer
  const { channel, account: facts, ads, absent, sampled } = source
  for (const account of source.accounts) {
    const first = from + (chance(0.2) ? below(to - from) : 0)
    const end = to - (chance(0.2) ? below(to - from) : 0)
    const place: Writable = {
      ...(brand && { brand }),
      channel,
      ...(account && { account }),
      ...(absent && { absent }),
      ...(sampled && { sampled }),
    }
    for (let day = first; day < end; day++) {
      if (has.gaps && chance(0.05)) continue
      const open = has.open && day === end - 1 ? { provisional: true } : {}
      const at: Writable = { ...place, date: nameOf(day), ...open }
      if (has.account && chance(0.95)) writeAccount(writer, at, facts)
      if (has.campaigns) writeCampaigns(writer, at, ads)
      if (has.posts) writePosts(writer, source, at, day)
    }
    if (has.wide) for (let n = below(3); n > 0; n--) writeSpan(writer, place, pick([facts, ads]), first, end)
    if (has.growing) writeGrowing(writer, place, facts, first)
  }
}

function writeAccount(writer: Writer, at: Writable, facts: readonly FactId[]): void {
  const { has, chance } = writer
  if (!has.paid || chance(0.2)) write(writer, at, facts)
  else for (const paid of ['organic', 'paid'] as const) if (chance(0.95)) write(writer, { ...at, paid }, facts)
}

function writeCampaigns(writer: Writer, at: Writable, facts: readonly FactId[]): void {
  const { has, below, chance, pick } = writer
  for (let n = has.isCalm ? 4 : below(4); n > 0; n--) {
    const isSaid = has.isCalm || chance(0.7)
    const paid = has.isCalm ? ('paid' as const) : pick(['paid', 'paid', 'organic'] as const)
    write(writer, { ...at, campaign: `c${n}`, ...(isSaid && { paid }) }, facts)
  }
}

function writePosts(writer: Writer, { channel, post: facts }: ChannelSource, at: Writable, day: number): void {
  const { has, below, chance, pick } = writer
  for (let n = below(has.isCalm ? 5 : 3); n > 0; n--) {
    const post: Writable = { ...at, post: `${at.account ?? channel}${day}_${n}` }
    if (has.undatedPosts && chance(0.2)) post.date = null
    if (has.formats && chance(0.8)) post.format = pick(['reel', 'photo', 'story'])
    if (chance(0.85)) write(writer, post, facts)
    else
      for (const paid of pick([['organic', 'paid'], ['organic'], ['paid']] as const))
        write(writer, { ...post, paid, ...(chance(0.2) && { campaign: 'c1' }) }, facts)
  }
}

/** A span of days, some of them over the edge of what is asked. */
function writeSpan(writer: Writer, place: Writable, facts: readonly FactId[], from: number, to: number): void {
  const { has, below, chance, pick } = writer
  const first = from + below(Math.max(1, to - from))
  const date = pick<Row['date']>([
    { from: nameOf(first), to: nameOf(first + below(8)) },
    '2026-09',
    '2026-10',
    '2026-W40',
    '2026-W41',
  ])
  write(writer, { ...place, date, ...(has.open && chance(0.3) && { provisional: true }) }, facts)
}

/** A span that is read before it is over, and again. */
function writeGrowing(writer: Writer, place: Writable, facts: readonly FactId[], first: number): void {
  const { below, chance } = writer
  const date = { from: nameOf(first), to: nameOf(first + 6) }
  // A reading on the first day is of that day, and the kit forgets days of which a later reading says the whole.
  for (let read = first + 1 + below(3); read < first + 10; read += 1 + below(4))
    write(
      writer,
      { ...place, date, observedAt: `${nameOf(read)}T06:00:00Z`, ...(chance(0.3) && { provisional: true }) },
      facts,
    )
}

/** One row, perhaps read again, perhaps contradicted. */
function write(writer: Writer, place: Writable, facts: readonly FactId[]): void {
  const { has, rows, chance, below } = writer
  const row: Writable = { ...place }
  for (const fact of facts) if (says(writer, fact, place)) row[fact] = valueOf(writer, fact, row)
  if (facts.some((fact) => kindOf(fact) === 'money'))
    row.currency = has.currencies ? writer.pick(['EUR', 'USD', null]) : 'EUR'
  rows.push(row)
  if (has.readings && chance(0.3) && !row.observedAt) readAgain(writer, row, facts)
  else if (has.conflicts && chance(0.06)) rows.push(changed(writer, row, facts, 0.3))
  // Two dates at the most: of three the first and the last are told.
  if (has.movedPosts && row.post && !row.paid && chance(0.1)) rows.push({ ...row, date: nameOf(below(DAYS)) })
}

/** Whether a row says a fact: audiences and the whole site are seldom said of campaigns, organic or paid. */
function says({ has, chance }: Writer, fact: FactId, { campaign, paid }: Writable): boolean {
  if (has.gaps && chance(has.isCalm ? 0.01 : 0.12)) return false
  if (!campaign && !paid) return true
  return (!isLevel(fact) || has.levelsOfParts) && (kindOf(fact) !== 'context' || has.contextOfParts)
}

function readAgain(writer: Writer, row: Writable, facts: readonly FactId[]): void {
  const { has, rows, below, chance } = writer
  const at = () => (has.untimed && chance(0.3) ? null : `2026-11-0${1 + below(3)}T0${below(3)}:00:00Z`)
  row.observedAt = at()
  for (let n = 1 + below(2); n > 0; n--) rows.push({ ...changed(writer, row, facts, 0.5), observedAt: at() })
}

function changed(writer: Writer, row: Writable, facts: readonly FactId[], share: number): Writable {
  const again: Writable = { ...row }
  for (const fact of facts)
    if (row[fact] !== undefined && writer.chance(share))
      again[fact] = writer.chance(0.15) ? unsaid(row) : valueOf(writer, fact, row)
  if (writer.has.currencies && row.currency !== undefined && writer.chance(0.2))
    again.currency = writer.pick(['EUR', 'USD', null])
  return again
}

/** What a source says of a fact that it does not know: of one that leaves zeros out nothing is said by leaving it out. */
const unsaid = ({ absent }: Writable) => (absent ? undefined : null)

function valueOf({ has, chance, below, random, most }: Writer, fact: FactId, { date }: Writable): unknown {
  const kind = kindOf(fact)
  if (kind === 'samples') return Array.from({ length: below(5) }, () => below(600))
  if (has.invalid && chance(0.03)) return mayBeNegative(fact) ? Number.NaN : -1 - below(5)
  if (kind === 'money') return chance(0.1) ? 0 : Math.round(random() * 10_000) / 100
  // One figure for the whole site, whichever row repeats it.
  if (kind === 'context')
    return 1000 + JSON.stringify(date ?? '').length + Number(JSON.stringify(date ?? '00').slice(-3, -1))
  if (isLevel(fact)) return 100 + below(most)
  return kind === 'flow' && chance(0.05) ? -below(3) : below(most)
}

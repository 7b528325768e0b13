import { accountId, type ChannelInput, type ChannelLife } from '../model/channels.js'
import { addsOverTime, type FactId, facts, isMoney } from '../model/facts.js'
import { type Cache, getOr, recent } from '../model/memo.js'
import { dimensionText, type Row, type Rows } from '../model/row.js'
import { daysIn, type Span } from '../model/span.js'
import { isOutlier, parseRowDate, toDateString } from '../time/calendar.js'
import { spanOf } from '../time/window.js'
import { isList } from './plainRow.js'
import { isWitness, rowsIn } from './read.js'
import { saidFacts } from './saidFacts.js'
import { isRecord } from './writeColumns.js'

/** Rows that were filled, by what was asked of them. */
interface Filled {
  readonly length: number
  /** The last day of the rows. */
  readonly last: number
  readonly made: Cache<string, Rows>
}

const filled = new WeakMap<object, Filled>()

/** So many are remembered of an array: each is as long as it is. */
const MOST_MADE = 8

/**
 * The rows, and for each channel that is said to be complete a row of zeros for each day of its life without one: VK,
 * LinkedIn and YouTube leave out days on which there was nothing. What a channel never reports stays unknown. The very rows
 * where no channel is complete.
 */
export function withZeros(given: Rows, channels: readonly ChannelInput[] | undefined, asOf?: string, own = ''): Rows {
  const lives = channels?.filter((one) => typeof one === 'object') ?? []
  const complete = lives.filter((one) => one.complete === true)
  if (!complete.length) return given
  const rows = rowsIn(given)
  let known = filled.get(rows)
  if (known?.length !== rows.length)
    filled.set(rows, (known = { length: rows.length, last: lastDayOf(rows), made: recent(MOST_MADE) }))
  // As far as the rows go in any case: every point of a line asks as of another day, and is told from the same rows.
  const until = Math.max(known.last, spanOf('asOf', asOf)?.to ?? -Infinity)
  return getOr(known.made, JSON.stringify([lives, until, own]), () => {
    const all: Given = { declared: new Set(lives.map(({ id }) => id)), until, own }
    return [...rows, ...complete.flatMap((life) => zerosOf(rows, life, all))]
  })
}

interface Given {
  /** All ids that something is said of: an account among them is none of its channel's. */
  readonly declared: ReadonlySet<string>
  /** The last day that is filled. */
  readonly until: number
  readonly own: string
}

/** The rows of zeros of one complete channel. */
function zerosOf(rows: readonly Row[], { id, from, to }: ChannelLife, given: Given): Row[] {
  const begin = spanOf('channels', from ?? undefined)?.from
  const end = spanOf('channels', to ?? undefined)?.to ?? Infinity
  const until = Math.min(end, given.until)
  return [...reportedIn(rows, id, given).values()].flatMap(({ of, since, days, reported, currencies }) => {
    const found: Row[] = []
    if (!reported.size) return found
    // Of money in several currencies nothing was earned or spent in any of them.
    const [currency] = currencies.size === 1 ? currencies : []
    const none: Row = Object.fromEntries([...reported].map((fact) => [fact, 0]))
    for (let day = begin ?? since; day <= until; day++)
      if (!days.has(day)) found.push({ ...none, ...of, date: toDateString(day), ...(currency && { currency }) })
    return found
  })
}

const lastDayOf = (rows: readonly Row[]): number =>
  rows.reduce((last, row) => {
    const span = isRecord(row) ? parseRowDate(row.date) : null
    return span && !isOutlier(span) ? Math.max(last, span.to) : last
  }, -Infinity)

/** What the rows of one brand in an account say: whose they are, which of its days they are for, which facts they report. */
interface Reported {
  readonly of: Row
  /** The first day that rows tell of, whether they are here or not. */
  since: number
  readonly days: Set<number>
  readonly reported: Set<FactId>
  /** Those that its money is said in; `''` where a row says none. */
  readonly currencies: Set<string>
}

/** Of each brand in each account of a channel: each of them has days of its own. */
function reportedIn(rows: readonly Row[], id: string, { declared, own }: Given): ReadonlyMap<string, Reported> {
  const found = new Map<string, Reported>()
  for (const row of rows) {
    const span = isRecord(row) ? parseRowDate(row.date) : null
    if (!span || isOutlier(span) || (row.post ?? '') !== '') continue
    const channel = dimensionText(row.channel)
    const account = dimensionText(row.account)
    const ownId = accountId(channel, account)
    if (id !== (declared.has(ownId) ? ownId : channel)) continue
    const brand = dimensionText(row.brand) === own ? '' : dimensionText(row.brand)
    const one = getOr(found, `${brand}\n${ownId}`, () => ({
      of: { channel, ...(brand && { brand }), ...(account && { account }) },
      since: Infinity,
      days: new Set<number>(),
      reported: new Set<FactId>(),
      currencies: new Set<string>(),
    }))
    for (const day of daysOf(row, span)) {
      one.since = Math.min(one.since, day)
      if (!isWitness(row)) one.days.add(day)
    }
    const said = saidFacts(row).filter(isAmount)
    for (const fact of said) one.reported.add(fact)
    if (said.some(isMoney)) one.currencies.add(dimensionText(row.currency).toUpperCase())
  }
  return found
}

/** The days that a row is for: of its date, or those that it names. */
const daysOf = ({ days }: Row, span: Span): readonly number[] =>
  isList(days) ? days.flatMap((day) => parseRowDate(day)?.from ?? []) : daysIn(span)

const isAmount = (fact: FactId): boolean =>
  // A figure of the whole site is none of the channel's.
  addsOverTime(fact) && !['samples', 'context'].includes(facts[fact].kind)

import { refuseOptions } from '../model/refuseOptions.js'
import { addsUp } from './addsUp.js'
import { type ChannelInput, channelId } from '../model/channels.js'
import { type MetricInput, metricOf } from '../catalogue/metrics.js'
import { evaluate, type EvaluateOptions, ownBrand } from '../engine/evaluate.js'
import { channelsOf, eachOnce } from '../engine/facts/scope.js'
import { resolveWindow } from '../engine/resolveWindow.js'
import { roundShares } from '../math/roundShares.js'
import { sum } from '../math/sum.js'
import { NO_CHANGE } from '../math/tolerance.js'
import { knownOf } from '../model/answer.js'
import { idFor } from '../model/idFor.js'
import { has, termsOf } from '../model/expression.js'
import { type FactId, facts } from '../model/facts.js'
import { getOr } from '../model/memo.js'
import type { Metric } from '../model/metric.js'
import type { Period } from '../model/period.js'
import type { DataQuery } from '../model/query.js'
import { type Better, boundsOf, isDoubtful, isPartial, type Known, type Result, type Warning } from '../model/result.js'
import type { DateString, Row, Rows } from '../model/row.js'
import { read, rowsIn } from '../store/read.js'
import { toDateString } from '../time/calendar.js'
import { countOf, type Post, postsOfWindow } from './posts.js'
import { counterAbove } from './standings.js'

/** What is ranked: posts one by one, channels, or the formats of posts. */
export type LeaderboardOf = 'post' | 'channel' | 'format'

export interface LeaderboardOptions
  extends Pick<DataQuery, 'period' | 'asOf' | 'own' | 'channels' | 'breaks' | 'currency'> {
  readonly of: LeaderboardOf
  /** An id of the catalogue, a fact's id, or a definition of your own. */
  readonly metric: MetricInput
  /** How many are entries; what comes after them is `rest`. By default all are entries. */
  readonly top?: number | undefined
  /** Whether the list begins with the best (the default) or with the worst. Ranks stay what they are: 1 is the best. */
  readonly order?: 'best' | 'worst' | undefined
}

export interface LeaderboardEntry {
  /** The post's id, the channel or the format. Of posts on several channels that share an id: channel, a slash, and the id. */
  readonly id: string
  /** Of a post: where it was published, where its rows say it. */
  readonly channel?: string
  /** Of a post: what it is, where its rows say it. */
  readonly format?: string
  /** Of a post: the day of publication, where its rows say it. */
  readonly date?: DateString
  /** What the metric is over the entry's own rows. */
  readonly result: Result
  /** 1 is the best, equal ones are of equal rank: 1, 2, 2, 4. `null` where the value is not known, or cannot be right, where
   * another one that is known only between bounds may be better or worse, and for all where some are in another currency. */
  readonly rank: number | null
  /** Between which ranks it is, where it has none because of what is known only between bounds. */
  readonly rankBetween?: readonly [best: number, worst: number]
  /** Its part of what all entries have together, as a fraction; `null` unless the metric adds up and all of it is known. */
  readonly share: number | null
  /** The same to a tenth of a percent: with those of all other entries it adds up to exactly 1. */
  readonly rounded: number | null
}

/** Posts, channels or formats by a metric. Plain data. */
export interface Leaderboard {
  readonly of: LeaderboardOf
  /** The metric's id. */
  readonly metric: string
  readonly better: Better
  readonly window: Period | null
  /** The first ones. What has no rank comes after all that has one. */
  readonly entries: readonly LeaderboardEntry[]
  /** Those that come after them, in the same order. */
  readonly rest: readonly LeaderboardEntry[]
  /** How many have a value that can be ranked. */
  readonly ranked: number
  /** Of formats: how many posts of the window say none, and are in no entry. */
  readonly unsorted: number
  /** The metric over the rows of all entries together. */
  readonly whole: Result
  /** What is to be said of the rows, and of `whole`. */
  readonly warnings: readonly Warning[]
}

/** One that is to be ranked, with what evaluates it. */
interface Entrant extends Pick<LeaderboardEntry, 'id' | 'channel' | 'format' | 'date'> {
  readonly result: Result
}

/**
 * Ranks posts, channels or formats by a metric. Each value is `evaluate` of the metric over the entry's own rows: of a
 * channel all of its rows, of a post its own rows, of a format all posts of that format. Posts count in the window in which
 * they were published. Larger is better, unless the metric says that lower is.
 *
 * What is known only between bounds stands where it is for certain, and has a rank where no other may come between. What is
 * not known is listed last, with its reason, and has no rank; nor has a figure that cannot be right (a part that is
 * greater than its whole). Where entries have money in several currencies, none has a rank. What people a
 * single post has reached is known from its row, though over posts it never adds up. Several posts in one row have a place in
 * the list and no rank: what each of them has is not known.
 *
 * @throws for a metric that does not exist, one that is measured against other brands, or one of the whole site by channel
 * @example
 * leaderboard(rows, { of: 'post', metric: 'engagementRateByReach', period: '2026-10', top: 5 }).entries[0]
 * // { id: 'p7', channel: 'instagram', format: 'reel', date: '2026-10-14', rank: 1, share: null, result: { value: 0.082, … } }
 */
export function leaderboard(rows: Rows, options: LeaderboardOptions): Leaderboard {
  refuseOptions(options, "{ of: 'post', metric: 'likes' }")
  const { of, own, channels, breaks, currency, top = Infinity, order = 'best' } = options
  const definition = metricOf(options.metric)
  refuseOf(of, definition)
  const data = rowsIn(rows)
  const { current, elapsed } = resolveWindow({ ...options, data })
  const about: EvaluateOptions = {
    own,
    channels,
    breaks,
    currency,
    period: current ?? options.period,
    asOf: elapsed?.to ?? current?.asOf,
  }
  const { entrants, whole, unsorted } =
    of === 'channel' ? channelsIn(data, definition, about) : postsIn(data, definition, about, of === 'format')
  const { warnings, undated, extent } = read(data, own)

  // Each has its own money, which cannot be ranked beside other money.
  const currencies = entrants.flatMap(({ result }) => ((result.known || result.between) && result.currency) || [])
  const comparable = new Set(currencies).size > 1 ? [] : entrants
  const rivals = comparable
    .filter(({ result }) => (result.known ? !isDoubtful(result) : result.between))
    .map((one) => ({ one, ...worthOf(one.result, definition.better === 'lower') }))
    .sort((a, b) => above(a.low, b.low) || above(a.high, b.high) || byId(a.one, b.one))
  const countSurely = counterAbove(rivals.map(({ low }) => low))
  const countMaybe = counterAbove(rivals.map(({ high }) => high))
  const shares = sharesOf(
    definition,
    rivals.flatMap(({ one }) => (isKnown(one) ? one : [])),
    entrants,
  )
  const ranked = new Map(
    rivals.map(({ one, low, high }) => {
      // Of what is known only between bounds from the rank that it may have at best to the last one.
      const best = countSurely(withNoise(high)) + 1
      const worst = countMaybe(withNoise(low)) + Number(high <= withNoise(low))
      return [one, best === worst ? { rank: best } : { rank: null, rankBetween: [best, worst] as const }]
    }),
  )
  // The worst first, of equal ones in the order of their ids all the same.
  if (order === 'worst') rivals.sort((a, b) => above(b.low, a.low) || above(b.high, a.high) || byId(a.one, b.one))
  const all = [...rivals.map(({ one }) => one), ...entrants.filter((one) => !ranked.has(one)).sort(byId)].map(
    (one): LeaderboardEntry => ({ ...one, rank: null, ...ranked.get(one), ...(shares.get(one.id) ?? NO_SHARE) }),
  )
  const count = Math.max(0, Math.trunc(top) || 0)
  return {
    of,
    metric: definition.id,
    better: definition.better,
    window: whole.window,
    entries: all.slice(0, count),
    rest: all.slice(count),
    ranked: rivals.length,
    unsorted,
    whole,
    warnings: [...warnings, ...(undated && extent ? [{ code: 'undated' as const }] : []), ...whole.warnings],
  }
}

interface Found {
  readonly entrants: readonly Entrant[]
  readonly whole: Result
  readonly unsorted: number
}

type KnownEntrant = Entrant & { readonly result: Known }
const isKnown = <One extends Entrant>(one: One): one is One & KnownEntrant => one.result.known

/** Between what an entry lies, turned so that more is better. */
interface Worth {
  readonly low: number
  readonly high: number
}

function worthOf(result: Result, isLowerBetter: boolean): Worth {
  const { low, high } = knownOf({ known: false, between: boundsOf(result) })
  return isLowerBetter ? { low: -high, high: -low } : { low, high }
}

/** But for the rounding noise of their last digits, equal ones are of equal rank. */
const withNoise = (end: number): number => (isFinite(end) ? end + NO_CHANGE * Math.max(1, Math.abs(end)) : end)

const above = (a: number, b: number): number => Number(b > a) - Number(b < a)
const byId = (a: Entrant, b: Entrant): number => (a.id < b.id ? -1 : 1)

function refuseOf(of: LeaderboardOf, { id, formula }: Metric): void {
  if (has(formula, ({ op }) => op === 'ofAll')) {
    throw new Error(
      `kpi-kit: "${id}" is measured against other brands, and a leaderboard ranks what is your own. ` +
        'Use shareOfVoice() or <ShareOfVoice> for it.',
    )
  }
  const terms = termsOf(formula)
  const isOfSite = terms.length > 0 && terms.every((fact) => facts[fact as FactId]?.kind === 'context')
  if (of === 'channel' && isOfSite) {
    throw new Error(
      `kpi-kit: "${id}" is one figure for the whole site, so every channel would have the same. Take a metric of which ` +
        'each channel has its own figure.',
    )
  }
}

/** The channels that are asked for, or all that have rows. */
function channelsIn(data: readonly Row[], definition: Metric, about: EvaluateOptions): Found {
  const ledger = read(data, about.own)
  const brand = ownBrand(ledger, about.own)
  const inData = eachOnce(channelsOf(ledger, brand ?? '')).flatMap(({ id }) => id || [])
  const asked: readonly ChannelInput[] = about.channels ?? inData
  const ids =
    brand === null
      ? []
      : asked.filter((one, i) => asked.findIndex((other) => channelId(other) === channelId(one)) === i)
  return {
    entrants: ids.map((one) => ({
      id: channelId(one),
      result: evaluate(definition, data, { ...about, channels: [one] }),
    })),
    whole: evaluate(definition, data, { ...about, channels: ids.length ? ids : about.channels }),
    unsorted: 0,
  }
}

/** The posts that were published in the window, one by one or by format. */
function postsIn(data: readonly Row[], definition: Metric, about: EvaluateOptions, byFormat: boolean): Found {
  const { posts, whole, over, of } = postsOfWindow(data, definition, about)
  if (byFormat) {
    const formats = new Map<string, Post[]>()
    for (const post of posts) if (post.format) getOr(formats, post.format, () => []).push(post)
    const entrants = [...formats].map(([id, some]) => ({ id, result: over(some) }))
    return { entrants, whole, unsorted: countOf(posts.filter(({ format }) => !format)) }
  }
  const counts = new Map<string, number>()
  for (const { id } of posts) counts.set(id, (counts.get(id) ?? 0) + 1)
  const isShared = ({ id, channel }: Post) => Boolean(channel) && (counts.get(id) ?? 0) > 1
  const taken = new Set(posts.flatMap((post) => (isShared(post) ? [] : post.id)))
  const entrants = posts.map((post): Entrant => {
    const { id, channel, format, day } = post
    return {
      id: isShared(post) ? idFor(`${channel}/${id}`, taken) : id,
      ...(channel && { channel }),
      ...(format && { format }),
      ...(day !== undefined && { date: toDateString(day) }),
      result: of(post),
    }
  })
  return { entrants, whole, unsorted: 0 }
}

const NO_SHARE = { share: null, rounded: null }
/** Shares are shown to a tenth of a percent. */
const STEPS = 1_000

/** The part of each in what all have together; of none where that is not known in full, or the metric does not add up. */
function sharesOf(definition: Metric, best: readonly KnownEntrant[], entrants: readonly Entrant[]) {
  const values = best.map(({ result }) => result.value)
  const isWhole = best.length === entrants.length && best.every(({ result }) => result.value >= 0 && !isPartial(result))
  const total = addsUp(definition.formula) && isWhole ? sum(values) : 0
  if (!(total > 0) || !isFinite(total)) return new Map<string, never>()
  const steps = roundShares(values, STEPS)
  return new Map(
    best.map(({ id, result }, i) => [id, { share: result.value / total, rounded: (steps[i] as number) / STEPS }]),
  )
}

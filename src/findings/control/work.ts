import { evaluate, ownBrand } from '../../metrics/engine/evaluate.js'
import { scopeOf } from '../../metrics/engine/facts/scope.js'
import { resolveWindow } from '../../metrics/engine/resolveWindow.js'
import type { MetricInput } from '../../metrics/catalogue/metrics.js'
import { accountId, channelId, idsAbove, inputFor, isOfChannel } from '../../metrics/model/channels.js'
import type { Windows } from '../../metrics/model/period.js'
import type { Result } from '../../metrics/model/result.js'
import { dimensionText, type Row } from '../../metrics/model/row.js'
import type { Span } from '../../metrics/model/span.js'
import { getOr } from '../../metrics/model/memo.js'
import { shown } from '../../metrics/model/shown.js'
import { firstDayOf } from '../../metrics/store/ledger.js'
import { read, rowsIn } from '../../metrics/store/read.js'
import { parseSpan, toDateString } from '../../metrics/time/calendar.js'
import { defaultRules } from '../rules.js'
import type { BusinessTime } from '../given/businessTime.js'
import type { ControlQuery } from './controlRules.js'
import { type ReadEvent, readEvents } from '../given/readEvents.js'
import { type Conversations, readConversations } from '../given/readConversations.js'
import { isOwn } from '../study/isOwn.js'
import { type Several, severalIn } from '../study/severalIn.js'
import type { Posts, ReadPost } from '../given/readPosts.js'

/** What all checks ask of the work; each answer is worked out once. */
export interface Work {
  readonly query: ControlQuery & { readonly data: readonly Row[] }
  readonly response: {
    readonly within: number
    readonly share: number
    readonly fewest: number
    readonly clock: 'business' | 'calendar'
  }
  readonly complete: { readonly posts: boolean; readonly conversations: boolean }
  readonly now: number
  /** The day that is not over. */
  readonly today: number
  readonly windows: Windows
  /** The days of the window; `null` where nothing says which they are. */
  readonly window: Span | null
  /** The days of the window that are over by the clock, whatever the rows know; `null` without a window. */
  readonly days: Span | null
  readonly clock: BusinessTime
  readonly posts: Posts
  readonly events: readonly ReadEvent[]
  readonly conversations: Conversations
  /** Your own channels: those of the rows and those that are asked for, `''` where rows name none. By the alphabet. */
  readonly channels: readonly string[]
  readonly several: Several
  rowsOf(channel: string): readonly Row[]
  /** The days on which a channel is there: as long as the host says of it or of its network, or else from its first row on, or from a
   * post before that. One that has no rows is not excused. */
  lifeOf(channel: string): Span
  evaluate(metric: MetricInput, from: number, to: number, channel?: string): Result
  /** Each day from one to another; `null` where it is unknown or partial, and so is every one where days come in one row. */
  daily(metric: MetricInput, from: number, to: number, channel?: string): (number | null)[]
}

/** What the work is judged by: the instant in milliseconds, the day on which that is, and what was read already. */
export type Judged = Pick<Work, 'clock' | 'posts' | 'now' | 'today'>

/** @throws for a way to answer messages that nobody can judge by */
export function workOf(query: ControlQuery, { clock, posts, now, today }: Judged): Work {
  const { own, channels: asked, breaks, currency, period } = query
  // The very array, of which all is known already: a copy would be read anew.
  const data = rowsIn(query.data ?? [])
  // Without a dated row the clock says how far things are known.
  const asOf = query.asOf ?? (read(data).extent ? undefined : toDateString(today - 1))
  const windows = resolveWindow({ data, period, compareTo: 'none', asOf, channels: asked })
  const { current } = windows
  const span = current && parseSpan(current)
  const byChannel = new Map<string, Row[]>()
  for (const row of data) {
    if (!isOwn(row, own)) continue
    const id = accountId(dimensionText(row.channel), dimensionText(row.account))
    if (asked && !asked.some((one) => isOfChannel(id, channelId(one)))) continue
    getOr(byChannel, id, () => []).push(row)
  }
  // A row that names no channel is one of a total, unless no row names one.
  const named = [...byChannel.keys()].filter(Boolean)
  const channels = [...new Set(named.length ? named : byChannel.keys())].sort()
  const evaluateIn = (metric: MetricInput, from: number, to: number, channel?: string): Result =>
    evaluate(metric, data, {
      own,
      breaks,
      currency,
      channels: channel ? [inputFor(channel, asked)] : asked,
      period: { from: toDateString(from), to: toDateString(to) },
      asOf: toDateString(to),
    })
  const several = severalIn(data, own, asked)
  const ledger = read(data, own)
  const { lives, channels: known } = scopeOf(ledger, ownBrand(ledger, own) ?? '', null, asked)
  return {
    query: { ...query, data, asOf },
    response: responseOf(query, clock),
    complete: {
      posts: query.complete?.posts === true && posts.delivered,
      conversations: query.complete?.conversations === true,
    },
    now,
    today,
    windows,
    window: span,
    days: span && { from: span.from, to: Math.min(span.to, today - 1) },
    clock,
    posts,
    events: readEvents(query.events),
    conversations: readConversations(query.conversations, now),
    channels,
    several,
    rowsOf: (channel) => byChannel.get(channel) ?? [],
    lifeOf: (channel) => {
      const life = idsAbove(channel).flatMap((id) => lives.get(id) ?? [])[0]
      const rows = known.filter(({ id }) => isOfChannel(id, channel)).map(firstDayOf)
      const withPost = (first: number, one: ReadPost) =>
        one.channel === channel ? Math.min(first, one.publishedOn ?? first) : first
      const first = rows.length ? posts.read.reduce(withPost, Math.min(...rows)) : -Infinity
      return { from: life?.hasBegun ? life.from : first, to: life?.to ?? Infinity }
    },
    evaluate: evaluateIn,
    daily: (metric, from, to, channel) => {
      const isTogether = several(channel).days
      return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => {
        if (isTogether) return null
        const result = evaluateIn(metric, from + i, from + i, channel)
        return result.known && result.coverage.known >= result.coverage.expected ? result.value : null
      })
    },
  }
}

function responseOf({ response }: ControlQuery, clock: BusinessTime): Work['response'] {
  const { fewest } = defaultRules.response
  const within = response?.within ?? defaultRules.response.within
  const share = response?.share ?? defaultRules.response.share
  if (!(within > 0 && Number.isFinite(within) && share > 0 && share <= 1))
    throw new Error(
      `kpi-kit: \`response\` is ${shown(response)}, so nobody knows what is in time. Write seconds and a share: { within: 3600, share: 0.9 }.`,
    )
  if (response?.clock === 'business' && !clock.hasHours)
    throw new Error(
      "kpi-kit: `response.clock` is 'business' without `hours`, so nobody knows when people work. Give hours and timeZone, or write clock: 'calendar'.",
    )
  return { within, share, fewest, clock: response?.clock ?? (clock.hasHours ? 'business' : 'calendar') }
}

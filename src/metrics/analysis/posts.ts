import { accountId } from '../model/channels.js'
import { evaluate, type EvaluateOptions, ownBrand } from '../engine/evaluate.js'
import { channelsOf } from '../engine/facts/scope.js'
import { cellsIn } from '../engine/facts/resolveFact.js'
import { sumCells, termsOf } from '../model/expression.js'
import { type FactId, isPeople, type NumberFactId } from '../model/facts.js'
import { factTraits } from '../model/factTraits.js'
import { getOr } from '../model/memo.js'
import type { Metric } from '../model/metric.js'
import type { Input, Reason, Result } from '../model/result.js'
import { dimensionText, type Row, type Rows } from '../model/row.js'
import type { DayWindow, Span } from '../model/span.js'
import type { Cell, Channel } from '../store/ledger.js'
import { read } from '../store/read.js'
import { hourOf, parseRowDate } from '../time/calendar.js'
import { dayWindow } from '../time/window.js'

/** One post, as its rows say it, or several that came in one row. */
export interface Post {
  readonly id: string
  /** How many posts it is: of several, what each of them has is not known. */
  readonly count: number
  readonly channel: string
  readonly format: string
  /** The first day of its date, as a number; of several posts the day of all of them. */
  readonly day: number | undefined
  readonly span: Span | null
}

/** The posts of a window, and what a metric is over any of them. */
export interface PostsOfWindow {
  readonly posts: readonly Post[]
  /** Over the rows of some posts together. */
  readonly over: (some: readonly Post[]) => Result
  /** Of one post, whose people are known from its row. */
  readonly of: (post: Post) => Result
  /** Over all of them; of none at all, why there are none. */
  readonly whole: Result
  /** The hour that a post was published at, 0 to 23, as it is written in its rows; `null` where they say the day only. */
  readonly hourOf: (post: Post) => number | null
}

/** Your own posts that were published in the window, on the channels that are asked for. */
export function postsOfWindow(data: readonly Row[], definition: Metric, about: EvaluateOptions): PostsOfWindow {
  const ledger = read(data, about.own)
  const brand = ownBrand(ledger, about.own)
  const isOwn = (row: Row) => {
    const text = dimensionText(row.brand)
    return brand !== null && (text === brand || (text === about.own && brand === ''))
  }
  const asked = channelsOf(ledger, brand ?? '', about.channels)
  const ids = new Set(asked.map(({ id }) => id))
  const mine = data.filter((row) => isRow(row) && isOwn(row) && ids.has(idOf(row)))
  const rowsOf = rowsByPost(mine)
  const window = ledger.extent && dayWindow(ledger, about.period, about.asOf)
  const posts = brand === null ? [] : asked.flatMap((channel) => postsOf(channel, window))
  const levels = levelsOf(mine, definition)
  const together = (some: readonly Post[]): Row[] => [
    ...some.flatMap(rowsOf),
    ...[...new Set(some.map(({ channel }) => channel))].flatMap((channel) => levels.of(channel)),
  ]
  const over = (some: readonly Post[]) =>
    some.length ? ofPosts(definition, together(some), countOf(some), about) : evaluate(definition, [], about)
  // Rows that are nowhere, since nobody can read their dates, are no lack of posts.
  const whole = brand === null || !ledger.brands.size ? evaluate(definition, data, about) : over(posts)
  const of = (post: Post): Result => {
    const { channel, day } = post
    const rows = [...rowsOf(post), ...(day === undefined ? [] : levels.of(channel, day))]
    // What is known of an array is kept as long as the array is; of a single row nothing is.
    const found = ofPosts(definition, rows.length === 1 ? (rows[0] as Row) : rows, post.count, about)
    return post.count > 1 ? unknownOf(found) : found
  }
  const hourOfPost = (post: Post) =>
    rowsOf(post)
      .map(({ date }) => hourOf(date))
      .find((hour) => hour !== null) ?? null
  return { posts, over, of, whole, hourOf: hourOfPost }
}

/** How many posts some are. */
export const countOf = (some: readonly Post[]): number => some.reduce((sum, { count }) => sum + count, 0)

/** Of several posts no figure is that of one. */
function unknownOf(result: Result): Result {
  if (!result.known) return result
  const { known: _, value: __, ...more } = result
  return { ...more, known: false, reason: 'missing' }
}

const isRow = (row: unknown): row is Row => typeof row === 'object' && row !== null && !Array.isArray(row)

const idOf = ({ channel, account }: Row): string => accountId(dimensionText(channel), dimensionText(account))

/** The posts of a channel that lie in the window: which rows are one post, on which day and of which format, the store knows. */
const postsOf = ({ id: channel, posts }: Channel, window: DayWindow | null): Post[] =>
  cellsIn(posts, window).map((i) => {
    const { id, format, span, count = 1 } = posts.cells[i] as Cell
    return { id, count, channel, format, day: count > 1 && span?.from !== span?.to ? undefined : span?.from, span }
  })

function rowsByPost(mine: readonly Row[]): (post: Post) => readonly Row[] {
  const channels = new Map<string, Map<string, Row[]>>()
  for (const row of mine) {
    const posts = getOr(channels, idOf(row), () => new Map<string, Row[]>())
    const id = dimensionText(row.post)
    if (id) getOr(posts, id, () => []).push(row)
  }
  return ({ channel, id, count, span }) => {
    // Several posts are those of their days, and of no other row of their name.
    const isOwn = ({ cells, date }: Row) => {
      if ((cells ?? 1) !== count || count < 2) return (cells ?? 1) === count
      const own = parseRowDate(date)
      return own?.from === span?.from && own?.to === span?.to
    }
    const named = channels.get(channel)?.get(id) ?? []
    return named.every(isOwn) ? named : named.filter(isOwn)
  }
}

/**
 * The levels of the account that a metric needs of posts that do not say them: their followers on the day of publication. As
 * rows that say nothing else.
 */
function levelsOf(mine: readonly Row[], { window, formula }: Metric) {
  const needed = termsOf(formula).filter((fact) => factTraits[fact as FactId]?.inPosts === 'account') as NumberFactId[]
  const byChannel = new Map<string, Map<number, Row[]>>()
  // A level by itself is none of a post.
  if (window === 'row' && needed.length)
    for (const row of mine) {
      const span = dimensionText(row.post) ? null : parseRowDate(row.date)
      if (!span || span.from !== span.to) continue
      const { date, brand, channel, account, paid, campaign, observedAt } = row
      const levels = Object.fromEntries(needed.map((fact) => [fact, row[fact]]))
      const days = getOr(byChannel, idOf(row), () => new Map<number, Row[]>())
      getOr(days, span.from, () => []).push({ date, brand, channel, account, paid, campaign, observedAt, ...levels })
    }
  return {
    of: (channel: string, day?: number): readonly Row[] => {
      const days = byChannel.get(channel)
      return (day === undefined ? [...(days?.values() ?? [])].flat() : days?.get(day)) ?? []
    },
  }
}

/**
 * A metric over the rows of some posts. People never add up over posts, but those of a single one are known from its row. And
 * where there are rows, what they do not say is missing.
 */
function ofPosts(definition: Metric, rows: Rows, count: number, about: EvaluateOptions): Result {
  const { formula } = definition
  const people = typeof formula === 'string' && isPeople(formula) ? formula : undefined
  const over = (fact: FactId) =>
    evaluate({ ...definition, formula: sumCells(fact as NumberFactId, 'post'), window: 'row' }, rows, about)
  const inPosts = people && over(people)
  if (inPosts && count === 1) return inPosts
  const result = evaluate(definition, rows, about)
  if (result.known) return result
  const lacking: Reason = inPosts?.known ? 'not-additive' : 'missing'
  const reasonFor = (reason: Reason): Reason => (people || reason === 'no-data' ? lacking : reason)
  const inputOf = (fact: string, input: Input): Input => {
    if (count === 1) return inputOfPost(over(fact as FactId))
    return input.known ? input : { ...input, reason: reasonFor(input.reason) }
  }
  const inputs = Object.entries(result.inputs).map(([fact, input]) => [fact, inputOf(fact, input)])
  return {
    ...result,
    // A post that lacks a fact is no channel that lacks it.
    ...(count === 1 && {
      channels: { ...result.channels, missing: [] },
      warnings: result.warnings.filter(({ code }) => code !== 'channels-missing'),
    }),
    reason: reasonFor(result.reason),
    inputs: Object.fromEntries(inputs),
  }
}

/** What a single post says of a fact: it has no days on which it could be known or not. */
const inputOfPost = (result: Result): Input =>
  result.known
    ? { known: true, value: result.value, coverage: { known: 1, expected: 1, unit: 'rows' } }
    : {
        known: false,
        reason: result.reason === 'no-data' ? 'missing' : result.reason,
        coverage: { known: 0, expected: 1, unit: 'rows' },
      }

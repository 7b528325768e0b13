import { isPartial, metricOf, type Result } from '../../metrics/index.js'
import { countOf, type Post, postsOfWindow } from '../../metrics/analysis/posts.js'
import { type PostFigures, type RankedPosts, rankPosts } from '../../metrics/analysis/rankPosts.js'
import { accountId } from '../../metrics/model/channels.js'
import { isDoubtful } from '../../metrics/model/result.js'
import { dimensionText } from '../../metrics/model/row.js'
import { rowsIn } from '../../metrics/store/read.js'
import { parseSpan, toDateString } from '../../metrics/time/calendar.js'
import type { ReadPost } from '../given/readPosts.js'
import type { Study } from './study.js'

/** What a post's rate is of, the first that enough posts know. Those that are looked at anyway come before. */
const RATES = [
  ['engagementRateByReach', 'reach'],
  ['engagementRateByViews', 'views'],
  ['engagementRateByImpressions', 'impressions'],
] as const

type PostRate = (typeof RATES)[number][0]
type PostBase = (typeof RATES)[number][1]

/** Fewer posts are not ranked. */
export const FEWEST_POSTS = 6

/** A post of the window with its rate. */
export interface ComparedPost extends PostFigures {
  readonly post: Post
  readonly info: ReadPost | undefined
  /** `''` where nobody says it. */
  readonly format: string
  readonly date: string
  readonly result: Result
  /** Old enough that its figures hardly grow. */
  readonly isMature: boolean
}

/** The posts that can be compared: grown up, not promoted, still there, with enough people. */
export interface ComparedPosts {
  readonly metric: PostRate
  readonly base: PostBase
  readonly ranked: RankedPosts<ComparedPost>
  /** How many would be among them and still grow. */
  readonly immature: number
  /** How many posts the window has, with those that are left out. */
  readonly all: number
  /** The rate over all posts of the window. */
  readonly whole: Result
}

const known = new WeakMap<Study, ComparedPosts | null>()

/**
 * The posts of a study's window by the first rate that can rank them; `null` where there are no posts, or some of them come in one
 * row: those that do not are no sample of all.
 */
export function comparedPosts(study: Study): ComparedPosts | null {
  const found = known.get(study)
  if (found !== undefined) return found
  const wanted = new Set(study.headlines.map(({ id }) => id))
  const rates = [...RATES].sort(([a], [b]) => Number(wanted.has(b)) - Number(wanted.has(a)))
  let first: ComparedPosts | null = null
  for (const [metric, base] of rates) {
    const compared = compareBy(study, metric, base)
    if (compared && (!first || count(compared) > count(first))) first = compared
    if (first && count(first) >= FEWEST_POSTS) break
  }
  known.set(study, first)
  return first
}

const count = ({ ranked }: ComparedPosts): number => ranked.posts.length

function compareBy(study: Study, metric: PostRate, base: PostBase): ComparedPosts | null {
  const { query, windows, rules, several } = study
  const { own, channels, breaks, currency } = query
  const { current, elapsed } = windows
  const asOf = parseSpan(current?.asOf)?.to
  if (!current || !elapsed || asOf === undefined || several().posts) return null
  const about = { own, channels, breaks, currency, period: current, asOf: elapsed.to }
  const data = rowsIn(query.data)
  const rates = postsOfWindow(data, metricOf(metric), about)
  if (!rates.posts.length) return null

  const promoted = promotedIn(study)
  const posts = rates.posts.flatMap((post): ComparedPost[] => {
    const info = study.posts.of(post)
    // Where two tell different things of a post, nobody knows whether it was promoted.
    if (info === null || info?.boosted || info?.isDeleted || promoted.has(keyOf(post))) return []
    const day = info?.publishedOn ?? post.day
    const figures = figuresOf(rates.of(post), base)
    if (day === undefined || !figures) return []
    const format = post.format || (info?.format ?? '')
    const isMature = asOf - day >= rules.matureDays
    return [{ id: keyOf(post), ...figures, post, info, format, date: toDateString(day), isMature }]
  })
  const ranked = rankPosts(posts.filter(({ isMature }) => isMature))
  const immature = posts.filter(({ isMature, people }) => !isMature && people >= ranked.fewest).length
  return { metric, base, ranked, immature, all: countOf(rates.posts), whole: rates.whole }
}

/** What a rate is made of, where all of it is known and can be right. */
function figuresOf(result: Result, base: PostBase) {
  const { interactions, [base]: people } = result.inputs
  const isSound = result.known && !isPartial(result) && !isDoubtful(result)
  return isSound && interactions?.known && people?.known
    ? { part: interactions.value, people: people.value, result }
    : null
}

const keyOf = ({ id, channel }: Pick<Post, 'id' | 'channel'>): string => `${channel}/${id}`

/** Posts that money was spent on, as their rows say it. */
function promotedIn({ query }: Study): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { post, channel, account, paid, spend } of rowsIn(query.data)) {
    const id = dimensionText(post)
    const isPromoted = paid === 'paid' || (typeof spend === 'number' && spend > 0)
    if (id && isPromoted) found.add(keyOf({ id, channel: accountId(dimensionText(channel), dimensionText(account)) }))
  }
  return found
}

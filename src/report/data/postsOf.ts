import { comparedPosts } from '../../findings/study/comparedPosts.js'
import { leaderboard, type LeaderboardEntry, type MetricId, type Result } from '../../metrics/index.js'
import { textOf } from '../../format/text.js'
import type { ReportReading } from './reading.js'

/** A post with what is known of it and its figure. */
export interface ShownPost {
  readonly id: string
  readonly title: string
  readonly url?: string | undefined
  readonly image?: string | undefined
  readonly channel?: string | undefined
  readonly date?: string | undefined
  readonly result: Result
}

/** What posts are ranked by where none can be compared by the findings: the first that is known of them. */
const BY = ['engagementRateByReach', 'engagementRateByViews', 'interactions', 'likes', 'views', 'reach'] as const

const MOST = 3

/**
 * The best posts of the period and, but for clients, the weakest; those that stand among the best are not weak. They are those that
 * the findings compare, in their order: grown up, not promoted, and by what is sure of their rates.
 */
export function postsOf(reading: ReportReading) {
  const { question } = reading
  const { metric, ranked } = rankedOf(reading)
  const others = ranked.slice(MOST)
  const high = ({ interval }: Ranked) => interval?.[1] ?? 0
  const lowest = [...others].sort((a, b) => high(b) - high(a)).slice(-MOST)
  const isOfWork = question.audience === 'manager' || question.audience === 'specialist'
  return {
    metric,
    best: ranked.slice(0, MOST),
    weakest: isOfWork ? lowest : [],
    hasFormats: boardOf(reading, 'format', metric).ranked > 1,
  }
}

/** With the ends of its interval, where it has one. */
interface Ranked extends ShownPost {
  readonly interval?: readonly [low: number, high: number]
}

function rankedOf(reading: ReportReading): { readonly metric: MetricId; readonly ranked: readonly Ranked[] } {
  const compared = comparedPosts(reading.study())
  if (compared?.ranked.posts.length) {
    const posts = compared.ranked.posts.map(({ id, post, info, date, result, interval }) => {
      const { title = post.id, url, image } = texts(info)
      return { id, title, url, image, channel: post.channel, date, result, interval }
    })
    return { metric: compared.metric, ranked: posts }
  }
  const boards = BY.map((metric) => boardOf(reading, 'post', metric))
  const board = boards.find(({ ranked }) => ranked > 0) ?? boards[0]
  const entries = board?.entries.filter(({ rank }) => rank !== null) ?? []
  return { metric: (board?.metric ?? BY[0]) as MetricId, ranked: entries.map((entry) => postOf(entry, reading)) }
}

const boardOf = ({ question, windows }: ReportReading, of: 'post' | 'format', metric: MetricId) =>
  leaderboard(question.data, { ...question, of, metric, period: windows.current ?? question.period })

function postOf({ id, channel, date, result }: LeaderboardEntry, { question }: ReportReading): ShownPost {
  const known = question.posts?.find((post) => post?.id === id || `${post?.channel}/${post?.id}` === id)
  const { title = id, url, image } = texts(known)
  return { id, title, url, image, channel, date, result }
}

/** What a host says of a post, as texts. */
const texts = (info: Partial<Record<'title' | 'url' | 'image', unknown>> | null | undefined) => ({
  title: textOf(info?.title) || undefined,
  url: textOf(info?.url),
  image: textOf(info?.image),
})

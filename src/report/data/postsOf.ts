import { leaderboard, type LeaderboardEntry, type MetricId, type Result } from '../../metrics/index.js'
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

/** What posts are ranked by: the first that is known of them. */
const BY = ['engagementRateByReach', 'engagementRateByViews', 'interactions', 'likes', 'views', 'reach'] as const

const MOST = 3

/** The best posts of the period and, but for clients, the weakest; those that stand among the best are not weak. */
export function postsOf(reading: ReportReading) {
  const { question } = reading
  const boards = BY.map((metric) => boardOf(reading, 'post', metric))
  const board = boards.find(({ ranked }) => ranked > 0) ?? boards[0]
  const ranked = board?.entries.filter(({ rank }) => rank !== null) ?? []
  const metric = (board?.metric ?? BY[0]) as MetricId
  return {
    metric,
    best: ranked.slice(0, MOST).map((entry) => postOf(entry, reading)),
    weakest:
      question.audience === 'client'
        ? []
        : ranked
            .slice(MOST)
            .slice(-MOST)
            .map((entry) => postOf(entry, reading)),
    hasFormats: boardOf(reading, 'format', metric).ranked > 1,
  }
}

const boardOf = ({ question, windows }: ReportReading, of: 'post' | 'format', metric: MetricId) =>
  leaderboard(question.data, { ...question, of, metric, period: windows.current ?? question.period })

function postOf({ id, channel, date, result }: LeaderboardEntry, { question }: ReportReading): ShownPost {
  const known = question.posts?.find((post) => post?.id === id || `${post?.channel}/${post?.id}` === id)
  return { id, title: known?.title ?? id, url: known?.url, image: known?.image, channel, date, result }
}

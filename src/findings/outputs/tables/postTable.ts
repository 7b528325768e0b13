import { channelIn } from '../../../format/channel.js'
import { hostText } from '../../../format/hostText.js'
import { type LeaderboardEntry, leaderboard, metricOf } from '../../../metrics/index.js'
import type { ReportTable } from '../table.js'
import { metricTable } from './metricTable.js'
import type { TableQuestion } from './tableQuestion.js'
import { boardIn } from '../../../format/sections/boardIn.js'

const METRICS = ['reach', 'views', 'interactions', 'engagementRateByReach', 'linkClicks'] as const

/** The posts that were published in the period, with their lifetime figures; those with the most reach first. */
export function postTable(question: TableQuestion): ReportTable | null {
  const { query, messages, words } = question
  const metrics = METRICS.map((id) => metricOf(id))
  const boards = metrics.map((metric) => leaderboard(query.data, { ...query, of: 'post', metric }))
  const byKey = boards.map((board) => new Map(board.entries.map((entry) => [keyOf(entry), entry.result])))
  const posts = boards[0]?.entries ?? []
  if (!posts.length) return null
  const infos = (Array.isArray(query.posts) ? query.posts : []).filter((one) => typeof one === 'object' && one !== null)
  const titleOf = ({ id, channel }: LeaderboardEntry): string => {
    const found = infos.find(
      (one) => (one.id === id || `${one.channel}/${one.id}` === id) && (!channel || one.channel === channel),
    )
    return hostText(found?.title || id, messages.dir)
  }
  const formatName = (id: string | undefined): string | null => {
    const names: Readonly<Record<string, string>> = boardIn(messages).formats
    if (id === undefined) return null
    return Object.hasOwn(names, id) ? (names[id] as string) : hostText(id, messages.dir)
  }
  const { post, channel, format, published } = boardIn(messages).heads
  return metricTable(
    { id: 'posts', title: words.titles.posts },
    metrics,
    posts.map((entry) => ({
      heads: [
        titleOf(entry),
        entry.channel ? channelIn(messages, entry.channel, query.channels) : null,
        formatName(entry.format),
        entry.date ?? null,
      ],
      results: byKey.flatMap((results) => results.get(keyOf(entry)) ?? []),
    })),
    {
      heads: [
        { id: 'post', label: post, unit: 'text' },
        { id: 'channel', label: channel, unit: 'text' },
        { id: 'format', label: format, unit: 'text' },
        { id: 'published', label: published, unit: 'date' },
      ],
    },
    question,
  )
}

const keyOf = ({ id, channel }: LeaderboardEntry): string => JSON.stringify([channel, id])

import { clockAt, timeOf } from '../reading/day.js'
import type { Facts } from '../reading/factTable.js'
import { itemsIn } from '../reading/items.js'
import { at, isRecord, type JsonRecord, listOf } from '../reading/payload.js'
import { type Reader, reader } from '../reading/reader.js'
import type { AdapterOptions, Reading } from '../reading/types.js'
import { unixTime } from '../reading/unix.js'
import { noAnswer } from './answer.js'
import { type GraphFact, graphDays } from './graph.js'
import { plain } from './plain.js'

const graphs: { readonly [graph: string]: readonly GraphFact[] } = {
  growth_graph: [['followers', /total|followers|subscribers/i]],
  followers_graph: [
    ['followersGained', /join/i],
    ['followersLost', /left/i],
  ],
  interactions_graph: [
    ['views', /view/i],
    ['shares', /share/i],
  ],
  story_interactions_graph: [['storyViews', /view/i]],
}

/** What TDLib calls otherwise. */
const namesOfTdlib: { readonly [name: string]: string } = {
  followers: 'membercount',
  growthgraph: 'membercountgraph',
  followersgraph: 'joingraph',
  interactionsgraph: 'messageinteractiongraph',
  storyinteractionsgraph: 'storyinteractiongraph',
}
const partOf = (stats: JsonRecord, name: string): unknown => stats[name] ?? stats[namesOfTdlib[name] ?? name]

/** In one spelling, as `plain` makes it. */
export const isBroadcastStats = (record: JsonRecord): boolean =>
  isRecord(record.period) &&
  isRecord(partOf(record, 'followers')) &&
  ('viewsperpost' in record || 'meanmessageviewcount' in record)

/**
 * Telegram, `stats.getBroadcastStats` of MTProto as Telethon, GramJS, MadelineProto or gotd write it, and `getChatStatistics` of
 * TDLib: subscribers at the start and at the end of the period, and by day what stands in its graphs. A graph that is a token must
 * be loaded with `stats.loadAsyncGraph` and put in its place.
 *
 * Means per post are no facts. The recent posts come without their dates: read them with `messages`.
 *
 * @source https://core.telegram.org/api/stats
 */
export function broadcastStats(payload: unknown, options?: AdapterOptions): Reading<'telegram'> {
  const read = reader('telegram', 'broadcastStats', options)
  const found = plain(payload)
  const all = [...itemsIn(found, isBroadcastStats)]
  if (!all.length) noAnswer(read, found)
  const days = new Map<string, Facts>()
  for (const [stats, where] of all) periodRows(read, stats, where && `${where}.`, days)
  for (const [date, facts] of [...days].sort()) read.row({ date }, facts)
  return read.finish()
}

function periodRows(read: Reader, stats: JsonRecord, where: string, days: Map<string, Facts>): void {
  const put = (day: string, facts: Facts) => days.set(day, { ...days.get(day), ...facts })
  const day = (end: 'min' | 'max') => {
    const date = at(stats, `period.${end}date`) ?? at(stats, `period.${end === 'min' ? 'start' : 'end'}date`)
    const found = clockAt(typeof date === 'number' ? unixTime(date) : timeOf(date)).slice(0, 10)
    if (!found) read.problem('not-a-date', `${where}period.${end}_date`, 'The period has no such day.')
    return found
  }
  const [from, to] = [day('min'), day('max')]
  const level = partOf(stats, 'followers')
  const followers = read.number(at(level, 'current') ?? at(level, 'value'), `${where}followers.current`)
  const previous = at(level, 'previous') ?? at(level, 'previousvalue')
  const followersStart = read.number(previous, `${where}followers.previous`)
  if (to && followers !== undefined) put(to, { followers })
  if (from && from < to && followersStart !== undefined) read.row({ date: { from, to } }, { followersStart })

  for (const [name, facts] of Object.entries(graphs)) {
    const graph = partOf(stats, name.replaceAll('_', ''))
    if (isRecord(graph))
      graphDays(read, graph, where + name, facts, (date, fact, value) => put(date, { [fact]: value }))
  }
  for (const list of ['recent_posts_interactions', 'recent_message_interactions'])
    listOf(at(stats, list.replaceAll('_', ''))).forEach((_, i) => {
      read.problem(
        'no-date',
        `${where}${list}[${i}]`,
        'Posts come without their dates here: read them with `messages`.',
      )
    })
}

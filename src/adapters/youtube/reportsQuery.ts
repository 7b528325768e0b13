import type { DateInput, Dimensions } from '../../metrics/model/row.js'
import { addDays } from '../reading/day.js'
import type { Facts } from '../reading/factTable.js'
import { at, listOf, payloadOf, textOf } from '../reading/payload.js'
import { reader } from '../reading/reader.js'
import type { AdapterOptions, ProblemCode, Reading } from '../reading/types.js'
import { zeroDays } from '../reading/zeroDays.js'
import { youtubeBreaks } from '../reading/breaks.js'

const table = {
  views: 'views',
  // YouTube's average view duration is watch time by engaged views.
  videoViews: 'engagedViews|views',
  watchTime: 'estimatedMinutesWatched*60',
  likes: 'likes',
  comments: 'comments',
  shares: 'shares',
  saves: 'videosAddedToPlaylists',
  followersGained: 'subscribersGained',
  followersLost: 'subscribersLost',
  revenue: 'estimatedRevenue',
}

/** Dimensions whose values together are the whole. Of others a report holds the top ones only, or the same thing twice. */
const whole = /^country$|(ontinent|Demand|Product|Status|System|Type)$/

/** YouTube began on this day: figures from then on are lifetimes. */
const BEGIN = '2005-02-14'

/**
 * YouTube Analytics API, `reports.query` of a channel by `day`, by `month`, or of the whole range that `from` and `to` say. Days are
 * those of Pacific time. Minutes become seconds; revenue is in the `currency` of the request. YouTube leaves out days without
 * figures: up to the last day of the report they are zeros (from `options.from` on, else from its first day). Later days are not
 * worked out yet.
 *
 * Parts by traffic source, country or device are added up. By `video` the rows are posts, but only where the range is their
 * lifetime: asked from 2005-02-14 on, with `from`. What a video did in a range is no fact of a post.
 *
 * @source https://developers.google.com/youtube/analytics/reference/reports/query
 * @source https://developers.google.com/youtube/analytics/metrics
 */
export function reportsQuery(payload: unknown, options: AdapterOptions = {}): Reading<'youtube'> {
  const read = reader('youtube', 'reportsQuery', options, 'America/Los_Angeles')
  const facts = read.factsBy(table)
  const answer = payloadOf(payload)
  const columns = read.list(answer, 'columnHeaders')
  const names = columns.map(([column]) => textOf(at(column, 'name')))
  const by = names.filter((_, i) => at(columns[i]?.[0], 'columnType') === 'DIMENSION')
  const parts = by.filter((name) => !/^(day|month|channel)$/.test(name))
  const [day, month, isVideo] = [by.includes('day'), by.includes('month'), parts[0] === 'video']
  const { from = '', to = '' } = options

  const dateOf = (record: object, place: string): DateInput => {
    if (day) return read.day(at(record, 'day'), `${place}.day`)
    return month ? read.day(`${textOf(at(record, 'month'))}-01`, `${place}.month`).slice(0, 7) : { from, to }
  }
  const sums = new Map<string, { of: Dimensions; sum: Facts }>()
  const visit = (row: unknown, place: string): void => {
    const cells = listOf(row)
    const record = Object.fromEntries(names.map((name, i) => [name, cells[i]]))
    const of: Dimensions = {
      ...(by.includes('channel') && { account: textOf(record.channel) }),
      ...(isVideo ? { post: read.id(record.video, `${place}.video`) } : { date: dateOf(record, place) }),
    }
    const key = parts.length ? JSON.stringify(of) : place
    const known = sums.get(key)
    const found = facts(record, place)
    if (known) {
      addTo(known.sum, found)
      read.problem('breakdown', place, `The parts by ${parts} are added up.`)
    } else if (of.post || of.date) sums.set(key, { of, sum: found })
  }

  const why = refusal(parts, day || month, from, to)
  if (!why) for (const [i, row] of listOf(at(answer, 'rows')).entries()) visit(row, `rows[${i}]`)
  else if (columns.length) read.problem(...why)
  for (const { of, sum } of sums.values()) {
    // The last two or three days before the reading are not in it yet.
    const isOpen = !day && !isVideo && read.today && (month ? `${of.date}-31` : to) > addDays(read.today, -3)
    read.row(of, sum, isOpen ? { provisional: true } : {})
  }
  const complete = day && zeroDays(read.rows, from)
  return read.finish({
    complete,
    to: complete ? `${read.rows.at(-1)?.date}` : undefined,
    breaks: names.includes('engagedViews') ? youtubeBreaks('views') : youtubeBreaks('views', 'videoViews'),
    notWith: isVideo ? ['reportsQuery', 'videosList'] : [],
  })
}

/** Why nothing of a report by these parts is read. */
function refusal(
  parts: readonly string[],
  isDated: boolean,
  from: string,
  to: string,
): [code: ProblemCode, place: string, text: string] | undefined {
  const isVideo = `${parts}` === 'video' && !isDated
  const odd = isVideo ? '' : parts.find((name) => !whole.test(name))
  if (odd?.endsWith('DayTotals')) return ['rolling-window', odd, 'Each row is of several days.']
  if (odd) return ['breakdown', odd, `By ${odd} some may be missing.`]
  if (isVideo && !(from && from <= BEGIN))
    return ['no-range', 'video', `A range is not a lifetime: ask from ${BEGIN} on, and pass \`from\`.`]
  return isDated || isVideo || (from && to) ? undefined : ['no-range', '', 'Pass `from` and `to`.']
}

/** Adds what both know; the sum of anything else is unknown. */
function addTo(sum: Facts, found: Facts): void {
  for (const fact of Object.keys(sum) as (keyof Facts)[]) {
    const total = Number(sum[fact]) + Number(found[fact])
    if (Number.isFinite(total)) sum[fact] = total
    else delete sum[fact]
  }
}

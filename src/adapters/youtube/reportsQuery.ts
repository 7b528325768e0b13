import type { DateInput, Dimensions } from '../../metrics/model/row.js'
import { addDays } from '../reading/day.js'
import type { Facts } from '../reading/factTable.js'
import { at, listOf, payloadOf, textOf } from '../reading/payload.js'
import { reader } from '../reading/reader.js'
import type { AdapterOptions, Reading } from '../reading/types.js'
import { zeroDays } from '../reading/zeroDays.js'
import { breaks } from './breaks.js'

const table = {
  impressions: 'videoThumbnailImpressions',
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

/** Dimensions that part all figures among their values. Of others a report holds the top ones only, or the same thing twice. */
const parts =
  /^(country|(subC|c)ontinent|deviceType|operatingSystem|subscribedStatus|youtubeProduct|creatorContentType|liveOrOnDemand|insight(TrafficSource|PlaybackLocation)Type)$/

/** YouTube began on this day: figures from then on are lifetimes. */
const BEGIN = '2005-02-14'

/**
 * YouTube Analytics API, `reports.query` of a channel by `day`, by `month`, or of the whole range that `from` and `to` say. Minutes
 * become seconds; revenue is in the `currency` of the request. YouTube leaves out days without figures: up to the last day of the
 * report they are zeros (from `options.from` on, else from its first day). Later days are not worked out yet.
 *
 * Parts by traffic source, country or device are added up. By `video` the rows are posts, but only where the range is their
 * lifetime: asked from 2005-02-14 on, with `from`. What a video did in a range is no fact of a post.
 *
 * @source https://developers.google.com/youtube/analytics/reference/reports/query
 * @source https://developers.google.com/youtube/analytics/metrics
 */
export function reportsQuery(payload: unknown, options: AdapterOptions = {}): Reading<'youtube'> {
  const read = reader('youtube', 'reportsQuery', options)
  const facts = read.factsBy(table)
  const answer = payloadOf(payload)
  const columns = read.list(answer, 'columnHeaders')
  const names = columns.map(([column]) => textOf(at(column, 'name')))
  const by = names.filter((_, i) => at(columns[i]?.[0], 'columnType') === 'DIMENSION')
  const others = by.filter((name) => !/^(day|month|channel|video)$/.test(name))
  const [day, month, video] = ['day', 'month', 'video'].map((name) => by.includes(name))
  const { from = '', to = '' } = options

  const dateOf = (record: object, place: string): DateInput => {
    if (day) return read.day(at(record, 'day'), `${place}.day`)
    return month ? read.day(`${textOf(at(record, 'month'))}-01`, `${place}.month`).slice(0, 7) : { from, to }
  }
  // Two to three days are not worked out when it is read.
  const isOpen = (date: unknown) =>
    read.today && !day && !video && (month ? `${date}-31` : to) > addDays(read.today, -3)

  const found = new Map<string, { of: Dimensions; sum: Facts }>()
  const why = columns.length ? refusal() : 'not-known'
  if (!why)
    listOf(at(answer, 'rows')).forEach((row, i) => {
      const place = `rows[${i}]`
      const record = Object.fromEntries(names.map((name, n) => [name, listOf(row)[n]]))
      const of: Dimensions = {
        ...(by.includes('channel') && { account: textOf(record.channel) }),
        ...(video ? { post: read.id(record.video, `${place}.video`) } : { date: dateOf(record, place) }),
      }
      if (!of.post && !of.date) return
      const key = others.length ? JSON.stringify(of) : place
      const known = found.get(key)
      if (known) read.problem('breakdown', place, `The parts by ${others} are added up.`)
      const one = facts(record, place)
      found.set(key, { of, sum: known ? add(known.sum, one) : one })
    })
  for (const { of, sum } of found.values()) read.row(of, sum, isOpen(of.date) ? { provisional: true } : {})
  const complete = Boolean(day) && zeroDays(read.rows, options.from)
  return read.finish({
    to: complete ? `${read.rows.at(-1)?.date}` : undefined,
    complete,
    breaks,
    notWith: video ? ['reportsQuery', 'videosList'] : [],
  })

  function refusal(): unknown {
    const place = 'columnHeaders'
    const odd = others.find((name) => !parts.test(name)) ?? (video && (day || month || others[0]) ? 'video' : '')
    if (/DayTotals/.test(odd))
      return read.problem('rolling-window', place, 'A row holds the days before it too.') ?? odd
    if (odd) return read.problem('breakdown', place, `By ${odd} some may be missing: ask without it.`) ?? odd
    if (video && !(from && from <= BEGIN))
      return (
        read.problem('no-range', place, `A range is no lifetime of a video: ask from ${BEGIN} on and pass \`from\`.`) ??
        video
      )
    if (!day && !month && !video && !(from && to))
      return read.problem('no-range', place, 'Of which days is this? Pass `from` and `to`.') ?? place
    return ''
  }
}

/** The sum of what both know. */
const add = (a: Facts, b: Facts): Facts =>
  Object.fromEntries(
    (Object.keys(a) as (keyof Facts)[]).flatMap((fact) => {
      const sum = Number(a[fact]) + Number(b[fact])
      return Number.isFinite(sum) ? [[fact, sum]] : []
    }),
  )

import type { FactTable } from '../reading/factTable.js'
import { at, payloadOf, textOf } from '../reading/payload.js'
import { reader } from '../reading/reader.js'
import type { AdapterOptions, Reading } from '../reading/types.js'

/** The lifetimes of videos, as three APIs of TikTok list them: times in seconds, ids longer than numbers are exact. */
function videos(
  kind: string,
  payload: unknown,
  options: AdapterOptions | undefined,
  table: FactTable,
): Reading<'tiktok'> {
  const read = reader('tiktok', kind, options)
  const facts = read.factsBy(table)
  const answer = payloadOf(payload)
  const found = read.list(answer, 'data.videos')
  const isOne = new Set(found.map(([video]) => at(video, 'username'))).size < 2
  for (const [video, place] of found) {
    const post = read.id(at(video, 'item_id') ?? at(video, 'id'), `${place}.id`)
    const time = textOf(at(video, 'create_time'))
    const date = time && read.clock(Number(time) * 1000 || time, `${place}.create_time`)
    const format = textOf(at(video, 'media_type')).toLowerCase()
    const account = isOne ? '' : textOf(at(video, 'username'))
    const of = { ...(account && { account }), post, ...(date && { date }), ...(format && { format }) }
    if (post) read.row(of, facts(video, place))
  }
  if (at(answer, 'data.has_more') === true)
    read.problem('incomplete', 'data.has_more', 'Further pages have more videos.')
  return read.finish()
}

/**
 * TikTok Business API, `business/video/list`: the lifetimes of an account's videos and photos, by publication. `null` is unknown.
 *
 * @source https://business-api.tiktok.com/portal/docs?id=1739608479345666
 */
export function businessVideoList(payload: unknown, options?: AdapterOptions): Reading<'tiktok'> {
  return videos('businessVideoList', payload, options, {
    reach: 'reach',
    views: 'video_views',
    likes: 'likes',
    comments: 'comments',
    shares: 'shares',
    saves: 'favorites',
    watchTime: 'total_time_watched',
    followersGained: 'new_followers',
    profileVisits: 'profile_views',
    linkClicks: 'website_clicks',
    leads: 'lead_submissions',
  })
}

const open: FactTable = {
  views: 'view_count',
  likes: 'like_count',
  comments: 'comment_count',
  shares: 'share_count',
  saves: 'favorites_count',
}

/**
 * TikTok Display API, `video/list` and `video/query`: the public counts of a user's videos when they were read, by publication.
 *
 * @source https://developers.tiktok.com/doc/tiktok-api-v2-video-object
 */
export function videoList(payload: unknown, options?: AdapterOptions): Reading<'tiktok'> {
  return videos('videoList', payload, options, open)
}

/**
 * TikTok Research API, `research/video/query`: the public counts of videos when they were read. Of several users each is an account.
 *
 * @source https://developers.tiktok.com/doc/research-api-specs-query-videos
 */
export function researchVideoQuery(payload: unknown, options?: AdapterOptions): Reading<'tiktok'> {
  return videos('researchVideoQuery', payload, options, open)
}

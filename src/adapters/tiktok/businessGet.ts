import { at, payloadOf } from '../reading/payload.js'
import { reader } from '../reading/reader.js'
import type { AdapterOptions, Reading } from '../reading/types.js'

/**
 * TikTok Business API, `business/get` with its `metrics` by day: views, people reached, interactions and followers of an account.
 * The two days before the reading may still grow; followers in all are known on the day of reading only.
 *
 * @source https://business-api.tiktok.com/portal/docs?id=1739608475203585
 */
export function businessGet(payload: unknown, options?: AdapterOptions): Reading<'tiktok'> {
  const read = reader('tiktok', 'businessGet', options)
  const facts = read.factsBy({
    reach: 'unique_video_views',
    views: 'video_views',
    likes: 'likes',
    comments: 'comments',
    shares: 'shares',
    profileVisits: 'profile_views',
    linkClicks: 'bio_link_clicks',
    followersGained: 'daily_new_followers',
    followersLost: 'daily_lost_followers',
  })
  for (const [one, place] of read.list(payloadOf(payload), 'data.metrics')) {
    const date = read.day(at(one, 'date'), `${place}.date`)
    if (date) read.row({ date }, facts(one, place))
  }
  return read.finish({ lag: 2 })
}

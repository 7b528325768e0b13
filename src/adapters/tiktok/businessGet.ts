import { followersNow } from '../reading/followers.js'
import { at, payloadOf, textOf } from '../reading/payload.js'
import { reader } from '../reading/reader.js'
import type { AdapterOptions, Reading } from '../reading/types.js'

/**
 * TikTok Business API, `business/get` with its `metrics` by day: views, people reached, interactions and followers of an account.
 * The two days before the reading may still grow. Followers in all are those of the day of reading, which needs `observedAt`;
 * what `null` stands for, as below a hundred followers, is unknown.
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
    engagedAccounts: 'engaged_audience',
    profileVisits: 'profile_views',
    linkClicks: 'bio_link_clicks',
    leads: 'lead_submissions',
    followers: 'daily_total_followers|followers_count',
    followersGained: 'daily_new_followers',
    followersLost: 'daily_lost_followers',
  })
  const answer = payloadOf(payload)
  const now = at(answer, 'data.followers_count')
  const isNow = now !== undefined && now !== null
  if (!isNow || at(answer, 'data.metrics') !== undefined)
    for (const [one, place] of read.list(answer, 'data.metrics')) {
      const date = read.day(at(one, 'date'), `${place}.date`)
      if (date) read.row({ date }, facts(one, place))
    }
  followersNow(read, read.number(now, 'data.followers_count'), 'data.followers_count')
  return read.finish({ lag: 2, name: textOf(at(answer, 'data.display_name')) })
}

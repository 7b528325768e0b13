import { addLevelsAround } from '../graph/addLevels.js'
import { addAccountRows } from '../graph/accountRows.js'
import { factsOf } from '../graph/insights.js'
import { META_ZONE } from '../graph/zone.js'
import type { FactTable } from '../reading/factTable.js'
import { reader } from '../reading/reader.js'
import type { AdapterOptions, Reading } from '../reading/types.js'
import { instagramBreaks } from '../reading/breaks.js'

const table: FactTable = {
  followersGained: 'follows_and_unfollows_follower',
  followersLost: 'follows_and_unfollows_non_follower',
  reach: 'reach',
  reachFollowers: 'reach_follower',
  engagedAccounts: 'accounts_engaged',
  impressions: 'impressions',
  views: 'views|content_views',
  likes: 'likes',
  comments: 'comments',
  shares: 'shares',
  saves: 'saves|saved',
  interactions: 'total_interactions',
  profileVisits: 'profile_views',
  linkClicks: 'website_clicks',
}

/**
 * Instagram Graph API, `GET /{ig-user}/insights`: what an account reached and did. Ask with `period=day`: a series is a row for
 * each day, whose `end_time` is the day's end; a `metric_type=total_value` is one row for the whole range, whose days the links
 * beside it say, or `from` and `to`. Everything counts ads too. Of breakdowns, only reach and follows by `follow_type` are read.
 *
 * @edge `follower_count` is left out: it is a gain on some accounts and a level on others. `user` has the followers.
 * @edge unknown days and figures are left out by Instagram: they are no zeros
 * @edge figures may come 48 hours late: the days before the reading may still grow
 * @source https://developers.facebook.com/docs/instagram-platform/api-reference/instagram-user/insights
 */
export function accountInsights(payload: unknown, options?: AdapterOptions): Reading<'instagram'> {
  const read = reader('instagram', 'accountInsights', options, META_ZONE)
  addAccountRows(read, payload, factsOf(read, table), options)
  addLevelsAround(read, payload)
  return read.finish({ lag: read.today ? 3 : 1, breaks: instagramBreaks })
}

import type { AdapterOptions, Reading } from '../reading/types.js'
import { statistics } from './statistics.js'

/**
 * LinkedIn, `organizationalEntityShareStatistics` with `timeIntervals`: impressions, people reached, clicks and reactions to the
 * organic posts of an organisation by day or month; with `shares` or `ugcPosts` the lifetimes of posts, whose publication it
 * doesn't say. Days are UTC; days without figures are zeros within `from` and `to`. Counts may be negative: who takes back a like
 * takes it from the day.
 *
 * @source https://learn.microsoft.com/linkedin/marketing/community-management/organizations/share-statistics
 */
export function shareStatistics(payload: unknown, options?: AdapterOptions): Reading<'linkedin'> {
  return statistics(
    'shareStatistics',
    payload,
    options,
    {
      reach: 'totalShareStatistics.uniqueImpressionsCount',
      impressions: 'totalShareStatistics.impressionCount',
      clicks: 'totalShareStatistics.clickCount',
      likes: 'totalShareStatistics.likeCount',
      comments: 'totalShareStatistics.commentCount',
      shares: 'totalShareStatistics.shareCount',
    },
    { paid: 'organic' },
  )
}

import { at } from '../reading/payload.js'
import type { Recognised } from '../reading/types.js'
import { accountStats } from './accountStats.js'
import { accountTimeSeries } from './accountTimeSeries.js'
import { postsIn, tweets } from './tweets.js'
import { users } from './users.js'

/** Whether the first post or user of an answer has one of these keys. */
const firstHas = (payload: unknown, ...paths: string[]): boolean => {
  const [[first] = []] = postsIn(payload)
  const one = at(first, 'tweet') ?? first
  return paths.some((path) => at(one, path) !== undefined)
}

/** What tells the payloads of X from all others. */
export const xKinds: readonly Recognised[] = [
  {
    of: 'json',
    read: tweets,
    is: (payload) =>
      firstHas(
        payload,
        'public_metrics.retweet_count',
        'non_public_metrics.impression_count',
        'organic_metrics.impression_count',
        'promoted_metrics.impression_count',
      ) ||
      (firstHas(payload, 'id_str') && firstHas(payload, 'retweet_count')),
  },
  {
    of: 'json',
    read: users,
    is: (payload) =>
      firstHas(payload, 'public_metrics.followers_count') ||
      (firstHas(payload, 'id_str') && firstHas(payload, 'followers_count')),
  },
  {
    of: 'json',
    read: accountStats,
    is: (payload) =>
      at(payload, 'data.0.id_data') !== undefined ||
      (at(payload, 'data_type') === 'stats' && at(payload, 'data.length') === 0),
  },
  {
    of: 'json',
    read: accountTimeSeries,
    is: (payload) =>
      at(payload, 'startTime') !== undefined &&
      ['impressions', 'orgImpressions', 'engagements', 'tweets', 'urlClicks'].some((key) =>
        Array.isArray(at(payload, `timeSeries.${key}`)),
      ),
  },
]

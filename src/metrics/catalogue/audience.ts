import { firstKnown, minus, plus, ratio, times } from '../model/expression.js'
import { metric } from '../model/metric.js'

/**
 * Followers: the last known level of the window, with its date. Over channels it is a sum of subscriptions, not of people.
 *
 * @unit accounts
 * @edge a level of an earlier day than the last stands with that day and a warning
 * @edge fewer than 100 followers are nothing on Meta: unknown, not zero
 * @example 12,480 on 30 October, 12,504 on the 31st → 12,504
 * @prevents adding up the followers of days
 * @elsewhere page fans (Facebook until 2025), subscribers (YouTube, Telegram, VK)
 * @source Instagram Graph API, followers_count
 */
export const followers = metric({
  id: 'followers',
  formula: 'followers',
  unit: 'count',
  better: 'higher',
  time: 'level',
  flow: 'netFollowers',
})

/**
 * New followers: everyone who began to follow, added up over days and channels; those who left again are among them.
 *
 * @unit accounts
 * @edge where a platform tells only the net, it is unknown: a net is not split
 * @example 40 on Monday, 35 on Tuesday → 75
 * @prevents taking the change of the follower count for new followers
 * @source YouTube Analytics API, subscribersGained
 */
export const followersGained = metric({
  id: 'followersGained',
  formula: 'followersGained',
  unit: 'count',
  better: 'higher',
})

/**
 * Unfollows: everyone who stopped following, added up over days and channels.
 *
 * @unit accounts
 * @edge accounts that a platform removes may be missing from it: then the stock falls by more
 * @example 12 on Monday, 9 on Tuesday → 21
 * @source YouTube Analytics API, subscribersLost
 */
export const followersLost = metric({ id: 'followersLost', formula: 'followersLost', unit: 'count', better: 'lower' })

/**
 * Net new followers: new followers − unfollows where every day is known, else followers − followers at start, else the
 * platform’s own net. May be negative.
 *
 * @unit accounts
 * @edge where two of the ways disagree (platforms remove accounts), a warning carries both
 * @edge each channel comes to it in its own way
 * @example 940 gained, 436 lost → 504
 * @prevents a missing count of unfollows taken for zero
 * @source https://blog.hootsuite.com/social-media-metrics/ (net new followers)
 */
export const netFollowers = metric({
  id: 'netFollowers',
  formula: firstKnown(minus('followersGained', 'followersLost'), minus('followers', 'followersStart'), 'followersNet'),
  unit: 'count',
  better: 'higher',
})

const averageFollowers = times(0.5, plus('followersStart', 'followers'))

/**
 * Audience growth rate: new followers ÷ followers at the start. `base: 'end'` and `base: 'average'` divide by another
 * audience: definitions of their own, which never compare with this one.
 *
 * @unit a fraction: 0.1 is 10%
 * @edge a start of 0 has no rate
 * @edge the start may be worked back: followers of the day before, or followers − gained + lost of the first day
 * @example 100 new followers on 1,000 → 10%
 * @prevents growth with an unstated base
 * @elsewhere Hootsuite divides the net by the total; many Russian tools divide by the audience at the end
 * @source https://shno.co (audience growth rate)
 */
export const growthRate = metric({
  id: 'growthRate',
  formula: ratio('followersGained', 'followersStart'),
  unit: 'percent',
  better: 'higher',
  time: 'adds',
  bases: { end: ratio('followersGained', 'followers'), average: ratio('followersGained', averageFollowers) },
})

/**
 * Net audience growth: net new followers ÷ followers at the start. Negative when more left than came. The numerator is
 * found as in net new followers; the bases are those of the growth rate.
 *
 * @unit a fraction of the starting audience: 0.042 is 4.2%
 * @edge a start of 0 has no rate
 * @edge over channels it is the sum of the nets ÷ the sum of the starts
 * @example (940 − 436) ÷ 12,000 → 4.2%
 * @example 5 gained, 15 lost, 100 at the start → −10%
 * @prevents growth with an unstated base; a half-finished month against a full one
 * @source https://shno.co (audience growth rate)
 */
export const netGrowthRate = metric({
  id: 'netGrowthRate',
  formula: ratio(netFollowers.formula, 'followersStart'),
  unit: 'percent',
  better: 'higher',
  time: 'adds',
  bases: { end: ratio(netFollowers.formula, 'followers'), average: ratio(netFollowers.formula, averageFollowers) },
})

/**
 * Follower churn: unfollows ÷ followers at the start.
 *
 * @unit a fraction: 0.015 is 1.5%; may exceed 1, since newcomers leave too
 * @edge a start of 0 has no rate
 * @example 150 unfollows of 10,000 → 1.5%
 * @elsewhere some divide by the audience at the end
 * @source https://thesocialcat.com (follower churn)
 */
export const churnRate = metric({
  id: 'churnRate',
  formula: ratio('followersLost', 'followersStart'),
  unit: 'percent',
  better: 'lower',
  time: 'adds',
})

/**
 * Profile conversion rate: new followers ÷ profile visits.
 *
 * @unit a fraction: 0.08 is 8%; may exceed 1, since one can follow without visiting the profile
 * @edge days that lack one of the two are left out of both; no visits have no rate
 * @example 120 new followers, 1,500 profile visits → 8%
 * @prevents averaging the percentages of days
 * @source own definition, of two figures of Instagram Insights: follows and profile visits
 */
export const profileConversionRate = metric({
  id: 'profileConversionRate',
  formula: ratio('followersGained', 'profileVisits'),
  unit: 'percent',
  better: 'higher',
})

export const audience = [
  followers,
  followersGained,
  followersLost,
  netFollowers,
  growthRate,
  netGrowthRate,
  churnRate,
  profileConversionRate,
] as const

import { firstKnown, minus, plus, ratio, times } from '../expression.js'
import { metric } from '../metric.js'

/**
 * Followers: the last known level of the window; over channels a sum of subscriptions, not of people.
 *
 * @unit accounts
 * @example `followers` 12,504 on 31 October → 12,504
 */
export const followers = metric({
  id: 'followers',
  formula: 'followers',
  unit: 'count',
  better: 'higher',
  time: 'level',
})

/** New followers: everyone who began to follow, those who left again included. */
export const followersGained = metric({
  id: 'followersGained',
  formula: 'followersGained',
  unit: 'count',
  better: 'higher',
})

/** Unfollows: everyone who stopped following. */
export const followersLost = metric({ id: 'followersLost', formula: 'followersLost', unit: 'count', better: 'lower' })

/**
 * Net new followers: gained minus lost where every day is known, else the difference of the stocks, else the platform's
 * own net. Where the first two disagree (platforms remove accounts), a warning carries the residual. May be negative.
 *
 * @example 940 gained, 436 lost → 504
 */
export const netFollowers = metric({
  id: 'netFollowers',
  formula: firstKnown(minus('followersGained', 'followersLost'), minus('followers', 'followersStart'), 'followersNet'),
  unit: 'count',
  better: 'higher',
})

const averageFollowers = times(0.5, plus('followersStart', 'followers'))

/**
 * Audience growth rate: new followers against the audience at the start. Other tools divide by the end or by the average:
 * those are `base: 'end'` and `base: 'average'`, definitions of their own. A start of zero has no rate.
 *
 * @unit fraction of the starting audience
 * @example 100 new followers on 1,000 → 10%
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
 * Net audience growth: followers won minus followers lost, against the audience at the start of the period. Negative
 * when more left than came.
 *
 * @unit fraction of the starting audience
 * @example (940 − 436) ÷ 12,000 = 4.2%
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
 * Follower churn: unfollows against the audience at the start.
 *
 * @example 150 unfollows of 10,000 → 1.5%
 * @source https://thesocialcat.com (follower churn)
 */
export const churnRate = metric({
  id: 'churnRate',
  formula: ratio('followersLost', 'followersStart'),
  unit: 'percent',
  better: 'lower',
  time: 'adds',
})

/** Profile visits to followers: how many of the visits to the profile ended in a subscription. */
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

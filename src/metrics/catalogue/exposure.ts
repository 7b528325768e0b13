import { countCells, minus, ratio, shareOf, sumCells, times } from '../model/expression.js'
import { metric } from '../model/metric.js'

/**
 * Impressions: how often something was shown, added up over days, posts and channels. The same person counts again.
 *
 * @unit times shown
 * @edge Meta ended it in 2025; a series of impressions does not go on as views
 * @example 12,000 in one week, 9,500 in the next → 21,500
 * @prevents impressions read as people
 * @source https://blog.hootsuite.com/social-media-metrics/ (impressions)
 */
export const impressions = metric({ id: 'impressions', formula: 'impressions', unit: 'count', better: 'higher' })

/**
 * Views: how often something was seen, repeat plays included, added up over days, posts and channels.
 *
 * @unit times seen
 * @edge what counts as a view differs by platform and has changed: YouTube Shorts in 2025
 * @example 8,677 of one post, 1,323 of another → 10,000
 * @prevents adding up the readings of one post’s lifetime counter
 * @source Meta, views (in place of impressions on Instagram since April 2025, on Facebook since November 2025)
 */
export const views = metric({ id: 'views', formula: 'views', unit: 'count', better: 'higher' })

/**
 * Reach: the unique people of exactly this window, as the platform gives it for that window. Reach of days or channels does
 * not add up to it: without such a total only bounds are known, from the largest part to the sum of all.
 *
 * @unit people
 * @edge without a total: no value, reason `not-additive`, `between` the two bounds
 * @edge a part that is unknown leaves the upper end open
 * @example a month’s own 12,000 beside 31 days of 1,000 → 12,000
 * @example days of 2,521, 2,386, 2,318, 2,562, 1,628 and 1,009 → between 2,562 and 12,424
 * @prevents summing daily reach
 * @source Google Analytics, a real property: six daily counts add to 12,424, the week that holds them had 11,739
 */
export const reach = metric({ id: 'reach', formula: 'reach', unit: 'count', better: 'higher', time: 'saturates' })

/**
 * Potential reach: a tool’s estimate of how many people might have seen it, as given. It is never divided by.
 *
 * @unit people, an estimate
 * @edge estimates of parts do not add up: without one for the window only bounds are known
 * @example a listening tool’s 350,000 for October → 350,000
 * @prevents an estimate beside measured reach without a word
 * @elsewhere followers of all who posted (palowise), counted again with each post (Traackr)
 * @source https://palowise.ai/glossary/potential-reach
 */
export const potentialReach = metric({
  id: 'potentialReach',
  formula: 'potentialReach',
  unit: 'count',
  better: 'neutral',
  time: 'saturates',
})

/**
 * Reach rate: reach ÷ followers, of each day or post, weighted by followers.
 *
 * @unit a fraction: 0.1 is 10%; may exceed 1
 * @edge a post is set against its own `followers`, else against the account’s on the day of publication
 * @edge a day or post that lacks one of the two is left out of both
 * @example 2,000 of 20,000 followers → 10%
 * @prevents today’s followers under last year’s posts
 * @elsewhere VR (molinos), ER (dramtezi); TGStat calls views ÷ subscribers ERR
 * @source https://dramtezi.ru (reach rate)
 */
export const reachRate = metric({
  id: 'reachRate',
  formula: ratio('reach', 'followers'),
  unit: 'percent',
  better: 'higher',
  window: 'row',
})

/**
 * Frequency: impressions ÷ reach of the same window, how often each person reached saw it.
 *
 * @unit times per person
 * @edge with the reach of days only, bounds
 * @edge a reach of 0 has no frequency
 * @example 1,000 impressions ÷ 200 people → 5
 * @prevents dividing by the sum of daily reach, which understates it
 * @elsewhere also how often one posts
 * @source https://bit1024.com (frequency)
 */
export const frequency = metric({
  id: 'frequency',
  formula: ratio('impressions', 'reach'),
  unit: 'ratio',
  better: 'neutral',
  time: 'saturates',
})

/**
 * Average post reach: the sum of the posts’ reach ÷ the number of posts whose reach is known.
 *
 * @unit people
 * @edge rows without `post` do not count; without a known post there is no value
 * @example posts that reached 1,200, 800 and 1,000 → 1,000
 * @prevents an unknown reach counted as zero
 * @source TGStat, average post reach
 */
export const averagePostReach = metric({
  id: 'averagePostReach',
  formula: ratio(sumCells('reach', 'post'), countCells('reach', 'post')),
  unit: 'count',
  better: 'higher',
  time: 'rate',
  window: 'row',
})

/**
 * Average daily reach: the sum of the days’ reach ÷ the number of days whose reach is known, of one channel.
 *
 * @unit people a day
 * @edge over several channels it has no value (`not-additive`), unless rows give the total of all of them
 * @example 12,424 over six days → 2,071
 * @prevents the sum of daily reach read as people
 * @source own definition
 */
export const averageDailyReach = metric({
  id: 'averageDailyReach',
  formula: ratio(sumCells('reach', 'day'), countCells('reach', 'day')),
  unit: 'count',
  better: 'higher',
  time: 'rate',
  window: 'row',
})

/**
 * Gross reach: the plain sum of reach over days, or over posts. The same person counts again and again.
 *
 * @unit contacts, never people
 * @edge days where there are any, else posts, never both
 * @example days of 2,521, 2,386, 2,318, 2,562, 1,628 and 1,009 → 12,424
 * @prevents this sum under the name of reach
 * @source own definition: what is often shown as the reach of a month
 */
export const grossReach = metric({
  id: 'grossReach',
  formula: sumCells('reach'),
  unit: 'count',
  better: 'neutral',
  window: 'row',
})

/**
 * View rate per post: views ÷ (posts × followers), of each post or day.
 *
 * @unit a fraction: 0.4 is 40%; may exceed 1
 * @edge in a post’s row `posts` is 1
 * @edge the product is taken in each cell and then summed
 * @example a post seen 8,000 times, 20,000 subscribers → 40%
 * @prevents a rate that grows with the number of posts
 * @elsewhere ERR (TGStat and other Telegram tools)
 * @source https://adgem.ru/articles/6 (ERR)
 */
export const viewRatePerPost = metric({
  id: 'viewRatePerPost',
  formula: ratio('views', times('posts', 'followers')),
  unit: 'percent',
  better: 'higher',
  window: 'row',
})

/**
 * Reach beyond followers: (reach − reach among followers) ÷ reach, of each day or post, weighted by reach.
 *
 * @unit a fraction: 0.35 is 35%
 * @edge a day or post that lacks one of the two is left out of both
 * @example 10,000 people, 6,500 of them followers → 35%
 * @source Instagram Insights, reach by follow_type
 */
export const nonFollowerReachShare = metric({
  id: 'nonFollowerReachShare',
  formula: shareOf(minus('reach', 'reachFollowers'), 'reach'),
  unit: 'percent',
  better: 'neutral',
  window: 'row',
})

export const exposure = [
  impressions,
  views,
  reach,
  potentialReach,
  reachRate,
  frequency,
  averagePostReach,
  averageDailyReach,
  grossReach,
  viewRatePerPost,
  nonFollowerReachShare,
] as const

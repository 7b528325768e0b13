import { meanCells, ratio, shareOf, times } from '../model/expression.js'
import { metric } from '../model/metric.js'

/**
 * Interactions: the platform’s own figure, else likes + comments + shares + saves, those that the channel reports at all.
 * What counts is part of the definition: two periods that count different things never compare.
 *
 * @unit times
 * @edge a day that lacks one of the parts is an unknown day, not a smaller one
 * @edge may be negative where a platform takes back what it counted
 * @example 171 likes, 3 comments, 23 shares → 197
 * @prevents a missing part taken for zero
 * @elsewhere LinkedIn counts clicks too, Popsters dislikes on YouTube
 * @source https://blog.hootsuite.com/calculate-engagement-rate/ (total engagements)
 */
export const interactions = metric({ id: 'interactions', formula: 'interactions', unit: 'count', better: 'higher' })

/**
 * Interactions per post: interactions ÷ posts published.
 *
 * @unit interactions per post
 * @edge days that lack one of the two are left out of both; no posts have no value
 * @edge interactions of the window, on older posts too, unless the rows are posts
 * @example 120 interactions, 10 posts → 12
 * @source tretyakov.co (a report by LiveDune’s definitions)
 */
export const interactionsPerPost = metric({
  id: 'interactionsPerPost',
  formula: ratio('interactions', 'posts'),
  unit: 'ratio',
  better: 'higher',
})

/**
 * Engagement rate by reach: interactions ÷ reach, of each day or post, weighted by reach. The kit’s engagement rate where
 * nothing else is said.
 *
 * @unit a fraction: 0.042 is 4.2%; may exceed 1
 * @edge a day or post that lacks one of the two is left out of both; a reach of 0 has no rate
 * @edge a month’s own reach is no base for it: the rate is per day or per post
 * @example 171 + 3 + 23 interactions, reach 8,677 → 2.3%
 * @example 31 days of 40 interactions, a reach of 1,000 each → 4%, whatever the month reached
 * @prevents averaging the percentages of days or posts; dividing by a sum of people
 * @elsewhere ERR, ER Reach (LiveDune); TGStat calls views ÷ subscribers ERR; Hootsuite averages the posts’ rates
 * @source https://blog.hootsuite.com/calculate-engagement-rate/ (engagement rate by reach)
 */
export const engagementRateByReach = metric({
  id: 'engagementRateByReach',
  formula: ratio('interactions', 'reach'),
  unit: 'percent',
  better: 'higher',
  window: 'row',
  aliases: ['er', 'err', 'engagementRate'],
})

/**
 * Engagement rate by followers: interactions ÷ followers, of each day or post, weighted by followers. Over days it is the
 * daily engagement rate.
 *
 * @unit a fraction: 0.03 is 3%; may exceed 1
 * @edge a post is set against its own `followers`, else against the account’s on the day of publication
 * @edge hidden followers are unknown, 0 followers have no rate
 * @example 200 + 50 + 30 interactions, 1,000 followers → 28%
 * @example 31 days of 30 interactions, 1,000 followers → 3%, never 93%
 * @prevents a rate that grows with the length of the period; today’s followers under old posts
 * @elsewhere ER (LiveDune, Rival IQ), ER Day (Popsters); NapoleonCat averages the days’ rates
 * @source https://blog.hootsuite.com/calculate-engagement-rate/ (daily engagement rate)
 */
export const engagementRateByFollowers = metric({
  id: 'engagementRateByFollowers',
  formula: ratio('interactions', 'followers'),
  unit: 'percent',
  better: 'higher',
  window: 'row',
})

/**
 * Engagement rate by impressions: interactions ÷ impressions, of each day or post, weighted by impressions.
 *
 * @unit a fraction: 0.01 is 1%
 * @edge a day or post that lacks one of the two is left out of both; 0 impressions have no rate
 * @example 3 of 10 and 7 of 990 → 1%, not the 15.4% that the two rates average
 * @prevents averaging the percentages of days or posts
 * @elsewhere X and LinkedIn call it engagement rate; LinkedIn’s counts clicks
 * @source https://blog.hootsuite.com/calculate-engagement-rate/ (engagement rate by impressions)
 */
export const engagementRateByImpressions = metric({
  id: 'engagementRateByImpressions',
  formula: ratio('interactions', 'impressions'),
  unit: 'percent',
  better: 'higher',
  window: 'row',
})

/**
 * Engagement rate by views: interactions ÷ views, of each day or post, weighted by views.
 *
 * @unit a fraction: 0.06 is 6%
 * @edge a day or post that lacks one of the two is left out of both; 0 views have no rate
 * @example 500 + 100 interactions, 10,000 views → 6%
 * @prevents averaging the percentages of posts
 * @elsewhere ER (TGStat), ERViews (LiveDune); Popsters’ average ERview is the mean of the posts’ rates
 * @source https://adgem.ru/articles/6 (ER)
 */
export const engagementRateByViews = metric({
  id: 'engagementRateByViews',
  formula: ratio('interactions', 'views'),
  unit: 'percent',
  better: 'higher',
  window: 'row',
  aliases: ['erv'],
})

/**
 * Engagement rate per post: interactions ÷ (posts × followers), of each post or period.
 *
 * @unit a fraction: 0.04 is 4%; may exceed 1
 * @edge in a post’s row `posts` is 1
 * @edge the product is taken in each cell and then summed: two channels of 10 posts and 1,000 followers are 20,000
 * @edge a day without a post adds its interactions and nothing to divide by
 * @example 100 likes and 20 comments on 10 posts, 300 followers → 4%
 * @prevents a rate that grows with the number of posts
 * @elsewhere ER (LiveDune), Average ERpost (Popsters, by today’s followers)
 * @source tretyakov.co (a report by LiveDune’s definitions)
 */
export const engagementRatePerPost = metric({
  id: 'engagementRatePerPost',
  formula: ratio('interactions', times('posts', 'followers')),
  unit: 'percent',
  better: 'higher',
  window: 'row',
  aliases: ['erpost'],
})

/**
 * Mean post engagement rate by reach: the mean of the posts’ interactions ÷ reach, each post counting the same. A
 * definition of its own, for benchmarks that are published so; it never compares with the engagement rate by reach, which is
 * weighted: there a post that reaches few people weighs little.
 *
 * @unit a fraction: 0.051 is 5.1%; may exceed 1
 * @edge only posts, never days; a post that lacks one of the two, or has reached nobody, is left out
 * @example 10 of 100 and 1 of 900 → 5.1%, where the weighted rate is 1.1%
 * @prevents a mean of ratios that passes for the rate of all posts together
 * @elsewhere Hootsuite averages the posts’ rates; LiveDune’s weighted average is this one
 * @source https://blog.hootsuite.com/calculate-engagement-rate/ (the average of the posts’ rates)
 */
export const meanPostEngagementRateByReach = metric({
  id: 'meanPostEngagementRateByReach',
  formula: meanCells(ratio('interactions', 'reach'), 'post'),
  unit: 'percent',
  better: 'higher',
  window: 'row',
})

/**
 * Mean post engagement rate by followers: the mean of the posts’ interactions ÷ followers, each post counting the same.
 * A definition of its own; it never compares with the engagement rate by followers, which is weighted by them.
 *
 * @unit a fraction: 0.03 is 3%; may exceed 1
 * @edge a post is set against its own `followers`, else against the account’s on the day of publication
 * @edge only posts, never days; a post that lacks one of the two is left out
 * @example 30 of 1,000 and 10 of 200 → 4%, where the weighted rate is 3.3%
 * @prevents a mean of ratios that passes for the rate of all posts together
 * @elsewhere engagement rate per post, where benchmarks average it over posts and brands
 * @source own definition
 */
export const meanPostEngagementRateByFollowers = metric({
  id: 'meanPostEngagementRateByFollowers',
  formula: meanCells(ratio('interactions', 'followers'), 'post'),
  unit: 'percent',
  better: 'higher',
  window: 'row',
})

/**
 * Applause rate: likes ÷ followers, of each day or post, weighted by followers.
 *
 * @unit a fraction: 0.15 is 15%
 * @edge hidden likes are unknown, not zero
 * @edge a day or post that lacks one of the two is left out of both
 * @example 15,000 likes, 100,000 followers → 15%
 * @elsewhere Love Rate, LR (Popsters); likes ÷ posts (Kaushik, TrueSocialMetrics): 5 there is five likes a post
 * @source https://shno.co/startup-metrics/applause-rate
 */
export const applauseRate = metric({
  id: 'applauseRate',
  formula: ratio('likes', 'followers'),
  unit: 'percent',
  better: 'higher',
  window: 'row',
  aliases: ['lr'],
})

/**
 * Talk rate: comments ÷ followers, of each day or post, weighted by followers.
 *
 * @unit a fraction: 0.0045 is 0.45%
 * @edge a day or post that lacks one of the two is left out of both
 * @example 45 comments, 10,000 followers → 0.45%
 * @elsewhere conversation rate; comments ÷ posts (Kaushik, TrueSocialMetrics)
 * @source https://unisender.com/ru/glossary/chto-takoe-talk-rate
 */
export const talkRate = metric({
  id: 'talkRate',
  formula: ratio('comments', 'followers'),
  unit: 'percent',
  better: 'higher',
  window: 'row',
})

/**
 * Amplification rate: shares ÷ followers, of each day or post, weighted by followers.
 *
 * @unit a fraction: 0.2 is 20%
 * @edge a day or post that lacks one of the two is left out of both
 * @example 100 shares, 500 followers → 20%
 * @elsewhere shares ÷ posts (Kaushik, TrueSocialMetrics)
 * @source https://www.lifesight.io/glossary/amplification-rate
 */
export const amplificationRate = metric({
  id: 'amplificationRate',
  formula: ratio('shares', 'followers'),
  unit: 'percent',
  better: 'higher',
  window: 'row',
})

/**
 * Virality rate: shares ÷ impressions.
 *
 * @unit a fraction: 0.04 is 4%
 * @edge days that lack one of the two are left out of both; 0 impressions have no rate
 * @example 200 shares, 5,000 impressions → 4%
 * @prevents averaging the percentages of posts
 * @elsewhere VR in Russian is often reach ÷ followers; the viral coefficient K is another thing
 * @source https://bizway.io (virality rate)
 */
export const viralityRate = metric({
  id: 'viralityRate',
  formula: ratio('shares', 'impressions'),
  unit: 'percent',
  better: 'higher',
})

/**
 * Virality rate by reach: shares ÷ reach, of each day or post, weighted by reach.
 *
 * @unit a fraction: 0.04 is 4%
 * @edge a day or post that lacks one of the two is left out of both
 * @example 80 shares, reach 2,000 → 4%
 * @prevents dividing by a sum of people
 * @elsewhere virality rate, VR
 * @source own definition: the virality rate where a platform gives reach
 */
export const viralityRateByReach = metric({
  id: 'viralityRateByReach',
  formula: ratio('shares', 'reach'),
  unit: 'percent',
  better: 'higher',
  window: 'row',
})

/**
 * Save rate: saves ÷ reach, of each day or post, weighted by reach.
 *
 * @unit a fraction: 0.06 is 6%
 * @edge a day or post that lacks one of the two is left out of both
 * @example 120 saves, reach 2,000 → 6%
 * @elsewhere saves ÷ impressions, saves ÷ followers
 * @source https://redaquest.com/glossary/save-rate/
 */
export const saveRate = metric({
  id: 'saveRate',
  formula: ratio('saves', 'reach'),
  unit: 'percent',
  better: 'higher',
  window: 'row',
})

/**
 * Engaged share of reach: engaged accounts ÷ reach, of each day or post, weighted by reach. It counts people, where the
 * engagement rate counts interactions.
 *
 * @unit a fraction: 0.05 is 5%
 * @edge a day or post that lacks one of the two is left out of both
 * @example 300 accounts engaged, 6,000 reached → 5%
 * @source Instagram Insights, accounts_engaged and reach
 */
export const engagedShare = metric({
  id: 'engagedShare',
  formula: shareOf('engagedAccounts', 'reach'),
  unit: 'percent',
  better: 'higher',
  window: 'row',
})

/**
 * Negative feedback rate: hides and reports ÷ reach, of each day or post, weighted by reach.
 *
 * @unit a fraction: 0.0005 is 0.05%
 * @edge a day or post that lacks one of the two is left out of both
 * @example 6 hides and reports, reach 12,000 → 0.05%
 * @elsewhere Facebook also counts those who unlike the page
 * @source https://www.socialfresh.com/facebook-negative-feedback/
 */
export const negativeFeedbackRate = metric({
  id: 'negativeFeedbackRate',
  formula: ratio('negativeFeedback', 'reach'),
  unit: 'percent',
  better: 'lower',
  window: 'row',
})

export const engagement = [
  interactions,
  interactionsPerPost,
  engagementRateByReach,
  engagementRateByFollowers,
  engagementRateByImpressions,
  engagementRateByViews,
  engagementRatePerPost,
  meanPostEngagementRateByReach,
  meanPostEngagementRateByFollowers,
  applauseRate,
  talkRate,
  amplificationRate,
  viralityRate,
  viralityRateByReach,
  saveRate,
  engagedShare,
  negativeFeedbackRate,
] as const

import { plus, ratio } from '../model/expression.js'
import { metric } from '../model/metric.js'

/**
 * Link clicks: clicks that lead from the network to the site, added up over days, posts and channels.
 *
 * @unit clicks
 * @edge clicks of any kind (on a picture, a name, “more”) are another fact: `clicks`
 * @example 360 in one week, 240 in the next → 600
 * @prevents clicks counted by the network divided by visits counted by the site, without a word
 * @source Meta, inline_link_clicks
 */
export const linkClicks = metric({ id: 'linkClicks', formula: 'linkClicks', unit: 'count', better: 'higher' })

/**
 * Clicks to the community: clicks that lead from the site to the network, added up over days and channels.
 *
 * @unit clicks
 * @edge not the opposite of link clicks: the site counts them, not the network
 * @example 30 on Monday, 12 on Tuesday → 42
 * @source own definition: outbound clicks on the site’s links and widgets
 */
export const groupClicks = metric({ id: 'groupClicks', formula: 'groupClicks', unit: 'count', better: 'higher' })

/**
 * Clicks between site and community: link clicks + clicks to the community, both directions together.
 *
 * @unit clicks
 * @edge unknown as soon as one direction is
 * @example 360 to the site, 42 to the community → 402
 * @source own definition
 */
export const siteCommunityClicks = metric({
  id: 'siteCommunityClicks',
  formula: plus('linkClicks', 'groupClicks'),
  unit: 'count',
  better: 'higher',
})

/**
 * Link response rate: link clicks ÷ impressions, the click-through rate of links.
 *
 * @unit a fraction: 0.03 is 3%
 * @edge days that lack one of the two are left out of both; 0 impressions have no rate
 * @example 360 clicks, 12,000 impressions → 3%
 * @prevents averaging the percentages of posts; clicks of any kind in place of link clicks
 * @elsewhere CTR; Meta’s CTR (all) counts every click; response rate is also that of messages
 * @source https://luvvhelp.com (CTR)
 */
export const linkResponseRate = metric({
  id: 'linkResponseRate',
  formula: ratio('linkClicks', 'impressions'),
  unit: 'percent',
  better: 'higher',
  aliases: ['ctr', 'clickThroughRate'],
})

/**
 * Link response rate by views: link clicks ÷ views, where a platform gives views and no impressions.
 *
 * @unit a fraction: 0.015 is 1.5%
 * @edge days that lack one of the two are left out of both; 0 views have no rate
 * @example 150 clicks, 10,000 views → 1.5%
 * @prevents a click-through rate by views continuing one by impressions
 * @source own definition: the click-through rate on Meta’s views
 */
export const linkResponseRateByViews = metric({
  id: 'linkResponseRateByViews',
  formula: ratio('linkClicks', 'views'),
  unit: 'percent',
  better: 'higher',
})

/**
 * Link response rate by reach: link clicks ÷ reach, of each day or post, weighted by reach.
 *
 * @unit a fraction: 0.02 is 2%; may exceed 1, since a person can click twice
 * @edge a day or post that lacks one of the two is left out of both
 * @example 90 clicks, reach 4,500 → 2%
 * @prevents dividing by a sum of people
 * @elsewhere Meta’s unique CTR divides unique clicks by reach
 * @source own definition
 */
export const linkResponseRateByReach = metric({
  id: 'linkResponseRateByReach',
  formula: ratio('linkClicks', 'reach'),
  unit: 'percent',
  better: 'higher',
  window: 'row',
})

/**
 * Visits: the sessions that the row’s channel brought to the site, added up over days and channels.
 *
 * @unit visits
 * @edge fewer than the clicks that the network counts: people leave before the page loads, or block the counter
 * @example 300 from Instagram, 200 from VK → 500
 * @prevents all visits of the site taken for those of social media
 * @elsewhere sessions (Google Analytics), visits (Yandex Metrica)
 * @source Google Analytics Data API, sessions
 */
export const sessions = metric({ id: 'sessions', formula: 'sessions', unit: 'count', better: 'higher' })

/**
 * Social traffic share: visits ÷ all visits of the site.
 *
 * @unit a fraction: 0.05 is 5%
 * @edge all visits are one figure, however many channel rows repeat it
 * @edge a lower bound in truth: links that people send each other arrive as direct visits
 * @example 300 + 200 visits of the site’s 10,000 → 5%
 * @prevents the site’s figure multiplied by the number of channels
 * @source Google Analytics, traffic acquisition: sessions of a channel group ÷ all sessions
 */
export const socialTrafficShare = metric({
  id: 'socialTrafficShare',
  formula: ratio('sessions', 'siteSessions'),
  unit: 'percent',
  better: 'higher',
})

/**
 * Bounce rate of social traffic: bounced visits ÷ visits.
 *
 * @unit a fraction: 0.4 is 40%
 * @edge days that lack one of the two are left out of both; no visits have no rate
 * @edge never compare across analytics systems
 * @example 400 of 1,000 visits → 40%
 * @prevents averaging the percentages of channels
 * @elsewhere Google Analytics: no 10 seconds, no second page, no key event; Yandex Metrica: one page and under 15 seconds
 * @source Google Analytics Data API, bounceRate
 */
export const bounceRate = metric({
  id: 'bounceRate',
  formula: ratio('bouncedSessions', 'sessions'),
  unit: 'percent',
  better: 'lower',
})

/**
 * Share of new visits: new visits ÷ visits.
 *
 * @unit a fraction: 0.6 is 60%
 * @edge days that lack one of the two are left out of both; no visits have no share
 * @example 1,800 of 3,000 visits → 60%
 * @elsewhere the share of new visitors, which counts people: new users (Google Analytics)
 * @source Yandex Metrica API, newUserVisitsPercentage
 */
export const newVisitShare = metric({
  id: 'newVisitShare',
  formula: ratio('newSessions', 'sessions'),
  unit: 'percent',
  better: 'neutral',
})

/**
 * Time on site: total time on site ÷ visits.
 *
 * @unit seconds per visit
 * @edge days that lack one of the two are left out of both; no visits have no value
 * @edge many systems count no time on the last page
 * @example 108,000 s over 900 visits → 2 min
 * @prevents averaging the averages of days
 * @elsewhere average engagement time (Google Analytics) is per active user, in the foreground
 * @source Google Analytics Data API, averageSessionDuration
 */
export const timeOnSite = metric({
  id: 'timeOnSite',
  formula: ratio('sessionTime', 'sessions'),
  unit: 'duration',
  better: 'higher',
})

/**
 * Page depth: page views ÷ visits.
 *
 * @unit pages per visit
 * @edge days that lack one of the two are left out of both; no visits have no value
 * @example 10,839 page views ÷ 4,257 visits → 2.55
 * @prevents averaging the averages of days
 * @source Google Analytics Data API, screenPageViewsPerSession
 */
export const pageDepth = metric({
  id: 'pageDepth',
  formula: ratio('pageviews', 'sessions'),
  unit: 'ratio',
  better: 'higher',
})

/**
 * Visitors from content: the unique people that content channels brought, as given for exactly this window.
 *
 * @unit people
 * @edge visitors of days or channels do not add up to it: without a total only bounds are known
 * @example the month’s own 1,240 → 1,240
 * @example days of 300 and 250 → between 300 and 550
 * @prevents summing daily visitors
 * @source Google Analytics Data API, totalUsers by channel group
 */
export const contentVisitors = metric({
  id: 'contentVisitors',
  formula: 'contentVisitors',
  unit: 'count',
  better: 'higher',
  time: 'saturates',
})

/**
 * Goal conversion rate: visits that reached a goal ÷ visits.
 *
 * @unit a fraction: 0.03 is 3%
 * @edge days that lack one of the two are left out of both; no visits have no rate
 * @example 45 of 1,500 visits → 3%
 * @prevents goals reached twice in one visit counted twice
 * @elsewhere key events ÷ sessions, users who convert ÷ users
 * @source Yandex Metrica API, goal conversionRate
 */
export const goalConversionRate = metric({
  id: 'goalConversionRate',
  formula: ratio('goalSessions', 'sessions'),
  unit: 'percent',
  better: 'higher',
})

/**
 * Read rate: articles read to the end ÷ articles opened.
 *
 * @unit a fraction: 0.6 is 60%
 * @edge days that lack one of the two are left out of both; nothing opened has no rate
 * @edge what counts as read is an estimate of the platform’s
 * @example 60 reads, 100 opened → 60%
 * @prevents averaging the percentages of articles
 * @elsewhere read ratio (Medium)
 * @source https://coschedule.com/blog/medium-blog (read ratio)
 */
export const readRate = metric({
  id: 'readRate',
  formula: ratio('reads', 'readStarts'),
  unit: 'percent',
  better: 'higher',
})

/**
 * Scroll rate: visits that reached the end of a page ÷ visits.
 *
 * @unit a fraction: 0.3 is 30%
 * @edge days that lack one of the two are left out of both; no visits have no rate
 * @example 270 of 900 visits → 30%
 * @elsewhere Google Analytics counts an event at 90% of the page
 * @source Google Analytics, enhanced measurement: scroll
 */
export const scrollRate = metric({
  id: 'scrollRate',
  formula: ratio('deepScrolls', 'sessions'),
  unit: 'percent',
  better: 'higher',
})

/**
 * Likes and shares through widgets: likes + shares made on the site, through the networks’ widgets.
 *
 * @unit times
 * @edge unknown as soon as one of the two is
 * @edge widgets show counters of a page’s lifetime: give what was added in the period
 * @example 34 likes, 11 shares → 45
 * @prevents summing lifetime counters
 * @source own definition
 */
export const widgetInteractions = metric({
  id: 'widgetInteractions',
  formula: plus('widgetLikes', 'widgetShares'),
  unit: 'count',
  better: 'higher',
})

export const traffic = [
  linkClicks,
  groupClicks,
  siteCommunityClicks,
  linkResponseRate,
  linkResponseRateByViews,
  linkResponseRateByReach,
  sessions,
  socialTrafficShare,
  bounceRate,
  newVisitShare,
  timeOnSite,
  pageDepth,
  contentVisitors,
  goalConversionRate,
  readRate,
  scrollRate,
  widgetInteractions,
] as const

import { countCells, minus, ratio, shareOf, sumCells, times } from '../expression.js'
import { metric } from '../metric.js'

/** Impressions: how often something was shown. */
export const impressions = metric({ id: 'impressions', formula: 'impressions', unit: 'count', better: 'higher' })

/** Views: how often something was seen, repeat plays included. */
export const views = metric({ id: 'views', formula: 'views', unit: 'count', better: 'higher' })

/**
 * Reach: unique people in exactly this window. Daily or per-channel reach does not add up to it: without the platform's
 * own total for the window only bounds are known.
 *
 * @example days of 2,521, 2,386, 2,318, 2,562, 1,628 and 1,009 → between 2,562 and 12,424 people
 */
export const reach = metric({ id: 'reach', formula: 'reach', unit: 'count', better: 'higher', time: 'saturates' })

/** Potential reach: an estimate of who might have seen it; never a denominator. */
export const potentialReach = metric({
  id: 'potentialReach',
  formula: 'potentialReach',
  unit: 'count',
  better: 'neutral',
  time: 'saturates',
})

/**
 * Reach rate: reach against followers, per day or per post, weighted by followers. May exceed 100%.
 *
 * @example 2,000 of 20,000 followers → 10%
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
 * Frequency: how often each person reached saw it. Only with the reach of the same window.
 *
 * @example 1,000 impressions ÷ 200 people → 5
 * @source https://bit1024.com (frequency)
 */
export const frequency = metric({
  id: 'frequency',
  formula: ratio('impressions', 'reach'),
  unit: 'ratio',
  better: 'neutral',
  time: 'saturates',
})

/** Average post reach: the mean over the posts whose reach is known. */
export const averagePostReach = metric({
  id: 'averagePostReach',
  formula: ratio(sumCells('reach', 'post'), countCells('reach', 'post')),
  unit: 'count',
  better: 'higher',
  time: 'rate',
  window: 'row',
})

/** Average daily reach: the mean over the days whose reach is known, of one channel. */
export const averageDailyReach = metric({
  id: 'averageDailyReach',
  formula: ratio(sumCells('reach', 'day'), countCells('reach', 'day')),
  unit: 'count',
  better: 'higher',
  time: 'rate',
  window: 'row',
})

/** Gross reach: the plain sum of reach over days or posts. The same person counts again and again: never "people". */
export const grossReach = metric({
  id: 'grossReach',
  formula: sumCells('reach'),
  unit: 'count',
  better: 'neutral',
  window: 'row',
})

/** View rate per post: views against followers, per post (Telegram tools call it ERR). */
export const viewRatePerPost = metric({
  id: 'viewRatePerPost',
  formula: ratio('views', times('posts', 'followers')),
  unit: 'percent',
  better: 'higher',
  window: 'row',
})

/** Reach beyond followers: the share of the people reached who do not follow. */
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

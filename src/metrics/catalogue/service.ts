import { firstKnown, mean, quantile, ratio } from '../model/expression.js'
import { metric } from '../model/metric.js'

/**
 * Message response rate: messages answered ÷ messages received, of those that need an answer.
 *
 * @unit a fraction: 0.9 is 90%
 * @edge messages count on the day they arrive; those of the last days may still be answered
 * @edge days that lack one of the two are left out of both; no messages have no rate
 * @example 90 of 100 messages → 90%
 * @prevents averaging the percentages of days
 * @elsewhere response rate, which is also that of links; Facebook’s badge asks for 90% within 15 minutes over 7 days
 * @source https://hearts.agency/does-your-response-time-on-facebook-matter/ (response rate)
 */
export const messageResponseRate = metric({
  id: 'messageResponseRate',
  formula: ratio('answered', 'messages'),
  unit: 'percent',
  better: 'higher',
})

/**
 * Response time, median: the median of the response times, each from the arrival of a message to the first human reply.
 *
 * @unit seconds
 * @edge of an even number it is the mean of the two in the middle; fewer than ten carry a warning
 * @edge where `messages` are known, the unanswered count as slower than every reply: a median among them is only known to
 * be no less than the longest
 * @edge medians of days or channels do not merge: the single times are needed
 * @example 10, 45, 53, 120 and 1,200 minutes → 53 minutes
 * @prevents averaging medians; the unanswered left out
 * @elsewhere FRT, first response time; ART counts every turn of a conversation
 * @source Fanpage Karma Academy, response time: a median of 0.88 h
 */
export const responseTime = metric({
  id: 'responseTime',
  formula: quantile('responseTimes', 0.5),
  unit: 'duration',
  better: 'lower',
  aliases: ['frt'],
})

/**
 * Response time, mean: the mean of the response times, else total response time ÷ messages answered.
 *
 * @unit seconds
 * @edge of the answered alone, however many wait; one very late reply moves it far
 * @edge where both ways are there and differ, a warning carries both; fewer than ten times carry one, too
 * @example 10, 45, 53, 120 and 1,200 minutes → 285.6 minutes, 4.76 hours
 * @prevents averaging the averages of days
 * @elsewhere average response time
 * @source Fanpage Karma Academy, response time: a mean of 4.76 h
 */
export const responseTimeMean = metric({
  id: 'responseTimeMean',
  formula: firstKnown(mean('responseTimes'), ratio('responseTimeTotal', 'answered')),
  unit: 'duration',
  better: 'lower',
})

/**
 * Response time, 9 in 10: the 90th percentile of the response times by nearest rank, so that nine in ten really are within
 * it.
 *
 * @unit seconds
 * @edge where `messages` are known, the unanswered count as slower than every reply
 * @edge of fewer than ten it is the slowest, with a warning
 * @example 10, 45, 53, 120 and 1,200 minutes → 1,200 minutes
 * @prevents a percentile between two replies that nine in ten are not within
 * @source Hyndman and Fan, Sample quantiles in statistical packages (1996), definition 1
 */
export const responseTimeP90 = metric({
  id: 'responseTimeP90',
  formula: quantile('responseTimes', 0.9),
  unit: 'duration',
  better: 'lower',
})

export const service = [messageResponseRate, responseTime, responseTimeMean, responseTimeP90] as const

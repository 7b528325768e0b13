import { minus, ofAll, plus, ratio, shareOf, times } from '../model/expression.js'
import { metric } from '../model/metric.js'

/**
 * Mentions: how often the brand was spoken of, added up over days and channels.
 *
 * @unit mentions
 * @edge rows of other brands count only for share of voice
 * @example 50 in one week, 70 in the next → 120
 * @source https://help.brandmentions.com/en/articles/12701806-what-is-reach-and-how-is-it-calculated (mentions)
 */
export const mentions = metric({ id: 'mentions', formula: 'mentions', unit: 'count', better: 'higher' })

/**
 * Brand searches: how often the brand’s name was searched for, added up over days.
 *
 * @unit searches
 * @edge one figure for the whole site, however many channel rows repeat it; different ones contradict each other
 * @example 1,900 in the first half of the month, 2,100 in the second → 4,000
 * @prevents the figure multiplied by the number of channels
 * @source Yandex Wordstat, queries with the brand’s name
 */
export const brandSearches = metric({
  id: 'brandSearches',
  formula: 'brandSearches',
  unit: 'count',
  better: 'higher',
})

/**
 * Share of voice: own mentions ÷ mentions of all brands in the rows.
 *
 * @unit a fraction: 0.25 is 25%
 * @edge it is a share among the brands that have rows: alone, a brand has 100%
 * @edge rests on the days that all brands know; a brand whose mentions are unknown leaves bounds; no mentions at all have no share
 * @edge with other brands than before it is another share, and has no change
 * @edge a post that mentions two brands counts for both
 * @example 50 own, 100, 10 and 40 of others → 25%
 * @prevents a brand without data taken for a silent one
 * @elsewhere SOV, SSoV; also by reach, interactions or positive mentions: the function `shareOfVoice`
 * @source http://www.mutualmind.com/2013/01/social-metrics-that-matter-share-of-voice/
 */
export const shareOfVoice = metric({
  id: 'shareOfVoice',
  formula: ratio('mentions', ofAll('mentions')),
  unit: 'percent',
  better: 'higher',
  aliases: ['sov', 'ssov'],
})

const rated = plus('positiveMentions', 'neutralMentions', 'negativeMentions')

/**
 * Net sentiment: (positive − negative mentions) ÷ (positive + neutral + negative mentions).
 *
 * @unit a fraction from −1 to 1: 0.3 is 30%
 * @edge mentions without a rating are on neither side; their share is said in a warning where `mentions` is known
 * @edge unknown as soon as one of the three is; nothing rated has no value
 * @example 80 positive, 20 negative, 100 neutral → 30%
 * @prevents averaging the indices of days
 * @elsewhere without the neutral ones; as a ratio of positive to negative (LOOQME); from −10 to 10 (Semantrum)
 * @source https://help.blackboxintelligence.com (net sentiment)
 */
export const netSentiment = metric({
  id: 'netSentiment',
  formula: ratio(minus('positiveMentions', 'negativeMentions'), rated),
  unrated: ratio(minus('mentions', rated), 'mentions'),
  unit: 'percent',
  better: 'higher',
})

/**
 * Net promoter score: 100 × (promoters − detractors) ÷ (promoters + passives + detractors). Asked how likely they are to
 * recommend, promoters say 9 or 10, passives 7 or 8, detractors 0 to 6.
 *
 * @unit points from −100 to 100
 * @edge unknown as soon as one of the three is; no answers have no score
 * @edge answers are one figure for the whole site, however many channel rows repeat it
 * @example 60 promoters, 20 passives, 20 detractors → 40
 * @prevents averaging the scores of months; passives left out
 * @elsewhere NPS
 * @source https://help.retently.com/en/articles/431320-what-is-nps-and-how-does-it-work
 */
export const netPromoterScore = metric({
  id: 'netPromoterScore',
  formula: ratio(times(100, minus('promoters', 'detractors')), plus('promoters', 'passives', 'detractors')),
  unit: 'score',
  better: 'higher',
  aliases: ['nps'],
})

/**
 * Ad recall rate: estimated ad recall ÷ reach, of each day or post, weighted by reach.
 *
 * @unit a fraction of the people reached: 0.075 is 7.5%
 * @edge an estimate: of those who would remember the ad within two days
 * @edge a day or post that lacks one of the two is left out of both
 * @example 4,500 of 60,000 people → 7.5%
 * @elsewhere estimated ad recall lift rate (Meta)
 * @source https://www.facebook.com/business/help/1029827880390718
 */
export const adRecallRate = metric({
  id: 'adRecallRate',
  formula: shareOf('adRecallers', 'reach'),
  unit: 'percent',
  better: 'higher',
  window: 'row',
})

export const voice = [mentions, brandSearches, shareOfVoice, netSentiment, netPromoterScore, adRecallRate] as const

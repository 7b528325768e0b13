// Metrics of families that the catalogue may not have yet, written with the public builders, so that the engine's rules
// hold for them already. Where the catalogue has the metric, the tests take the catalogue's.
import {
  type Expression,
  type Metric,
  mean,
  metric,
  metrics,
  minus,
  ofAll,
  plus,
  quantile,
  ratio,
  shareOf,
  times,
} from '../../src/metrics/index.js'

const rate = (id: string, formula: Expression, over: 'row' | 'period' = 'period'): Metric =>
  metric({ id, formula, unit: 'percent', better: 'higher', window: over })
const cost = (id: string, formula: Expression): Metric => metric({ id, formula, unit: 'money', better: 'lower' })
const time = (id: string, formula: Expression): Metric => metric({ id, formula, unit: 'duration', better: 'lower' })

const own = {
  engagementRateByReach: rate('engagementRateByReach', ratio('interactions', 'reach'), 'row'),
  engagementRateByFollowers: rate('engagementRateByFollowers', ratio('interactions', 'followers'), 'row'),
  engagementRateByImpressions: rate('engagementRateByImpressions', ratio('interactions', 'impressions'), 'row'),
  engagementRateByViews: rate('engagementRateByViews', ratio('interactions', 'views'), 'row'),
  engagementRatePerPost: rate('engagementRatePerPost', ratio('interactions', times('posts', 'followers')), 'row'),
  amplificationRate: rate('amplificationRate', ratio('shares', 'followers'), 'row'),
  storyCompletionRate: rate('storyCompletionRate', shareOf('storyLastReach', 'storyFirstReach'), 'row'),
  viralityRate: rate('viralityRate', ratio('shares', 'impressions')),
  linkResponseRate: rate('linkResponseRate', ratio('linkClicks', 'impressions')),
  socialTrafficShare: rate('socialTrafficShare', ratio('sessions', 'siteSessions')),
  leadConversionRate: rate('leadConversionRate', ratio('leads', 'sessions')),
  shareOfVoice: rate('shareOfVoice', ratio('mentions', ofAll('mentions'))),
  netSentiment: rate(
    'netSentiment',
    ratio(
      minus('positiveMentions', 'negativeMentions'),
      plus('positiveMentions', 'neutralMentions', 'negativeMentions'),
    ),
  ),
  romi: rate('romi', ratio(minus('revenue', 'spend'), 'spend')),
  roas: metric({ id: 'roas', formula: ratio('revenue', 'spend'), unit: 'ratio', better: 'higher' }),
  pageDepth: metric({ id: 'pageDepth', formula: ratio('pageviews', 'sessions'), unit: 'ratio', better: 'higher' }),
  assistRatio: metric({
    id: 'assistRatio',
    formula: ratio('assistedConversions', 'lastClickConversions'),
    unit: 'ratio',
    better: 'neutral',
  }),
  netPromoterScore: metric({
    id: 'netPromoterScore',
    formula: ratio(times(100, minus('promoters', 'detractors')), plus('promoters', 'passives', 'detractors')),
    unit: 'score',
    better: 'higher',
  }),
  costPerClick: cost('costPerClick', ratio('spend', 'linkClicks')),
  costPerMille: cost('costPerMille', ratio(times(1000, 'spend'), 'impressions')),
  costPerInteraction: cost('costPerInteraction', ratio('spend', 'interactions')),
  costPerFollower: cost('costPerFollower', ratio('spend', 'followersGained')),
  costPerLead: cost('costPerLead', ratio('spend', 'leads')),
  responseTime: time('responseTime', quantile('responseTimes', 0.5)),
  responseTimeMean: time('responseTimeMean', mean('responseTimes')),
  responseTimeP90: time('responseTimeP90', quantile('responseTimes', 0.9)),
} satisfies Record<string, Metric>

const catalogue: Readonly<Record<string, Metric>> = metrics

/** The metric of the catalogue, else the definition above. */
export const the = (id: string): Metric => {
  const found = catalogue[id] ?? (own as Readonly<Record<string, Metric>>)[id]
  if (!found) throw new Error(`neither the catalogue nor the test defines "${id}"`)
  return found
}

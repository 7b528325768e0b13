// Metrics as hosts define them: products in each cell, counts of cells, quantiles, several ways, means and all brands together.
import {
  countCells,
  type Expression,
  firstKnown,
  mean,
  meanCells,
  type Metric,
  metric,
  minus,
  ofAll,
  overall,
  plus,
  quantile,
  ratio,
  shareOf,
  sumCells,
  sumKnown,
  times,
} from '../../../src/metrics/index.js'

/** Of the sums of the window. */
const ofWindow: Readonly<Record<string, Expression>> = {
  ownQuarter: quantile('responseTimes', 0.25),
  ownMeanTime: mean('responseTimes'),
  ownWays: firstKnown('conversions', plus('leads', 'customers'), 'leads'),
  ownWaysOfRate: ratio('spend', firstKnown('customers', 'leads')),
  ownKnown: ratio(sumKnown('likes', 'saves', 'shares'), 'followers'),
  ownShare: shareOf('reachFollowers', 'reach'),
  ownWeighted: ratio(plus('likes', times(2, 'comments'), times(3, 'shares')), plus('posts', 1)),
  ownLeft: minus('revenue', plus('spend', times(0.5, 'leads'))),
  ownOverall: ratio('spend', overall('leads')),
  ownVoice: ratio('positiveMentions', ofAll('mentions')),
}

/** Of each day or post by itself, summed or counted. */
const ofCells: Readonly<Record<string, Expression>> = {
  ownSeenByAudience: ratio('views', times('posts', 'followers')),
  ownProduct: sumCells(times('views', 'saves')),
  ownDays: countCells('reach'),
  ownDaysOfBoth: countCells(plus('likes', 'spend'), 'day'),
  ownMeanOfPosts: meanCells(ratio('likes', 'reach'), 'post'),
  ownMeanOfCells: meanCells(ratio('likes', 'views')),
  ownSumOfRates: sumCells(ratio('linkClicks', 'views')),
  ownPairs: ratio(times('likes', 'saves'), times('views', 'views')),
}

const metricsOf = (formulas: Readonly<Record<string, Expression>>, window?: 'row'): Metric[] =>
  Object.entries(formulas).map(([id, formula]) =>
    metric({ id, formula, unit: 'ratio', better: 'higher', ...(window && { window }) }),
  )

export const ownMetrics: readonly Metric[] = [...metricsOf(ofWindow), ...metricsOf(ofCells, 'row')]

// What a host may measure beside the catalogue: products, counts and means of cells, ratios with numbers in them.
import {
  countCells,
  type Expression,
  type Metric,
  meanCells,
  metric,
  minus,
  plus,
  ratio,
  sumCells,
  times,
} from '../../src/metrics/index.js'

export const own = (id: string, formula: Expression, window: Metric['window'] = 'row') =>
  metric({ id, formula, unit: 'ratio', better: 'higher', window })

export const ofHost = [
  own('weighted', ratio(times('likes', 'reach'), 'impressions')),
  own('shifted', ratio(plus('likes', 1), 'reach')),
  own('product', sumCells(times('likes', 'comments'))),
  own('scaled', ratio(times(3, 'likes'), times(2, 'posts', 'followers'))),
  own('perDay', ratio(sumCells('likes', 'day'), countCells('likes', 'day'))),
  own('perPost', ratio(sumCells('views', 'post'), countCells('views', 'post'))),
  own('meanRate', meanCells(ratio('clicks', 'impressions'))),
  own('levels', ratio('likes', 'followers')),
  own('cost', ratio(minus('spend', 'revenue'), plus('leads', 'customers')), 'period'),
]

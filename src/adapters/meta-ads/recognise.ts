import { hasItem } from '../reading/items.js'
import type { Recognised } from '../reading/types.js'
import { answersIn, isInsight, isNotReady } from './answer.js'
import { insights } from './insights.js'

const FIGURES = ['impressions', 'spend', 'clicks', 'reach', 'actions', 'inline_link_clicks']

/** What tells the payloads of Meta Ads from all others. */
export const metaAdsKinds: readonly Recognised[] = [
  {
    of: 'json',
    read: insights,
    is: (payload) =>
      isNotReady(payload) || hasItem(answersIn(payload), (one) => isInsight(one) && FIGURES.some((key) => key in one)),
  },
]

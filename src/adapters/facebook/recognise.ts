import { isAccount } from '../graph/addLevels.js'
import { holds } from '../graph/findIn.js'
import { isInsight } from '../graph/insights.js'
import { type JsonRecord, textOf } from '../reading/payload.js'
import type { Recognised } from '../reading/types.js'
import { page } from './page.js'
import { pageInsights } from './pageInsights.js'
import { postInsights } from './postInsights.js'
import { isPost, posts } from './posts.js'

const isInsightOf = (prefix: RegExp) => (item: JsonRecord) => isInsight(item) && prefix.test(textOf(item.name))
// Campaigns and comments have a `created_time` too.
const isPagePost = (item: JsonRecord) =>
  isPost(item) && (/^\d+_\d+$/.test(textOf(item.id)) || 'permalink_url' in item || 'reactions' in item)
// Accounts of Instagram, X and other networks have followers too.
const isPage = (item: JsonRecord) =>
  isAccount(item) &&
  'id' in item &&
  ('fan_count' in item || 'name' in item) &&
  !Object.keys(item).some((key) =>
    /^(user_id|screen_name|(media|follow(s|ings?)|friends|statuses|track)_count)$/.test(key),
  ) &&
  !/^1784\d{13}$/.test(textOf(item.id))

/** What tells the payloads of Facebook Pages from all others. */
export const facebookKinds: readonly Recognised[] = [
  { of: 'json', read: posts, is: (payload) => holds(payload, isPagePost) },
  { of: 'json', read: pageInsights, is: (payload) => holds(payload, isInsightOf(/^page_/)) },
  { of: 'json', read: postInsights, is: (payload) => holds(payload, isInsightOf(/^(post|total_video|blue_reels)_/)) },
  { of: 'json', read: page, is: (payload) => holds(payload, isPage) },
]

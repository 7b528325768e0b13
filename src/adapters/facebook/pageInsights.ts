import { addLevelsAround } from '../graph/addLevels.js'
import { addAccountRows } from '../graph/accountRows.js'
import { META_ZONE } from '../graph/zone.js'
import type { FactTable } from '../reading/factTable.js'
import { reader } from '../reading/reader.js'
import type { AdapterOptions, Reading } from '../reading/types.js'
import { facebookBreaks } from '../reading/breaks.js'
import { factsOfParts } from './parts.js'

const reactions = ['like', 'love', 'wow', 'haha', 'sorry', 'anger'].map(
  (one) => `page_actions_post_reactions_${one}_total`,
)

const table: FactTable = {
  followers: 'page_follows|page_fans',
  followersGained: 'page_daily_follows_unique|page_daily_follows|page_fan_adds_unique|page_fan_adds',
  followersLost: 'page_daily_unfollows_unique|page_daily_unfollows|page_fan_removes_unique|page_fan_removes',
  reach: 'page_total_media_view_unique|page_impressions_unique',
  engagedAccounts: 'page_engaged_users',
  impressions: 'page_impressions',
  views: 'page_media_view',
  likes: `page_actions_post_reactions_total|${reactions.join('+')}`,
  interactions: 'page_post_engagements',
  clicks: 'page_consumptions',
  negativeFeedback: 'page_negative_feedback',
  profileVisits: 'page_views_total',
  videoViews: 'page_video_views',
  videoCompletions: 'page_video_complete_views_30s',
  watchTime: 'page_video_view_time/1000',
}

/**
 * Graph API, `GET /{page}/insights` with `period=day`: what a Page reached and did, a row for each day, whose `end_time` is the
 * day's end in Pacific time. Metrics of today before those that Facebook has removed: `page_impressions` and `page_fans` in
 * November 2025, people reached in June 2026. Likes are reactions of every kind.
 *
 * @edge `page_media_view` by `is_from_ads` is a row of each, organic and paid; all other parts are left out
 * @edge watch time is in milliseconds
 * @edge nothing for Pages of fewer than 100 likes: unknown, not zero
 * @source https://developers.facebook.com/docs/graph-api/reference/insights
 */
export function pageInsights(payload: unknown, options?: AdapterOptions): Reading<'facebook'> {
  const read = reader('facebook', 'pageInsights', options, META_ZONE)
  addAccountRows(read, payload, factsOfParts(read, table), options, /^page_(follows|fans)$/)
  addLevelsAround(read, payload)
  return read.finish({ lag: read.today ? 2 : 1, breaks: facebookBreaks })
}

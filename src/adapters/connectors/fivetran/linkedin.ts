import type { FactTable } from '../../reading/factTable.js'
import type { ConnectorTable } from '../connectorTable.js'

const snake: FactTable = {
  reach: 'unique_impressions_count',
  impressions: 'impression_count',
  clicks: 'click_count',
  likes: 'like_count',
  comments: 'comment_count',
  shares: 'share_count',
}

const source = 'linkedin'

// LinkedIn counts in these what was seen and done without payment.
const paid = 'organic'

const account = 'organization_entity|_organization_entity_urn|organization_id'

export const fivetranLinkedin: readonly ConnectorTable[] = [
  {
    source,
    name: 'linkedin_pages__posts',
    holds: 'posts',
    needs: 'ugc_post_id created_timestamp impression_count click_count like_count',
    facts: snake,
    post: 'ugc_post_id',
    date: 'first_published_timestamp|created_timestamp',
    account,
    called: 'organization_name',
    paid,
  },
  {
    source,
    name: 'linkedin_pages.time_bound_share_statistic',
    holds: 'days',
    needs: 'day impression_count click_count like_count',
    facts: snake,
    date: 'day',
    account,
    paid,
  },
  {
    source,
    name: 'linkedin_pages.time_bound_follower_statistic',
    holds: 'gains',
    needs: 'day follower_gains_organic_follower_gain',
    // May be less than nothing: LinkedIn takes those off who left.
    facts: { followersNet: 'follower_gains_organic_follower_gain+follower_gains_paid_follower_gain' },
    date: 'day',
    account,
  },
  {
    source,
    name: 'linkedin_pages.time_bound_page_statistic',
    holds: 'visits',
    needs: 'day all_page_views',
    facts: { profileVisits: 'all_page_views' },
    date: 'day',
    account,
  },
  {
    source,
    name: 'linkedin_pages.share_statistic',
    holds: 'posts',
    needs: '_share_entity_urn|share_entity_urn impression_count click_count like_count',
    facts: snake,
    post: '_share_entity_urn|share_entity_urn',
    account,
    paid,
  },
  {
    source,
    name: 'linkedin_pages.ugc_post_history',
    holds: 'publications',
    needs: 'id|ugc_post_urn lifecycle_state created_time|first_published_at|created_timestamp',
    facts: {},
    post: 'id|ugc_post_urn',
    date: 'first_published_at|first_published_timestamp|created_time|created_timestamp',
    account: 'author|post_author',
    paid,
  },
]

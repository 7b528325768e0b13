import type { ConnectorTable } from '../connectorTable.js'
import { days, posts, pageColumns, postColumns } from '../tables/facebook.js'

const source = 'facebook'

export const fivetranFacebook: readonly ConnectorTable[] = [
  {
    ...posts,
    name: 'facebook_pages__posts_report',
    needs: 'created_timestamp post_id date_day clicks|media_views',
    post: 'post_id',
    date: 'created_timestamp',
    order: 'date_day',
  },
  {
    ...posts,
    name: 'facebook_pages.lifetime_post_metrics_total',
    needs: `date|date_day post_id ${postColumns}`,
    post: 'post_id',
    order: 'date|date_day',
  },
  {
    ...posts,
    name: 'facebook_pages.reel_metrics_total',
    needs: 'date reel_id blue_reels_play_count|post_video_view_time',
    post: 'reel_id',
    order: 'date',
    uses: 'reel_id',
  },
  {
    ...posts,
    name: 'facebook_pages.post_history',
    holds: 'publications',
    needs: 'id page_id created_time status_type share_count|promotable_id',
    post: 'id',
    date: 'created_time',
    uses: 'status_type',
  },
  { ...days, name: 'facebook_pages.daily_page_metrics_total', needs: `date page_id ${pageColumns}`, date: 'date' },
  {
    ...days,
    name: 'facebook_pages__pages_report',
    needs: 'date_day page_id post_engagements|fan_adds|media_views|views_total',
    date: 'date_day',
  },
  {
    source,
    name: 'facebook_pages.page',
    holds: 'levels',
    needs: 'id fan_count|followers_count talking_about_count|were_here_count',
    facts: { followers: 'followers_count|fan_count' },
    account: 'id',
    called: 'name',
  },
]

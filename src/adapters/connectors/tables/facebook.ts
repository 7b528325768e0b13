import type { FactTable } from '../../reading/factTable.js'
import { textOf } from '../../reading/payload.js'
import type { ConnectorTable } from '../connectorTable.js'

const kinds = ['like', 'love', 'wow', 'haha', 'sorry', 'anger']
const sumOf = (prefix: string) => kinds.map((kind) => `${prefix}_${kind}_total`).join('+')

/** Of a page and a day. Raw tables call them as the Graph API does, packages without `page_`. */
const pageDay: FactTable = {
  followers: 'page_follows|page_fans|fans',
  followersGained: 'page_daily_follows_unique|page_daily_follows|page_fan_adds|fan_adds',
  followersLost: 'page_daily_unfollows_unique|page_daily_unfollows|page_fan_removes|fan_removes',
  reach: 'page_total_media_view_unique|page_impressions_unique',
  impressions: 'page_impressions|impressions',
  views: 'page_media_view|media_views',
  likes: `page_actions_post_reactions_total|${sumOf('page_actions_post_reactions')}|actions_post_reactions_total`,
  interactions: 'page_post_engagements|post_engagements',
  clicks: 'page_consumptions',
  negativeFeedback: 'page_negative_feedback|negative_feedback',
  profileVisits: 'page_views_total|views_total',
  videoViews: 'page_video_views|video_views',
  // The API and the raw table have milliseconds, the package has made seconds of them.
  watchTime: 'page_video_view_time/1000|video_view_time',
}

const post: FactTable = {
  reach: 'post_total_media_view_unique|post_impressions_unique',
  impressions: 'post_impressions|impressions',
  views: 'post_media_view|media_views|blue_reels_play_count',
  likes: `post_reactions_by_type_total|${sumOf('post_reactions')}|${sumOf('reactions')}|likes|reactions.summary.total_count`,
  comments: 'comments.summary.total_count',
  shares: 'share_count|shares.count',
  clicks: 'post_clicks|clicks',
  negativeFeedback: 'post_negative_feedback|negative_feedback',
  videoViews: 'post_video_views|video_views',
  watchTime: 'post_video_view_time/1000|video_view_time',
}

const formats: { readonly [status: string]: string } = {
  added_photos: 'photo',
  added_video: 'video',
  mobile_status_update: 'text',
}

const format: ConnectorTable['format'] = ({ status_type, reel_id }) =>
  reel_id ? 'reel' : (formats[textOf(status_type)] ?? textOf(status_type).toLowerCase())

const source = 'facebook'
const days = { source, holds: 'days', facts: pageDay, stamp: 'ends', account: 'page_id', called: 'page_name' } as const
const posts = { source, holds: 'posts', facts: post, account: 'page_id', called: 'page_name', format } as const
const pageColumns =
  'page_follows|page_fans|page_fan_adds|page_impressions|page_media_view|page_post_engagements|page_views_total|page_video_views'
const postColumns =
  'post_clicks|post_impressions|post_media_view|post_video_views|post_reactions_like_total|post_reactions_by_type_total'

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

export const airbyteFacebook: readonly ConnectorTable[] = [
  { ...posts, name: 'facebook_pages.post_insights', needs: `post_id ${postColumns}`, post: 'post_id' },
  { ...days, name: 'facebook_pages.page_insights', needs: `page_id date ${pageColumns}`, date: 'date' },
  {
    ...posts,
    name: 'facebook_pages.post',
    needs: 'id created_time permalink_url|status_type|promotable_id shares|comments|reactions|message',
    post: 'id',
    date: 'created_time',
    uses: 'status_type',
  },
  {
    source,
    name: 'facebook_pages.page',
    holds: 'levels',
    needs: 'id fan_count|followers_count talking_about_count|were_here_count|category',
    facts: { followers: 'followers_count|fan_count' },
    account: 'id',
    called: 'name',
  },
]

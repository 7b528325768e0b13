import type { FactTable } from '../../reading/factTable.js'
import { textOf } from '../../reading/payload.js'
import type { ConnectorTable } from '../connectorTable.js'

const source = 'facebook'

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

export const days = {
  source,
  holds: 'days',
  facts: pageDay,
  stamp: 'ends',
  account: 'page_id',
  called: 'page_name',
} as const

export const posts = { source, holds: 'posts', facts: post, account: 'page_id', called: 'page_name', format } as const

export const pageColumns =
  'page_follows|page_fans|page_fan_adds|page_impressions|page_media_view|page_post_engagements|page_views_total|page_video_views'

export const postColumns =
  'post_clicks|post_impressions|post_media_view|post_video_views|post_reactions_like_total|post_reactions_by_type_total'

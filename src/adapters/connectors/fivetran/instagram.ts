import type { FactTable } from '../../reading/factTable.js'
import { type JsonRecord, textOf } from '../../reading/payload.js'
import type { ConnectorTable } from '../connectorTable.js'
import { days, formats } from '../tables/instagram.js'

const each = (name: string, ...formats: string[]) => formats.map((format) => `${format}_${name}`).join('|')

/** Fivetran writes the figures of each format into columns of their own. */
const mediaByFormat: FactTable = {
  reach: each('reach', 'reel', 'story', 'carousel_album', 'video_photo'),
  impressions: each('impressions', 'story', 'carousel_album', 'video_photo'),
  views: each('views', 'reel', 'story', 'carousel_album', 'video_photo'),
  storyViews: 'story_views',
  storyExits: 'story_exits',
  likes: 'like_count|reel_likes',
  comments: 'comment_count|reel_comments',
  shares: each('shares', 'reel', 'story', 'carousel_album', 'video_photo'),
  saves: each('saved', 'reel', 'carousel_album', 'video_photo'),
  interactions: 'reel_total_interactions|carousel_album_engagement|video_photo_engagement',
  watchTime: 'ig_reels_video_view_total_time/1000',
}

const isTrue = (value: unknown): boolean => /^(true|t|1)$/i.test(`${value}`)

function formatByColumns(record: JsonRecord): string {
  const type = textOf(record.media_type)
  if (isTrue(record.is_story) || record.story_reach !== undefined || record.story_views !== undefined)
    return record.reel_reach === undefined ? 'story' : (formats[type] ?? type.toLowerCase())
  if (record.reel_reach !== undefined || record.reel_views !== undefined)
    return type === 'VIDEO' || !type ? 'reel' : (formats[type] ?? type.toLowerCase())
  return formats[type] ?? type.toLowerCase()
}

const source = 'instagram'

const fivetranMedia = {
  source,
  holds: 'posts',
  facts: mediaByFormat,
  format: formatByColumns,
  account: 'user_id',
} as const

const uses = 'media_type is_story story_reach story_views reel_reach reel_views'

export const fivetranInstagram: readonly ConnectorTable[] = [
  {
    ...fivetranMedia,
    name: 'instagram_business__posts',
    needs: 'post_id created_timestamp media_type like_count is_story',
    post: 'post_id',
    date: 'created_timestamp',
    called: 'account_name',
    uses,
  },
  {
    ...fivetranMedia,
    name: 'instagram_business.media_insights',
    needs: 'id|post_id like_count video_photo_reach|carousel_album_reach|reel_reach|story_reach',
    post: 'id|post_id',
    uses,
  },
  {
    ...fivetranMedia,
    name: 'instagram_business.media_history',
    holds: 'publications',
    needs: 'id|post_id created_time|created_timestamp media_type permalink|post_url|shortcode',
    post: 'id|post_id',
    date: 'created_time|created_timestamp',
    uses,
  },
  {
    ...days,
    name: 'instagram_business.user_insights',
    needs: 'id date reach|views|profile_views|follower_count|impressions|total_interactions',
    account: 'id',
  },
  {
    source,
    name: 'instagram_business.user_history',
    holds: 'levels',
    needs: 'id|user_id followers_count follows_count|media_count',
    facts: { followers: 'followers_count' },
    account: 'id|user_id',
    called: 'username',
  },
]

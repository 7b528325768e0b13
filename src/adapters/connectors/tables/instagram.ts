import type { FactTable } from '../../reading/factTable.js'
import { type JsonRecord, textOf } from '../../reading/payload.js'
import type { ConnectorTable } from '../connectorTable.js'

/** Of an account and a day. Followers of a day are those that came, not all. */
const accountDay: FactTable = {
  followersGained: 'follower_count',
  followersLost: 'unfollower_count',
  reach: 'reach',
  impressions: 'impressions',
  views: 'views',
  likes: 'likes',
  comments: 'comments',
  shares: 'shares',
  saves: 'saves',
  interactions: 'total_interactions',
  profileVisits: 'profile_views',
  linkClicks: 'website_clicks',
}

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

const media: FactTable = {
  reach: 'reach',
  impressions: 'impressions',
  views: 'views',
  likes: 'likes|like_count',
  comments: 'comments|comments_count',
  shares: 'shares',
  saves: 'saved',
  interactions: 'total_interactions|engagement',
  profileVisits: 'profile_visits',
  watchTime: 'ig_reels_video_view_total_time/1000',
}

const formats: { readonly [type: string]: string } = { IMAGE: 'photo', VIDEO: 'video', REELS: 'reel', STORY: 'story' }

const isTrue = (value: unknown): boolean => /^(true|t|1)$/i.test(`${value}`)

function formatByColumns(record: JsonRecord): string {
  const type = textOf(record.media_type)
  if (isTrue(record.is_story) || record.story_reach !== undefined || record.story_views !== undefined)
    return record.reel_reach === undefined ? 'story' : (formats[type] ?? type.toLowerCase())
  if (record.reel_reach !== undefined || record.reel_views !== undefined)
    return type === 'VIDEO' || !type ? 'reel' : (formats[type] ?? type.toLowerCase())
  return formats[type] ?? type.toLowerCase()
}

function format({ media_product_type, media_type }: JsonRecord): string {
  const [product, type] = [textOf(media_product_type), textOf(media_type)]
  return formats[product] ?? formats[type] ?? type.toLowerCase()
}

const source = 'instagram'
const days = { source, holds: 'days', facts: accountDay, date: 'date', stamp: 'ends' } as const
const fivetranMedia = {
  source,
  holds: 'posts',
  facts: mediaByFormat,
  format: formatByColumns,
  account: 'user_id',
} as const
const uses = 'media_type is_story story_reach story_views reel_reach reel_views'
const airbyteMedia = { source, holds: 'posts', facts: media, post: 'id', account: 'business_account_id' } as const
const story = { format: () => 'story', facts: { ...media, storyViews: 'views', storyExits: 'exits' } }

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

export const airbyteInstagram: readonly ConnectorTable[] = [
  { ...airbyteMedia, ...story, name: 'instagram.story_insights', needs: 'id business_account_id reach replies' },
  {
    ...airbyteMedia,
    format,
    name: 'instagram.media',
    needs: 'id business_account_id timestamp media_type permalink|shortcode',
    date: 'timestamp',
    uses: 'media_type media_product_type',
  },
  {
    ...airbyteMedia,
    name: 'instagram.media_insights',
    needs: 'id business_account_id reach|saved|views|impressions',
  },
  {
    ...days,
    name: 'instagram.user_insights',
    needs: 'business_account_id date reach|follower_count|reach_week|impressions|profile_views',
    account: 'business_account_id',
  },
  {
    source,
    name: 'instagram.users',
    holds: 'levels',
    needs: 'id followers_count media_count username',
    facts: { followers: 'followers_count' },
    account: 'id',
    called: 'username',
  },
]

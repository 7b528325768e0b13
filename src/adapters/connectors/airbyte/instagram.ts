import type { FactTable } from '../../reading/factTable.js'
import { type JsonRecord, textOf } from '../../reading/payload.js'
import type { ConnectorTable } from '../connectorTable.js'
import { days, formats } from '../tables/instagram.js'

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

function format({ media_product_type, media_type }: JsonRecord): string {
  const [product, type] = [textOf(media_product_type), textOf(media_type)]
  return formats[product] ?? formats[type] ?? type.toLowerCase()
}

const source = 'instagram'

const airbyteMedia = { source, holds: 'posts', facts: media, post: 'id', account: 'business_account_id' } as const

const story = { format: () => 'story', facts: { ...media, storyViews: 'views', storyExits: 'exits' } }

export const airbyteInstagram: readonly ConnectorTable[] = [
  { ...airbyteMedia, ...story, name: 'instagram.story_insights', needs: 'id business_account_id reach replies' },
  {
    ...airbyteMedia,
    format,
    name: 'instagram.media',
    holds: 'publications',
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

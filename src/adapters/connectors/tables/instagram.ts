import type { FactTable } from '../../reading/factTable.js'

const source = 'instagram'

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

export const formats: { readonly [type: string]: string } = {
  IMAGE: 'photo',
  VIDEO: 'video',
  REELS: 'reel',
  STORY: 'story',
  CAROUSEL_ALBUM: 'carousel',
}

export const days = { source, holds: 'days', facts: accountDay, date: 'date', stamp: 'ends' } as const

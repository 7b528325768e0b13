import type { FactsOf } from '../graph/insights.js'
import { type Lifetime, publishedAt } from '../graph/lifetime.js'
import type { FactTable } from '../reading/factTable.js'
import { at, textOf } from '../reading/payload.js'
import type { Reader } from '../reading/reader.js'
import type { AdapterOptions } from '../reading/types.js'

/** Metrics of a post's insights, today's before those of older versions; and the fields of the post itself. */
export const table: FactTable = {
  reach: 'reach|carousel_album_reach',
  impressions: 'impressions|carousel_album_impressions',
  views: 'views',
  likes: 'likes|like_count',
  comments: 'comments|comments_count',
  shares: 'shares',
  saves: 'saved|carousel_album_saved',
  interactions: 'total_interactions|engagement|carousel_album_engagement',
  profileVisits: 'profile_visits',
  followersGained: 'follows',
  linkClicks: 'link_clicks',
  videoViews: 'plays|video_views',
  watchTime: 'ig_reels_video_view_total_time/1000',
  storyViews: 'views|impressions',
  storyExits: 'navigation_tap_exit|exits',
}

const formats = { reels: 'reel', image: 'photo' }

/** What a post is: by its own words or, where there are none, by the metrics that only stories or reels have. */
function formatOf(post: unknown, names: readonly string[]): string {
  const product = textOf(at(post, 'media_product_type')).toLowerCase()
  if (names.some((name) => /^(navigation|replies|exits|taps_\w+)$/.test(name))) return 'story'
  if (names.some((name) => /^(ig_reels_|clips_|plays$)/.test(name))) return 'reel'
  const type = ['story', 'reels'].includes(product) ? product : textOf(at(post, 'media_type')).toLowerCase()
  return textOf(at(formats, type)) || type
}

/** Adds the row of a post. Instagram counts no ads in a post's figures. */
export function addPost(
  read: Reader,
  facts: FactsOf,
  post: string,
  { figures, names, place }: Lifetime,
  options: AdapterOptions | undefined,
  media?: unknown,
): void {
  const format = formatOf(media, names)
  const { storyViews, ...found } = facts(figures, place)
  if (!Object.keys(found).length) return
  const isStory = format === 'story' && storyViews !== undefined
  const paid = at(media, 'media_product_type') === 'AD' ? 'paid' : 'organic'
  read.row(
    { ...publishedAt(read, at(media, 'timestamp'), options, place), paid, post, ...(format && { format }) },
    isStory ? { ...found, storyViews } : found,
  )
}

import type { FactsOf } from '../graph/insights.js'
import { type Lifetime, publishedAt } from '../graph/lifetime.js'
import type { Facts, FactTable } from '../reading/factTable.js'
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

const formats = { reels: 'reel', image: 'photo', carousel_album: 'carousel' }

/** What a post is: by its own words or, where there are none, by the metrics that only stories or reels have. */
function formatOf(post: unknown, names: readonly string[]): string {
  const product = textOf(at(post, 'media_product_type')).toLowerCase()
  if (names.some((name) => /^(navigation|replies|exits|taps_\w+)$/.test(name))) return 'story'
  if (names.some((name) => /^(ig_reels_|clips_|plays$)/.test(name))) return 'reel'
  const type = ['story', 'reels'].includes(product) ? product : textOf(at(post, 'media_type')).toLowerCase()
  return textOf(at(formats, type)) || type
}

/**
 * Adds the rows of a post. Its likes, comments, views and interactions are those without ads; people who are reached by its ads too
 * are in its reach, which therefore is of a row of its own, of both.
 */
export function addPost(
  read: Reader,
  facts: FactsOf,
  post: string,
  { figures, names, place }: Lifetime,
  options: AdapterOptions | undefined,
  media?: unknown,
): void {
  const format = formatOf(media, names)
  const { storyViews, reach, ...found } = facts(figures, place)
  const own: Facts = format === 'story' && storyViews !== undefined ? { ...found, storyViews } : found
  const people = reach === undefined ? {} : { reach }
  if (!Object.keys({ ...own, ...people }).length) return
  const of = { ...publishedAt(read, at(media, 'timestamp'), options, place), post, ...(format && { format }) }
  if (at(media, 'media_product_type') === 'AD') read.row({ ...of, paid: 'paid' }, { ...own, ...people })
  else {
    read.row({ ...of, paid: 'organic' }, own)
    read.row(of, people)
  }
}

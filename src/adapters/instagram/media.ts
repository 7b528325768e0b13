import { addLevelsAround } from '../graph/addLevels.js'
import { findIn, tellMore } from '../graph/findIn.js'
import { factsOf, take } from '../graph/insights.js'
import { lifetimeOf } from '../graph/lifetime.js'
import type { JsonRecord } from '../reading/payload.js'
import { reader } from '../reading/reader.js'
import type { AdapterOptions, Reading } from '../reading/types.js'
import { instagramBreaks } from '../reading/breaks.js'
import { addPost, table } from './posts.js'

const fields = ['timestamp', 'media_type', 'media_product_type', 'like_count', 'comments_count']

/** What tells a post of Instagram from an account, a comment and a post of Facebook. */
export const isMedia = (item: JsonRecord): boolean =>
  'id' in item && fields.some((field) => field in item) && !('followers_count' in item || 'text' in item)

/**
 * Instagram Graph API, `GET /{ig-user}/media` (or `/stories`, `/{media}`, or the `media` of an account or of another's
 * `business_discovery`): posts with their lifetime so far, without ads. Ask with `fields=id,timestamp,media_type,
 * media_product_type,like_count,comments_count,insights.metric(reach,views,saved,shares,total_interactions)`.
 *
 * @edge likes that the account hides are left out by Instagram: unknown, not zero
 * @edge the pictures of a carousel are no posts
 * @source https://developers.facebook.com/docs/instagram-platform/reference/instagram-media
 */
export function media(payload: unknown, options?: AdapterOptions): Reading<'instagram'> {
  const read = reader('instagram', 'media', options)
  const facts = factsOf(read, table)
  const found = findIn(read, payload, isMedia)
  for (const { item, place } of found) {
    const post = read.id(item.id, `${place}.id`)
    const lifetime = lifetimeOf(read, item, place)
    for (const field of ['like_count', 'comments_count'])
      take(read, lifetime.figures, field, { value: item[field] }, place)
    if (post) addPost(read, facts, post, lifetime, options, item)
  }
  tellMore(read, found)
  addLevelsAround(read, payload)
  return read.finish({ breaks: instagramBreaks })
}

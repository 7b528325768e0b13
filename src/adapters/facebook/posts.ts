import { addLevelsAround } from '../graph/addLevels.js'
import { findIn, tellMore } from '../graph/findIn.js'
import { take } from '../graph/insights.js'
import { lifetimeOf, publishedAt } from '../graph/lifetime.js'
import { at, type JsonRecord, textOf } from '../reading/payload.js'
import { reader } from '../reading/reader.js'
import type { AdapterOptions, Reading } from '../reading/types.js'
import { facebookBreaks } from '../reading/breaks.js'
import { factsOfParts } from './parts.js'
import { table } from './postTable.js'

/** What tells a post of Facebook from a comment. */
export const isPost = (item: JsonRecord): boolean =>
  'id' in item && 'created_time' in item && !('comment_count' in item || 'can_hide' in item)

const counts = {
  reacted: 'reactions.summary.total_count',
  liked: 'likes.summary.total_count',
  commented: 'comments.summary.total_count',
  shared: 'shares.count',
}

const formats = {
  added_photos: 'photo',
  added_video: 'video',
  mobile_status_update: 'text',
  status: 'text',
}

/**
 * Graph API, `GET /{page}/posts` (or `/published_posts`, `/feed`, `/{post}`): posts with their lifetime so far. Ask with
 * `fields=id,created_time,status_type,permalink_url,attachments{media_type},shares,reactions.summary(1).limit(0),
 * comments.summary(1).limit(0),insights.metric(post_media_view,post_total_media_view_unique,post_clicks)`. Likes are reactions of
 * every kind.
 *
 * @edge a post without `shares` may have none, or Facebook does not say: unknown
 * @source https://developers.facebook.com/docs/graph-api/reference/page/feed
 */
export function posts(payload: unknown, options?: AdapterOptions): Reading<'facebook'> {
  const read = reader('facebook', 'posts', options)
  const facts = factsOfParts(read, table)
  const found = findIn(read, payload, isPost)
  for (const { item, place } of found) {
    const post = read.id(item.id, `${place}.id`)
    const { figures } = lifetimeOf(read, item, place)
    for (const [name, path] of Object.entries(counts)) take(read, figures, name, { value: at(item, path) }, place)
    const own = facts(figures, place)
    const format = formatOf(item)
    if (post && Object.keys(own).length)
      read.row({ ...publishedAt(read, item.created_time, options, place), post, ...(format && { format }) }, own)
  }
  tellMore(read, found)
  addLevelsAround(read, payload)
  return read.finish({ breaks: facebookBreaks })
}

function formatOf(post: unknown): string {
  if (/\/reel\//.test(textOf(at(post, 'permalink_url')))) return 'reel'
  const said = ['attachments.data.0.media_type', 'type', 'status_type'].map((path) => textOf(at(post, path)))
  const type = (said.find(Boolean) ?? '').toLowerCase()
  return textOf(at(formats, type)) || type
}

import { at, isRecord, type JsonRecord, listOf, textOf } from '../reading/payload.js'
import type { Reader } from '../reading/reader.js'
import { unixTime } from '../reading/unix.js'

const PHOTOS = ['photo', 'posted_photo', 'photos_list', 'album']
const UNPUBLISHED = ['postpone', 'suggest']

/** What comments, photos, videos, goods and other people's posts in a feed have, which look like posts otherwise. */
const OTHERS = ['parents_stack', 'album_id', 'title', 'source_id']

export const isWallPost = (record: JsonRecord): boolean =>
  'date' in record &&
  ('owner_id' in record || 'to_id' in record || 'from_id' in record) &&
  isRecord(record.likes) &&
  (isRecord(record.comments) || 'post_type' in record) &&
  record.post_type !== 'reply' &&
  !OTHERS.some((key) => key in record)

/** Whose wall a post stands on: a community's id has a minus. */
export const ownerOf = (post: JsonRecord): unknown => post.owner_id ?? post.to_id ?? post.from_id

export const postFacts = {
  views: 'views.count',
  likes: 'likes.count',
  comments: 'comments.count',
  shares: 'reposts.count',
}

/** What a row of a wall's post is about; `undefined` for one that nobody sees. */
export function postOf(read: Reader, post: JsonRecord, place: string) {
  if (UNPUBLISHED.includes(textOf(post.post_type)) || post.is_deleted === true) return undefined
  const owner = read.id(ownerOf(post), `${place}.owner_id`)
  const id = read.id(post.id, `${place}.id`)
  const date = read.clock(unixTime(post.date), `${place}.date`)
  if (!id || !date) return undefined
  return {
    date,
    post: owner ? `${owner}_${id}` : id,
    format: formatOf(post),
    // Hidden posts, made for ads only. `marked_as_ads` says what a post is about, not who paid for its reach.
    ...(post.post_type === 'post_ads' && { paid: 'paid' as const }),
  }
}

function formatOf(post: JsonRecord): string {
  const first = listOf(post.attachments)[0]
  const type = textOf(at(first, 'type')).toLowerCase()
  if (PHOTOS.includes(type)) return 'photo'
  if (at(first, 'video.type') === 'short_video' || type === 'clip') return 'reel'
  return type || (listOf(post.copy_history).length ? 'repost' : 'text')
}

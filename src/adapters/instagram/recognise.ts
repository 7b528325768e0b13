import { isAccount } from '../graph/addLevels.js'
import { holds } from '../graph/findIn.js'
import { isInsight, periodOf } from '../graph/insights.js'
import { type JsonRecord, textOf } from '../reading/payload.js'
import type { Recognised } from '../reading/types.js'
import { accountInsights } from './accountInsights.js'
import { isMedia, media } from './media.js'
import { mediaInsights } from './mediaInsights.js'
import { user } from './user.js'

const metric =
  /^(?!page_|post_)(reach|impressions|views|content_views|likes|comments|shares|saves|saved|replies|reposts|follows|navigation|exits|plays|engagement|profile_\w+|website_clicks|accounts_engaged|total_(interactions|likes|comments|views)|follow\w+|online_followers|\w+_(contacts|clicks|demographics)|taps_\w+|ig_reels_\w+|carousel_album_\w+|video_views|audience_\w+)$/
const isOwn = (item: JsonRecord) => isInsight(item) && metric.test(textOf(item.name))
const isOfPost = (item: JsonRecord) =>
  isOwn(item) && periodOf(item) === 'lifetime' && !/demographics|followers|audience/.test(textOf(item.name))
/** Threads answers alike, and has quotes. */
export const isThreads = (payload: unknown): boolean =>
  holds(payload, (item) => isInsight(item) && item.name === 'quotes')
const isUser = (item: JsonRecord) =>
  isAccount(item) &&
  (['follows_count', 'media_count', 'profile_picture_url', 'user_id'].some((key) => key in item) ||
    /^1784\d{13}$/.test(textOf(item.id)))

const isOwnMedia = (item: JsonRecord) =>
  isMedia(item) &&
  (/^(IMAGE|VIDEO|CAROUSEL_ALBUM)$/.test(textOf(item.media_type)) ||
    ['media_product_type', 'comments_count'].some((field) => field in item) ||
    (textOf(item.timestamp).endsWith('+0000') && ['like_count', 'insights'].some((field) => field in item)))

/** What tells the payloads of Instagram from all others. */
export const instagramKinds: readonly Recognised[] = [
  { of: 'json', read: media, is: (payload) => holds(payload, isOwnMedia) },
  { of: 'json', read: mediaInsights, is: (payload) => holds(payload, isOfPost) && !isThreads(payload) },
  { of: 'json', read: accountInsights, is: (payload) => holds(payload, isOwn) && !isThreads(payload) },
  { of: 'json', read: user, is: (payload) => holds(payload, isUser) },
]

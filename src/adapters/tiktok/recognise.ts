import { at, isRecord } from '../reading/payload.js'
import type { Adapter, Recognised } from '../reading/types.js'
import { businessGet } from './businessGet.js'
import { researchUserInfo, userInfo } from './users.js'
import { businessVideoList, researchVideoQuery, videoList } from './videos.js'

/** What stands at a path of an answer has one of these keys; `beside`: and the answer has what TikTok's have. */
const has = (read: Adapter, path: string, keys: RegExp, beside = ''): Recognised => ({
  of: 'json',
  read,
  is: (payload) => {
    const found = at(payload, path)
    const isOwn = !beside || at(payload, beside) !== undefined
    return isOwn && isRecord(found) && Object.keys(found).some((key) => keys.test(key))
  },
})

/** What tells the payloads of TikTok from all others. */
export const tiktokKinds: readonly Recognised[] = [
  has(businessVideoList, 'data.videos.0', /^item_id$/),
  has(researchVideoQuery, 'data', /^search_id$/, 'data.videos'),
  has(researchVideoQuery, 'data.videos.0', /^(region_code|username|hashtag_names)$/, 'data.videos.0.view_count'),
  has(researchVideoQuery, 'data.videos.0', /^(region_code|username|hashtag_names)$/, 'data.videos.0.create_time'),
  has(researchVideoQuery, 'data.videos.0', /^favorites_count$/),
  has(videoList, 'data.videos.0', /^(view|like)_count$/, 'error.code'),
  has(videoList, 'data.videos.0', /^(view|like)_count$/, 'data.videos.0.create_time'),
  has(userInfo, 'data.user', /^follower_count$/, 'error.code'),
  has(userInfo, 'data.user', /^follower_count$/, 'data.user.open_id'),
  has(researchUserInfo, 'data', /^follower_count$/, 'error.code'),
  has(businessGet, 'data.metrics.0', /^((unique_)?video_views|daily_\w+_followers)$/),
  has(businessGet, 'data.metrics.0', /^(profile_views|likes|engaged_audience)$/, 'request_id'),
  has(businessGet, 'data', /^(followers_count|audience_countries)$/, 'request_id'),
]

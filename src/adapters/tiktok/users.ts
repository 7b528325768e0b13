import { followersNow } from '../reading/followers.js'
import { at, payloadOf, textOf } from '../reading/payload.js'
import { reader } from '../reading/reader.js'
import type { AdapterOptions, Reading } from '../reading/types.js'

/** The followers of a user at a path of the answer, on the day of reading. */
function followersOf(
  kind: string,
  payload: unknown,
  options: AdapterOptions | undefined,
  path: string,
): Reading<'tiktok'> {
  const read = reader('tiktok', kind, options)
  const answer = payloadOf(payload)
  const [user, place] = [at(answer, path), `${path}.follower_count`]
  if (at(user, 'follower_count') === undefined) read.list(answer, place)
  followersNow(read, read.number(at(user, 'follower_count'), place), place)
  return read.finish({ name: textOf(at(user, 'display_name')) })
}

/**
 * TikTok Display API, `user/info` with `follower_count`: followers on the day of reading, which needs `observedAt`.
 *
 * @source https://developers.tiktok.com/doc/tiktok-api-v2-get-user-info
 */
export function userInfo(payload: unknown, options?: AdapterOptions): Reading<'tiktok'> {
  return followersOf('userInfo', payload, options, 'data.user')
}

/**
 * TikTok Research API, `research/user/info` with `follower_count`: followers on the day of reading, which needs `observedAt`.
 *
 * @source https://developers.tiktok.com/doc/research-api-specs-query-user-info
 */
export function researchUserInfo(payload: unknown, options?: AdapterOptions): Reading<'tiktok'> {
  return followersOf('researchUserInfo', payload, options, 'data')
}

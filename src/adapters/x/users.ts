import { followersNow } from '../reading/followers.js'
import { at, payloadOf, textOf } from '../reading/payload.js'
import { reader } from '../reading/reader.js'
import type { AdapterOptions, Reading } from '../reading/types.js'
import { readErrors } from './errors.js'
import { postsIn } from './tweets.js'

/**
 * X API v2, users with `user.fields=public_metrics`, or users of version 1.1: their followers on the day of reading, which needs
 * `observedAt`. Of several users each is an account, by the user name.
 *
 * @source https://docs.x.com/x-api/fundamentals/data-dictionary
 */
export function users(payload: unknown, options?: AdapterOptions): Reading<'x'> {
  const read = reader('x', 'users', options)
  const answer = payloadOf(payload)
  const found = postsIn(answer)
  readErrors(read, answer, found.length)
  for (const [user, place] of found) {
    const count = at(user, 'public_metrics.followers_count') ?? at(user, 'followers_count')
    const followers = read.number(count, place, false, 'followers_count')
    const account = textOf(at(user, 'username') ?? at(user, 'screen_name'))
    followersNow(read, followers, place, found.length > 1 ? { account } : {})
  }
  return read.finish({ name: found.length === 1 ? textOf(at(found[0]?.[0], 'name')) : '' })
}

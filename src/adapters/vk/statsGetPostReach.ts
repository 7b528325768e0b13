import { itemsIn } from '../reading/items.js'
import { type JsonRecord, payloadOf, textOf } from '../reading/payload.js'
import { reader } from '../reading/reader.js'
import type { AdapterOptions, Reading } from '../reading/types.js'
import { answered } from './answer.js'
import { isWallPost, postFacts, postOf } from './posts.js'

export const isPostReach = (record: JsonRecord): boolean => 'post_id' in record && 'reach_total' in record

/**
 * VK API, `stats.getPostReach`: whom each of up to 30 posts has reached in its life so far, and what they did then. The answer does
 * not say when a post was published: hand it over together with that of `wall.get`, as a list of both or from one `execute`; the
 * rows then hold what both say. Without it all posts are of the one day in `from` and `to`, or are refused.
 *
 * What ads have reached is in rows of its own with `paid`.
 *
 * @source https://dev.vk.com/ru/method/stats.getPostReach
 */
export function statsGetPostReach(payload: unknown, options: AdapterOptions = {}): Reading<'vk'> {
  const read = reader('vk', 'statsGetPostReach', options)
  const facts = read.factsBy({
    reach: 'reach_total',
    reachFollowers: 'reach_subscribers',
    linkClicks: 'links',
    profileVisits: 'to_group',
    followersGained: 'join_group',
    followersLost: 'unsubscribe',
    negativeFeedback: 'hide+report',
    videoStarts: 'video_views_start',
    videoViews: 'video_views_3s',
    videoCompletions: 'video_views_100p',
  })
  const ads = read.factsBy({ reach: 'reach_ads' })
  const wallFacts = read.factsBy(postFacts)
  const found = payloadOf(payload)
  const wall = new Map([...itemsIn(found, isWallPost)].map((one) => [textOf(one[0].id), one]))
  for (const [one, place] of answered(read, found, isPostReach)) {
    const id = read.id(one.post_id, `${place}.post_id`)
    const [post, postPlace] = wall.get(id) ?? []
    const day = options.from && options.from === options.to ? options.from : ''
    if (!post && !day)
      read.problem('no-date', place, 'The post’s day is not known: pass the answer of `wall.get` with it.')
    const of = post ? postOf(read, post, `${postPlace}`) : { date: day, post: id }
    if (!of?.date || !id) continue
    read.row(of, { ...wallFacts(post, `${postPlace}`), ...facts(one, place) })
    const { reach } = ads(one, place)
    if (reach) read.row({ ...of, paid: 'paid' }, { reach })
  }
  return read.finish()
}

import { itemsIn } from '../reading/items.js'
import { at, payloadOf, textOf } from '../reading/payload.js'
import { reader } from '../reading/reader.js'
import type { AdapterOptions, Reading } from '../reading/types.js'
import { answered } from './answer.js'
import { isWallPost, postFacts, postOf } from './posts.js'

/**
 * VK API, `wall.get`, `wall.getById` and `wall.search`: the posts of a community, each with its life so far. With `extended=1` the
 * community is named. Views are unknown of posts older than the counter; those that are not published yet are left out.
 *
 * @source https://dev.vk.com/ru/method/wall.get
 */
export function wallGet(payload: unknown, options?: AdapterOptions): Reading<'vk'> {
  const read = reader('vk', 'wallGet', options)
  const facts = read.factsBy(postFacts)
  const found = payloadOf(payload)
  const posts = answered(read, found, isWallPost)
  for (const [one, place] of posts) {
    const of = postOf(read, one, place)
    if (of) read.row(of, facts(one, place))
  }
  const owner = textOf(posts[0]?.[0].owner_id)
  const [group] = itemsIn(found, ({ id, name }) => `-${textOf(id)}` === owner && name !== undefined)
  const all = at(found, 'response.count') ?? at(found, 'count')
  if (typeof all === 'number' && all > posts.length)
    read.problem('incomplete', 'response.count', 'There are more posts than these: ask for them with `offset`.')
  return read.finish({ name: textOf(group?.[0].name) })
}

import { itemsIn } from '../reading/items.js'
import { at, payloadOf, textOf } from '../reading/payload.js'
import { reader } from '../reading/reader.js'
import type { AdapterOptions, Reading } from '../reading/types.js'
import { answered } from './answer.js'
import { isWallPost, ownerOf, postFacts, postOf } from './posts.js'

/**
 * VK API, `wall.get`, `wall.getById` and `wall.search`: the posts of a community, each with its life so far. With `extended=1` the
 * community is named. Of several walls each is an account. Views are unknown of posts older than the counter; those that are not published yet are left out.
 *
 * @source https://dev.vk.com/ru/method/wall.get
 */
export function wallGet(payload: unknown, options?: AdapterOptions): Reading<'vk'> {
  const read = reader('vk', 'wallGet', options)
  const facts = read.factsBy(postFacts)
  const found = payloadOf(payload)
  const posts = answered(read, found, isWallPost)
  const groups = [...itemsIn(found, ({ id, name }) => id !== undefined && name !== undefined)].map(([group]) => group)
  const groupOf = new Map(groups.map((group) => [`-${textOf(group.id)}`, group]))
  const owners = new Set(posts.map(([one]) => textOf(ownerOf(one))))
  for (const [one, place] of posts) {
    const owner = textOf(ownerOf(one))
    const account = textOf(groupOf.get(owner)?.screen_name) || owner
    const of = postOf(read, one, place)
    if (of) read.row({ ...of, ...(owners.size > 1 && { account }) }, facts(one, place))
  }
  const group = owners.size === 1 ? groupOf.get([...owners].join()) : undefined
  const all = at(found, 'response.count') ?? at(found, 'count')
  if (typeof all === 'number' && all > posts.length)
    read.problem('incomplete', 'response.count', 'There are more posts than these: ask for them with `offset`.')
  return read.finish({ name: textOf(group?.name) })
}

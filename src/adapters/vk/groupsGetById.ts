import { followersNow } from '../reading/followers.js'
import { type JsonRecord, textOf } from '../reading/payload.js'
import { reader } from '../reading/reader.js'
import type { AdapterOptions, Reading } from '../reading/types.js'
import { answered } from './answer.js'

export const isGroup = (record: JsonRecord): boolean => 'members_count' in record && 'id' in record

/**
 * VK API, `groups.getById` with `fields=members_count`: how many follow a community on the day of the reading. Of several
 * communities each is an account by its short name.
 *
 * @source https://dev.vk.com/ru/method/groups.getById
 */
export function groupsGetById(payload: unknown, options?: AdapterOptions): Reading<'vk'> {
  const read = reader('vk', 'groupsGetById', options)
  const groups = answered(read, payload, isGroup)
  for (const [one, place] of groups) {
    const account = textOf(one.screen_name) || textOf(one.id)
    const followers = read.number(one.members_count, place, false, 'members_count')
    followersNow(read, followers, place, groups.length > 1 ? { account } : {})
  }
  return read.finish({ name: groups.length === 1 ? textOf(groups[0]?.[0].name) : '' })
}

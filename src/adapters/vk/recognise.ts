import { hasItem } from '../reading/items.js'
import { at, type JsonRecord } from '../reading/payload.js'
import type { Recognised } from '../reading/types.js'
import { groupsGetById, isGroup } from './groupsGetById.js'
import { isWallPost } from './posts.js'
import { isOwnPeriod, statsGet } from './statsGet.js'
import { isPostReach, statsGetPostReach } from './statsGetPostReach.js'
import { wallGet } from './wallGet.js'

const has = (isItem: (record: JsonRecord) => boolean) => (payload: unknown) => hasItem(payload, isItem)

/** What tells the payloads of VK from all others. */
export const vkKinds: readonly Recognised[] = [
  {
    of: 'json',
    read: statsGet,
    is: (payload) =>
      hasItem(payload, isOwnPeriod) ||
      (typeof at(payload, 'error.error_msg') === 'string' && typeof at(payload, 'error.error_code') === 'number'),
  },
  { of: 'json', read: statsGetPostReach, is: has((one) => isPostReach(one) && 'reach_subscribers' in one) },
  {
    of: 'json',
    read: wallGet,
    is: (payload) =>
      hasItem(
        payload,
        (one) => isWallPost(one) && typeof one.date === 'number' && typeof at(one, 'likes.count') === 'number',
      ) && !hasItem(payload, isPostReach),
  },
  { of: 'json', read: groupsGetById, is: has((one) => isGroup(one) && 'screen_name' in one && !('title' in one)) },
]

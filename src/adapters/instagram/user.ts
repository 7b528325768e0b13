import { addLevels } from '../graph/addLevels.js'
import { META_ZONE } from '../graph/zone.js'
import { reader } from '../reading/reader.js'
import type { AdapterOptions, Reading } from '../reading/types.js'

/**
 * Instagram Graph API, `GET /{ig-user}?fields=name,username,followers_count`, or another account's `business_discovery`:
 * followers on the day of reading, which `observedAt` says. Several accounts are told apart by their names.
 *
 * @edge an account and the one it looks at, in one answer, are two accounts
 * @source https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user
 */
export function user(payload: unknown, options?: AdapterOptions): Reading<'instagram'> {
  const read = reader('instagram', 'user', options, META_ZONE)
  return read.finish({ ...addLevels(read, payload), lag: 0 })
}

import { addLevels } from '../graph/addLevels.js'
import { META_ZONE } from '../graph/zone.js'
import { reader } from '../reading/reader.js'
import type { AdapterOptions, Reading } from '../reading/types.js'

/**
 * Graph API, `GET /{page}?fields=name,followers_count,fan_count` or `/me/accounts` with these fields: followers on the day of
 * reading, which `observedAt` says. Several Pages are told apart by their names.
 *
 * @edge without `followers_count`, those who like the Page: its followers until they were told apart
 * @source https://developers.facebook.com/docs/graph-api/reference/page
 */
export function page(payload: unknown, options?: AdapterOptions): Reading<'facebook'> {
  const read = reader('facebook', 'page', options, META_ZONE)
  return read.finish({ ...addLevels(read, payload), lag: 0 })
}

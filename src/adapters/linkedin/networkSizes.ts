import { followersNow } from '../reading/followers.js'
import { at, payloadOf } from '../reading/payload.js'
import { reader } from '../reading/reader.js'
import type { AdapterOptions, Reading } from '../reading/types.js'

/**
 * LinkedIn, `networkSizes` of an organisation with `edgeType=COMPANY_FOLLOWED_BY_MEMBER`: its followers on the day of reading, which
 * needs `observedAt`.
 *
 * @source https://learn.microsoft.com/linkedin/marketing/community-management/organizations/organization-lookup-api
 */
export function networkSizes(payload: unknown, options?: AdapterOptions): Reading<'linkedin'> {
  const read = reader('linkedin', 'networkSizes', options)
  const answer = payloadOf(payload)
  const size = at(answer, 'firstDegreeSize')
  if (size === undefined) read.list(answer, 'firstDegreeSize')
  followersNow(read, read.number(size, 'firstDegreeSize'), 'firstDegreeSize')
  return read.finish()
}

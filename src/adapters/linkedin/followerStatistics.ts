import type { AdapterOptions, Reading } from '../reading/types.js'
import { statistics } from './statistics.js'

/**
 * LinkedIn, `organizationalEntityFollowerStatistics` with `timeIntervals`: followers gained less those lost, organic and paid
 * together, by day, week or month; it may be negative. Days are UTC. Followers in all are `networkSizes`.
 *
 * @source https://learn.microsoft.com/linkedin/marketing/community-management/organizations/follower-statistics
 */
export function followerStatistics(payload: unknown, options?: AdapterOptions): Reading<'linkedin'> {
  const gains = 'followerGains.organicFollowerGain+followerGains.paidFollowerGain'
  return statistics('followerStatistics', payload, options, { followersNet: gains })
}

import type { AdapterOptions, Reading } from '../reading/types.js'
import { statistics } from './statistics.js'

/**
 * LinkedIn, `organizationPageStatistics` with `timeIntervals`: views of an organisation's page by day or month. Days are UTC.
 *
 * @source https://learn.microsoft.com/linkedin/marketing/community-management/organizations/page-statistics
 */
export function pageStatistics(payload: unknown, options?: AdapterOptions): Reading<'linkedin'> {
  const profileVisits = 'totalPageStatistics.views.allPageViews.pageViews'
  return statistics('pageStatistics', payload, options, { profileVisits })
}

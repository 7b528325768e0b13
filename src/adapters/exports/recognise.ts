import type { Adapter, Recognised } from '../reading/types.js'
import { businessSuite } from './businessSuite.js'
import { businessSuiteHeaders } from './businessSuiteHeaders.js'
import { businessSuiteResults, businessSuiteResultsHeaders } from './businessSuiteResults.js'
import { googleAnalytics, isReport } from './googleAnalytics.js'
import {
  linkedinContent,
  linkedinContentHeaders,
  linkedinCreator,
  linkedinFollowers,
  linkedinFollowersHeaders,
  linkedinPosts,
  linkedinPostsHeaders,
  linkedinVisitors,
  linkedinVisitorsHeaders,
} from './linkedin.js'
import { facebookPage, facebookPageHeaders } from './facebookPage.js'
import { hubspotContacts, hubspotContactsHeaders } from './hubspotContacts.js'
import { metaAds, metaAdsHeaders } from './metaAds.js'
import { fits, tablesOf } from './sheet.js'
import { tiktokOverview, tiktokOverviewHeaders, tiktokVideos, tiktokVideosHeaders } from './tiktok.js'
import { xAccount, xAccountHeaders, xPosts, xPostsHeaders } from './x.js'
import { youtubeHeaders } from './youtubeHeaders.js'
import { youtubeStudio } from './youtubeStudio.js'

/** Whether a table has just these columns: a few words that many files have tell only when there are no others. */
const isJust = (input: unknown, headers: RegExp): boolean =>
  tablesOf(input).some((one) => headers.test(one.headers.join()))

/** Tools for several networks have the columns of each, and one more that names it. */
const isOfTool = (input: unknown): boolean =>
  tablesOf(input).some(({ headers }) => headers.some((header) => /^(social )?(network|platform)$/i.test(header)))

const exported = (read: Adapter, is: Recognised['is']): Recognised => ({
  of: 'table',
  read,
  is: (input) => is(input) && !isOfTool(input),
})

/** What tells exports from each other, and from tables of other origin. */
export const exportKinds: readonly Recognised[] = [
  exported(
    businessSuite,
    (one) =>
      fits(one, businessSuiteHeaders, 'date', 'post', '_link|_page|account') ||
      fits(one, businessSuiteHeaders, 'date', '_link', 'format', 'reach'),
  ),
  exported(businessSuiteResults, (one) => fits(one, businessSuiteResultsHeaders, 'date', '_value')),
  exported(facebookPage, (one) => fits(one, facebookPageHeaders, 'date', 'followers|reach|_engaged')),
  exported(
    youtubeStudio,
    (one) =>
      fits(one, youtubeHeaders, 'post', 'views', '_published') ||
      fits(one, youtubeHeaders, 'views', '_hours') ||
      isJust(one, /^(Date,Views|Datum,Aufrufe|Fecha,Visualizaciones|Data,Visualizações|Дата,Просмотры|日付,視聴回数)$/),
  ),
  exported(tiktokVideos, (one) => fits(one, tiktokVideosHeaders, '_link', 'date', 'views')),
  exported(
    tiktokOverview,
    (one) =>
      fits(one, tiktokOverviewHeaders, 'date', 'views', 'profileVisits') ||
      fits(one, tiktokOverviewHeaders, 'date', 'followers', 'followersNet') ||
      isJust(one, /^Date,Total Viewers,New Viewers,/),
  ),
  exported(xPosts, (one) => fits(one, xPostsHeaders, 'post', 'date', 'impressions')),
  exported(xAccount, (one) => fits(one, xAccountHeaders, 'date', 'impressions', 'posts|followersLost', 'shares')),
  exported(linkedinContent, (one) => fits(one, linkedinContentHeaders, 'date', 'impressions')),
  exported(linkedinPosts, (one) => fits(one, linkedinPostsHeaders, '_link', 'date', 'impressions')),
  exported(linkedinFollowers, (one) => fits(one, linkedinFollowersHeaders, 'date', 'followersNet', '_organic')),
  exported(linkedinVisitors, (one) => fits(one, linkedinVisitorsHeaders, 'date', 'profileVisits')),
  exported(linkedinCreator, (one) => isJust(one, /^Date,(Impressions,Engagements|New followers)$/)),
  exported(hubspotContacts, (one) => fits(one, hubspotContactsHeaders, '_id', '_source', '_detail')),
  exported(googleAnalytics, isReport),
  { of: 'table', read: metaAds, is: (one) => fits(one, metaAdsHeaders, '_from', '_to', 'spend') },
]

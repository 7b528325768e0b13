import type { Recognised } from '../reading/types.js'
import { businessSuite } from './businessSuite.js'
import { businessSuiteHeaders } from './businessSuiteHeaders.js'
import { businessSuiteResults, businessSuiteResultsHeaders } from './businessSuiteResults.js'
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
import { pageInsights, pageInsightsHeaders } from './pageInsights.js'
import { fits, tablesOf } from './sheet.js'
import { tiktokOverview, tiktokOverviewHeaders, tiktokVideos, tiktokVideosHeaders } from './tiktok.js'
import { xAccount, xAccountHeaders, xPosts, xPostsHeaders } from './x.js'
import { youtubeHeaders } from './youtubeHeaders.js'
import { youtubeStudio } from './youtubeStudio.js'

/** Whether a table has just these columns: a few words that many files have tell only when there are no others. */
const isJust = (input: unknown, headers: RegExp): boolean =>
  tablesOf(input).some((one) => headers.test(one.headers.join()))

/** What tells exports from each other, and from tables of other origin. */
export const exportKinds: readonly Recognised[] = [
  {
    of: 'table',
    read: businessSuite,
    is: (one) => fits(one, businessSuiteHeaders, 'date', 'post', '_link|_page|account'),
  },
  {
    of: 'table',
    read: businessSuite,
    is: (one) => fits(one, businessSuiteHeaders, 'date', '_link', 'format', 'reach'),
  },
  { of: 'table', read: businessSuiteResults, is: (one) => fits(one, businessSuiteResultsHeaders, 'date', '_value') },
  { of: 'table', read: pageInsights, is: (one) => fits(one, pageInsightsHeaders, 'date', 'followers|reach|_engaged') },
  {
    of: 'table',
    read: youtubeStudio,
    is: (one) =>
      fits(one, youtubeHeaders, 'post', 'views', '_published|_hours') || fits(one, youtubeHeaders, 'views', '_hours'),
  },
  { of: 'table', read: tiktokVideos, is: (one) => fits(one, tiktokVideosHeaders, '_link', 'date', 'views') },
  {
    of: 'table',
    read: tiktokOverview,
    is: (one) => fits(one, tiktokOverviewHeaders, 'date', 'views', 'profileVisits'),
  },
  {
    of: 'table',
    read: tiktokOverview,
    is: (one) => fits(one, tiktokOverviewHeaders, 'date', 'followers', 'followersNet'),
  },
  { of: 'table', read: tiktokOverview, is: (one) => isJust(one, /^Date,Total Viewers,New Viewers,/i) },
  { of: 'table', read: xPosts, is: (one) => fits(one, xPostsHeaders, 'post', 'date', 'impressions') },
  {
    of: 'table',
    read: xAccount,
    is: (one) => fits(one, xAccountHeaders, 'date', 'impressions', 'posts|followersLost', 'shares'),
  },
  { of: 'table', read: linkedinContent, is: (one) => fits(one, linkedinContentHeaders, 'date', 'impressions') },
  { of: 'table', read: linkedinPosts, is: (one) => fits(one, linkedinPostsHeaders, '_link', 'date', 'impressions') },
  {
    of: 'table',
    read: linkedinFollowers,
    is: (one) => fits(one, linkedinFollowersHeaders, 'date', 'followersNet', '_organic'),
  },
  { of: 'table', read: linkedinVisitors, is: (one) => fits(one, linkedinVisitorsHeaders, 'date', 'profileVisits') },
  { of: 'table', read: linkedinCreator, is: (one) => isJust(one, /^Date,(Impressions,Engagements|New followers)$/) },
  {
    of: 'table',
    read: youtubeStudio,
    is: (one) =>
      isJust(
        one,
        /^(Date|Datum|Fecha|Data|Дата|日付),(Views|Aufrufe|Visualizaciones|Visualizações|Просмотры|視聴回数)$/,
      ),
  },
]

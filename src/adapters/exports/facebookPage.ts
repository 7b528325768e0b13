import type { Reading } from '../reading/types.js'
import { type ExportOptions } from './sheet.js'
import { readDays } from './simple.js'

export const facebookPageHeaders = {
  date: 'Date',
  followers: 'Lifetime Total Likes',
  followersGained: 'Daily New Likes',
  followersLost: 'Daily Unlikes',
  reach: 'Daily Total Reach',
  impressions: 'Daily Total Impressions',
  profileVisits: 'Daily Total Page Views',
  negativeFeedback: 'Daily Negative Feedback',
  videoViews: 'Daily Total Video Views',
  _engaged: 'Daily Page Engaged Users',
}

/**
 * Days of a page as Facebook Page Insights exported them until 2021: “Key metrics”, under two lines of headers. Likes of the page
 * are its followers; figures of the last 7 and 28 days are left out.
 *
 * @source https://www.facebook.com/business/help/794890670645072
 */
export function facebookPage(input: unknown, options: ExportOptions = {}): Reading<'facebook'> {
  return readDays(input, options, {
    source: 'facebook',
    kind: 'facebookPage',
    headers: facebookPageHeaders,
    needed: ['date', 'followers|reach|_engaged'],
    // Under the header, each column is explained.
    skips: ({ date }) => !/\d/.test(`${date}`),
  })
}

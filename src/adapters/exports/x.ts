import { addFacts } from './addFacts.js'
import type { Facts } from '../reading/factTable.js'
import type { Reading } from '../reading/types.js'
import { cellReader } from './cells.js'
import { readExport } from './readExport.js'
import { type ExportOptions, sheetOf } from './sheet.js'
import { readDays } from './simple.js'

/** What both exports have. */
const figures = {
  impressions: 'Impressions',
  interactions: 'Engagements',
  shares: 'Reposts|Retweets',
  comments: 'Replies',
  likes: 'Likes',
  saves: 'Bookmarks',
  profileVisits: 'Profile visits|User profile clicks',
  linkClicks: 'URL clicks',
}

export const xPostsHeaders = {
  post: 'Post id|Tweet id',
  date: 'Date|time',
  ...figures,
  followersGained: 'New follows|Follows',
  _promoted: 'Promoted impressions',
}

/**
 * Posts on X (Analytics → Content → Export, `account_analytics_content_….csv`), and the older `tweet_activity_metrics_….csv`: the
 * lifetime figures of each. Where posts come again on several days, figures of days are summed over posts, and there are no posts.
 *
 * @source https://help.x.com/en/managing-your-account/using-the-post-activity-dashboard
 */
export function xPosts(input: unknown, options: ExportOptions = {}): Reading<'x'> {
  const sheet = sheetOf(input, xPostsHeaders, ['post', 'date', 'impressions'], options)
  return readExport('x', 'xPosts', options, sheet, 'UTC', (read, sheet) => {
    const cells = cellReader(sheet, read, options, true)
    const factsOf = cells.facts()
    const found: { date: string; post: string; facts: Facts }[] = []
    const days = new Map<string, string>()
    let isByDay = false
    sheet.rows((row, line) => {
      const date = cells.clock(row, line)
      const post = cells.id(row, line)
      if (/[1-9]/.test(`${row._promoted}`))
        read.problem('breakdown', sheet.placeOf('_promoted', line), 'Promoted figures are not read.')
      if (!date || !post) return
      isByDay ||= (days.get(post) ?? date) !== date
      days.set(post, date)
      found.push({ date, post, facts: factsOf(row, `${line}`) })
    })
    if (isByDay) {
      const sums = new Map<string, Facts>()
      for (const { date, facts } of found) {
        const day = date.slice(0, 10)
        sums.set(day, addFacts(sums.get(day), facts))
      }
      for (const [date, facts] of sums) read.row({ date }, facts)
    } else for (const { date, post, facts } of found) read.row({ date, post }, facts)
    return isByDay ? { notWith: ['xAccount'] } : {}
  })
}

export const xAccountHeaders = {
  date: 'Date',
  ...figures,
  followersGained: 'New follows|Follows',
  followersLost: 'Unfollows',
  posts: 'Create Post|Tweets published',
  videoViews: 'Video views',
}

/**
 * Days of an account on X (Analytics → Overview → Export, `account_overview_analytics.csv`), and the older
 * `daily_tweet_activity_metrics_….csv`. Days are those of UTC.
 *
 * @source https://help.x.com/en/managing-your-account/using-the-post-activity-dashboard
 */
export function xAccount(input: unknown, options: ExportOptions = {}): Reading<'x'> {
  return readDays(input, options, {
    source: 'x',
    kind: 'xAccount',
    headers: xAccountHeaders,
    needed: ['date', 'impressions', 'posts|followersLost|shares'],
  })
}

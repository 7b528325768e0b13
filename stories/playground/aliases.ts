import type { FieldId } from './fields.js'

/** Lower case, without what exports vary in: spaces, dashes, underscores, camel case and a currency in brackets. */
export const plainName = (name: string): string =>
  name
    .replace(/\([A-Z]{3}\)/g, '')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[\s_./-]+/g, ' ')
    .trim()

/**
 * What real exports call our fields, by plain name. Only names that mean the same thing everywhere we know: YouTube's
 * "Subscribers" is a net change in one report and a level in another, "page_video_view_time" is in milliseconds, Meta's
 * "end_time" is the day after the one it describes: none of them is here.
 */
export const aliases: Readonly<Record<string, FieldId>> = {
  // Dates
  day: 'date',
  'publish time': 'date',
  'publish date': 'date',
  published: 'date',
  'post date': 'date',
  'date start': 'date',
  'reporting starts': 'date',
  'fivetran synced': 'observedAt',
  'observed at': 'observedAt',
  // What the row is about
  platform: 'channel',
  network: 'channel',
  'campaign name': 'campaign',
  'post id': 'post',
  'tweet id': 'post',
  'video id': 'post',
  'post type': 'format',
  'media type': 'format',
  // Audience: Facebook Graph API, Meta Business Suite, X, YouTube, LinkedIn
  'page fans': 'followers',
  'page follows': 'followers',
  'total followers': 'followers',
  'followers count': 'followers',
  'page fan adds': 'followersGained',
  'page daily follows': 'followersGained',
  'new follows': 'followersGained',
  follows: 'followersGained',
  'subscribers gained': 'followersGained',
  'page fan removes': 'followersLost',
  'page daily unfollows': 'followersLost',
  'subscribers lost': 'followersLost',
  'page views total': 'profileVisits',
  'profile views': 'profileVisits',
  // Exposure and engagement
  'page impressions': 'impressions',
  'page media view': 'views',
  'page impressions unique': 'reach',
  'accounts reached': 'reach',
  'accounts engaged': 'engagedAccounts',
  'page post engagements': 'interactions',
  engagements: 'interactions',
  'total interactions': 'interactions',
  'reactions, comments and shares': 'interactions',
  reactions: 'likes',
  replies: 'comments',
  reposts: 'shares',
  retweets: 'shares',
  bookmarks: 'saves',
  saved: 'saves',
  'page negative feedback': 'negativeFeedback',
  'page video views': 'videoViews',
  // Traffic, money, leads: Meta and Google Ads, GA4
  'url clicks': 'linkClicks',
  'clicks (all)': 'clicks',
  'total clicks': 'clicks',
  'active users': 'visitors',
  'screen page views': 'pageviews',
  'key events': 'conversions',
  'amount spent': 'spend',
  cost: 'spend',
}

/** Names of ratios: rates, averages and costs per something, whatever they are a ratio of. */
export const ratioName =
  /%|\b(?:rate|ratio|percent|percentage|average|avg|mean|median|er|err|ctr|cvr|cpc|cpm|cpa|cpl|roas|romi|roi|nps|frequency)\b|\b(?:cost|clicks|likes|interactions|engagements?) per\b|\bper (?:post|follower|click|result|lead|1,?000)\b|\bshare of\b/

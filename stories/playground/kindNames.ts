import type { Reading, Source } from 'kpi-kit/adapters'

const sources: Readonly<Record<Source, string>> = {
  instagram: 'Instagram',
  facebook: 'Facebook',
  'meta-ads': 'Meta Ads',
  vk: 'VK',
  telegram: 'Telegram',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  linkedin: 'LinkedIn',
  x: 'X',
  'google-analytics': 'Google Analytics',
  'yandex-metrica': 'Yandex Metrica',
  hubspot: 'HubSpot',
}

/** What people call each kind, after the name of its source. */
export const kindWords: Readonly<Record<string, string>> = {
  'instagram/accountInsights': 'insights of an account',
  'instagram/media': 'list of posts',
  'instagram/mediaInsights': 'insights of posts',
  'instagram/user': 'an account now',
  'facebook/page': 'a Page now',
  'facebook/pageInsights': 'insights of a Page',
  'facebook/posts': 'list of posts',
  'facebook/postInsights': 'insights of posts',
  'meta-ads/insights': 'insights of ads',
  'vk/groupsGetById': 'a community now',
  'vk/statsGet': 'statistics of a community',
  'vk/statsGetPostReach': 'reach of posts',
  'vk/wallGet': 'posts of a wall',
  'telegram/broadcastStats': 'statistics of a channel',
  'telegram/getChatMemberCount': 'members now',
  'telegram/messages': 'posts of a channel',
  'tiktok/businessGet': 'account by day',
  'tiktok/businessVideoList': 'list of videos',
  'tiktok/videoList': 'list of videos',
  'tiktok/researchVideoQuery': 'videos found for research',
  'tiktok/userInfo': 'an account now',
  'tiktok/researchUserInfo': 'an account now',
  'youtube/channelsList': 'a channel now',
  'youtube/reportsQuery': 'report of a channel',
  'youtube/videosList': 'list of videos',
  'linkedin/followerStatistics': 'followers of a page',
  'linkedin/networkSizes': 'followers now',
  'linkedin/pageStatistics': 'visits of a page',
  'linkedin/shareStatistics': 'reach of a page',
  'x/accountStats': 'statistics of ads',
  'x/accountTimeSeries': 'account by day',
  'x/tweets': 'list of posts',
  'x/users': 'an account now',
  'google-analytics/runReport': 'report of visits',
  'yandex-metrica/statData': 'report of visits',
  'yandex-metrica/statDataBytime': 'report of visits by day',
  'yandex-metrica/logsVisits': 'log of visits',
  businessSuite: 'posts from Business Suite',
  businessSuiteResults: 'results from Business Suite',
  youtubeStudio: 'table from YouTube Studio',
  tiktokOverview: 'overview from TikTok Studio',
  tiktokVideos: 'videos from TikTok Studio',
  xAccount: 'account by day, exported',
  xPosts: 'list of posts, exported',
  linkedinContent: 'reach of a page, exported',
  linkedinPosts: 'list of posts, exported',
  linkedinFollowers: 'followers of a page, exported',
  linkedinVisitors: 'visits of a page, exported',
  linkedinCreator: 'analytics of a member',
  facebookPage: 'days of a Page, exported',
  googleAnalytics: 'report of the site, exported',
  hubspotContacts: 'contacts, exported',
  metaAds: 'campaigns by day, exported',
  fivetran: 'Fivetran’s table',
  airbyte: 'Airbyte’s table',
}

/** The name of the function that reads a kind: of a connector's tables the kind says which, `fivetran page_metrics`. */
export const functionOf = (kind: string): string => kind.split(' ')[0] ?? ''

/** A source and a kind in words: `YouTube, list of videos`. A kind without a name is called by its function. */
export function kindName({ source, kind }: Pick<Reading, 'source' | 'kind'>): string {
  if (!source) return 'Not known'
  const name = functionOf(kind)
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  const said = kindWords[`${source}/${name}`] ?? kindWords[name] ?? words
  return `${sources[source] ?? source}, ${said}${kind.slice(name.length)}`
}

/** The entry that has the function of a kind: tables of connectors and exports have entries of their own. */
export function entryOf({ source, kind }: Pick<Reading, 'source' | 'kind'>): string {
  const name = functionOf(kind)
  if (name === 'fivetran' || name === 'airbyte') return 'connectors'
  return Object.hasOwn(kindWords, name) ? 'exports' : `${source}`
}

import type { FactTable } from '../../reading/factTable.js'
import { textOf } from '../../reading/payload.js'
import type { ConnectorTable } from '../connectorTable.js'

const networks: readonly (readonly [channel: string, names: RegExp])[] = [
  ['instagram', /^(ig|insta|instagram|(l\.|www\.)?instagram\.com)$/],
  ['facebook', /^(fb|facebook|([a-z]{1,3}\.)?facebook\.com|fb\.com|fb\.me)$/],
  ['vk', /^(vk|vkontakte|(m\.|away\.|www\.)?vk\.(com|ru))$/],
  ['telegram', /^(tg|telegram|t\.me|(web\.)?telegram\.(me|org)|org\.telegram\.messenger)$/],
  ['tiktok', /^(tiktok|(www\.|m\.)?tiktok\.com)$/],
  ['youtube', /^(youtube|(m\.|www\.)?youtube\.com|youtu\.be)$/],
  ['linkedin', /^(linkedin|(www\.)?linkedin\.com|lnkd\.in)$/],
  ['x', /^(x|twitter|t\.co|x\.com|(mobile\.)?twitter\.com)$/],
]

/** The network that a visit came from; `''` for any other source. */
export function networkOf(source: unknown): string {
  const name = textOf(source).trim().toLowerCase()
  return networks.find(([, names]) => names.test(name))?.[0] ?? ''
}

const isPaid = /^(.*cp.*|ppc|retargeting|paid.*|ads?)$/

const ga = { source: 'google-analytics', holds: 'visits', date: 'date', account: 'property_id' } as const
const visits: FactTable = {
  sessions: 'sessions',
  // Both rates are of sessions, so they can be turned back.
  bouncedSessions: 'sessions-engagedSessions|sessions*bounceRate',
  sessionTime: 'averageSessionDuration*sessions',
  pageviews: 'screenPageViews',
  conversions: 'keyEvents|conversions',
  revenue: 'totalRevenue',
}
const bySource = {
  name: 'google_analytics.traffic_sources',
  needs: 'date sessionSource sessionMedium sessions',
} as const

export const airbyteAnalytics: readonly ConnectorTable[] = [
  {
    ...ga,
    ...bySource,
    facts: visits,
    isParts: true,
    uses: 'sessionSource sessionMedium',
    channel: ({ sessionSource }) => networkOf(sessionSource),
    paid: ({ sessionMedium }) => (isPaid.test(textOf(sessionMedium).toLowerCase()) ? 'paid' : 'organic'),
  },
  // All of them are the visits of the site.
  { ...ga, ...bySource, facts: { siteSessions: 'sessions' }, isParts: true },
  {
    ...ga,
    name: 'google_analytics breakdowns',
    needs:
      'date deviceCategory|operatingSystem|browser|country|region|city|pagePath|pagePathPlusQueryString|eventName|firstUserSource|firstUserMedium|sessionMedium|sessionSource|sessionCampaignName|sessionDefaultChannelGrouping|sessionSourcePlatform|platform|itemName|language|userGender|userAgeBracket screenPageViews|sessions|totalUsers|newUsers|eventCount|itemsViewed',
    facts: {},
    refused: [
      {
        code: 'breakdown',
        text: 'These are parts of the visits. Read website_overview, or traffic_sources for networks.',
      },
    ],
  },
  {
    ...ga,
    name: 'google_analytics.website_overview',
    needs: 'date property_id sessions totalUsers|newUsers|screenPageViews',
    facts: { ...visits, siteSessions: 'sessions', visitors: 'totalUsers' },
  },
  {
    ...ga,
    name: 'google_analytics.daily_active_users',
    needs: 'date active1DayUsers',
    facts: { visitors: 'active1DayUsers' },
  },
  {
    ...ga,
    name: 'google_analytics.active_users',
    needs: 'date active7DayUsers|active28DayUsers',
    facts: {},
  },
]

const metrica = {
  source: 'yandex-metrica',
  name: 'yandex_metrica.sessions',
  holds: 'visits',
  needs: 'visitID counterID date bounce pageViews visitDuration',
  date: 'date',
  account: 'counterID',
  isParts: true,
} as const

/** A row is a visit. Those that networks brought are of their channels. */
export const airbyteMetrica: readonly ConnectorTable[] = [
  {
    ...metrica,
    facts: {
      sessions: '1',
      bouncedSessions: 'bounce',
      newSessions: 'isNewUser',
      pageviews: 'pageViews',
      sessionTime: 'visitDuration',
    },
    flags: 'isNewUser bounce',
    uses: 'lastTrafficSource lastSocialNetwork',
    channel: ({ lastTrafficSource, lastSocialNetwork }) =>
      lastTrafficSource === 'social' ? networkOf(lastSocialNetwork) : '',
    paid: 'organic',
  },
  { ...metrica, facts: { siteSessions: '1' } },
]

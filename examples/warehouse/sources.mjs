// @ts-check

/**
 * The tables that `generate.mjs` writes, and what their columns are in the kit's words. It is all that a server has to know of a
 * warehouse: another one is another list.
 *
 * @type {readonly import('kpi-kit/sql').Source[]}
 */
export const sources = [
  {
    // The lifetime of each post, read again every day: the latest reading of each counts.
    table: 'post_readings',
    brand: 'client',
    channel: 'platform',
    post: 'post_id',
    format: { column: 'media_type', map: { reel: ['REELS'], photo: ['IMAGE'] } },
    date: 'published_on',
    observedAt: 'read_at',
    observedAfterDate: true,
    facts: {
      reach: 'reach',
      impressions: 'impressions',
      likes: 'likes',
      comments: 'comments',
      shares: 'shares',
      saves: 'saves',
    },
  },
  {
    table: 'account_days',
    brand: 'client',
    channel: 'platform',
    date: 'day',
    facts: {
      followers: 'followers',
      followersGained: 'follows',
      followersLost: 'unfollows',
      profileVisits: 'profile_visits',
    },
  },
  {
    table: 'ad_days',
    brand: 'client',
    channel: 'platform',
    campaign: 'campaign',
    paid: { value: 'paid' },
    date: 'day',
    currency: 'currency',
    facts: { spend: { column: 'cost_micros', per: 1e6 }, linkClicks: 'link_clicks', leads: 'leads' },
  },
  {
    // A row for each message: how many came on a day, how many were answered, and after how many seconds each.
    table: 'messages',
    events: true,
    brand: 'client',
    channel: 'platform',
    date: 'asked_on',
    facts: { messages: { count: '*' }, answered: { count: 'seconds' }, responseTimes: { list: 'seconds' } },
  },
  {
    // The CRM knows channels by what its forms wrote down.
    table: 'deals',
    events: true,
    brand: 'client',
    channel: { column: 'utm_source', map: { instagram: ['ig', 'insta'], facebook: ['fb'] } },
    date: 'won_on',
    currency: 'currency',
    facts: { customers: { count: '*' }, revenue: { sum: 'amount_cents', per: 100 } },
  },
]

/** The names of the tables, each a file of the same name. */
export const tables = sources.map(({ table }) => `${table}`)

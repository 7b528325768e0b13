// @ts-check

/**
 * Views over streams that Airbyte writes, in the SQL of DuckDB and PostgreSQL. `clients (account_id, client_id)`, which is yours, knows
 * whose the accounts are. A stream that is appended to has each reading once more, of which the latest counts; one that replaces has
 * the last one.
 *
 * Streams are those of the sources Instagram and Facebook Marketing, with typed columns.
 */
export const views = [
  `CREATE VIEW kpi_instagram_posts AS
  SELECT clients.client_id, figures.*, posts.kind, CAST(posts.published_at AS DATE) AS published_on
  FROM instagram.media_insights figures
  JOIN (SELECT id, MIN("timestamp") AS published_at,
      MAX(CASE WHEN media_product_type IN ('REELS', 'STORY') THEN media_product_type ELSE media_type END) AS kind
    FROM instagram.media GROUP BY id) posts ON posts.id = figures.id
  JOIN clients ON clients.account_id = figures.business_account_id`,
  // Meta stamps a day by its end, midnight in Pacific time: half a day before is within the day that is meant.
  `CREATE VIEW kpi_instagram_days AS
  SELECT clients.client_id, days.*, CAST(days.date - INTERVAL '12' HOUR AS DATE) AS measured_on
  FROM instagram.user_insights days
  JOIN clients ON clients.account_id = days.business_account_id`,
  `CREATE VIEW kpi_facebook_ads AS
  SELECT clients.client_id, figures.*
  FROM facebook_marketing.ads_insights figures
  JOIN clients ON clients.account_id = figures.account_id`,
]

/** @type {readonly import('kpi-kit/sql').Source[]} */
export const sources = [
  {
    table: 'kpi_instagram_posts',
    brand: 'client_id',
    channel: { value: 'instagram' },
    post: 'id',
    format: {
      column: 'kind',
      map: { photo: ['IMAGE'], carousel: ['CAROUSEL_ALBUM'], video: ['VIDEO'], reel: ['REELS'], story: ['STORY'] },
    },
    date: 'published_on',
    observedAt: '_airbyte_extracted_at',
    facts: {
      reach: 'reach',
      impressions: 'impressions',
      likes: 'likes',
      comments: 'comments',
      shares: 'shares',
      saves: 'saved',
      interactions: 'total_interactions',
      // In milliseconds.
      watchTime: { column: 'ig_reels_video_view_total_time', per: 1000 },
    },
  },
  {
    table: 'kpi_instagram_days',
    brand: 'client_id',
    channel: { value: 'instagram' },
    date: 'measured_on',
    observedAt: '_airbyte_extracted_at',
    // `follower_count` of a day is how many came, not how many there are.
    facts: { reach: 'reach', followersGained: 'follower_count' },
  },
  {
    table: 'kpi_facebook_ads',
    brand: 'client_id',
    channel: { value: 'facebook' },
    campaign: ['campaign_id', 'ad_id'],
    paid: { value: 'paid' },
    date: { from: 'date_start', to: 'date_stop' },
    observedAt: '_airbyte_extracted_at',
    currency: 'account_currency',
    facts: {
      impressions: 'impressions',
      clicks: 'clicks',
      linkClicks: 'inline_link_clicks',
      spend: 'spend',
    },
  },
]

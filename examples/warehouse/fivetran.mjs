// @ts-check

/**
 * Views over tables that Fivetran writes, in the SQL of DuckDB and PostgreSQL. They do what no mapping of columns can: a table
 * knows accounts, and `clients (account_id, client_id)`, which is yours, knows whose they are; figures and days of publication stand in two
 * tables; a history has a row for each change.
 *
 * Schemas are those of the connectors Instagram Business, Facebook Pages and Facebook Ads.
 */
export const views = [
  `CREATE VIEW kpi_instagram_posts AS
  SELECT clients.client_id, figures.*, posts.media_type, posts.user_id, CAST(posts.created_time AS DATE) AS published_on
  FROM instagram_business.media_insights figures
  JOIN (SELECT id, MAX(user_id) AS user_id, MAX(media_type) AS media_type, MIN(created_time) AS created_time
    FROM instagram_business.media_history GROUP BY id) posts ON posts.id = figures.id
  JOIN clients ON clients.account_id = CAST(posts.user_id AS VARCHAR)`,
  `CREATE VIEW kpi_facebook_posts AS
  SELECT clients.client_id, figures.*, CAST(posts.created_time AS DATE) AS published_on
  FROM facebook_pages.lifetime_post_metrics_total figures
  JOIN (SELECT id, MAX(page_id) AS page_id, MIN(created_time) AS created_time
    FROM facebook_pages.post_history GROUP BY id) posts ON posts.id = figures.post_id
  JOIN clients ON clients.account_id = CAST(posts.page_id AS VARCHAR)`,
  // Meta stamps a day by its end, midnight of the page in Pacific time: half a day before is within the day that is meant.
  `CREATE VIEW kpi_facebook_days AS
  SELECT clients.client_id, days.*, CAST(days.date - INTERVAL '12' HOUR AS DATE) AS measured_on
  FROM facebook_pages.daily_page_metrics_total days
  JOIN clients ON clients.account_id = CAST(days.page_id AS VARCHAR)`,
  `CREATE VIEW kpi_facebook_ads AS
  SELECT clients.client_id, figures.*, ads.campaign_id, accounts.currency
  FROM facebook_ads.basic_ad figures
  JOIN (SELECT id, MAX(campaign_id) AS campaign_id FROM facebook_ads.ad_history GROUP BY id) ads
    ON CAST(ads.id AS VARCHAR) = CAST(figures.ad_id AS VARCHAR)
  JOIN (SELECT id, MAX(currency) AS currency FROM facebook_ads.account_history GROUP BY id) accounts
    ON accounts.id = figures.account_id
  JOIN clients ON clients.account_id = CAST(figures.account_id AS VARCHAR)`,
]

/** Fivetran has a column for each format where a post has but one of them, so each format is a source of its own. */
const formats = /** @type {const} */ ({
  photo: ['IMAGE', 'video_photo'],
  carousel: ['CAROUSEL_ALBUM', 'carousel_album'],
})

/** @param {keyof typeof formats} format */
const instagramPosts = (format) => {
  const [type, prefix] = formats[format]
  return {
    table: 'kpi_instagram_posts',
    brand: 'client_id',
    channel: { value: 'instagram' },
    post: 'id',
    format: { value: format },
    date: 'published_on',
    observedAt: '_fivetran_synced',
    where: { media_type: type },
    facts: {
      reach: `${prefix}_reach`,
      views: `${prefix}_views`,
      likes: 'like_count',
      comments: 'comment_count',
      shares: `${prefix}_shares`,
      saves: `${prefix}_saved`,
    },
  }
}

/** @type {readonly import('kpi-kit/sql').Source[]} */
export const sources = [
  instagramPosts('photo'),
  instagramPosts('carousel'),
  {
    table: 'kpi_instagram_posts',
    brand: 'client_id',
    channel: { value: 'instagram' },
    post: 'id',
    format: { value: 'reel' },
    date: 'published_on',
    observedAt: '_fivetran_synced',
    where: { media_type: 'VIDEO' },
    facts: {
      reach: 'reel_reach',
      views: 'reel_views',
      likes: 'reel_likes',
      comments: 'reel_comments',
      shares: 'reel_shares',
      saves: 'reel_saved',
      // In milliseconds.
      watchTime: { column: 'ig_reels_video_view_total_time', per: 1000 },
    },
  },
  {
    table: 'kpi_facebook_posts',
    brand: 'client_id',
    channel: { value: 'facebook' },
    post: 'post_id',
    date: 'published_on',
    // Lifetimes, of which each day has a row.
    observedAt: 'date',
    facts: { impressions: 'post_impressions', clicks: 'post_clicks', videoViews: 'post_video_views' },
  },
  {
    table: 'kpi_facebook_days',
    brand: 'client_id',
    channel: { value: 'facebook' },
    date: 'measured_on',
    observedAt: '_fivetran_synced',
    facts: {
      followers: 'page_fans',
      followersGained: 'page_fan_adds',
      followersLost: 'page_fan_removes',
      profileVisits: 'page_views_total',
    },
  },
  {
    table: 'kpi_facebook_ads',
    brand: 'client_id',
    channel: { value: 'facebook' },
    campaign: ['campaign_id', 'ad_id'],
    paid: { value: 'paid' },
    date: 'date',
    currency: 'currency',
    // Its reach is of people, whom no sum of ads knows.
    facts: { impressions: 'impressions', linkClicks: 'inline_link_clicks', spend: 'spend' },
  },
]

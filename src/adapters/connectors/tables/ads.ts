import type { ConnectorTable } from '../connectorTable.js'

const ads = { holds: 'ads', paid: 'paid', isParts: true } as const
const metaBreakdowns =
  'age gender country region dma publisher_platform platform_position impression_device device_platform product_id hourly_stats_aggregated_by_advertiser_time_zone'

export const fivetranAds: readonly ConnectorTable[] = [
  {
    ...ads,
    source: 'meta-ads',
    name: 'facebook_ads.basic_ad',
    needs: 'ad_id date account_id impressions spend inline_link_clicks',
    facts: { impressions: 'impressions', linkClicks: 'inline_link_clicks', spend: 'spend' },
    date: 'date',
    account: 'account_id',
    campaign: 'campaign_name|campaign_id',
    breakdowns: metaBreakdowns,
  },
  {
    ...ads,
    source: 'meta-ads',
    name: 'facebook_ads.demographics',
    needs: 'date account_id country|region|age|gender spend inline_link_clicks',
    facts: {},
    date: 'date',
    refused: [{ code: 'breakdown', text: 'These are parts of what ads did. Read basic_ad, which has all.' }],
  },
  {
    ...ads,
    source: 'meta-ads',
    name: 'facebook_ads reports',
    // Only Meta's are called so: `conversions_value`, and levels of budgets or the account's zone.
    needs:
      'date_day account_id clicks spend conversions_value business_country_code|budget_remaining|ad_set_id|ad_set_name|creative_id|base_url',
    // The package makes `clicks` of the clicks on links.
    facts: {
      impressions: 'impressions',
      linkClicks: 'clicks',
      spend: 'spend',
      conversions: 'conversions',
      revenue: 'conversions_value',
    },
    date: 'date_day',
    account: 'account_id',
    campaign: 'campaign_name|campaign_id',
    currency: 'currency',
    breakdowns: 'country region',
  },
  {
    ...ads,
    source: 'tiktok',
    name: 'tiktok_ads reports',
    needs:
      'stat_time_hour|date_day|stat_time_day spend impressions clicks video_watched_2_s|real_time_conversion conversion',
    facts: {
      impressions: 'impressions',
      clicks: 'clicks',
      spend: 'spend',
      likes: 'likes',
      comments: 'comments',
      shares: 'shares',
      videoStarts: 'video_play_actions',
      videoCompletions: 'video_views_p_100',
      conversions: 'conversion',
      revenue: 'total_conversion_value|total_purchase_value+total_sales_lead_value',
    },
    date: 'stat_time_hour|date_day|stat_time_day',
    account: 'advertiser_id',
    called: 'advertiser_name',
    campaign: 'campaign_name|campaign_id',
    currency: 'currency',
    breakdowns: 'country_code province_id gender age',
    refused: [
      { code: 'not-a-fact', columns: 'reach', text: 'People reached in an hour or by an ad cannot be added up.' },
    ],
  },
]

export const airbyteAds: readonly ConnectorTable[] = [
  {
    ...ads,
    source: 'meta-ads',
    name: 'facebook_marketing.ads_insights',
    needs: 'date_start account_id impressions spend inline_link_clicks|clicks',
    facts: {
      impressions: 'impressions',
      clicks: 'clicks',
      linkClicks: 'inline_link_clicks',
      interactions: 'inline_post_engagement',
      spend: 'spend',
    },
    date: 'date_start',
    until: 'date_stop',
    account: 'account_id',
    called: 'account_name',
    campaign: 'campaign_name|campaign_id',
    currency: 'account_currency',
    breakdowns: metaBreakdowns,
    refused: [{ code: 'not-a-fact', columns: 'reach', text: 'People reached by an ad cannot be added up.' }],
  },
  {
    ...ads,
    source: 'tiktok',
    name: 'tiktok_marketing reports',
    needs: 'metrics|metrics.spend|metrics_spend campaign_id|adgroup_id|ad_id|advertiser_id',
    facts: {
      impressions: 'metrics.impressions',
      clicks: 'metrics.clicks',
      spend: 'metrics.spend',
      likes: 'metrics.likes',
      comments: 'metrics.comments',
      shares: 'metrics.shares',
      videoStarts: 'metrics.video_play_actions',
      videoCompletions: 'metrics.video_views_p100',
      conversions: 'metrics.conversion',
    },
    date: 'stat_time_day|stat_time_hour|dimensions.stat_time_day|dimensions.stat_time_hour',
    account: 'advertiser_id|dimensions.advertiser_id',
    campaign: 'metrics.campaign_name|campaign_id|dimensions.campaign_id',
    breakdowns:
      'gender age country_code province_id platform dimensions.gender dimensions.age dimensions.country_code dimensions.province_id dimensions.platform',
  },
]

import type { ConnectorTable } from '../connectorTable.js'
import { ads, metaBreakdowns } from '../tables/ads.js'

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
    // Only Meta's have these: zone and country of the account, budgets, ad sets.
    needs: 'date_day account_id clicks impressions spend business_country_code|budget_remaining|ad_set_id|ad_set_name',
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

import type { ConnectorTable } from '../connectorTable.js'
import { ads, metaBreakdowns } from '../tables/ads.js'

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

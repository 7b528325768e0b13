import type { ConnectorTable } from '../connectorTable.js'
import { days, parts, partsNeed, basic } from '../tables/youtube.js'

export const fivetranYoutube: readonly ConnectorTable[] = [
  {
    ...days,
    name: 'youtube__video_report',
    needs: 'date_day video_id views watch_time_minutes video_published_at|channel_title|video_title',
    date: 'date_day',
    called: 'channel_title',
  },
  { ...parts, name: 'youtube_analytics breakdowns', needs: partsNeed },
  {
    ...days,
    name: 'youtube_analytics.channel_basic',
    needs: basic.replace('date ', 'date|date_day '),
    date: 'date|date_day',
  },
  {
    source: 'youtube',
    name: 'youtube_analytics.video',
    holds: 'posts',
    needs: 'id|video_id snippet_published_at|video_published_at statistics_view_count',
    facts: { views: 'statistics_view_count', likes: 'statistics_like_count', comments: 'statistics_comment_count' },
    post: 'id|video_id',
    date: 'snippet_published_at|video_published_at',
    format: () => 'video',
    account: 'snippet_channel_id|channel_id',
    called: 'snippet_channel_title|channel_title',
  },
  {
    source: 'youtube',
    name: 'youtube_analytics.channel',
    holds: 'levels',
    needs: 'id statistics_subscriber_count',
    facts: { followers: 'statistics_subscriber_count' },
    account: 'id',
    called: 'snippet_title',
  },
]

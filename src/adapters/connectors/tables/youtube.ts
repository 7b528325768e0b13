import type { ConnectorTable } from '../connectorTable.js'

/** A row is a part of a day: of one video, country, and kind of viewer. All of them together are the channel. */
const days = {
  source: 'youtube',
  holds: 'days',
  facts: {
    views: 'views',
    likes: 'likes',
    comments: 'comments',
    shares: 'shares',
    followersGained: 'subscribers_gained',
    followersLost: 'subscribers_lost',
    watchTime: 'watch_time_minutes*60',
  },
  isParts: true,
  account: 'channel_id',
} as const

/** Parts of the same by where from, on what and where: the basic report has them as a whole. */
const parts: Pick<ConnectorTable, 'source' | 'holds' | 'facts' | 'refused'> = {
  source: 'youtube',
  holds: 'days',
  facts: {},
  refused: [{ code: 'breakdown', text: 'These are parts of the views of a channel. Read its channel_basic report.' }],
}
const partsNeed =
  'date channel_id traffic_source_type|device_type|playback_location_type|province_code|subtitle_language|age_group|sharing_service|playlist_id|annotation_type|card_type|end_screen_element_type'

const basic = 'date video_id channel_id views watch_time_minutes subscribers_gained'

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

export const airbyteYoutube: readonly ConnectorTable[] = [
  { ...parts, name: 'youtube_analytics breakdowns', needs: partsNeed },
  { ...days, name: 'youtube_analytics.channel_basic', needs: basic, date: 'date' },
]

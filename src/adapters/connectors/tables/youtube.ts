import type { ConnectorTable } from '../connectorTable.js'

/** A row is a part of a day: of one video, country, and kind of viewer. All of them together are the channel. */
export const days = {
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
export const parts: Pick<ConnectorTable, 'source' | 'holds' | 'facts' | 'refused'> = {
  source: 'youtube',
  holds: 'days',
  facts: {},
  refused: [{ code: 'breakdown', text: 'These are parts of the views of a channel. Read its channel_basic report.' }],
}

export const partsNeed =
  'date channel_id traffic_source_type|device_type|playback_location_type|province_code|subtitle_language|age_group|sharing_service|playlist_id|annotation_type|card_type|end_screen_element_type'

export const basic = 'date video_id channel_id views watch_time_minutes subscribers_gained'

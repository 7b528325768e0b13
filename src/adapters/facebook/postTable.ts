import type { FactTable } from '../reading/factTable.js'

const reactions = ['like', 'love', 'wow', 'haha', 'sorry', 'anger'].map((one) => `post_reactions_${one}_total`)

/** Metrics of a post's insights, today's before those that Facebook has removed; and the counts that the post itself has. */
export const table: FactTable = {
  reach: 'post_total_media_view_unique|post_impressions_unique|total_video_impressions_unique',
  engagedAccounts: 'post_engaged_users',
  impressions: 'post_impressions|total_video_impressions',
  views: 'post_media_view',
  likes: `reacted|post_reactions_by_type_total|total_video_reactions_by_type_total|${reactions.join('+')}|liked`,
  comments: 'commented|post_activity_by_action_type_comment',
  shares: 'shared|post_activity_by_action_type_share',
  clicks: 'post_clicks|post_consumptions',
  linkClicks: 'post_clicks_by_type_link_clicks|post_consumptions_by_type_link_clicks',
  negativeFeedback: 'post_negative_feedback',
  videoViews: 'post_video_views|total_video_views|blue_reels_play_count',
  videoCompletions: 'post_video_complete_views_30s|total_video_complete_views',
  watchTime: 'post_video_view_time/1000|total_video_view_total_time/1000',
}

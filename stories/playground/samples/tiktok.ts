import { count, days, readOn } from './figures.js'

const day = (date: string, d: number) => ({
  date,
  video_views: count(5200, d, 1),
  unique_video_views: count(3900, d, 2),
  likes: count(240, d, 3),
  comments: count(21, d, 4),
  shares: count(17, d, 5),
  profile_views: count(110, d, 6),
  bio_link_clicks: count(46, d, 7),
  daily_new_followers: count(28, d, 8),
  daily_lost_followers: count(9, d, 9),
})

/** The answer of TikTok’s `business/get`. */
export const tiktokDays = {
  name: 'tiktok-business-get.json',
  observedAt: readOn,
  text: JSON.stringify(
    {
      code: 0,
      message: 'OK',
      request_id: '20261101060000',
      data: { username: 'aurora.coffee', followers_count: 21_480, metrics: days.map(day) },
    },
    null,
    1,
  ),
}

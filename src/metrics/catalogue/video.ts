import { ratio, shareOf } from '../model/expression.js'
import { metric } from '../model/metric.js'

/**
 * Video completion rate: video completions ÷ video starts.
 *
 * @unit a fraction: 0.256 is 25.6%; may exceed 1, since a video can run in a loop
 * @edge days that lack one of the two are left out of both; no starts have no rate
 * @edge what completes a view is the platform’s: the whole video, 15 or 30 seconds
 * @example 640 completions of 2,500 starts → 25.6%
 * @prevents averaging the percentages of videos
 * @elsewhere VCR; some call it VTR
 * @source https://blog.hootsuite.com/social-media-metrics/ (video completion rate)
 */
export const videoCompletionRate = metric({
  id: 'videoCompletionRate',
  formula: ratio('videoCompletions', 'videoStarts'),
  unit: 'percent',
  better: 'higher',
  aliases: ['vcr'],
})

/**
 * View-through rate: video completions ÷ impressions.
 *
 * @unit a fraction: 0.015 is 1.5%
 * @edge days that lack one of the two are left out of both; 0 impressions have no rate
 * @example 15,000 completions of 1,000,000 impressions → 1.5%
 * @elsewhere the rate of view-through conversions, which is attribution and another thing
 * @source https://smartclip.tv/adtech-glossary/view-through-rate-vtr/
 */
export const viewThroughRate = metric({
  id: 'viewThroughRate',
  formula: ratio('videoCompletions', 'impressions'),
  unit: 'percent',
  better: 'higher',
  aliases: ['vtr'],
})

/**
 * Average watch time: watch time ÷ video views.
 *
 * @unit seconds per view
 * @edge days that lack one of the two are left out of both; no views have no value
 * @edge Meta gives milliseconds, YouTube minutes: `watchTime` is in seconds
 * @example 45,000 s over 3,000 views → 15 s
 * @prevents averaging the averages of videos
 * @elsewhere average view duration, AVD (YouTube)
 * @source YouTube Analytics API, averageViewDuration
 */
export const averageWatchTime = metric({
  id: 'averageWatchTime',
  formula: ratio('watchTime', 'videoViews'),
  unit: 'duration',
  better: 'higher',
  aliases: ['avd'],
})

/**
 * Story completion rate: reach of the last frame ÷ reach of the first, of each story or day, weighted by the first.
 *
 * @unit a fraction: 0.78 is 78%
 * @edge a story or day that lacks one of the two is left out of both
 * @edge longer stories complete less: compare those of one length
 * @example 100 of 128 people saw the last frame → 78%
 * @prevents averaging the percentages of stories
 * @elsewhere (views − exits) ÷ views, of each frame (Minter.io)
 * @source https://3to5marketing.com/instagram-stories/
 */
export const storyCompletionRate = metric({
  id: 'storyCompletionRate',
  formula: shareOf('storyLastReach', 'storyFirstReach'),
  unit: 'percent',
  better: 'higher',
  window: 'row',
})

/**
 * Story exit rate: story exits ÷ story views.
 *
 * @unit a fraction: 0.06 is 6%
 * @edge days that lack one of the two are left out of both; no views have no rate
 * @edge fewer than five viewers are nothing on Instagram: unknown, not zero
 * @example 90 exits, 1,500 views → 6%
 * @prevents averaging the percentages of frames
 * @source https://www.bazaarvoice.com/blog/instagram-stories-analytics-not-available-from-instagram/
 */
export const storyExitRate = metric({
  id: 'storyExitRate',
  formula: ratio('storyExits', 'storyViews'),
  unit: 'percent',
  better: 'lower',
})

export const video = [
  videoCompletionRate,
  viewThroughRate,
  averageWatchTime,
  storyCompletionRate,
  storyExitRate,
] as const

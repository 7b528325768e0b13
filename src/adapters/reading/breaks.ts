import type { NumberFactId } from '../../metrics/model/facts.js'
import type { DateString } from '../../metrics/model/row.js'

/** A day from which a platform counts these facts in another way, and how. */
export interface SourceBreak {
  readonly date: DateString
  readonly facts: readonly NumberFactId[]
  readonly text: string
}

/** @source https://developers.facebook.com/docs/instagram-platform/changelog */
export const instagramBreaks: readonly SourceBreak[] = [
  {
    date: '2025-04-21',
    facts: ['impressions', 'views', 'storyViews'],
    text: 'Instagram counts views in place of impressions and plays.',
  },
]

/** @source https://developers.facebook.com/docs/platforminsights/page/deprecated-metrics */
export const facebookBreaks: readonly SourceBreak[] = [
  { date: '2025-11-15', facts: ['impressions', 'views'], text: 'Facebook counts views in place of impressions.' },
  {
    date: '2025-11-15',
    facts: ['followers', 'followersGained', 'followersLost'],
    text: 'Facebook counts followers in place of likes of the Page.',
  },
  { date: '2026-06-15', facts: ['reach'], text: 'Facebook counts viewers in place of people reached.' },
]

/**
 * Of the facts that hold YouTube's views: engaged views, where a report gives them, are counted as they were.
 *
 * @source https://developers.google.com/youtube/analytics/revision_history (26 March 2025; 27 August 2026)
 */
export const youtubeBreaks = (...facts: readonly NumberFactId[]): SourceBreak[] => [
  { date: '2025-03-31', facts, text: 'YouTube counts a view of a Short when it starts to play.' },
  { date: '2026-08-24', facts, text: 'YouTube counts a view of any video when it starts to play.' },
]

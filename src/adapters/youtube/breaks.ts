import type { NumberFactId } from '../../metrics/model/facts.js'

/**
 * Days from which YouTube counts the views that these facts hold in another way.
 *
 * @source https://developers.google.com/youtube/analytics/revision_history (26 March 2025; 27 August 2026)
 */
export const breaksOf = (...facts: readonly NumberFactId[]) => [
  { date: '2025-03-31', facts, text: 'YouTube counts a view of a Short when it starts to play.' },
  { date: '2026-08-24', facts, text: 'YouTube counts a view of any video when it starts to play.' },
]

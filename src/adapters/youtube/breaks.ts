/**
 * Days from which YouTube counts views in another way.
 *
 * @source https://developers.google.com/youtube/analytics/revision_history (26 March 2025; 27 August 2026)
 */
export const breaks = [
  { date: '2025-03-31', facts: ['views'], text: 'YouTube counts a view of a Short when it starts to play.' },
  { date: '2026-08-24', facts: ['views'], text: 'YouTube counts a view of any video when it starts to play.' },
] as const

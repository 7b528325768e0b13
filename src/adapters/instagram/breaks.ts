import type { Break } from '../reading/types.js'

/** Since that day Instagram gives views, which no longer are impressions or plays. */
export const views: Omit<Break, 'channel'> = {
  date: '2025-04-21',
  facts: ['impressions', 'views', 'storyViews'],
  text: 'Instagram counts views in place of impressions and plays.',
}

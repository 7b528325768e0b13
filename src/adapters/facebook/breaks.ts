import type { Break } from '../reading/types.js'

type Own = Omit<Break, 'channel'>

export const views: Own = {
  date: '2025-11-15',
  facts: ['impressions', 'views'],
  text: 'Facebook counts views in place of impressions.',
}

export const fans: Own = {
  date: '2025-11-15',
  facts: ['followers', 'followersGained', 'followersLost'],
  text: 'Facebook counts followers in place of likes of the Page.',
}

export const viewers: Own = {
  date: '2026-06-15',
  facts: ['reach'],
  text: 'Facebook counts viewers in place of people reached.',
}

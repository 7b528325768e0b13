import type { Given } from '../given.js'
import type { Shown } from '../options.js'
import { everything, facebookDays, factsJson, metaPosts } from './byHand.js'
import { visits } from './googleAnalytics.js'
import { ads } from './metaAds.js'
import { tiktokDays } from './tiktok.js'
import { vkDays, vkWall } from './vk.js'
import { youtubeDays, youtubeMonth, youtubeVideos } from './youtube.js'

export interface Sample {
  readonly id: string
  readonly name: string
  readonly files: readonly Given[]
  /** What makes sense to show of these rows. */
  readonly shown: Partial<Shown>
}

const october = { period: '2026-10' }

export const samples: readonly Sample[] = [
  {
    id: 'platforms',
    name: 'Three platforms, two months',
    files: [tiktokDays, youtubeDays, youtubeVideos, visits],
    shown: { metric: 'engagementRateByViews', target: '5', ...october },
  },
  {
    id: 'tiktok',
    name: 'TikTok',
    files: [tiktokDays],
    shown: { metric: 'engagementRateByReach', target: '7', ...october },
  },
  {
    id: 'vk',
    name: 'VK',
    files: [vkDays, vkWall],
    shown: { metric: 'engagementRateByReach', target: '5', ...october },
  },
  {
    id: 'ads',
    name: 'Ads and visits',
    files: [ads, visits],
    shown: { metric: 'costPerLead', target: '8', ...october },
  },
  {
    id: 'posts',
    name: 'Instagram posts',
    files: [{ name: 'instagram-posts.csv', text: metaPosts }],
    shown: { metric: 'averagePostReach', target: '3000' },
  },
  {
    id: 'youtube',
    name: 'YouTube, without dates',
    files: [youtubeMonth],
    shown: { metric: 'engagementRateByViews', target: '5' },
  },
  {
    id: 'facebook',
    name: 'A page by hand',
    files: [{ name: 'facebook-page-days.csv', text: facebookDays }],
    shown: { metric: 'netGrowthRate', target: '1' },
  },
  {
    id: 'facts',
    name: 'Facts as JSON',
    files: [{ name: 'facts.json', text: factsJson }],
    shown: { metric: 'netGrowthRate', period: '2026-10', target: '5' },
  },
  {
    id: 'everything',
    name: 'With rivals',
    files: [{ name: 'october.csv', text: everything }],
    shown: { metric: 'netGrowthRate', target: '4', ...october },
  },
]

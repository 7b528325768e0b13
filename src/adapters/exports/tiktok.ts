import type { Reading } from '../reading/types.js'
import { type ExportOptions } from './sheet.js'
import { readDays, readPosts } from './simple.js'

export const tiktokVideosHeaders = {
  _link: 'Video link|Enlace del video',
  date: 'Post time|Hora de publicación|Video publish time',
  likes: 'Total likes|Me gusta totales|Likes',
  comments: 'Total comments|Comentarios totales|Comments',
  shares: 'Total shares|Veces compartido|Shares',
  views: 'Total views|Visualizaciones totales|Video views',
  watchTime: 'Total play time|Total watch time',
  saves: 'Add to favorites|Favorites',
  reach: 'Reached audience|Unique viewers',
}

/**
 * Videos of TikTok Studio (Content → Download data, `Content.csv`): lifetime figures of each. Seconds are seconds. Where times have
 * no year, pass `to`, the last day of the file.
 *
 * @source https://support.tiktok.com/en/using-tiktok/growing-your-audience/tiktok-studio
 */
export function tiktokVideos(input: unknown, options: ExportOptions = {}): Reading<'tiktok'> {
  return readPosts(input, options, {
    source: 'tiktok',
    kind: 'tiktokVideos',
    headers: tiktokVideosHeaders,
    needed: ['_link', 'date', 'views|likes'],
    format: () => 'video',
    idIn: /\/(?:video|photo)\/(\d+)/,
  })
}

export const tiktokOverviewHeaders = {
  date: 'Date|Data',
  views: 'Video Views|Visualizações de vídeo',
  profileVisits: 'Profile Views|Visualizações do perfil',
  likes: 'Likes|Curtidas',
  comments: 'Comments|Comentários',
  shares: 'Shares|Compartilhamentos',
  reach: 'Unique Viewers|Total Viewers|Reached audience',
  followers: 'Followers|Seguidores',
  followersNet:
    'Difference in followers from previous day|Difference|Net followers|Diferença de seguidores em relação ao dia anterior',
}

/**
 * Days of TikTok Studio: `Overview.csv` (views, visits of the profile, likes, comments, shares), `FollowerHistory.csv` (followers)
 * and `Viewers.csv` (people). Its days have no year: pass `to`, the last day of the file, or `observedAt`. The two last days may
 * still grow.
 *
 * @source https://support.tiktok.com/en/using-tiktok/growing-your-audience/tiktok-studio
 */
export function tiktokOverview(input: unknown, options: ExportOptions = {}): Reading<'tiktok'> {
  return readDays(input, options, {
    source: 'tiktok',
    kind: 'tiktokOverview',
    headers: tiktokOverviewHeaders,
    needed: ['date', 'views|followers|reach'],
    whole: { lag: 2 },
  })
}

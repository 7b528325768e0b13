import { chance, count, days, readOn, timeOn } from './figures.js'
import { words } from './words.js'

const column = (name: string, dataType = 'INTEGER') => ({ name, columnType: 'METRIC', dataType })

/** The answer of YouTube’s `reports.query` by day. */
export const youtubeDays = {
  name: 'youtube-reports-query.json',
  observedAt: readOn,
  text: JSON.stringify(
    {
      kind: 'youtubeAnalytics#resultTable',
      columnHeaders: [
        { name: 'day', columnType: 'DIMENSION', dataType: 'STRING' },
        column('views'),
        column('estimatedMinutesWatched'),
        column('likes'),
        column('comments'),
        column('shares'),
        column('subscribersGained'),
        column('subscribersLost'),
      ],
      rows: days.map((date, d) => [
        date,
        count(2100, d, 70),
        count(5300, d, 71),
        count(88, d, 72),
        count(13, d, 73),
        count(11, d, 74),
        count(17, d, 75),
        count(4, d, 76),
      ]),
    },
    null,
    1,
  ),
}

/** A video on every third day; those that come out in the evening do better. */
const videos = days
  .map((_, d) => d)
  .filter((d) => d % 3 === 1)
  .map((d, i) => {
    const hour = [8, 12, 17, 19][Math.floor(4 * chance(d + 80))] ?? 8
    const views = count(hour > 12 ? 4300 : 2600, d, 77)
    const share = (of: number, kind: number) => `${Math.round(views * of * (0.7 + 0.6 * chance(d + kind)))}`
    return {
      kind: 'youtube#video',
      id: `Aur0ra-${String(i).padStart(4, '0')}`,
      snippet: { publishedAt: new Date(timeOn(d, hour)).toISOString().replace('.000', ''), title: words[i % 5] },
      contentDetails: { duration: `PT${4 + (i % 9)}M${10 + i}S` },
      statistics: { viewCount: `${views}`, likeCount: share(0.042, 78), commentCount: share(0.006, 79) },
    }
  })

/** The answer of YouTube’s `videos.list`. */
export const youtubeVideos = {
  name: 'youtube-videos-list.json',
  observedAt: readOn,
  text: JSON.stringify(
    { kind: 'youtube#videoListResponse', items: videos, pageInfo: { totalResults: videos.length } },
    null,
    1,
  ),
}

/** The answer of YouTube’s `reports.query` without a dimension: of which days it is, and in which money, is said nowhere in it. */
export const youtubeMonth = {
  name: 'youtube-october.json',
  observedAt: readOn,
  text: JSON.stringify(
    {
      kind: 'youtubeAnalytics#resultTable',
      columnHeaders: [
        column('views'),
        column('estimatedMinutesWatched'),
        column('likes'),
        column('comments'),
        column('shares'),
        column('subscribersGained'),
        column('subscribersLost'),
        column('estimatedRevenue', 'FLOAT'),
      ],
      rows: [[61_240, 148_310, 2_318, 274, 391, 512, 87, 94.31]],
    },
    null,
    1,
  ),
}

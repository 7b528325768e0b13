import { readOn } from './figures.js'

const column = (name: string, dataType = 'INTEGER') => ({ name, columnType: 'METRIC', dataType })

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

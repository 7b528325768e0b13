// @vitest-environment node
import fc from 'fast-check'
import { test } from 'vitest'
import { readAny } from '../../src/adapters/index.js'
import { channelsList, reportsQuery, videosList } from '../../src/adapters/youtube/index.js'
import { mutated, numbersIn } from './mutated.js'

const column = (name: string, columnType = 'METRIC') => ({ name, columnType })
const columns = ['views', 'engagedViews', 'estimatedMinutesWatched', 'estimatedRevenue', 'subscribersLost']
const report = (dimensions: string[], ...rows: unknown[][]) => ({
  kind: 'youtubeAnalytics#resultTable',
  columnHeaders: [...dimensions.map((name) => column(name, 'DIMENSION')), ...columns.map((name) => column(name))],
  rows,
})
const payloads = [
  report(['day'], ['2026-09-02', 12, 9, 30, 1.25, 4], ['2026-09-05', 7, 6, 20, 0, 1]),
  report(['month'], ['2026-09', 12, 9, 30, 1.25, 4]),
  report(['day', 'country'], ['2026-09-02', 'DE', 12, 9, 30, 1.25, 4], ['2026-09-02', 'AT', 7, 6, 20, 0, 1]),
  report(['video'], ['abc', 12, 9, 30, 1.25, 4]),
  report([], [12, 9, 30, 1.25, 4]),
  {
    kind: 'youtube#videoListResponse',
    items: [
      {
        kind: 'youtube#video',
        id: 'abc',
        snippet: { publishedAt: '2026-09-01T22:30:00Z' },
        contentDetails: { duration: 'PT1H2S' },
        statistics: { viewCount: '9000', likeCount: '300', commentCount: '12' },
      },
    ],
  },
  { items: [{ kind: 'youtube#channel', id: 'UC1', snippet: { title: 'A' }, statistics: { subscriberCount: '120' } }] },
]

test('nothing throws, and every number is one of the payload, in seconds, or parts added up', () => {
  const options = fc.constantFrom(
    {},
    { from: '2005-01-01', to: '2026-09-30', observedAt: '2026-10-02' },
    { from: 'never', to: '0', observedAt: Number.NaN, timeZone: 'Mars' },
  )
  fc.assert(
    fc.property(mutated(...payloads), options, (payload, given) => {
      const known = new Set([0, ...[...numbersIn(payload)].flatMap((one) => [one, one * 60])])
      const readings = [reportsQuery, videosList, channelsList].map((read) => read(payload, given))
      for (const { rows, problems } of [...readings, readAny(payload, given)]) {
        // Of parts that are added up the sum is finite, and no more can be said of lists that are twice as long.
        const isSum = problems.some(({ code }) => code === 'breakdown')
        for (const row of rows)
          for (const value of Object.values(row))
            if (typeof value === 'number' && !known.has(value) && !(isSum && Number.isFinite(value))) return false
      }
      return true
    }),
    { numRuns: 500 },
  )
})

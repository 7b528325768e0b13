// @vitest-environment node
import fc from 'fast-check'
import { test } from 'vitest'
import { readAny } from '../../src/adapters/index.js'
import { accountStats, accountTimeSeries, tweets, users } from '../../src/adapters/x/index.js'
import { mutated, numbersIn } from './mutated.js'

const counts = { impression_count: 1000, like_count: 30, reply_count: 4, retweet_count: 5 }
const payloads = [
  {
    data: [
      {
        id: '1900000000000000001',
        created_at: '2026-10-03T22:30:00.000Z',
        public_metrics: { ...counts, quote_count: 2, bookmark_count: 6 },
        organic_metrics: { ...counts, url_link_clicks: 8 },
        attachments: { media_keys: ['13_1'] },
        referenced_tweets: [{ type: 'quoted', id: '9' }],
      },
    ],
    includes: { media: [{ media_key: '13_1', type: 'video' }] },
    errors: [{ title: 'Not Found Error', detail: 'Gone' }],
    meta: { result_count: 1 },
  },
  [{ id_str: '1', created_at: 'Wed Oct 10 20:19:24 +0000 2018', favorite_count: 7, retweet_count: 3 }],
  { data: { id: '7', username: 'aurora', public_metrics: { followers_count: 1200 } } },
  {
    startTime: Date.parse('2017-10-17T00:00:00Z'),
    totals: { impressions: 2173 },
    timeSeries: { impressions: [1435, 738, 54], favorites: [2, 0, 0], engagements: [7, 2, 0] },
  },
  {
    data_type: 'stats',
    data: [
      { id: 'a', id_data: [{ segment: null, metrics: { impressions: [10, 5], billed_charge_local_micro: [2e6, 0] } }] },
    ],
    request: { params: { start_time: '2026-10-01T07:00:00Z', granularity: 'DAY', entity: 'CAMPAIGN' } },
  },
]

test('nothing throws, and every number is one of the payload, or reposts and quotes, or a millionth', () => {
  const options = fc.constantFrom(
    {},
    { from: '2026-09-01', to: '2026-10-30', observedAt: '2026-10-12' },
    { from: 'never', to: '9', observedAt: Number.NaN, timeZone: 'Mars' },
  )
  fc.assert(
    fc.property(mutated(...payloads), options, (payload, given) => {
      const numbers = [0, ...numbersIn(payload)]
      const known = new Set(numbers.flatMap((a) => [a / 1e6, ...numbers.map((b) => a + b)]))
      const readings = [tweets, users, accountTimeSeries, accountStats].map((read) => read(payload, given))
      for (const { rows } of [...readings, readAny(payload, given)])
        for (const row of rows)
          for (const value of Object.values(row)) if (typeof value === 'number' && !known.has(value)) return false
      return true
    }),
    { numRuns: 500 },
  )
})

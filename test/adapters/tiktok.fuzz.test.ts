// @vitest-environment node
import fc from 'fast-check'
import { test } from 'vitest'
import { readAny } from '../../src/adapters/index.js'
import * as tiktok from '../../src/adapters/tiktok/index.js'
import { mutated, numbersIn } from './mutated.js'

const payloads = [
  {
    code: 0,
    message: 'OK',
    request_id: '1',
    data: {
      followers_count: 100,
      metrics: [{ date: '2026-08-29', video_views: 50, likes: 9, daily_lost_followers: 2 }],
    },
  },
  {
    code: 0,
    data: {
      videos: [{ item_id: '74', create_time: '1790976600', media_type: 'VIDEO', reach: 40, total_time_watched: 62.5 }],
      has_more: false,
    },
  },
  { data: { videos: [{ id: 74, create_time: 1_790_976_600, view_count: 50, username: 'a' }], search_id: '7' } },
  { data: { user: { open_id: '1', follower_count: 90 } }, error: { code: 'ok', message: '' } },
  { data: { follower_count: 90 }, error: { code: 'ok', message: '' } },
]

test('nothing throws, and every number is one of the payload', () => {
  const options = fc.constantFrom({}, { observedAt: '2026-10-12' }, { observedAt: Number.NaN, timeZone: 'Mars' })
  fc.assert(
    fc.property(mutated(...payloads), options, (payload, given) => {
      const known = numbersIn(payload)
      const readings = Object.values(tiktok).map((read) => read(payload, given))
      for (const { rows } of [...readings, readAny(payload, given)])
        for (const row of rows)
          for (const value of Object.values(row)) if (typeof value === 'number' && !known.has(value)) return false
      return true
    }),
    { numRuns: 500 },
  )
})

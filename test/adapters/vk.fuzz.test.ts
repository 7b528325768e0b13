// @vitest-environment node
import fc from 'fast-check'
import { isFact } from 'kpi-kit/metrics'
import { expect, test } from 'vitest'
import * as vk from '../../src/adapters/vk/index.js'
import { vkKinds } from '../../src/adapters/vk/recognise.js'
import { mangled, numbersIn } from './mangled.js'

const stats = {
  response: [
    {
      period_from: 1785542400,
      period_to: 1785628799,
      visitors: { views: 81, visitors: 51, cities: [{ count: 3 }] },
      reach: { reach: 402, reach_subscribers: 303 },
      activity: { likes: 12, copies: 3, subscribed: 6, hidden: 4 },
    },
    { period_from: 1785628800, period_to: 1785715199, visitors: { views: 8, visitors: 5 }, reach: { reach: 9 } },
    { day: '2017-03-01', views: 20, visitors: 19, reach: 50, reach_subscribers: 45, subscribed: 2 },
  ],
}
const wall = {
  response: {
    count: 2,
    items: [1, 2].map((id) => ({
      id,
      owner_id: -100,
      date: 1785576600 + id,
      post_type: 'post',
      likes: { count: 17 },
      comments: { count: 31 },
      reposts: { count: 22 },
      views: { count: 900 },
      attachments: [{ type: 'video', video: { type: 'short_video' } }],
    })),
    groups: [{ id: 100, name: 'Studio', screen_name: 'studio', members_count: 1234 }],
  },
}
const reach = {
  response: [{ post_id: 1, reach_total: 420, reach_subscribers: 300, reach_ads: 70, links: 11, hide: 5, report: 1 }],
}
const payloads = fc.oneof(
  mangled(stats),
  mangled(wall),
  mangled([wall, reach]),
  mangled({ response: [stats.response, false], execute_errors: [{ error_msg: 'no' }] }),
  fc.anything(),
)

test('whatever comes, nothing throws, and every number is one of the payload, a sum of hides and reports, or zero', () => {
  fc.assert(
    fc.property(payloads, (payload) => {
      const numbers = new Set(numbersIn(payload))
      for (const { is } of vkKinds) expect(typeof is(payload)).toBe('boolean')
      for (const read of Object.values(vk)) {
        for (const row of read(payload, { observedAt: '2026-08-03T00:00:00Z' }).rows) {
          for (const [key, value] of Object.entries(row)) {
            if (!isFact(key) || value === 0) continue
            const isKnown = numbers.has(value as number)
            const isSum = key === 'negativeFeedback' && [...numbers].some((one) => numbers.has((value as number) - one))
            expect(isKnown || isSum, `${key} ${String(value)}`).toBe(true)
          }
          const { from, to } = typeof row.date === 'string' ? { from: row.date, to: row.date } : (row.date as never)
          for (const day of [from, to]) expect(day).toMatch(/^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/)
        }
      }
    }),
    { numRuns: 250 },
  )
})

// @vitest-environment node
import fc from 'fast-check'
import { test } from 'vitest'
import { readAny } from '../../src/adapters/index.js'
import { followerStatistics, networkSizes, pageStatistics, shareStatistics } from '../../src/adapters/linkedin/index.js'
import { mutated, numbersIn } from './mutated.js'

const organizationalEntity = 'urn:li:organization:42'
const range = (day: string, days = 1) => ({ start: Date.parse(day), end: Date.parse(day) + days * 86_400_000 })
const totalShareStatistics = { uniqueImpressionsCount: 80, impressionCount: 100, clickCount: -3, likeCount: 5 }
const paging = { start: 0, count: 10, links: [] }
const payloads = [
  {
    paging,
    elements: [
      { organizationalEntity, totalShareStatistics, timeRange: range('2026-10-01') },
      { organizationalEntity, totalShareStatistics, timeRange: range('2026-10-04') },
    ],
  },
  { paging, elements: [{ organizationalEntity, totalShareStatistics, share: 'urn:li:share:1' }] },
  {
    paging,
    elements: [
      {
        organizationalEntity,
        followerGains: { organicFollowerGain: 50, paidFollowerGain: -10 },
        timeRange: range('2026-10-01', 7),
      },
    ],
  },
  {
    paging,
    elements: [{ totalPageStatistics: { views: { allPageViews: { pageViews: 30 } } }, timeRange: range('2026-10-01') }],
  },
  { firstDegreeSize: 219 },
]

test('nothing throws, and every number is one of the payload, or zero, or the sum of two gains', () => {
  const options = fc.constantFrom(
    {},
    { from: '2026-09-01', to: '2026-10-30', observedAt: '2026-10-12' },
    { from: 'never', to: '9', observedAt: Number.NaN, timeZone: 'Mars' },
  )
  fc.assert(
    fc.property(mutated(...payloads), options, (payload, given) => {
      const numbers = [0, ...numbersIn(payload)]
      const known = new Set(numbers.flatMap((a) => numbers.map((b) => a + b)))
      const readings = [shareStatistics, followerStatistics, pageStatistics, networkSizes].map((read) =>
        read(payload, given),
      )
      for (const { rows } of [...readings, readAny(payload, given)])
        for (const row of rows)
          for (const value of Object.values(row)) if (typeof value === 'number' && !known.has(value)) return false
      return true
    }),
    { numRuns: 500 },
  )
})

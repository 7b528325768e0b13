// @vitest-environment node
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as adapters from '../../src/adapters/instagram/index.js'
import { instagramKinds } from '../../src/adapters/instagram/recognise.js'
import { numbersIn, spoilt } from './graphFuzz.js'

const end_time = '2026-10-17T07:00:00+0000'
const account = {
  data: [
    {
      name: 'reach',
      period: 'day',
      values: [
        { value: 31, end_time },
        { value: 32, end_time },
      ],
      id: '1/insights/reach/day',
    },
    { name: 'views', period: 'day', total_value: { value: 33 }, id: '1/insights/views/day' },
    {
      name: 'follows_and_unfollows',
      period: 'day',
      total_value: {
        breakdowns: [
          { dimension_keys: ['follow_type'], results: [{ dimension_values: ['FOLLOWER'], value: 34 }] },
          { dimension_keys: ['follow_type'], results: [{ dimension_values: ['NON_FOLLOWER'], value: 35 }] },
        ],
      },
    },
  ],
  paging: { previous: 'https://x?until=1788418800', next: 'https://x?since=1788591600' },
}
const insights = {
  data: [
    { name: 'reach', period: 'lifetime', values: [{ value: 41 }], id: '5/insights/reach/lifetime' },
    { name: 'views', period: 'lifetime', values: [{ value: 42 }], id: '5/insights/views/lifetime' },
    {
      name: 'ig_reels_video_view_total_time',
      period: 'lifetime',
      values: [{ value: 43000 }],
      id: '5/insights/ig_reels_video_view_total_time/lifetime',
    },
    {
      name: 'navigation',
      period: 'lifetime',
      total_value: {
        breakdowns: [{ dimension_keys: ['a'], results: [{ dimension_values: ['tap_exit'], value: 44 }] }],
      },
      id: '5/insights/navigation/lifetime',
    },
  ],
}
const post = {
  id: '5',
  media_type: 'VIDEO',
  media_product_type: 'REELS',
  timestamp: end_time,
  like_count: 51,
  comments_count: 52,
  insights,
}
const node = { id: '17841405309211844', username: 'kit', followers_count: 61, media_count: 62 }
const payloads = [
  account,
  [account, account],
  [{ code: 200, body: JSON.stringify(account) }],
  insights,
  { data: [post, post] },
  { business_discovery: { ...node, media: { data: [post] } }, id: '1' },
  node,
]

/** A day, or two of them. */
const DAYS = /^("\d{4}-\d\d-\d\d"|\{"from":"\d{4}-\d\d-\d\d","to":"\d{4}-\d\d-\d\d"\})$/

test('whatever comes, nothing is thrown, and every number of a row is one of the payload, milliseconds as seconds', () => {
  let rows = 0
  fc.assert(
    fc.property(spoilt(payloads), fc.boolean(), (payload, isKnown) => {
      const known = numbersIn(payload)
      for (const { is } of instagramKinds) is(payload)
      for (const read of Object.values(adapters)) {
        const reading = read(payload, isKnown ? { observedAt: end_time, from: '2026-10-01', to: '2026-10-31' } : {})
        for (const row of reading.rows) {
          rows++
          for (const [fact, value] of Object.entries(row))
            if (typeof value === 'number')
              expect([...known].includes(fact === 'watchTime' ? value * 1000 : value), `${fact} ${value}`).toBe(true)
          // What is never zero unless the payload says so.
          if (Object.values(row).includes(0)) expect(JSON.stringify(payload)).toMatch(/\b0\b/)
          if (row.post === undefined) expect(JSON.stringify(row.date)).toMatch(DAYS)
        }
      }
    }),
    { numRuns: 200 },
  )
  // Most of the payloads still say something.
  expect(rows).toBeGreaterThan(100)
})

test('anything at all', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withDate: true, withMap: true }), (payload) => {
      for (const { is } of instagramKinds) is(payload)
      for (const read of Object.values(adapters)) read(payload)
    }),
    { numRuns: 60 },
  )
})

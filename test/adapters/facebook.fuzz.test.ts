// @vitest-environment node
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as adapters from '../../src/adapters/facebook/index.js'
import { facebookKinds } from '../../src/adapters/facebook/recognise.js'
import { numbersIn, spoilt } from './graphFuzz.js'

const end_time = '2026-10-17T07:00:00+0000'
const reactions = { like: 1000, love: 200 }
const pages = {
  data: [
    { name: 'page_follows', period: 'day', values: [{ value: 31, end_time }], id: '1/insights/page_follows/day' },
    { name: 'page_fans', period: 'lifetime', values: [{ value: 32, end_time }], id: '1/insights/page_fans/lifetime' },
    {
      name: 'page_media_view',
      period: 'day',
      values: [
        { value: 33, end_time, is_from_ads: '0' },
        { value: 34, end_time, is_from_ads: '1' },
      ],
    },
    { name: 'page_video_view_time', period: 'day', values: [{ value: 35000, end_time }] },
    { name: 'page_actions_post_reactions_total', period: 'day', values: [{ value: reactions, end_time }] },
    { name: 'page_views_total', period: 'week', values: [{ value: 36, end_time }] },
  ],
}
const insights = {
  data: [
    {
      name: 'post_media_view',
      period: 'lifetime',
      values: [{ value: 41 }],
      id: '4_2/insights/post_media_view/lifetime',
    },
    {
      name: 'post_clicks_by_type',
      period: 'lifetime',
      values: [{ value: { 'link clicks': 42 } }],
      id: '4_2/insights/x/lifetime',
    },
    {
      name: 'post_reactions_by_type_total',
      period: 'lifetime',
      values: [{ value: reactions }],
      id: '4_2/insights/x/lifetime',
    },
  ],
}
const post = {
  id: '4_2',
  created_time: end_time,
  permalink_url: 'https://www.facebook.com/reel/1/',
  shares: { count: 51 },
  reactions: { summary: { total_count: 52 } },
  comments: { summary: { total_count: 53 } },
  insights,
}
const node = { id: '4', name: 'Page', followers_count: 61, fan_count: 62 }
const payloads = [
  pages,
  [pages, pages],
  [{ code: 200, body: JSON.stringify(pages) }],
  insights,
  { data: [post, post] },
  { ...node, posts: { data: [post] } },
  node,
]

/** The parts of reactions as one: 1,000 + 200, or what is left of them. */
const sumsIn = (value: unknown, found = new Set<number>()): Set<number> => {
  if (typeof value === 'string' && /^[[{]/.test(value)) return sumsIn(JSON.parse(value), found)
  if (typeof value !== 'object' || value === null) return found
  const parts = Object.values(value)
  if (parts.every((one) => typeof one === 'number')) found.add(parts.reduce((sum, one) => sum + one, 0))
  for (const one of parts) sumsIn(one, found)
  return found
}

/** A day, or two of them. */
const DAYS = /^("\d{4}-\d\d-\d\d"|\{"from":"\d{4}-\d\d-\d\d","to":"\d{4}-\d\d-\d\d"\})$/

test('whatever comes, nothing is thrown, and every number of a row is one of the payload, or the sum of reactions', () => {
  let rows = 0
  fc.assert(
    fc.property(spoilt(payloads), fc.boolean(), (payload, isKnown) => {
      const known = [...numbersIn(payload)]
      const sums = sumsIn(payload)
      for (const { is } of facebookKinds) is(payload)
      for (const read of Object.values(adapters)) {
        const reading = read(payload, isKnown ? { observedAt: end_time, from: '2026-10-01', to: '2026-10-31' } : {})
        for (const row of reading.rows) {
          rows++
          for (const [fact, value] of Object.entries(row))
            if (typeof value === 'number') {
              const isKnownNumber = known.includes(fact === 'watchTime' ? value * 1000 : value)
              expect(isKnownNumber || (fact === 'likes' && sums.has(value)), `${fact} ${value}`).toBe(true)
            }
          if (row.post === undefined) expect(JSON.stringify(row.date)).toMatch(DAYS)
        }
      }
    }),
    { numRuns: 200 },
  )
  expect(rows).toBeGreaterThan(100)
})

test('anything at all', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withDate: true, withMap: true }), (payload) => {
      for (const { is } of facebookKinds) is(payload)
      for (const read of Object.values(adapters)) read(payload)
    }),
    { numRuns: 60 },
  )
})

// @vitest-environment node
import fc from 'fast-check'
import { isFact } from 'kpi-kit/metrics'
import { expect, test } from 'vitest'
import * as telegram from '../../src/adapters/telegram/index.js'
import { telegramKinds } from '../../src/adapters/telegram/recognise.js'
import { mangled, mostOf, numbersIn } from './mangled.js'

const columns = [
  ['x', 1785542400000, 1785628800000],
  ['y0', 15, 25],
  ['y1', 5, 6],
]
const stats = {
  period: { min_date: 1785542400, max_date: 1786147200 },
  followers: { current: 20240, previous: 20000 },
  views_per_post: { current: 8000, previous: 7600 },
  growth_graph: { json: { columns, names: { y0: 'Total followers' } } },
  followers_graph: { json: { columns, names: { y0: 'Joined', y1: 'Left' } } },
  interactions_graph: { token: 'abc' },
  recent_posts_interactions: [{ msg_id: 901, views: 10000 }],
}
const history = {
  _: 'messages.channelMessages',
  count: 3,
  messages: [1, 2, 3].map((id) => ({
    _: 'message',
    post: true,
    id,
    peer_id: { channel_id: 1001 },
    date: 1785576600 + id,
    views: 1200,
    forwards: 14,
    replies: { replies: 6 },
    grouped_id: id > 1 ? '77' : undefined,
    media: { _: 'messageMediaPhoto' },
    reactions: {
      results: [
        { reaction: { emoticon: 'a' }, count: 40 },
        { reaction: { emoticon: 'b' }, count: 3 },
      ],
    },
  })),
  chats: [{ id: 1001, title: 'Studio' }],
}
const exported = {
  name: 'Studio',
  type: 'public_channel',
  messages: [{ id: 5, type: 'message', date: '2026-08-02T10:00:00', reactions: [{ type: 'emoji', count: 4 }] }],
}
const payloads = fc.oneof(
  mangled(stats),
  mangled(history),
  mangled(exported),
  mangled({ ok: true, result: 20240, description: 'x' }),
  fc.anything(),
)

test('whatever comes, nothing throws, and every number is one of the payload, or the sum of its reactions', () => {
  fc.assert(
    fc.property(payloads, (payload) => {
      const all = numbersIn(payload)
      const [numbers, most] = [new Set(all), mostOf(all)]
      for (const { is } of telegramKinds) expect(typeof is(payload)).toBe('boolean')
      for (const read of Object.values(telegram)) {
        for (const row of read(payload, { observedAt: '2026-08-03T00:00:00Z' }).rows) {
          for (const [key, value] of Object.entries(row)) {
            if (!isFact(key)) continue
            const isSum = key === 'likes' && Math.abs(value as number) <= most
            expect(isSum || numbers.has(value as number), `${key} ${String(value)}`).toBe(true)
          }
          const { from, to } = typeof row.date === 'string' ? { from: row.date, to: row.date } : (row.date as never)
          for (const day of [from, to]) expect(day).toMatch(/^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/)
        }
      }
    }),
    { numRuns: 250 },
  )
})

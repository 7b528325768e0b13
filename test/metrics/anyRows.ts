// Rows as the laws try them: most have a date and a channel, anything may be missing, much is said twice.
import type { FactId, Row } from '../../src/metrics/index.js'
import fc from '../property.js'
import { day } from './october.js'

export const count = fc.integer({ min: 0, max: 50 })

const counts: readonly FactId[] = [
  'likes',
  'comments',
  'interactions',
  'followers',
  'followersGained',
  'followersLost',
  'reach',
  'reachFollowers',
  'impressions',
  'views',
  'posts',
  'spend',
  'revenue',
  'leads',
  'sessions',
  'sessionTime',
  'siteSessions',
  'assistedConversions',
  'lastClickConversions',
  'mentions',
  'messages',
]

/** The facts that the rows may have. */
export const factsOfRows: readonly FactId[] = [...counts, 'followersNet', 'responseTimes']

const known = fc.record(
  {
    ...Object.fromEntries(counts.map((id) => [id, count])),
    followersNet: fc.integer({ min: -20, max: 20 }),
    responseTimes: fc.array(count, { maxLength: 4 }),
  },
  { requiredKeys: [] },
)

/** What a row is about, and what it says of its figures. */
export const anyPlace = fc.record(
  {
    date: fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: 1, max: 9 }).map((n) => day(n)) },
      fc.constantFrom<Row['date']>('2026-W40', '2026-W41', '2026-10', { from: '2026-10-02', to: '2026-10-06' }),
    ),
    channel: fc.constantFrom('instagram', 'vk'),
    campaign: fc.constant('autumn'),
    paid: fc.constantFrom<'organic' | 'paid'>('organic', 'paid'),
    post: fc.constantFrom('p1', 'p2'),
    format: fc.constantFrom('reel', 'photo'),
    brand: fc.constantFrom('Aurora', 'Borealis'),
    currency: fc.constantFrom('EUR', 'USD'),
    observedAt: fc.constantFrom('2026-10-10', '2026-10-11'),
    provisional: fc.boolean(),
    absent: fc.constant({ likes: 'zero', leads: 'zero' } as const),
  },
  { requiredKeys: [] },
)

export const anyRow: fc.Arbitrary<Row> = fc
  .tuple(anyPlace, known, fc.boolean())
  .map(([where, what, usual]) => ({ ...(usual && { date: day(3), channel: 'vk' }), ...where, ...what }) as Row)
export const anyRows = fc.array(anyRow, { maxLength: 12 })

/** Answers as text: keys in order, and lists of warnings and of their keys, which may come in any. */
export const settled = (answers: readonly unknown[]): string[] =>
  answers.map((answer) =>
    JSON.stringify(answer, (key, value) => {
      if (key === 'warnings' || key === 'keys') return (value as unknown[]).map((one) => JSON.stringify(one)).sort()
      const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value)
      return isRecord ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value
    }),
  )

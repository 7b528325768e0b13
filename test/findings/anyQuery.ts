import type { FindingsQuery } from '../../src/findings/index.js'
import type { Row } from '../../src/metrics/index.js'
import fc from '../property.js'
import { dayAfter } from './rows.js'

const channels = ['instagram', 'vk', 'telegram'] as const

/** Two to four months of days in up to three channels, some of them lacking, with a plan. */
export const anyQuery: fc.Arbitrary<FindingsQuery> = fc
  .record({
    seed: fc.integer({ min: 1, max: 1e6 }),
    days: fc.integer({ min: 40, max: 120 }),
    level: fc.constantFrom(0, 2, 20, 400),
    jump: fc.constantFrom(0, 0.4, 1, 1, 1.8),
    hole: fc.integer({ min: 0, max: 200 }),
    some: fc.subarray([...channels], { minLength: 1 }),
    target: fc.constantFrom(0, 10, 600, 5000),
    asOf: fc.constantFrom('2026-10-31', '2026-10-19', undefined),
  })
  .map(({ seed, days, level, jump, hole, some, target, asOf }) => {
    let state = seed
    const chance = () => (state = (state * 48271) % 2147483647) / 2147483647
    const first = dayAfter('2026-10-31', 1 - days)
    const data = some.flatMap((channel, c) =>
      Array.from({ length: days }, (_, i): Row => {
        const date = dayAfter(first, i)
        const size = level * (date >= '2026-10-04' ? jump : 1) * (0.7 + 0.6 * chance())
        const leads = Math.round(size * (c + 1))
        return {
          date,
          channel,
          reach: leads * 40 + 300,
          interactions: Math.round(leads * (1 + chance())),
          sessions: leads * 10 + 20,
          leads,
          spend: 5 + Math.round(100 * chance()),
          currency: 'USD',
        }
      }).filter((_, i) => i !== hole),
    )
    return {
      data,
      period: '2026-10',
      ...(asOf && { asOf }),
      plan: [
        { metric: 'leads', target, weight: 3 },
        { metric: 'engagementRateByReach', target: 0.02, weight: 1 },
      ],
      show: ['costPerLead', 'sessions', 'leadConversionRate'],
    }
  })

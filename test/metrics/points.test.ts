// @vitest-environment node
// A law: a point of a series is what the metric is in its day, week or month alone, whatever the points beside it know. One that is
// not over is what it is by its last day so far, told of the days that are over.
import { expect, test } from 'vitest'
import {
  type ChannelInput,
  evaluate,
  metrics,
  type MetricId,
  resolveWindow,
  type Row,
  series,
  splitPeriod,
} from '../../src/metrics/index.js'
import fc from '../property.js'
import { anyRow } from './anyRows.js'

const ids = Object.keys(metrics) as MetricId[]
const figure = fc.constantFrom(0, 1, 2, 3, 8, 20, -2, 0.1, 19.99, 1e308)
const usual = fc.constantFrom('likes', 'reach', 'impressions', 'spend', 'leads', 'followers', 'followersGained')
const fact = fc.oneof(usual, fc.constantFrom('interactions', 'followersLost', 'followersStart', 'views', 'linkClicks'))

/** A channel by day, as sources report it: the same facts in each row, but for some of some days. */
const channel = fc
  .record({
    name: fc.constantFrom('vk', 'instagram', 'telegram', undefined),
    facts: fc.uniqueArray(fact, { minLength: 1, maxLength: 6 }),
    first: fc.integer({ min: 1, max: 6 }),
    figures: fc.array(figure, { minLength: 1, maxLength: 7 }),
    gaps: fc.array(fc.integer({ min: 1, max: 16 }), { maxLength: 2 }),
    lacks: fc.array(fc.tuple(fact, fc.integer({ min: 1, max: 16 })), { maxLength: 2 }),
    currencies: fc.constantFrom([undefined], ['EUR'], ['EUR', 'EUR', 'USD']),
  })
  .map(({ name, facts, first, figures, gaps, lacks, currencies }): Row[] =>
    Array.from({ length: 17 - first }, (_, i): Row[] => {
      const day = first + i
      const known = facts.filter((one) => !lacks.some(([lacking, when]) => lacking === one && when === day))
      return gaps.includes(day)
        ? []
        : [
            {
              date: dateOf(day),
              channel: name,
              currency: currencies[i % currencies.length],
              ...Object.fromEntries(known.map((one, k) => [one, figures[(i + k) % figures.length]])),
            },
          ]
    }).flat(),
  )

const dateOf = (day: number) => `2026-10-${String(day).padStart(2, '0')}`
const channels = fc.constantFrom<readonly ChannelInput[] | undefined>(
  undefined,
  undefined,
  ['vk', 'instagram'],
  [{ id: 'vk', from: '2026-10-03', to: '2026-10-12', complete: true }, 'instagram'],
  [
    { id: 'vk', to: '2026-10-09' },
    { id: 'instagram', from: '2026-10-10' },
  ],
)

const question = fc.record({
  every: fc.constantFrom('day' as const, 'day' as const, 'week' as const, 'month' as const),
  split: fc.constantFrom(undefined, undefined, 'channel' as const),
  period: fc.constantFrom(undefined, undefined, '2026-10', { from: '2026-09-28', to: '2026-10-18' }),
  asOf: fc.constantFrom(undefined, undefined, '2026-10-14', '2026-10-20'),
  channels,
  breaks: fc.constantFrom(undefined, [{ date: '2026-10-07', facts: ['reach' as const, 'likes' as const] }]),
  currency: fc.constantFrom(undefined, 'EUR'),
  over: fc.constantFrom(undefined, undefined, 'period' as const),
})

test('a point of a series is what the metric is in its window alone', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ids),
      fc.array(channel, { minLength: 1, maxLength: 3 }),
      fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(anyRow, { maxLength: 2 })),
      question,
      (metric, some, more, { every, split, ...asked }) => {
        const rows = [...some.flat(), ...more]
        const same = [...rows]
        const { current } = resolveWindow({ data: same, ...asked })
        const slots = current ? splitPeriod(current, every) : []
        for (const { channel: id, points } of series(metric, rows, { ...asked, every, split }))
          for (const { period, result } of points) {
            const own = asked.channels?.find((one) => typeof one === 'object' && one.id === id) ?? (id as string)
            const alone = { ...asked, channels: split ? [own] : asked.channels, asOf: period.to }
            const slot = slots.find(({ from }) => from === period.from)
            const { window } = evaluate(metric, same, { ...alone, period })
            expect(result).toEqual({ ...evaluate(metric, same, { ...alone, period: slot }), window })
          }
      },
    ),
    { numRuns: 300 },
  )
})
